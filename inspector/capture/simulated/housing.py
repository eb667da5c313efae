"""Moulded dark plastic housing: rim, ribs, screw bosses, gate mark, raised letters, label with date code."""

from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated.fields import (
    Field,
    Stream,
    centred_grid,
    clouds,
    grains,
    smooth_step,
    stream,
    window,
)
from inspector.capture.simulated.layers import EdgePoints, Layers, Material, Window, scaled
from inspector.capture.simulated.lettering import bar_code, dot_line, put, text_line
from inspector.capture.simulated.shading import (
    LAMP,
    Gloss,
    cast_shadow,
    diffuse,
    highlight,
    occlusion,
)
from inspector.domain.frame import Mask

HALF_WIDTH, HALF_HEIGHT, CORNER = 0.405, 0.325, 0.06  # in units of the shorter side
BOSSES = {
    "boss 1": (-0.325, -0.245),
    "boss 2": (0.325, -0.245),
    "boss 3": (-0.325, 0.245),
    "boss 4": (0.325, 0.245),
}
RIBS = {"rib 1": -0.27, "rib 2": -0.205, "rib 3": -0.14}
LABEL_FEATURE = "label"
LABEL = (0.115, -0.055, 0.185, 0.105)  # centre x, y, half width, half height
BOSS, PLASTIC = 0.043, (0.030, 0.031, 0.034)
MATERIAL = Material(
    relief_gain=2.2,
    scratch_colour=(2.6, 2.6, 2.6),
    fracture_colour=(0.11, 0.11, 0.115),
    stain_colour=(0.55, 0.50, 0.36),
)


def build(size: tuple[int, int], seed: int) -> Layers:
    """Everything all parts of the line share."""
    side = min(size)
    x, y = centred_grid(*size)
    body = _box(x, y, HALF_WIDTH, HALF_HEIGHT, CORNER)
    alpha = smooth_step(-0.7 / side, 0.7 / side, -body)
    return Layers(
        radiance=moulding(size, seed),
        alpha=alpha,
        shadow=_shadow(alpha, side),
        ink=_print(size),
        ink_colour=(0.022, 0.022, 0.026),
        face=_face(x, y, body),
        edge=_edge(size),
        features=(*BOSSES, *RIBS, LABEL_FEATURE),
        material=MATERIAL,
    )


def moulding(size: tuple[int, int], seed: int, without: str = "") -> Field:
    """Radiance (h, w, 3) before printing; `without` names a boss or rib that was not filled, or the label."""
    side = min(size)
    x, y = centred_grid(*size)
    height = _height(x, y, without) * np.float32(side / 512)
    radiance, light = _plastic(height, side, stream(Stream.MATERIAL, seed, 3))
    return radiance if without == LABEL_FEATURE else _stick_label(radiance, light, x, y)


def paint(
    radiance: Field, size: tuple[int, int], seed: int, rng: np.random.Generator
) -> tuple[Field, Window]:
    """Spark-eroded mould grain and flow: where it lies and how strong it is differ from part to part."""
    grain, gain = _grain(size, seed)
    factor = gain * window(grain, rng, size[1], size[0])
    factor += np.float32(rng.normal(1.0, 0.03))
    return scaled(radiance, factor), (slice(None), slice(None))


@lru_cache(maxsize=4)
def _grain(size: tuple[int, int], seed: int) -> tuple[Field, Field]:
    """Grain of the mould, larger than a part, and how strongly it shows at each pixel."""
    rng = stream(Stream.MATERIAL, seed, 4)
    height, width = size[1] + 160, size[0] + 160
    fine = grains(rng, height, width, sigma=0.9) + 0.6 * grains(rng, height, width, sigma=1.8)
    fine += 0.4 * clouds(rng, height, width, cell=min(size) / 4, octaves=2)
    gain = np.where(_label_distance(*centred_grid(*size)) < 0, 0.018, 0.08)
    return np.asarray(fine, np.float32), gain.astype(np.float32)


def _box(x: Field, y: Field, half_width: float, half_height: float, corner: float) -> Field:
    """Signed distance to a rounded rectangle, negative inside."""
    qx, qy = np.abs(x) - half_width + corner, np.abs(y) - half_height + corner
    outside = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0))
    return np.asarray(outside + np.minimum(np.maximum(qx, qy), 0) - corner, np.float32)


def _label_distance(x: Field, y: Field) -> Field:
    centre_x, centre_y, half_width, half_height = LABEL
    return _box(x - centre_x, y - centre_y, half_width, half_height, 0.012)


def _height(x: Field, y: Field, without: str) -> Field:
    """Height above the belt in pixels of a 512-pixel frame."""
    edge = 0.0035
    body = _box(x, y, HALF_WIDTH, HALF_HEIGHT, CORNER)
    height = 16 * smooth_step(-2 * edge, edge, -body - 0.004)
    height = height + 9 * (smooth_step(0.006, 0.010, -body) - smooth_step(0.024, 0.029, -body))
    for name, rib in RIBS.items():
        if name != without:
            height = np.maximum(height, 16 + 8 * smooth_step(-edge, edge, 0.0065 - _rib(x, y, rib)))
    for name, (centre_x, centre_y) in BOSSES.items():
        if name != without:
            height = _boss(height, np.hypot(x - centre_x, y - centre_y))
    gate = np.hypot(x - 0.03, y - 0.165)
    height = height - 3.5 * smooth_step(-edge, edge, 0.026 - gate) + 2.2 * np.exp(-((gate / 0.006) ** 2))
    raised = np.zeros_like(x)
    side = min(x.shape)
    put(
        raised,
        text_line(">PA66-GF30<", round(0.045 * side)),
        x=x.shape[1] / 2 + 0.2 * side,
        y=x.shape[0] / 2 + 0.165 * side,
    )
    return np.asarray(height + 1.3 * raised, np.float32)


