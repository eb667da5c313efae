"""Pictures of the window made small enough to be kept in the repository: fewer pixels, fewer colours."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageColor
from PySide6.QtGui import QImage

from inspector.ui.theme.tokens import LIGHT

COLOURS = 80
_SWATCH = 24
_ALWAYS = ("passed", "passed_ground", "review", "review_ground", "failed", "failed_ground", "accent", "rail")


def shrunk(picture: QImage, width: int) -> Image.Image:
    """RGB at `width` pixels, aspect kept."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(whole.constBits())
    image = Image.frombytes("RGB", (whole.width(), whole.height()), data, "raw", "RGB", whole.bytesPerLine())
    return image.resize((width, round(whole.height() * width / whole.width())), Image.Resampling.LANCZOS)


def write_png(picture: QImage, path: Path, *, width: int) -> None:
    """A PNG with a palette: text stays sharp, and a screen takes some tens of kilobytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = shrunk(picture, width)
    image.quantize(palette=_palette_of([image]), dither=Image.Dither.NONE).save(path, optimize=True)


def write_gif(frames: Sequence[Image.Image], path: Path, *, frame_ms: int) -> None:
    """An endless animation; one palette for all frames, so that what stands still does not flicker."""
    path.parent.mkdir(parents=True, exist_ok=True)
    palette = _palette_of(frames[::5])
    first, *others = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    first.save(path, save_all=True, append_images=others, duration=frame_ms, loop=0, optimize=False)


def _palette_of(frames: Sequence[Image.Image]) -> Image.Image:
    """A palette for these frames; verdicts have few pixels, so their colours are added in large areas."""
    colours = [getattr(LIGHT.colours, name) for name in _ALWAYS]
    height = frames[0].height
    tall = Image.new("RGB", (frames[0].width, height * len(frames) + _SWATCH * len(colours)))
    for place, frame in enumerate(frames):
        tall.paste(frame, (0, place * height))
    for place, colour in enumerate(colours):
        top = height * len(frames) + place * _SWATCH
        tall.paste(ImageColor.getrgb(colour), (0, top, tall.width, top + _SWATCH))
    return tall.quantize(COLOURS, dither=Image.Dither.NONE)
