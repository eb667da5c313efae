import numpy as np
import pytest

from inspector.benchmark.labelled_inputs import map_on_square, prepared
from inspector.benchmark.metrics import with_not_inspected
from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.recipe import ModelSpec
from inspector.imaging import prepared_part

PIXELS = np.zeros((32, 64, 3), np.uint8)


def hot_cell(shape, row, column):
    values = np.zeros(shape, np.float32)
    values[row, column] = 1.0
    return Prediction(values, 1.0)


def centre(square):
    """(x, y) of the mass of the map, in 256ths of the image's sides."""
    rows, columns = np.indices(square.shape)
    return (columns * square).sum() / square.sum(), (rows * square).sum() / square.sum()


def test_a_map_of_the_whole_image_is_stretched_over_the_square():
    whole = ModelInput(PIXELS, np.array([[640.0, 0, 0], [0, 320, 0]]))
    square = map_on_square(hot_cell((8, 16), 2, 12), whole, (640, 320))
    assert square.shape == (256, 256)
    assert centre(square) == pytest.approx((256 * 12.5 / 16 - 0.5, 256 * 2.5 / 8 - 0.5), abs=0.5)


def test_a_map_of_a_part_that_was_cut_out_and_turned_lies_where_the_part_lay():
    """u runs down the image from (400, 40), v to the left."""
    turned = ModelInput(PIXELS, np.array([[0.0, -200, 400], [240, 0, 40]]))
    square = map_on_square(hot_cell((8, 16), 4, 8), turned, (640, 320))
    x, y = 400 - 200 * 4.5 / 8, 40 + 240 * 8.5 / 16
    assert centre(square) == pytest.approx((x * 256 / 640, y * 256 / 320), abs=1.0)


def test_an_image_without_a_part_is_not_inspected_and_counts_as_rejected(disc_data):
    paths = sorted((disc_data / "set" / "disc" / "train" / "good").iterdir())[:2]
    goods = prepared(paths, ModelSpec(input_size=64))
    assert goods.spec.trait("part") == "object"
    assert {one.pixels.shape for one in goods.inputs} == {(*goods.part.frame.size, 3)}
    empty = np.full((80, 96, 3), 120, np.uint8)
    assert prepared_part(empty, size=64, part=goods.part) is None
    assert with_not_inspected([0.5, None, 1.0], at_least=1.5) == [0.5, 2.0, 1.0]
    assert with_not_inspected([0.5, None], at_least=1.5) == [0.5, 1.5]


def test_what_was_not_seen_is_nought():
    corner = ModelInput(PIXELS, np.array([[64.0, 0, 0], [0, 32, 0]]))
    everywhere = Prediction(np.ones((4, 4), np.float32), 1.0)
    square = map_on_square(everywhere, corner, (640, 320))
    assert square[:10, :10].min() > 0.5
    assert square[60:, 60:].max() == 0