def _rib(x: Field, y: Field, centre_x: float) -> Field:
    return np.asarray(np.hypot(x - centre_x, np.maximum(np.abs(y) - 0.17, 0)), np.float32)


def _boss(height: Field, distance: Field) -> Field:
    edge = 0.0035
    within = smooth_step(-edge, edge, BOSS - distance)
    height = np.maximum(height, 26 * within)
    bottom = 22 * smooth_step(-edge, edge, BOSS * 0.5 - distance)
    return np.asarray(height - bottom, np.float32)


def _plastic(height: Field, side: int, rng: np.random.Generator) -> tuple[Field, Field]:
    """Radiance of the bare moulding, and the light that falls on it."""
    smooth = np.asarray(cv2.GaussianBlur(height, (0, 0), max(0.8, side / 512)), np.float32)
    lit = cast_shadow(smooth, reach=max(8, round(26 * side / 512)))
    light = (0.30 + 0.70 * lit) * occlusion(smooth, radius=0.012 * side, depth=9.0 * side / 512)
    sheen = highlight(smooth, Gloss(0.42, 22)) * lit + 0.012
    cloud = 1 + 0.05 * clouds(rng, *height.shape, cell=side / 2)
    body = diffuse(smooth)[..., None] * np.array(PLASTIC, np.float32)
    radiance = (body + sheen[..., None]) * (light * cloud)[..., None]
    return np.asarray(radiance, np.float32), np.asarray(light, np.float32)


def _stick_label(radiance: Field, light: Field, x: Field, y: Field) -> Field:
    """White polyester label, slightly glossy, with a thin dark edge where it stands up."""
    distance = _label_distance(x, y)
    pixel = 1 / min(x.shape)
    cover = smooth_step(-0.6 * pixel, 0.6 * pixel, -distance)[..., None]
    edge = 1 - 0.4 * np.exp(-((distance / (1.6 * pixel)) ** 2))
    sheen = 0.05 * smooth_step(0.5, -0.5, (x - y) * 1.2)
    paper = (light * (0.50 + sheen))[..., None] * np.array([1.0, 0.985, 0.94], np.float32)
    return np.asarray((radiance * (1 - cover) + paper * cover) * edge[..., None], np.float32)


def _print(size: tuple[int, int]) -> Field:
    """Everything printed on the label: maker's lines, bar code, and the ink-jet date code."""
    side = min(size)
    ink = np.zeros((size[1], size[0]), np.float32)
    left = size[0] / 2 + (LABEL[0] - LABEL[2]) * side
    top = size[1] / 2 + (LABEL[1] - LABEL[3]) * side

    def line(mark: Field, x: float, y: float) -> None:
        put(ink, mark, x=left + x * side + mark.shape[1] / 2, y=top + y * side)

    line(text_line("VALVE DRIVE 24 V", round(0.036 * side)), 0.018, 0.032)
    line(text_line("No. 4711-208   IP 54", round(0.025 * side)), 0.018, 0.072)
    line(bar_code("4711208315092640718", round(0.16 * side), round(0.048 * side)), 0.018, 0.122)
    line(dot_line("LOT 26-317 B", 0.0042 * side), 0.018, 0.178)
    put(ink, text_line("CE", round(0.05 * side)), x=left + 0.29 * side, y=top + 0.125 * side)
    return ink * 0.93


def _face(x: Field, y: Field, body: Field) -> Mask:
    free = body < -0.04
    for centre_x, centre_y in BOSSES.values():
        free &= np.hypot(x - centre_x, y - centre_y) > BOSS + 0.01
    return free


def _shadow(alpha: Field, side: int) -> Field:
    thrown = np.array([[1, 0, -LAMP[0] * 0.06 * side], [0, 1, -LAMP[1] * 0.06 * side]], np.float32)
    soft = cv2.GaussianBlur(cv2.warpAffine(alpha, thrown, alpha.shape[::-1]), (0, 0), 0.014 * side)
    contact = cv2.GaussianBlur(alpha, (0, 0), 0.025 * side)
    return np.asarray((1 - 0.68 * soft) * (1 - 0.4 * contact), np.float32)


def _edge(size: tuple[int, int]) -> EdgePoints:
    """Points on the four straight sides; corners are too stout to break."""
    side, points = min(size), []
    for t in np.linspace(-0.75, 0.75, 60):
        for sign in (-1.0, 1.0):
            points.append((t * HALF_WIDTH, sign * HALF_HEIGHT, 0.0, -sign))
            points.append((sign * HALF_WIDTH, t * HALF_HEIGHT, -sign, 0.0))
    edge = np.array(points, np.float32)
    edge[:, 0] = edge[:, 0] * side + size[0] / 2
    edge[:, 1] = edge[:, 1] * side + size[1] / 2
    return edge
