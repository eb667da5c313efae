from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.models.pseudo_defects import foreground_of


@pytest.mark.parametrize(("part", "background"), [(40, 220), (220, 40)])
def test_a_part_is_told_from_its_background_whichever_is_bright(part: int, background: int) -> None:
    pixels = np.full((80, 120, 3), background, np.uint8)
    cv2.circle(pixels, (60, 40), 25, (part, part, part), -1)
    cv2.circle(pixels, (60, 40), 8, (background, background, background), -1)
    foreground = foreground_of(pixels, None)
    assert foreground[40, 60], "holes are filled"
    assert foreground[40, 80]
    assert not foreground[5, 5]
    assert foreground.mean() == pytest.approx(np.pi * 25**2 / (80 * 120), rel=0.15)


def test_everything_counts_where_nothing_stands_out() -> None:
    noise = np.random.default_rng(0).integers(100, 140, (64, 96, 3), dtype=np.uint8)
    assert foreground_of(noise, None).all()
    assert foreground_of(np.full((64, 64, 3), 7, np.uint8), None).all()


def test_a_part_that_reaches_the_border_is_everything() -> None:
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, 20:] = 255
    assert foreground_of(pixels, None).all()


def test_what_is_not_valid_never_counts() -> None:
    pixels = np.full((64, 64, 3), 200, np.uint8)
    pixels[20:44, 20:44] = 20
    valid = np.zeros((64, 64), np.bool_)
    valid[:, :32] = True
    foreground = foreground_of(pixels, valid)
    assert foreground.any()
    assert not (foreground & ~valid).any()
    away = np.zeros((64, 64), np.bool_)
    away[:8, :8] = True
    assert (foreground_of(pixels, away) == away).all(), "the part lies outside: the valid area counts"


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("category", "low", "high"),
    [("mvtec/screw", 0.05, 0.3), ("mvtec/bottle", 0.4, 0.8), ("mvtec/grid", 1.0, 1.0)],
)
def test_real_goods(real_data: Path, category: str, low: float, high: float) -> None:
    first = sorted((real_data / category / "train" / "good").iterdir())[0]
    pixels = cv2.cvtColor(cv2.resize(cv2.imread(str(first)), (128, 128)), cv2.COLOR_BGR2RGB)
    assert low <= foreground_of(np.asarray(pixels, np.uint8), None).mean() <= high
