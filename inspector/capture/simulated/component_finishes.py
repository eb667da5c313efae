"""What components are made of: reflectance, gloss, grain, and how each answers to damage."""

import colorsys
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from inspector.capture.simulated.layers import Colour, Material
from inspector.capture.simulated.shading import Gloss


class Grain(StrEnum):
    """The fine pattern that is every part's own."""

    BRUSHED = "brushed"
    TURNED = "turned"
    CAST = "cast"
    BLASTED = "blasted"
    SMOOTH = "smooth"
    MOULDED = "moulded"
    WOOD = "wood"
    SPECKLE = "speckle"
    FIBRE = "fibre"
    SPANGLE = "spangle"


@dataclass(frozen=True)
class Finish:
    """One material as it looks.

    Attributes:
        name: Of the kind of material.
        colour: Diffuse reflectance, linear RGB 0..1.
        gloss: Highlight.
        tint: Share of its own colour in the highlight: 1 metal, 0 plastic.
        sheen: Change of light over the part where it mirrors its surroundings.
        grain: Kind of fine pattern.
        grain_gain: Standard deviation of the pattern, as a factor.
        material: How it answers to damage.
    """

    name: str
    colour: Colour
    gloss: Gloss
    tint: float
    sheen: float
    grain: Grain
    grain_gain: float
    material: Material

    @property
    def brightness(self) -> float:
        """Mean reflectance."""
        return sum(self.colour) / 3


@dataclass(frozen=True)
class _Kind:
    """A range of finishes: hue, saturation and value of its colour lie between two corners."""

    hue: tuple[float, float]
    saturation: tuple[float, float]
    value: tuple[float, float]
    gloss: tuple[float, float]  # strength, exponent
    tint: float
    sheen: float
    grain: Grain
    gain: float
    relief_gain: float


_STEEL = ((0.55, 0.65), (0.0, 0.06))
_ANY = ((0.0, 1.0), (0.55, 0.95))
_KINDS = {
    "brushed steel": _Kind(*_STEEL, (0.24, 0.42), (0.25, 14), 1.0, 0.35, Grain.BRUSHED, 0.10, 2.6),
    "turned steel": _Kind(*_STEEL, (0.2, 0.36), (0.25, 20), 1.0, 0.15, Grain.TURNED, 0.14, 2.6),
    "cast iron": _Kind((0.04, 0.1), (0.05, 0.2), (0.05, 0.1), (0.08, 8), 0.8, 0.1, Grain.CAST, 0.22, 2.2),
    "cast aluminium": _Kind(*_STEEL, (0.3, 0.42), (0.12, 8), 1.0, 0.1, Grain.CAST, 0.10, 2.2),
    "anodised": _Kind(*_ANY, (0.12, 0.4), (0.3, 24), 0.5, 0.25, Grain.BLASTED, 0.06, 2.4),
    "brass": _Kind((0.11, 0.13), (0.5, 0.65), (0.34, 0.48), (0.3, 18), 1.0, 0.3, Grain.TURNED, 0.11, 2.5),
    "copper": _Kind((0.03, 0.05), (0.5, 0.68), (0.3, 0.44), (0.3, 16), 1.0, 0.3, Grain.BRUSHED, 0.09, 2.5),
    "galvanised": _Kind(*_STEEL, (0.26, 0.36), (0.14, 12), 1.0, 0.15, Grain.SPANGLE, 0.12, 2.3),
    "phosphated": _Kind(_STEEL[0], (0.0, 0.2), (0.07, 0.13), (0.06, 6), 0.6, 0.05, Grain.BLASTED, 0.10, 2.2),
    "painted": _Kind(*_ANY, (0.15, 0.5), (0.35, 60), 0.0, 0.12, Grain.SMOOTH, 0.02, 2.0),
    "white paint": _Kind(
        (0.1, 0.16), (0.0, 0.08), (0.45, 0.6), (0.25, 50), 0.0, 0.1, Grain.SMOOTH, 0.02, 2.0
    ),
    "powder coat": _Kind(*_ANY, (0.08, 0.35), (0.12, 12), 0.0, 0.08, Grain.MOULDED, 0.07, 1.9),
    "dark plastic": _Kind(
        (0.5, 0.7), (0, 0.2), (0.025, 0.05), (0.35, 22), 0.0, 0.15, Grain.MOULDED, 0.08, 2.2
    ),
    "light plastic": _Kind(
        (0.08, 0.16), (0.02, 0.2), (0.4, 0.58), (0.2, 24), 0.0, 0.1, Grain.SMOOTH, 0.03, 1.8
    ),
    "coloured plastic": _Kind(*_ANY, (0.2, 0.55), (0.25, 22), 0.0, 0.12, Grain.MOULDED, 0.04, 1.9),
    "bakelite": _Kind((0.02, 0.06), (0.5, 0.75), (0.06, 0.14), (0.3, 28), 0.0, 0.2, Grain.SPECKLE, 0.10, 2.0),
    "rubber": _Kind((0.0, 1.0), (0, 0.12), (0.02, 0.06), (0.1, 6), 0.0, 0.1, Grain.BLASTED, 0.10, 1.6),
    "coloured rubber": _Kind(*_ANY, (0.12, 0.36), (0.06, 6), 0.0, 0.06, Grain.BLASTED, 0.06, 1.5),
    "wood": _Kind((0.06, 0.1), (0.35, 0.65), (0.2, 0.45), (0.05, 8), 0.0, 0.04, Grain.WOOD, 0.14, 1.6),
    "cork": _Kind((0.07, 0.09), (0.45, 0.6), (0.22, 0.34), (0.02, 4), 0.0, 0.03, Grain.SPECKLE, 0.22, 1.5),
    "ceramic": _Kind((0.05, 0.15), (0.02, 0.2), (0.42, 0.6), (0.3, 90), 0.0, 0.08, Grain.SMOOTH, 0.02, 1.9),
    "stoneware": _Kind((0.04, 0.12), (0.1, 0.4), (0.2, 0.4), (0.06, 10), 0.0, 0.05, Grain.SPECKLE, 0.15, 1.8),
    "glass": _Kind((0.08, 0.5), (0.4, 0.8), (0.05, 0.16), (0.7, 60), 0.0, 0.5, Grain.SMOOTH, 0.02, 2.6),
    "laminate": _Kind((0.1, 0.16), (0.1, 0.6), (0.08, 0.34), (0.16, 20), 0.0, 0.12, Grain.FIBRE, 0.14, 2.0),
    "solder mask": _Kind(
        (0.28, 0.72), (0.7, 0.95), (0.05, 0.16), (0.2, 40), 0.0, 0.1, Grain.SMOOTH, 0.03, 2.0
    ),
}
ONLY_ON_REQUEST = ("solder mask", "glass")
FREE_NAMES = tuple(name for name in _KINDS if name not in ONLY_ON_REQUEST)


