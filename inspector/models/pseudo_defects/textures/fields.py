"""The fields of numbers that textures are made of. All float32 (h, w), all functions of the generator."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap

Size = tuple[int, int]
"""(height, width) in pixels."""

_GRID = 64
"""Random numbers along a side of the grid that value noise interpolates; beyond it repeats."""


def side_of(size: Size) -> float:
    """Of a square with as many pixels; lengths of textures are shares of it."""
    return float(np.sqrt(size[0] * size[1]))


def white(size: Size, random: np.random.Generator) -> FloatMap:
    """Independent values, 0..1 even."""
    levels = np.frombuffer(random.bytes(size[0] * size[1]), np.uint8).reshape(size)
    return np.asarray(levels * np.float32(1 / 255), np.float32)


def noise(
    size: Size, random: np.random.Generator, *, cell: tuple[float, float], angle: float = 0.0
) -> FloatMap:
    """Value noise, 0..1: random numbers `cell` pixels apart along `angle` and across it, interpolated."""
    grid = random.random((_GRID, _GRID), dtype=np.float32)
    return _magnified(grid, size, random, cell=cell, angle=angle)


def clouds(
    size: Size,
    random: np.random.Generator,
    *,
    cell: float,
    octaves: int = 4,
    stretch: float = 1.0,
    angle: float = 0.0,
) -> FloatMap:
    """Fractal value noise stretched to 0..1; largest features of `cell` pixels, `stretch` times longer along
    `angle`."""
    total = np.zeros(size, np.float32)
    for octave in range(octaves):
        across = max(cell / 2**octave, 1.0)
        total += noise(size, random, cell=(across * stretch, across), angle=angle) * np.float32(0.5**octave)
    return unit(total)


def unit(values: FloatMap) -> FloatMap:
    """Shifted and scaled to 0..1; 0 where all are the same."""
    low, high, _, _ = cv2.minMaxLoc(values)
    return np.asarray((values - np.float32(low)) * np.float32(1 / max(high - low, 1e-6)), np.float32)


def plane(
    size: Size, random: np.random.Generator, *, angle: float | None = None
) -> tuple[FloatMap, FloatMap]:
    """Pixel coordinates along a direction and across it, from a random origin."""
    turn = random.uniform(0, np.pi) if angle is None else angle
    c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    x = np.arange(size[1], dtype=np.float32) + np.float32(random.uniform(0, 1000))
    y = (np.arange(size[0], dtype=np.float32) + np.float32(random.uniform(0, 1000)))[:, None]
    return np.asarray(x * c + y * s, np.float32), np.asarray(y * c - x * s, np.float32)


def wave(values: FloatMap) -> FloatMap:
    """0..1, one period per whole number."""
    return np.asarray(0.5 + 0.5 * np.sin(values * np.float32(2 * np.pi)), np.float32)


def fraction(values: FloatMap) -> FloatMap:
    """What is behind the point, 0..1."""
    return np.asarray(values - np.floor(values), np.float32)


def looked_up(places: FloatMap, random: np.random.Generator) -> FloatMap:
    """A random value 0..1 for each whole number, the same wherever that number is; repeats after 4096."""
    values = random.random(4096, dtype=np.float32)
    return values[np.floor(places).astype(np.intp) % 4096]


def smooth_step(low: float, high: float, values: FloatMap) -> FloatMap:
    """0 below `low`, 1 above `high`, smooth between (cubic Hermite)."""
    t = np.clip((values - np.float32(low)) * np.float32(1 / (high - low)), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def lit(height: FloatMap, random: np.random.Generator, *, relief: float) -> FloatMap:
    """A relief in slanting light, about 0.5 where it is flat; `relief` is the height of 1.0 in pixels."""
    angle = random.uniform(0, 2 * np.pi)
    along = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3, scale=relief * float(np.cos(angle)) / 8)
    down = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3, scale=relief * float(np.sin(angle)) / 8)
    return np.asarray(0.5 + along + down, np.float32)


def scattered(size: Size, random: np.random.Generator, *, pitch: float) -> tuple[FloatMap, FloatMap]:
    """Random points about `pitch` pixels apart.

    Returns:
        Distance to the nearest in units of `pitch`, and a random value 0..1 of that point.
    """
    height, width = size
    rows, columns = max(1, round(height / pitch)), max(1, round(width / pitch))
    free = np.ones(size, np.uint8)
    y = (np.arange(rows)[:, None] + random.random((rows, columns))) * (height / rows)
    x = (np.arange(columns) + random.random((rows, columns))) * (width / columns)
    free[y.astype(np.intp).ravel(), x.astype(np.intp).ravel()] = 0
    far, owner = cv2.distanceTransformWithLabels(free, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    values = random.random(int(owner.max()) + 1, dtype=np.float32)
    return np.asarray(far * np.float32(1 / pitch), np.float32), values[owner]


def _magnified(
    grid: FloatMap, size: Size, random: np.random.Generator, *, cell: tuple[float, float], angle: float
) -> FloatMap:
    """The grid as it looks at `cell` pixels a number, turned, from a random origin."""
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array(((c, s), (-s, c))) / np.array(cell)[:, None]
    matrix = np.column_stack((turn, random.uniform(0, _GRID, 2)))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(grid, matrix, (size[1], size[0]), flags=flags, borderMode=cv2.BORDER_WRAP), np.float32
    )
