import cv2
import numpy as np
import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models import ignore_progress
from inspector.training.batches import Pick
from inspector.training.kinds import SourceKind
from inspector.training.source_images import SourceImages
from inspector.training.sources import find_kinds


def images(kinds, **options):
    return SourceImages(kinds, 64, progress=ignore_progress, **options)


def long_part(number):
    """A white bar of 90 x 18 pixels on a black ground, never quite at the same place."""
    frame = np.full((120, 160, 3), 20, np.uint8)
    x, y = 30 + number, 50 - number
    cv2.rectangle(frame, (x, y), (x + 90, y + 18), (230, 230, 230), -1)
    return frame


def test_queries_and_supports_are_the_prepared_images_of_the_picks(discs):
    prepared = images(find_kinds([str(discs)]))
    assert prepared.counts == (8, 8, 8)
    query, support = prepared.batch([Pick(0, 1, (2, 3)), Pick(2, 0, (1, 4))])
    assert (query.shape, query.dtype) == ((2, 64, 64, 3), torch.uint8)
    assert (support.shape, support.dtype) == ((2, 2, 64, 64, 3), torch.uint8)
    everything = list(prepared.all())
    assert len(everything) == 24
    assert np.array_equal(query[1].numpy(), everything[16])
    assert np.array_equal(support[0, 1].numpy(), everything[3])
    alone, none = prepared.batch([Pick(0, 1, ())])
    assert torch.equal(alone[0], query[0])
    assert none.shape == (1, 0, 64, 64, 3)


def test_images_that_do_not_fit_into_memory_are_the_same(discs):
    kinds = find_kinds([str(discs)])
    kept, read_anew = images(kinds), images(kinds, most_bytes=5 * 64 * 64 * 3)
    assert read_anew.sha256 == kept.sha256
    picks = [Pick(kind, number, (0,)) for kind in range(3) for number in range(1, 8)]
    assert all(torch.equal(*pair) for pair in zip(kept.batch(picks), read_anew.batch(picks), strict=True))


def test_the_sum_tells_other_images_and_another_order(discs):
    kinds = find_kinds([str(discs)])
    sums = {images(chosen).sha256 for chosen in (kinds, kinds[::-1], kinds[:2])}
    assert len(sums) == 3


def test_a_part_is_cut_out_and_keeps_its_proportions():
    """The bar is 5 times as long as high: its window is not square, yet the bar stays as it is."""
    prepared = images([SourceKind("bar", "test", 4, long_part)])
    query, _ = prepared.batch([Pick(0, 0, ())])
    white = query[0, ..., 0].numpy() > 128
    height, width = np.ptp(np.argwhere(white), axis=0) + 1
    assert max(height, width) > 40  # it fills most of the 64 pixels
    assert max(height, width) / min(height, width) == pytest.approx(91 / 19, rel=0.15)


def test_images_that_do_not_show_the_part_are_left_out():
    def read(number):
        return long_part(number) if number != 9 else np.full((120, 160, 3), 20, np.uint8)

    assert images([SourceKind("bar", "test", 10, read)]).counts == (9,)


def test_a_file_that_is_no_image_is_named(write_goods, tmp_path):
    folder = write_goods(tmp_path / "goods", 3)
    (folder / "1.png").write_bytes(b"nothing")
    with pytest.raises(DataFault, match=r"1\.png"):
        images(find_kinds([str(folder)]))
