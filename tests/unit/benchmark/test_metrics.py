import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn.metrics import roc_auc_score

from inspector.benchmark import image_ap, image_auroc, pixel_metrics

SHAPE = (2, 9, 11)  # images, height, width
few_values = hnp.arrays(np.float32, SHAPE, elements=st.integers(0, 6).map(float))  # ties are the hard part
some_masks = hnp.arrays(np.bool_, SHAPE)


def slow_pro(maps, masks, limit=0.3):
    """One threshold after the other, one region after the other."""
    regions = []
    for number, mask in enumerate(masks):
        count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
        regions += [(number, labels == index) for index in range(1, count)]
    rates, overlaps = [0.0], [0.0]
    for threshold in sorted(set(np.ravel(maps)), reverse=True):
        found = maps >= threshold
        rates.append(found[~masks].mean())
        overlaps.append(np.mean([found[number][region].mean() for number, region in regions]))
    area = 0.0
    for left, right, low, high in zip(rates, rates[1:], overlaps, overlaps[1:], strict=False):
        if left >= limit:
            break
        end = min(right, limit)
        top = high if right <= limit else low + (high - low) * (limit - left) / (right - left)
        area += (end - left) * (low + top) / 2
    return area / limit


@settings(max_examples=60)
@given(few_values, some_masks)
def test_pixel_metrics_equal_the_slow_ones(maps, masks):
    assume(masks.any() and not masks.all())
    fast = pixel_metrics(list(maps), list(masks))
    assert fast.auroc == pytest.approx(roc_auc_score(masks.ravel(), maps.ravel()), abs=1e-9)
    assert fast.pro == pytest.approx(slow_pro(maps, masks), abs=1e-9)


def test_small_regions_count_as_much_as_large_ones():
    mask = np.zeros((40, 40), np.bool_)
    mask[:20, :20] = True
    mask[30:32, 30:32] = True
    found = np.zeros((40, 40), np.float32)
    found[:20, :20] = 1
    pixels = pixel_metrics([found], [mask])
    assert pixels.auroc > 0.99
    assert 0.5 < pixels.pro < 0.6  # only one of two regions is found


def test_perfect_maps_reach_one():
    mask = np.zeros((16, 16), np.bool_)
    mask[3:6, 3:6] = True
    pixels = pixel_metrics([mask.astype(np.float32)], [mask])
    assert pixels.auroc == pytest.approx(1)
    assert pixels.pro == pytest.approx(1)


def test_without_a_defect_pixel_there_is_nothing_to_say():
    empty = np.zeros((4, 4), np.bool_)
    assert pixel_metrics([np.ones((4, 4), np.float32)], [empty]) is None
    assert pixel_metrics([np.ones((4, 4), np.float32)], [~empty]) is None


def test_image_metrics_and_no_flip():
    assert image_auroc([1.0, 2.0], [3.0, 4.0]) == 1
    assert image_auroc([3.0, 4.0], [1.0, 2.0]) == 0
    assert image_ap([1.0], [2.0, 3.0]) == 1
