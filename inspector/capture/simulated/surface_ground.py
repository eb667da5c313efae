"""What surfaces are made on: an empty roll, its cells, the place of what is missing."""

import colorsys
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.capture.simulated.fields import Field, along, clouds, smooth_step, unit, white
from inspector.capture.simulated.layers import Colour
from inspector.capture.simulated.shading import Gloss

Numbers = npt.NDArray[np.floating[Any]] | npt.NDArray[np.bool_]
"""What a pattern computes before it becomes a Field."""
SPOT, STREAK = "spot", "streak"
SPOT_RADIUS, STREAK_LENGTH, STREAK_WIDTH = 0.045, 0.17, 0.013  # half sizes in units of the shorter side
MATT = Gloss(0.03, 6)


@dataclass(frozen=True, eq=False)
class Ground:
    """An empty roll.

    Attributes:
        shape: (h, w) in pixels.
        side: Shorter side of a frame in pixels; lengths of a design are in units of it.
        rng: Of the design, which is the same at every size.
        fine: Of the noise.
        missing: What was not formed in its middle: SPOT, STREAK or nothing.
        x: float32 (h, w), pixels right of the middle.
        y: float32 (h, w), pixels below the middle.
    """

    shape: tuple[int, int]
    side: int
    rng: np.random.Generator
    fine: np.random.Generator
    missing: str = ""
    x: Field = field(init=False)
    y: Field = field(init=False)

    def __post_init__(self) -> None:
        rows, columns = np.mgrid[0 : self.shape[0], 0 : self.shape[1]].astype(np.float32)
        object.__setattr__(self, "x", columns - np.float32(self.shape[1] / 2))
        object.__setattr__(self, "y", rows - np.float32(self.shape[0] / 2))

    def size(self, low: float, high: float) -> float:
        """A random length in pixels, drawn in units of the shorter side."""
        return float(self.rng.uniform(low, high)) * self.side

    def noise(self, sigma: float) -> Field:
        """Grains of `sigma` pixels, at least one; unit variance."""
        values = cv2.GaussianBlur(white(self.fine, *self.shape), (0, 0), max(sigma, 0.7))
        return np.asarray(values / values.std(), np.float32)

    def streaks(self, angle: float, length: int) -> Field:
        """Noise drawn out over `length` pixels at `angle` radians to the x axis, unit variance."""
        return unit(along(white(self.fine, *self.shape), angle, length))

    def clouds(self, cell: float, octaves: int = 3) -> Field:
        """Fractal noise, unit variance."""
        return clouds(self.fine, *self.shape, cell=cell, octaves=octaves)

    def unformed(self) -> Field | None:
        """1 where a surface without cells was not formed; None where it is complete."""
        if not self.missing:
            return None
        if self.missing == SPOT:
            wobble = 1 + 0.15 * np.cos(3 * np.arctan2(self.y, self.x))
            away = np.hypot(self.x, self.y) / (SPOT_RADIUS * self.side * wobble)
        else:
            away = np.maximum(
                np.abs(self.x) / (STREAK_LENGTH * self.side), np.abs(self.y) / (STREAK_WIDTH * self.side)
            )
        return 1 - smooth_step(0.85, 1.1, np.asarray(away, np.float32))


@dataclass(frozen=True, eq=False)
class Sheet:
    """A surface before it is lit.

    Attributes:
        height: float32 (h, w), pixels.
        tone: float32 (h, w), factor on the reflectance.
        mix: float32 (h, w) 0..1, share of `second` in the colour.
        first: Reflectance, linear RGB 0..1.
        second: The other reflectance.
        gloss: Highlight.
        tint: Share of its own colour in the highlight.
        shadowed: Whether it is rough enough to throw shadows.
        cells: Whether what is missing was left out cell by cell.
    """

    height: Field
    tone: Field
    mix: Field
    first: Colour
    second: Colour
    gloss: Gloss = MATT
    tint: float = 0.0
    shadowed: bool = False
    cells: bool = False


def paint_colour(
    rng: np.random.Generator, saturation: tuple[float, float], value: tuple[float, float]
) -> Colour:
    """A reflectance of any hue."""
    return colorsys.hsv_to_rgb(
        float(rng.random()), float(rng.uniform(*saturation)), float(rng.uniform(*value))
    )


def shade_of(colour: Colour, factor: float) -> Colour:
    """The same hue, `factor` as bright, at most 0.75."""
    red, green, blue = (min(channel * factor, 0.75) for channel in colour)
    return red, green, blue


def sheet_of(
    height: Numbers,
    tone: Numbers,
    colour: Colour,
    *,
    mix: Numbers | None = None,
    second: Colour = (0.0, 0.0, 0.0),
    gloss: Gloss = MATT,
    tint: float = 0.0,
    in_cells: bool = False,
    shadowed: bool = False,
) -> Sheet:
    """A sheet of one colour, or of two where `mix` is not 0."""
    high, level = np.asarray(height, np.float32), np.asarray(tone, np.float32)
    share = np.zeros_like(high) if mix is None else np.asarray(mix, np.float32)
    return Sheet(high, level, share, colour, second, gloss, tint, shadowed, in_cells)


def warm_colour(rng: np.random.Generator, value: tuple[float, float]) -> Colour:
    """Brown, tan or cream."""
    level, red = float(rng.uniform(*value)), float(rng.uniform(0.62, 0.85))
    return level, level * red, level * red * float(rng.uniform(0.4, 0.85))
