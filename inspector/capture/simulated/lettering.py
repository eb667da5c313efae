"""Printed and marked text as coverage images: type, dot-matrix date codes, bar codes."""

from functools import lru_cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from inspector.capture.simulated.fields import Field


@lru_cache(maxsize=64)
def text_line(text: str, height: int) -> Field:
    """`text` set in the sans serif that Pillow carries; float32 (h, w), 1 is ink."""
    font = ImageFont.load_default(max(height, 6) * 4)
    left, top, right, bottom = font.getbbox(text)
    image = Image.new("L", (int(right - left) + 8, int(bottom - top) + 8), 0)
    ImageDraw.Draw(image).text((4 - left, 4 - top), text, fill=255, font=font)
    return _shrink(np.asarray(np.asarray(image) / 255, np.float32), 1 / 4)


@lru_cache(maxsize=64)
def dot_line(text: str, dot: float) -> Field:
    """`text` as an ink-jet coder prints it: separate round dots, `dot` pixels apart."""
    font = ImageFont.load_default_imagefont()
    _, _, right, bottom = font.getbbox(text)
    image = Image.new("1", (int(right), int(bottom)), 0)
    ImageDraw.Draw(image).text((0, 0), text, fill=1, font=font)
    cells = np.argwhere(np.asarray(image))
    cells = cells - cells.min(axis=0)
    rows, columns = cells.max(axis=0) + 1
    fine = 8
    canvas = np.zeros((int(rows * fine), int(columns * fine)), np.uint8)
    for row, column in cells:
        cv2.circle(canvas, (int(column * fine + fine / 2), int(row * fine + fine / 2)), 4, 255, -1)
    return _shrink(np.asarray(canvas / 255, np.float32), dot / fine)


@lru_cache(maxsize=16)
def bar_code(digits: str, width: int, height: int) -> Field:
    """Bars of one to three modules derived from `digits`; float32 (height, width)."""
    modules = "".join(("10", "110", "1110", "100", "1100")[int(digit) % 5] for digit in digits)
    bars = np.array([[float(module) for module in modules]], np.float32)
    return np.asarray(cv2.resize(bars, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def put(canvas: Field, mark: Field, *, x: float, y: float) -> None:
    """Lay `mark` centred at (x, y) pixels onto `canvas`, in place; what falls outside is cut."""
    height, width = mark.shape
    left, top = round(x - width / 2), round(y - height / 2)
    right, bottom = min(left + width, canvas.shape[1]), min(top + height, canvas.shape[0])
    x0, y0 = max(left, 0), max(top, 0)
    if x0 < right and y0 < bottom:
        target = canvas[y0:bottom, x0:right]
        np.maximum(target, mark[y0 - top : bottom - top, x0 - left : right - left], out=target)


def _shrink(image: Field, factor: float) -> Field:
    size = (max(1, round(image.shape[1] * factor)), max(1, round(image.shape[0] * factor)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.float32)
