"""Components on the belt: another design for every seed, from a stamped plate to a bearing or a bolt."""

from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated.component_cutters import fit
from inspector.capture.simulated.component_design import RAISED, Design, design_of
from inspector.capture.simulated.component_finishes import Grain
from inspector.capture.simulated.component_fittings import Blank
from inspector.capture.simulated.component_grain import GrainBank, grain_bank
from inspector.capture.simulated.component_marks import draw_mark
from inspector.capture.simulated.fields import (
    Field,
    Stream,
    centred_grid,
    clouds,
    smooth_step,
    stream,
    turned,
)
from inspector.capture.simulated.layers import EdgePoints, Layers, Window, scaled
from inspector.capture.simulated.shading import LAMP, cast_shadow, diffuse, highlight, occlusion
from inspector.domain.frame import Mask

EDGE_POINTS = 360
LEAST_FACE = 0.03  # share of the frame; a slimmer part may be harmed up to its edge
RAISED_BY = 0.007


def build(size: tuple[int, int], seed: int) -> Layers:
    """Everything all parts of the line share."""
    design, side = design_of(seed), min(size)
    blank, edge = _blank(size, design)
    alpha = smooth_step(-0.7 / side, 0.7 / side, -edge)
    return Layers(
        radiance=bare(size, seed),
        alpha=alpha,
        shadow=_shadow(alpha, side),
        ink=_print(design, blank, alpha),
        ink_colour=design.ink_colour,
        face=_face(design, blank, edge),
        edge=_edge(alpha),
        features=design.features,
        material=design.finish.material,
    )


def bare(size: tuple[int, int], seed: int, without: str = "") -> Field:
    """Radiance (h, w, 3) before printing; `without` names a fitting that was left out."""
    design = design_of(seed)
    blank, _ = _blank(size, design)
    for one in design.fittings:
        if one.name != without:
            fit(blank, one)
    if design.raised is not None and without != RAISED:
        letters = np.zeros_like(blank.height)
        draw_mark(letters, design.raised, blank)
        blank.height[:] += np.float32(RAISED_BY) * letters
    return _lit(blank, design, stream(Stream.MATERIAL, seed, 23))


def paint(
    radiance: Field, size: tuple[int, int], seed: int, rng: np.random.Generator
) -> tuple[Field, Window]:
    """One part's own grain and brightness."""
    bank, gain = _grain(size, seed)
    factor = bank.piece(size, rng) * gain
    factor += np.float32(rng.normal(1.0, 0.02))
    return scaled(radiance, np.maximum(factor, np.float32(0.2))), (slice(None), slice(None))


@lru_cache(maxsize=4)
def _grain(size: tuple[int, int], seed: int) -> tuple[GrainBank, Field]:
    """The pattern, and how strongly it shows at each pixel."""
    design = design_of(seed)
    bank = grain_bank(design.finish.grain, size, stream(Stream.MATERIAL, seed, 24), angle=design.grain_angle)
    gain = np.full((size[1], size[0]), design.finish.grain_gain, np.float32)
    if design.finish.grain is Grain.TURNED:
        gain *= np.float32(0.6) + _lobes(*centred_grid(*size), sharpness=4)
    return bank, gain


def _blank(size: tuple[int, int], design: Design) -> tuple[Blank, Field]:
    """The part without fittings, and the signed distance to its edge."""
    x, y = turned(*centred_grid(*size), design.angle)
    edge = design.shape.outline(x, y)
    height = np.array(design.shape.relief(x, y, -edge), np.float32)
    colour = np.empty((*height.shape, 3), np.float32)
    colour[:] = design.finish.colour
    return Blank(x, y, height, colour, design.angle), edge


def _lobes(x: Field, y: Field, *, sharpness: float) -> Field:
    """Two opposite highlights of concentric tool marks, where they run across the light."""
    lamp = np.float32(np.arctan2(LAMP[1], LAMP[0]))
    return np.asarray(np.abs(np.cos(np.arctan2(y, x) - lamp)) ** sharpness, np.float32)


