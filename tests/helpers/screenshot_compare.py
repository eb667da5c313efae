"""Compares a picture with the stored one, and stores pictures so that the repository stays small.

Pictures are lossless WebP with fewer colours: those of the theme as they are, so that a changed one is seen,
all others (photographs, the edges of letters) on a grid of `STEP` levels. So a screen takes some 50 kB.

Two runs on one machine give the same picture to the last bit. What may differ between machines is the last
bits of a model's map and of what Qt blends with other instructions of the processor: a level or two. Hence
`TOLERANCE`, on top of what the grid takes, for every pixel; a changed letter differs by a hundred levels.
"""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageColor

from inspector.domain.frame import Pixels
from inspector.ui.theme import DARK, LIGHT

STEP = 12
TOLERANCE = 4
UPDATE = "Look at it; if it is as it should be, `make screenshots` stores it."
_EDGE = STEP // 2
_MARGIN = 8
_MARK = (255, 0, 160)


@dataclass(frozen=True, eq=False)
class Difference:
    """Where a picture is not as stored.

    Attributes:
        words: What is wrong, for a person; empty where nothing is.
        where: bool (H, W), True where it differs; None where the sizes do or nothing is stored.
    """

    words: str = ""
    where: np.ndarray | None = None


def read(path: Path) -> Pixels:
    """uint8 (H, W, 3) RGB."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def store(got: Pixels, path: Path) -> bool:
    """Store a picture where it differs from the stored one; whether it did."""
    if not difference(got, path).words:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(reduced(got)).save(path, "WEBP", lossless=True, quality=80, method=4)
    return True


def reduced(got: Pixels) -> Pixels:
    """The picture with fewer colours, as it is stored."""
    coarse = np.clip((got.astype(np.int16) + _EDGE) // STEP * STEP, 0, 255).astype(np.uint8)
    return np.where(_is_of_theme(got)[..., None], got, coarse)


def difference(got: Pixels, path: Path) -> Difference:
    """What a person would see differ between a picture and the stored one."""
    name = f"{path.parent.name}/{path.stem}"
    if not path.is_file():
        return Difference(f"{name} is not stored yet.")
    stored = read(path)
    if got.shape != stored.shape:
        return Difference(f"{name} has another size: {got.shape[1::-1]}, stored {stored.shape[1::-1]}.")
    apart = np.abs(got.astype(np.int16) - stored)
    where = apart.max(axis=2) > np.where(_is_of_theme(stored), TOLERANCE, TOLERANCE + _EDGE)
    if not where.any():
        return Difference()
    rows, columns = np.nonzero(where)
    return Difference(
        f"{name} differs in {where.sum()} pixels, from ({columns.min()}, {rows.min()}) "
        f"to ({columns.max()}, {rows.max()}).",
        where,
    )


def show(got: Pixels, path: Path, *, found: Difference, folder: Path) -> str:
    """Write the picture, and stored, got and differences side by side; gives the message for a person."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{path.parent.name}-{path.stem}"
    Image.fromarray(got).save(folder / f"{name}-got.png")
    if found.where is not None:
        beside = np.hstack([read(path), got, _marked(got, found.where)])
        Image.fromarray(beside).save(folder / f"{name}-differences.png")
    return f"{found.words} Pictures in {folder}. {UPDATE}"


def _marked(got: Pixels, where: np.ndarray) -> Pixels:
    """Pale, with every difference in a loud colour; the rows and columns that hold one have a mark."""
    pale = (got // 3 + 170).astype(np.uint8)
    pale[where] = _MARK
    pale[where.any(axis=1), :_MARGIN] = _MARK
    pale[:_MARGIN, where.any(axis=0)] = _MARK
    return pale


def _is_of_theme(pixels: Pixels) -> np.ndarray:
    """bool (H, W): where the colour is one of the theme's."""
    return _theme_colours()[_numbers(pixels)]


def _numbers(pixels: Pixels) -> np.ndarray:
    """int32 (H, W): one number a colour."""
    red, green, blue = np.moveaxis(pixels.astype(np.int32), -1, 0)
    return red << 16 | green << 8 | blue


@cache
def _theme_colours() -> np.ndarray:
    """bool, by the number of the colour."""
    values = [
        getattr(tokens.colours, each.name) for tokens in (LIGHT, DARK) for each in fields(tokens.colours)
    ]
    known = np.zeros(1 << 24, bool)
    known[_numbers(np.array([ImageColor.getrgb(value)[:3] for value in values], np.uint8))] = True
    return known
