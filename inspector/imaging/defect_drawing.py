"""How each kind of synthetic defect is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.comparison import DefectKind
from inspector.domain.frame import Mask, Pixels
from inspector.imaging.defect_shapes import (
    Place,
    as_levels,
    blot,
    brought,
    colour_about,
    directions,
    disc,
    line,
    offsets,
    painted,
    spot,
    windows,
)

_EDGE = 0.3
"""What a defect covers by at least so much belongs to it."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """uint8 (H, W, 3) with the defect, and bool (H, W) where it is."""

    pixels: Pixels
    mask: Mask


Drawing = Callable[[Pixels, Place, np.random.Generator], Drawn]


def _scratch(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """A slightly bent line, bright beside dark: a groove in slanting light."""
    angle = random.uniform(0, np.pi)
    along, across = directions(angle)
    reach = np.linspace(-1.5, 1.5, 7)[:, None] * place.extent
    bend = random.uniform(-0.15, 0.15) * (reach / place.extent) ** 2 * place.extent
    points = place.center + reach * along + bend * across
    thick = max(1, round(place.extent / 12))
    dark, bright = (line(pixels, points + side * thick * across, thick) for side in (0.0, 0.9))
    around = colour_about(pixels, place)
    marked = painted(pixels, bright * np.float32(0.7), np.minimum(around + random.uniform(40, 90), 255))
    marked = painted(marked, dark * np.float32(0.9), around * random.uniform(0.35, 0.7))
    return _drawn(pixels, marked, np.asarray(np.maximum(dark, bright), np.float32))


def _stain(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """A spot with an uneven outline, see-through, its colour halfway to any other one."""
    edge = max(0.6, place.extent / 20)
    cover = np.asarray(cv2.GaussianBlur(blot(pixels, place, random), (0, 0), edge), np.float32)
    colour = (colour_about(pixels, place) + random.uniform(0, 255, 3)) / 2
    return _drawn(pixels, painted(pixels, cover * np.float32(0.7), colour), cover)


def _misplaced(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """A round piece of the part from elsewhere, turned: of four pieces the one most unlike what was there."""
    cover = disc(pixels, place, soft=0.1)
    sources = [np.array(spot(place.on_part, random)) for _ in range(4)]
    pieces = [brought(pixels, source, place, turn=random.uniform(60, 300)) for source in sources]
    piece = max(pieces, key=lambda one: float((cv2.absdiff(one, pixels).sum(axis=2) * cover).sum()))
    return _drawn(pixels, painted(pixels, cover, piece), cover)


def _dent(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """A hollow: one flank in the shade, the other in the light."""
    x, y = offsets(pixels, place)
    along, _ = directions(random.uniform(0, 2 * np.pi))
    bell = np.exp(-2 * (x * x + y * y))
    flank = (x * along[0] + y * along[1]) * bell * 3.3
    marked = pixels + (flank * random.uniform(35, 80))[..., None]
    return _drawn(pixels, as_levels(marked), bell)


def _hole(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """A dark sharp disc with a lit rim; light where the part is dark, because one looks through."""
    around = colour_about(pixels, place)
    paint = around * 0.2 if around.mean() > 70 else np.minimum(around + 120, 255)
    inside, rim = disc(pixels, place, soft=0.0), disc(pixels, place, soft=0.0, larger=1.2)
    along, _ = directions(random.uniform(0, 2 * np.pi))
    x, y = offsets(pixels, place)
    lit = rim * np.clip(x * along[0] + y * along[1], 0, 1).astype(np.float32) * 0.6
    marked = painted(pixels, lit, np.minimum(around + 80, 255))
    return _drawn(pixels, painted(marked, inside, paint), np.maximum(inside, lit))


def _missing(pixels: Pixels, place: Place, random: np.random.Generator) -> Drawn:
    """What was there is gone: filled up smoothly from around."""
    cover = blot(pixels, place, random)
    gone = (cv2.dilate(cover, np.ones((3, 3), np.uint8)) > 0).astype(np.uint8)
    y, x = windows(place, gone.shape, reach=max(3, int(place.extent)))
    filled = pixels.copy()
    filled[y, x] = cv2.inpaint(np.ascontiguousarray(pixels[y, x]), gone[y, x].copy(), 3, cv2.INPAINT_TELEA)
    return _drawn(pixels, painted(pixels, cover, filled), cover)


DRAWINGS: Mapping[DefectKind, Drawing] = MappingProxyType(
    {
        DefectKind.SCRATCH: _scratch,
        DefectKind.STAIN: _stain,
        DefectKind.MISPLACED: _misplaced,
        DefectKind.DENT: _dent,
        DefectKind.HOLE: _hole,
        DefectKind.MISSING: _missing,
    }
)
"""Each pure in (pixels, place, generator); any thread."""


def _drawn(pixels: Pixels, marked: Pixels, cover: FloatMap) -> Drawn:
    mask = np.asarray(cover >= _EDGE)
    return Drawn(np.ascontiguousarray(np.where(cover[..., None] > 0.01, marked, pixels), np.uint8), mask)