def finish(name: str, rng: np.random.Generator) -> Finish:
    """One material of a kind."""
    kind = _KINDS[name]
    hue, saturation, value = (float(rng.uniform(*ends)) for ends in (kind.hue, kind.saturation, kind.value))
    colour = colorsys.hsv_to_rgb(hue, saturation, value)
    gloss = Gloss(kind.gloss[0] * rng.uniform(0.7, 1.3), kind.gloss[1] * rng.uniform(0.8, 1.25))
    gain, sheen = kind.gain * rng.uniform(0.7, 1.4), kind.sheen * rng.uniform(0.5, 1.3)
    return Finish(
        name, colour, gloss, kind.tint, sheen, kind.grain, gain, _answer(colour, kind.relief_gain, rng)
    )


def another_colour(colour: Colour, rng: np.random.Generator, *, metal: bool) -> Colour:
    """Of something else than a part of this `colour`: metal, or a hue that stands out by its brightness."""
    brightness = sum(colour) / 3
    if metal or rng.random() < 0.3:
        metals = ((0.45, 0.46, 0.48), (0.5, 0.36, 0.14), (0.07, 0.07, 0.075))
        fitting = [metal for metal in metals if abs(sum(metal) / 3 - brightness) > 0.12]
        return fitting[int(rng.integers(0, len(fitting)))]
    value = rng.uniform(0.45, 0.7) if brightness < 0.22 else rng.uniform(0.04, 0.12)
    return colorsys.hsv_to_rgb(float(rng.random()), float(rng.uniform(0.4, 0.9)), float(value))


def _answer(colour: Colour, relief_gain: float, rng: np.random.Generator) -> Material:
    """Bright materials scratch, break and stain darker than they are, dark ones brighter."""
    dark = sum(colour) / 3 < 0.22
    scratch = rng.uniform(1.8, 2.6) if dark else rng.uniform(0.45, 0.6) if rng.random() < 0.5 else 1.6
    fracture = rng.uniform(0.16, 0.3) if dark else rng.uniform(0.1, 0.2)
    tone = (float(rng.uniform(0.38, 0.6)), float(rng.uniform(0.3, 0.5)), float(rng.uniform(0.18, 0.36)))
    if sum(colour) / 3 < 0.1:  # what darkens a black part is not seen: a chalky deposit instead
        tone = (2.3 + tone[0], 2.3 + tone[0], 2.2 + tone[1])
    return Material(relief_gain, (scratch,) * 3, (fracture, fracture, 1.02 * fracture), tone)
