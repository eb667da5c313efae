"""Twill-woven technical fabric that fills the field: round yarns, twisted fibres, uneven thickness."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, Stream, clouds, smooth_step, stream, unit, white
from inspector.capture.simulated.layers import Layers, Material, Window
from inspector.capture.simulated.shading import cast_shadow, diffuse, occlusion
from inspector.domain.frame import Mask

PITCH = 1 / 30  # yarn spacing in units of the shorter side
MARGIN = 0.06
ROLL = 1.5  # the roll is this many times as wide and high as a frame
WARP_YARN, WEFT_YARN = "warp yarn", "weft yarn"
WARP, WEFT = (0.115, 0.135, 0.175), (0.40, 0.385, 0.345)
ABSENT = np.float32(-1e3)
MATERIAL = Material(
    relief_gain=1.5,
    scratch_colour=(2.2, 2.2, 2.15),
    fracture_colour=(0.3, 0.3, 0.3),
    stain_colour=(0.40, 0.34, 0.26),
    softness=0.45,
)


@dataclass(frozen=True, eq=False)
class _Yarns:
    """Yarn coordinates over the roll: whole part is the yarn's number, fraction the place across it."""

    u: Field
    v: Field
    pitch_px: float


def build(size: tuple[int, int], seed: int) -> Layers:
    """Everything all parts share: the roll they are cut from."""
    shape = _part_shape(size)
    return Layers(
        radiance=roll(size, seed),
        alpha=None,
        shadow=None,
        ink=None,
        ink_colour=(0.0, 0.0, 0.0),
        face=np.ones(shape, bool),
        edge=np.zeros((0, 4), np.float32),
        features=(WARP_YARN, WEFT_YARN),
        material=MATERIAL,
        margin=_margin(size),
    )


def roll(size: tuple[int, int], seed: int, without: str = "") -> Field:
    """Radiance (h, w, 3) of the roll; `without` names a yarn that ran out at its middle."""
    height, width = _part_shape(size)
    rng = stream(Stream.MATERIAL, seed, 5)
    yarns = _yarns((round(height * ROLL), round(width * ROLL)), rng, PITCH * min(size))
    return _weave(yarns, without, rng)


def paint(
    radiance: Field, size: tuple[int, int], seed: int, rng: np.random.Generator
) -> tuple[Field, Window]:
    """Cut a piece out of the roll so that its middle, where a yarn may have run out, lies inside."""
    height, width = _part_shape(size)
    top, left = int(rng.uniform(0, ROLL - 1) * height), int(rng.uniform(0, ROLL - 1) * width)
    piece = (slice(top, top + height), slice(left, left + width))
    return radiance[piece] * np.float32(rng.normal(1.0, 0.02)), piece


def _margin(size: tuple[int, int]) -> int:
    return round(MARGIN * min(size))


def _part_shape(size: tuple[int, int]) -> tuple[int, int]:
    return size[1] + 2 * _margin(size), size[0] + 2 * _margin(size)


def _yarns(shape: tuple[int, int], rng: np.random.Generator, pitch_px: float) -> _Yarns:
    """Evenly spaced yarns that wander by a tenth of their spacing."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    wander = 0.07 * clouds(rng, *shape, cell=pitch_px * 9, octaves=2)
    drift = 0.07 * clouds(rng, *shape, cell=pitch_px * 9, octaves=2)
    return _Yarns(columns / pitch_px + wander, rows / pitch_px + drift, pitch_px)


def _gap(yarns: _Yarns, without: str) -> Mask:
    """Where the yarn `without` should be and is not: one yarn wide, four tenths of a frame long."""
    across, along = (yarns.u, yarns.v) if without == WARP_YARN else (yarns.v, yarns.u)
    middle = np.floor(np.median(across))
    return np.asarray((np.floor(across) == middle) & (np.abs(along - np.median(along)) < 0.2 / PITCH))


def _weave(yarns: _Yarns, without: str, rng: np.random.Generator) -> Field:
    """Radiance of a 2/2 twill: each yarn passes over two and under two."""
    shape = yarns.u.shape
    fibre_warp, fibre_weft = _fibres(rng, shape, 68), _fibres(rng, shape, 22)
    slub = 0.05 * clouds(rng, *shape, cell=yarns.pitch_px * 4, octaves=3)
    warp = _yarn_height(yarns.u, yarns.v, up=1.0, slub=slub) + 0.055 * fibre_warp
    weft = _yarn_height(yarns.v, yarns.u, up=-1.0, slub=slub) + 0.055 * fibre_weft
    if without:
        (warp if without == WARP_YARN else weft)[_gap(yarns, without)] = ABSENT
    on_top = np.maximum(warp, weft)
    height = np.maximum(on_top, -1.0) * np.float32(yarns.pitch_px * 0.30)
    colour = _colours(yarns, warp > weft, fibre_warp, fibre_weft, rng)
    colour = colour * smooth_step(-0.9, -0.2, on_top)[..., None]
    pitch = yarns.pitch_px
    light = diffuse(height, ambient=0.45) * occlusion(height, radius=pitch * 0.35, depth=pitch * 0.22)
    light *= 0.45 + 0.55 * cast_shadow(height, reach=min(14, max(3, round(pitch * 0.5))), softness=1.0)
    return np.asarray(colour * light[..., None], np.float32)


def _yarn_height(across: Field, along: Field, *, up: float, slub: Field) -> Field:
    """Height in yarn radii: round cross-section on a wave with a period of four yarns."""
    number = np.floor(across)
    offset = (across - number - 0.5) / (0.47 + 0.5 * slub)
    profile = np.sqrt(np.maximum(1 - offset * offset, 0))
    wave = up * np.cos(2 * np.pi * (along + number - 1) / 4)
    return np.where(np.abs(offset) < 1, profile + 0.55 * wave, ABSENT).astype(np.float32)


def _fibres(rng: np.random.Generator, shape: tuple[int, ...], angle_deg: float) -> Field:
    """Streaks of twisted fibres at `angle_deg` to the x axis, mean 0, standard deviation 1."""
    reach = 6
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    ends = [(round(reach + sign * reach * c), round(reach - sign * reach * s)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_8)
    return unit(np.asarray(cv2.filter2D(white(rng, *shape[:2]), -1, kernel), np.float32))


def _colours(
    yarns: _Yarns, warp_on_top: Mask, fibre_warp: Field, fibre_weft: Field, rng: np.random.Generator
) -> Field:
    """Reflectance of whichever yarn is seen; every yarn is dyed a little differently."""
    dye = 1 + 0.05 * rng.standard_normal(512).astype(np.float32)
    warp = dye[np.floor(yarns.u).astype(int) % 256] * (1 + 0.10 * fibre_warp)
    weft = dye[256 + np.floor(yarns.v).astype(int) % 256] * (1 + 0.07 * fibre_weft)
    seen_warp = warp[..., None] * np.array(WARP, np.float32)
    seen_weft = weft[..., None] * np.array(WEFT, np.float32)
    return np.asarray(np.where(warp_on_top[..., None], seen_warp, seen_weft), np.float32)
