"""Print, stamping and raised letters of components: what they say, where they fit, how they look."""

from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np

from inspector.capture.simulated.component_fittings import Blank
from inspector.capture.simulated.component_room import Room
from inspector.capture.simulated.fields import Field
from inspector.capture.simulated.lettering import bar_code, dot_line, text_line

NOMINAL_PX = 40  # height at which the proportions of a mark are measured
_WORDS = (
    "VALVE",
    "MOTOR",
    "TYPE",
    "LOT",
    "No.",
    "REF",
    "BATCH",
    "MADE IN",
    "PART",
    "DIN",
    "ISO",
    "SN",
    "MAX",
)
_LETTERS, _DIGITS = "ABCDEFGHJKLMNPRSTUVWXYZ", "0123456789"


class MarkKind(StrEnum):
    """How a mark is made."""

    TEXT = "text"
    DOTS = "dots"
    BARS = "bars"
    MATRIX = "matrix"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class Mark:
    """One line of print or one sign; lengths in units of the frame's shorter side.

    Attributes:
        kind: How it is made.
        text: What it says.
        height: Of the line.
        x: Its middle, in the part's own axes.
        y: As `x`.
        upright: True along the part's x axis, False along its y axis.
        bend: Radius of the arc it runs on; 0 where it is straight.
    """

    kind: MarkKind
    text: str
    height: float
    x: float = 0.0
    y: float = 0.0
    upright: bool = True
    bend: float = 0.0

    @property
    def width(self) -> float:
        """Length of the line."""
        rows, columns = _image(self, NOMINAL_PX).shape
        return float(self.height * columns / rows)


def some_mark(rng: np.random.Generator) -> Mark:
    """A mark that has no place yet."""
    kind = tuple(MarkKind)[int(rng.choice(5, p=[0.44, 0.2, 0.1, 0.13, 0.13]))]
    height = {MarkKind.BARS: 0.06, MarkKind.MATRIX: 0.09, MarkKind.SYMBOL: 0.07}.get(kind, 0.045)
    return Mark(kind, _words(rng, kind), float(height * rng.uniform(0.7, 1.4)))


def place_mark(mark: Mark, room: Room, rng: np.random.Generator, *, turned: bool) -> Mark:
    """The mark where it fits, made smaller until it does; a spot of print where no line fits."""
    if turned and mark.kind in (MarkKind.TEXT, MarkKind.DOTS) and rng.random() < 0.65:
        bent = _on_an_arc(mark, room, rng)
        if bent is not None:
            return bent
    for scale in (1.0, 0.8, 0.62, 0.48):
        smaller = replace(mark, height=mark.height * scale)
        for upright in (True, False):
            placed = _straight(replace(smaller, upright=upright), room, rng)
            if placed is not None:
                return placed
    x, y, depth = room.deepest()
    height = max(1.3 * depth, 0.018)
    room.take_disc(x, y, 0.6 * height)
    return Mark(MarkKind.SYMBOL, "4", height, x, y)


def draw_mark(canvas: Field, mark: Mark, blank: Blank) -> None:
    """Lay the mark onto `canvas`, float32 (h, w), in place; 1 is ink."""
    side = min(canvas.shape)
    image = _image(mark, max(4, round(mark.height * side)))
    if mark.bend:
        seen = _bent(image, mark, blank, side)
    else:
        seen = _laid(image, mark, blank, side)
    np.maximum(canvas, seen, out=canvas)


def _words(rng: np.random.Generator, kind: MarkKind) -> str:
    def some(letters: str, count: int) -> str:
        return "".join(letters[int(n)] for n in rng.integers(0, len(letters), count))

    if kind is MarkKind.BARS:
        return some(_DIGITS, int(rng.integers(8, 18)))
    if kind in (MarkKind.MATRIX, MarkKind.SYMBOL):
        return str(int(rng.integers(0, 10_000)))
    head = _WORDS[int(rng.integers(0, len(_WORDS)))] if rng.random() < 0.5 else some(_LETTERS, 2)
    tail = some(_DIGITS, int(rng.integers(2, 5)))
    return f"{head} {tail}" if rng.random() < 0.6 else f"{head}-{tail}{some(_LETTERS, 1)}"


def _straight(mark: Mark, room: Room, rng: np.random.Generator) -> Mark | None:
    width, height = mark.width + 0.012, mark.height + 0.012
    if not mark.upright:
        width, height = height, width
    spot = room.spot(width, height, rng)
    if spot is None:
        return None
    room.take_box(*spot, width, height)
    return replace(mark, x=spot[0], y=spot[1])