def _lit(blank: Blank, design: Design, rng: np.random.Generator) -> Field:
    """Light of the lamp on the finished form."""
    side, look = min(blank.height.shape), design.finish
    height = blank.height * np.float32(side)
    smooth = np.asarray(cv2.GaussianBlur(height, (0, 0), max(0.8, side / 512)), np.float32)
    seen = cast_shadow(smooth, reach=max(8, round(26 * side / 512)))
    light = (0.30 + 0.70 * seen) * occlusion(smooth, radius=0.012 * side, depth=9.0 * side / 512)
    tone = light * _surroundings(blank, design, rng)
    mirrored = (1 - look.tint) + look.tint * np.array(look.colour) / max(look.colour)
    body = scaled(blank.colour, diffuse(smooth) * tone)
    glint = highlight(smooth, look.gloss) * seen * tone
    return np.asarray(body + glint[..., None] * mirrored.astype(np.float32), np.float32)


def _surroundings(blank: Blank, design: Design, rng: np.random.Generator) -> Field:
    """What the part mirrors of the room: a slope of light, lobes on turned faces, faint clouds."""
    heading, look = float(rng.uniform(0, 2 * np.pi)), design.finish
    x, y = turned(blank.x, blank.y, heading)
    tone = 1 + look.sheen * np.tanh(3 * x + 0.4 * np.sin(7 * y))
    if look.grain is Grain.TURNED:
        x, y = turned(blank.x, blank.y, -design.angle)
        tone *= np.float32(0.72) + np.float32(1.1) * _lobes(x, y, sharpness=9)
    return np.asarray(tone * (1 + 0.03 * clouds(rng, *x.shape, cell=min(x.shape) / 3)), np.float32)


def _print(design: Design, blank: Blank, alpha: Field) -> Field:
    """Coverage by print; its strokes are solid even where a small frame shows them thinner than a pixel."""
    ink = np.zeros_like(alpha)
    for mark in design.marks:
        draw_mark(ink, mark, blank)
    ink *= alpha
    return ink * np.float32(0.93 / max(float(ink.max()), 0.05))


def _face(design: Design, blank: Blank, edge: Field) -> Mask:
    """Where damage shows: not on the bevel, nor in what is cut or set into the part."""
    free = edge < -0.014
    for one in design.fittings:
        if one.slim == 1.0:
            free &= np.hypot(blank.x - one.x, blank.y - one.y) > one.radius + 0.004
    return np.asarray(free if free.mean() > LEAST_FACE else edge < -0.004)


def _shadow(alpha: Field, side: int) -> Field:
    """The part lies on the belt: a contact shadow and one thrown away from the lamp."""
    thrown = np.array([[1, 0, -LAMP[0] * 0.045 * side], [0, 1, -LAMP[1] * 0.045 * side]], np.float32)
    soft = cv2.GaussianBlur(cv2.warpAffine(alpha, thrown, alpha.shape[::-1]), (0, 0), 0.012 * side)
    contact = cv2.GaussianBlur(alpha, (0, 0), 0.022 * side)
    return np.asarray((1 - 0.65 * soft) * (1 - 0.38 * contact), np.float32)


def _edge(alpha: Field) -> EdgePoints:
    """Points along the outer contour and the way into the part."""
    contours, _ = cv2.findContours((alpha > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    contour = max(contours, key=len)[:, 0]
    points = contour[np.linspace(0, len(contour) - 1, min(EDGE_POINTS, len(contour))).astype(int)]
    soft = cv2.GaussianBlur(alpha, (0, 0), max(1.5, min(alpha.shape) / 170))
    inward = np.stack([cv2.Scharr(soft, cv2.CV_32F, 1, 0), cv2.Scharr(soft, cv2.CV_32F, 0, 1)], axis=2)
    normals = inward[points[:, 1], points[:, 0]]
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-6)
    return np.concatenate([points, normals], axis=1).astype(np.float32)
