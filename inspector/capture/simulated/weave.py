"""Twill-woven technical fabric that fills the field: round yarns, twisted fibres, uneven thickness."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, Stream, clouds, smooth_step, stream, unit, white
from inspector.capture.simulated.layers import Layers, Material, Surface
from inspector.capture.simulated.shading import cast_shadow, diffuse, occlusion
from inspector.domain.frame import Mask

PITCH = 1 / 30  # yarn spacing in units of the shorter side
MARGIN = 0.06
ROLL = 1.8  # the roll is this many times as wide and high as a frame
WARP, WEFT = (0.115, 0.135, 0.175), (0.40, 0.385, 0.345)
ABSENT = np.float32(-1e3)
MATERIAL = Material(
    relief_gain=0.85,
    scratch_colour=(1.5, 1.5, 1.5),
    fracture_colour=(0.3, 0.3, 0.3),
    stain_colour=(0.40, 0.34, 0.26),
)


@dataclass(frozen=True, eq=False)
class _Yarns:
    """Yarn coordinates over the roll: whole part is the yarn's number, fraction the place across it."""

    u: Field
    v: Field
    pitch_px: float


def build(size: tuple[int, int], seed: int, without: str) -> Layers:
    """The roll that parts are cut from; `without` names a yarn that ran out at its middle, or is empty."""
    margin = round(MARGIN * min(size))
    shape = (size[1] + 2 * margin, size[0] + 2 * margin)
    rng = stream(Stream.MATERIAL, seed, 5)
    yarns = _yarns((round(shape[0] * ROLL), round(shape[1] * ROLL)), rng, PITCH * min(size))
    gap = _gap(yarns, without)
    return Layers(
        radiance=_weave(yarns, gap, without, rng),
        alpha=None,
        shadow=None,
        ink=None,
        ink_colour=(0.0, 0.0, 0.0),
        face=np.ones(shape, bool),
        edge=np.zeros((0, 4), np.float32),
        features=("warp yarn", "weft yarn"),
        missing=gap,
        material=MATERIAL,
        margin=margin,
    )


def paint(layers: Layers, size: tuple[int, int], seed: int, rng: np.random.Generator) -> Surface:
    """Cut a piece out of the roll so that its middle, where a yarn may have run out, lies inside."""
    height, width = layers.face.shape
    roll_height, roll_width = layers.radiance.shape[:2]
    top = int(rng.uniform(0.62, 0.98) * (roll_height / 2 - 0.12 * height)) - 0
    left = int(rng.uniform(0.62, 0.98) * (roll_width / 2 - 0.12 * width))
    top, left = min(top, roll_height - height), min(left, roll_width - width)
    piece = (slice(top, top + height), slice(left, left + width))
    missing = layers.missing[piece] if layers.missing is not None else None
    return Surface(layers.radiance[piece].copy(), missing)


def _yarns(shape: tuple[int, int], rng: np.random.Generator, pitch_px: float) -> _Yarns:
    """Evenly spaced yarns that wander by a tenth of their spacing."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    wander = 0.07 * clouds(rng, *shape, cell=pitch_px * 9, octaves=2)
    drift = 0.07 * clouds(rng, *shape, cell=pitch_px * 9, octaves=2)
    return _Yarns(columns / pitch_px + wander, rows / pitch_px + drift, pitch_px)


def _gap(yarns: _Yarns, without: str) -> Mask | None:
    """Where the yarn `without` should be and is not: one yarn wide, half a frame long."""
    if not without:
        return None
    across, along = (yarns.u, yarns.v) if without == "warp yarn" else (yarns.v, yarns.u)
    middle = np.floor(np.median(across))
    length = 0.2 / PITCH
    return np.asarray((np.floor(across) == middle) & (np.abs(along - np.median(along)) < length))


def _weave(yarns: _Yarns, gap: Mask | None, without: str, rng: np.random.Generator) -> Field:
    """Radiance of a 2/2 twill: each yarn passes over two and under two."""
    shape = yarns.u.shape
    fibre_warp, fibre_weft = _fibres(rng, shape, 68), _fibres(rng, shape, 22)
    slub = 0.05 * clouds(rng, *shape, cell=yarns.pitch_px * 4, octaves=3)
    warp = _yarn_height(yarns.u, yarns.v, up=1.0, slub=slub) + 0.055 * fibre_warp
    weft = _yarn_height(yarns.v, yarns.u, up=-1.0, slub=slub) + 0.055 * fibre_weft
    if gap is not None:
        (warp if without == "warp yarn" else weft)[gap] = ABSENT
    on_top = np.maximum(warp, weft)
    height = np.maximum(on_top, -1.0) * np.float32(yarns.pitch_px * 0.30)
    colour = _colours(yarns, warp > weft, fibre_warp, fibre_weft, rng)
    colour = colour * smooth_step(-0.9, -0.2, on_top)[..., None]
    light = diffuse(height, ambient=0.45) * occlusion(
        height, radius=yarns.pitch_px * 0.35, depth=yarns.pitch_px * 0.22
    )
    light = light * (
        0.45 + 0.55 * cast_shadow(height, reach=max(3, round(yarns.pitch_px * 0.5)), softness=1.0)
    )
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