def _on_an_arc(mark: Mark, room: Room, rng: np.random.Generator) -> Mark | None:
    """Around the middle of a turned part, at the bottom or the top of it."""
    middle = float(rng.choice([-1, 1])) * np.pi / 2
    for radius in rng.permutation(np.linspace(0.12, 0.4, 15)):
        half_angle = mark.width / 2 / radius
        angles = middle + np.linspace(-half_angle, half_angle, 24)
        places = [(float(radius * np.cos(a)), float(radius * np.sin(a))) for a in angles]
        if half_angle < 2.6 and all(room.depth(*place) > 0.5 * mark.height for place in places):
            room.take_arc(float(radius), mark.height + 0.01, middle=middle, half_angle=half_angle + 0.03)
            return replace(mark, y=float(np.sin(middle)), bend=float(radius))
    return None


def _laid(image: Field, mark: Mark, blank: Blank, side: int) -> Field:
    rows, columns = blank.x.shape
    scale = mark.height * side / image.shape[0]
    angle = blank.angle + (0 if mark.upright else -np.pi / 2)
    c, s = scale * np.cos(angle), scale * np.sin(angle)
    middle_x = side * (mark.x * np.cos(blank.angle) - mark.y * np.sin(blank.angle)) + columns / 2
    middle_y = side * (mark.x * np.sin(blank.angle) + mark.y * np.cos(blank.angle)) + rows / 2
    half_height, half_width = image.shape[0] / 2, image.shape[1] / 2
    shift_x = middle_x - c * half_width + s * half_height
    shift_y = middle_y - s * half_width - c * half_height
    return np.asarray(cv2.warpAffine(image, np.array([[c, -s, shift_x], [s, c, shift_y]]), (columns, rows)))


def _bent(image: Field, mark: Mark, blank: Blank, side: int) -> Field:
    """A strip of lettering looked up by radius and angle; at the top it reads outwards."""
    sign = np.sign(mark.y)
    scale = image.shape[0] / (mark.height * side)
    away = np.arctan2(blank.x, sign * blank.y) * (mark.bend * side * scale)
    column = (away + image.shape[1] / 2).astype(np.float32)
    outwards = sign * (np.hypot(blank.x, blank.y) - mark.bend)
    row = (outwards * (side * scale) + image.shape[0] / 2).astype(np.float32)
    return np.asarray(cv2.remap(image, column, row, cv2.INTER_LINEAR, borderValue=0), np.float32)


def _image(mark: Mark, height: int) -> Field:
    """The mark lying straight, float32 (about `height`, w)."""
    if mark.kind is MarkKind.TEXT:
        return text_line(mark.text, height)
    if mark.kind is MarkKind.DOTS:
        return dot_line(mark.text, max(height / 9, 1.0))
    if mark.kind is MarkKind.BARS:
        return bar_code(mark.text, max(round(0.22 * len(mark.text) * height), 8), height)
    return _matrix(mark.text, height) if mark.kind is MarkKind.MATRIX else _symbol(mark.text, height)


def _matrix(text: str, height: int) -> Field:
    """A square code with a border on two sides."""
    cells = (np.random.Generator(np.random.PCG64(int(text))).random((12, 12)) < 0.5).astype(np.float32)
    cells[:, 0] = cells[-1] = 1
    cells[0] = cells[:, -1] = np.arange(12) % 2
    return np.asarray(cv2.resize(cells, (height, height), interpolation=cv2.INTER_AREA), np.float32)


def _symbol(text: str, height: int) -> Field:
    """A sign: ring, disc, triangle, arrow or cross in a circle."""
    fine = np.zeros((128, 128), np.uint8)
    kind = int(text) % 5
    corners = [
        [(64, 14), (116, 108), (12, 108)],
        [(8, 50), (70, 50), (70, 20), (120, 64), (70, 108), (70, 78), (8, 78)],
    ]
    if kind in (0, 3, 4):
        cv2.circle(fine, (64, 64), 54, 255, -1 if kind == 4 else 14, cv2.LINE_AA)
    if kind == 3:
        cv2.line(fine, (64, 20), (64, 108), 255, 14)
        cv2.line(fine, (20, 64), (108, 64), 255, 14)
    if kind in (1, 2):
        cv2.fillPoly(fine, [np.array(corners[kind - 1])], 255, cv2.LINE_AA)
    size = (height, height)
    return np.asarray(cv2.resize(fine, size, interpolation=cv2.INTER_AREA) / np.float32(255), np.float32)
