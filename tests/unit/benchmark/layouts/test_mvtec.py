import cv2
import numpy as np
import pytest
from helpers.data_sets import write, write_mvtec

from inspector.benchmark import LabelledImage, MaskRule, find_categories
from inspector.benchmark.labelled_inputs import mask_of


def test_mpdd_is_read_as_it_is(tmp_path):
    """MPDD: several kinds of defect, masks named as MVTec's, numbers that begin anew in every folder."""
    write_mvtec(tmp_path)
    category = tmp_path / "disc"
    for name in ("000", "001"):
        write(category / "test" / "parts_mismatch" / f"{name}.png", np.zeros((8, 8, 3), np.uint8))
        write(category / "ground_truth" / "parts_mismatch" / f"{name}_mask.png", np.zeros((8, 8), np.uint8))
    (found,) = find_categories([tmp_path])
    by_kind = {test.defect: test.mask for test in found.tests if test.path.stem == "001"}
    assert {kind: mask and mask.relative_to(category).as_posix() for kind, mask in by_kind.items()} == {
        "": None,
        "spot": "ground_truth/spot/001_mask.png",
        "parts_mismatch": "ground_truth/parts_mismatch/001_mask.png",
    }


@pytest.mark.parametrize(("value", "white"), [(0, 0), (1, 0), (127, 0), (128, 1), (255, 1)])
def test_what_compression_leaves_around_a_white_area_is_no_defect(value, white, tmp_path):
    write(tmp_path / "mask.png", np.full((20, 30), value, np.uint8))
    assert mask_of(LabelledImage(tmp_path / "x.png", "spot", tmp_path / "mask.png")).mean() == white


@pytest.mark.parametrize(("value", "defect"), [(0, 0), (1, 1), (9, 1), (255, 1)])
def test_where_kinds_are_numbered_every_number_is_a_defect(value, defect, tmp_path):
    write(tmp_path / "mask.png", np.full((20, 30), value, np.uint8))
    image = LabelledImage(tmp_path / "x.png", "spot", tmp_path / "mask.png", MaskRule.NON_ZERO)
    assert mask_of(image).mean() == defect


def test_a_mask_in_colour_counts_whichever_channel_it_uses(tmp_path):
    mask = np.zeros((256, 256, 3), np.uint8)
    mask[:128, :, 0] = 3  # blue
    write(tmp_path / "mask.png", mask)
    image = LabelledImage(tmp_path / "x.png", "spot", tmp_path / "mask.png", MaskRule.NON_ZERO)
    assert mask_of(image)[:128].all()
    assert not mask_of(image)[128:].any()


def test_a_mask_of_another_size_is_laid_over_the_whole_image(tmp_path):
    mask = np.zeros((10, 40), np.uint8)
    mask[:, 20:] = 255
    assert cv2.imwrite(str(tmp_path / "mask.png"), mask)
    read = mask_of(LabelledImage(tmp_path / "x.png", "spot", tmp_path / "mask.png"))
    assert read[:, 128:].all()
    assert not read[:, :128].any()
