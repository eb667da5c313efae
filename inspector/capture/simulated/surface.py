"""Surfaces that fill the field: another material, colour and scale for every seed."""

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, Stream, clouds, dealt, stream
from inspector.capture.simulated.layers import Colour, Layers, Material, Window, scaled
from inspector.capture.simulated.shading import cast_shadow, diffuse, highlight, occlusion
from inspector.capture.simulated.surface_cloths import CLOTHS
from inspector.capture.simulated.surface_grids import GRIDS
from inspector.capture.simulated.surface_ground import SPOT, STREAK, Ground, Sheet
from inspector.capture.simulated.surface_metals import METALS
from inspector.capture.simulated.surface_minerals import MINERALS
from inspector.capture.simulated.surface_naturals import NATURALS

MARGIN = 0.06  # of the shorter side, by which a part exceeds the frame
ROLL = 1.5  # the roll is this many times as wide and high as a part
_MATERIALS = (*METALS, *GRIDS, *CLOTHS, *NATURALS, *MINERALS)
_KIND, _DESIGN, _LIGHT = 30, 31, 32  # keys of the random streams


def build(size: tuple[int, int], seed: int) -> Layers:
    """Everything all parts share: the roll they are cut from."""
    radiance, material = _whole_roll(size, seed, "")
    return Layers(
        radiance=radiance,
        alpha=None,
        shadow=None,
        ink=None,
        ink_colour=(0.0, 0.0, 0.0),
        face=np.ones(_part_shape(size), bool),
        edge=np.zeros((0, 4), np.float32),
        features=(SPOT, STREAK),
        material=material,
        margin=_margin(size),
    )


def roll(size: tuple[int, int], seed: int, without: str = "") -> Field:
    """Radiance (h, w, 3) of the roll; `without` names what was not formed in its middle."""
    return _whole_roll(size, seed, without)[0]


def paint(
    radiance: Field, size: tuple[int, int], seed: int, rng: np.random.Generator
) -> tuple[Field, Window]:
    """Cut a piece out of the roll so that its middle lies inside."""
    height, width = _part_shape(size)
    top, left = int(rng.uniform(0, ROLL - 1) * height), int(rng.uniform(0, ROLL - 1) * width)
    piece = (slice(top, top + height), slice(left, left + width))
    return radiance[piece] * np.float32(rng.normal(1.0, 0.02)), piece


def _whole_roll(size: tuple[int, int], seed: int, without: str) -> tuple[Field, Material]:
    height, width = _part_shape(size)
    shape = (round(height * ROLL), round(width * ROLL))
    design, fine = stream(Stream.MATERIAL, seed, _DESIGN), stream(Stream.MATERIAL, seed, _DESIGN, 1)
    ground = Ground(shape, min(size), design, fine, without)
    sheet = dealt(_MATERIALS, seed, _KIND)(ground)
    reflectance = _reflectance(sheet)
    material = _answer(sheet, float(reflectance.mean()), stream(Stream.MATERIAL, seed, _LIGHT, 1))
    return _lit(sheet, ground, reflectance, stream(Stream.MATERIAL, seed, _LIGHT)), material


def _margin(size: tuple[int, int]) -> int:
    return round(MARGIN * min(size))


def _part_shape(size: tuple[int, int]) -> tuple[int, int]:
    return size[1] + 2 * _margin(size), size[0] + 2 * _margin(size)


def _reflectance(sheet: Sheet) -> Field:
    share = np.clip(sheet.mix, 0, 1)
    change = [
        np.float32(b - a) * share + np.float32(a) for a, b in zip(sheet.first, sheet.second, strict=True)
    ]
    return scaled(np.asarray(cv2.merge(change), np.float32), np.maximum(sheet.tone, np.float32(0.05)))


def _lit(sheet: Sheet, ground: Ground, reflectance: Field, rng: np.random.Generator) -> Field:
    """Light of the lamp on the sheet, and the bare ground where it was not formed."""
    height, colour = sheet.height, reflectance
    unformed = None if sheet.cells else ground.unformed()
    if unformed is not None:
        bare = np.array(_mean(reflectance), np.float32)
        bare = bare * np.float32(0.66 if bare.mean() > 0.1 else 1.9)
        colour = reflectance + unformed[..., None] * (bare - reflectance)
        height = height * (1 - unformed)
    tone = diffuse(height, ambient=0.42) * (
        1 + 0.02 * clouds(rng, *height.shape, cell=ground.side / 2, octaves=2)
    )
    if sheet.shadowed:
        depth = max(0.02 * ground.side, 2.0)
        tone *= occlusion(height, radius=0.012 * ground.side, depth=depth)
        tone *= 0.5 + 0.5 * cast_shadow(height, reach=max(4, ground.side // 50), softness=1.0)
    own = np.array(sheet.first, np.float32) / max(*sheet.first, 1e-3)
    glint = highlight(height, sheet.gloss) * (1 - np.clip(sheet.mix, 0, 1))
    mirrored = np.float32(1 - sheet.tint) + np.float32(sheet.tint) * own
    return np.asarray(scaled(colour, tone) + glint[..., None] * mirrored, np.float32)


def _mean(reflectance: Field) -> Colour:
    red, green, blue = (float(level) for level in reflectance.mean(axis=(0, 1)))
    return red, green, blue


def _answer(sheet: Sheet, brightness: float, rng: np.random.Generator) -> Material:
    """Bright materials are stained and scratched darker than they are, dark ones brighter."""
    gain = 1.4 + 1.2 * sheet.tint
    scratch = rng.uniform(1.9, 2.5) if brightness < 0.22 else rng.uniform(0.4, 0.6)
    tone = (float(rng.uniform(0.38, 0.58)), float(rng.uniform(0.3, 0.48)), float(rng.uniform(0.18, 0.36)))
    if brightness < 0.08:
        tone = (2.4 + tone[0], 2.4 + tone[0], 2.3 + tone[1])
    softness = 0.4 if sheet.tint == 0 and sheet.gloss.strength < 0.05 else 0.0
    return Material(gain, (float(scratch),) * 3, (0.3, 0.3, 0.3), tone, softness)
