import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.imaging_samples import REAL_SETS, blurred, noisy, read_rgb, real_goods, textured

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.region import Polygon, Rectangle, Region
from inspector.imaging import ImageCheck, WarningKind, check_images

Spoil = Callable[[Pixels], Pixels]

UNEVEN_LIGHT = "mtd/magnetic_tile"
"""A real line whose light and crop vary: comparisons with the others may warn there, and do."""


def kinds(check: ImageCheck) -> set[WarningKind]:
    return {warning.kind for warning in check.warnings}


def last_of(images: list[Pixels]) -> ImageCheck:
    return check_images(images, Region())[-1]


def goods_like(count: int) -> list[Pixels]:
    """Made-up goods: one texture, another place and light each."""
    whole = textured(400, 400)
    return [
        noisy(whole[8 * i : 8 * i + 256, 6 * i : 6 * i + 256], gain=1 - 0.01 * i, seed=10 + i)
        for i in range(count)
    ]


def test_made_up_goods_raise_no_warning() -> None:
    assert [check.warnings for check in check_images(goods_like(4), Region())] == [()] * 4


def test_the_same_image_twice_is_blocking() -> None:
    first, second = goods_like(2)
    check = last_of([first, second, first.copy()])
    assert check.duplicate_of == 0
    assert check.warnings[0].kind is WarningKind.DUPLICATE
    assert check.warnings[0].blocking
    assert "number 1" in check.warnings[0].message


def test_the_same_part_shot_twice_only_warns() -> None:
    first, second = goods_like(2)
    check = last_of([second, first, noisy(first, gain=1.02, seed=9)])
    assert check.duplicate_of == 1
    assert [warning.blocking for warning in check.warnings] == [False]
    assert "number 2" in check.warnings[0].message


def test_the_earlier_image_is_not_blamed() -> None:
    first, second = goods_like(2)
    checks = check_images([first, first.copy(), second], Region())
    assert [check.duplicate_of for check in checks] == [None, 0, None]


@pytest.mark.parametrize("level", [0, 90, 255])
def test_an_empty_image_warns_on_its_own(level: int) -> None:
    check = last_of([noisy(np.full((200, 200, 3), level, np.uint8))])
    assert check.warnings
    assert not any(warning.blocking for warning in check.warnings)


def test_heavy_blur_warns_without_others() -> None:
    assert WarningKind.BLURRED in kinds(last_of([blurred(textured(512, 512), 25)]))


def test_one_or_two_images_have_no_odd_one() -> None:
    other = np.full((256, 256, 3), 200, np.uint8)
    assert not any(check.odd_one_out for check in check_images([goods_like(1)[0], other], Region()))
    assert check_images(goods_like(1), Region())[0].similarity == 1.0
    assert check_images([], Region()) == []


def test_only_the_region_is_checked() -> None:
    images = goods_like(3)
    images[2][150:] = 0
    region = Region(Rectangle(0, 0, 256, 128), frame_size=(256, 256))
    assert check_images(images, region)[2].warnings == ()
    assert last_of(images).warnings


def test_ignored_places_do_not_count() -> None:
    images = goods_like(3)
    images[2][128:, 128:] = 255
    shape = Polygon(((0, 0), (256, 0), (256, 128), (128, 128), (128, 256), (0, 256)))
    checks = check_images(images, Region(shape, frame_size=(256, 256)))
    assert checks[2].warnings == ()
    assert checks[2].clipped_bright < 0.01


def test_a_frame_of_another_size_is_refused() -> None:
    with pytest.raises(DataFault, match="100 x 100"):
        check_images([textured(100, 100)], Region(Rectangle(0, 0, 50, 50), frame_size=(256, 256)))


def test_checks_are_the_same_every_time() -> None:
    assert check_images(goods_like(3), Region()) == check_images(goods_like(3), Region())


@pytest.mark.real_data
@pytest.mark.parametrize("name", REAL_SETS)
def test_real_goods_are_never_blocked_and_seldom_warned(real_data: Path, name: str) -> None:
    supports = json.loads((real_data / "supports.json").read_text())[name]
    checks = [
        check
        for files in (supports["0"], supports["1"])
        for check in check_images(
            [read_rgb(real_data / name / "train" / "good" / file) for file in files], Region()
        )
    ]
    assert len(checks) == 16
    blocking = [warning for check in checks for warning in check.warnings if warning.blocking]
    # One set holds the same file under two names; that is the only thing that blocks.
    assert [warning.kind for warning in blocking] == (
        [WarningKind.DUPLICATE] if name == "piped/pa_bdp01_tl" else []
    )
    assert sum(check.odd_one_out for check in checks) == 0
    warned = sum(any(not warning.blocking for warning in check.warnings) for check in checks)
    assert warned <= (6 if name == UNEVEN_LIGHT else 0)


def darker(pixels: Pixels) -> Pixels:
    return (pixels * 0.2).astype(np.uint8)


def overexposed(pixels: Pixels) -> Pixels:
    return np.clip(pixels * 2.0, 0, 255).astype(np.uint8)


def defocused(pixels: Pixels) -> Pixels:
    return blurred(pixels, 5)


@pytest.mark.real_data
@pytest.mark.parametrize("name", [name for name in REAL_SETS if name != UNEVEN_LIGHT])
@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (darker, {WarningKind.DARK}),
        (overexposed, {WarningKind.BRIGHT, WarningKind.CLIPPED}),
        (defocused, {WarningKind.BLURRED, WarningKind.ODD_ONE_OUT}),
    ],
)
def test_spoiled_images_warn(real_data: Path, name: str, spoil: Spoil, expected: set[WarningKind]) -> None:
    goods = real_goods(real_data, name, 4)
    assert kinds(last_of([*goods[:3], spoil(goods[3])])) & expected


@pytest.mark.real_data
@pytest.mark.parametrize("count", [3, 8])
def test_a_screw_among_bottles_is_the_odd_one(real_data: Path, count: int) -> None:
    bottles = real_goods(real_data, "mvtec/bottle", count - 1)
    screw = real_goods(real_data, "mvtec/screw", 1)[0]
    checks = check_images([bottles[0], screw, *bottles[1:]], Region())
    assert [check.odd_one_out for check in checks] == [False, True, *[False] * (count - 2)]
    assert WarningKind.ODD_ONE_OUT in kinds(checks[1])
