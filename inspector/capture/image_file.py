"""The one decoder of image files: any file a person may bring becomes RGB pixels or one clear sentence."""

import os
import struct
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"})
MAX_PIXELS = 64_000_000
"""Larger images are refused from their header, before memory is spent on them."""

# Pillow only warns from 89 megapixels on; such files are refused here by our own, stricter limit.
warnings.simplefilter("ignore", Image.DecompressionBombWarning)

_DECODE_ERRORS = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, IndexError, KeyError)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def read_image(path: Path) -> Pixels:
    """Decode one image file to uint8 (H, W, 3) RGB, C-contiguous.

    Grey is replicated to three channels; 16 bits per channel keep their upper 8 (full range, no stretching);
    transparency is composited on black; CMYK is converted; the EXIF rotation is applied; of a file with
    several pages the first is taken.

    Raises:
        DataFault: Empty, truncated, too large or not an image; names the file and the way out.
    """
    image = _open_header(path)
    with image:
        try:
            image.load()
            upright = ImageOps.exif_transpose(image)
        except _DECODE_ERRORS as error:
            raise DataFault(
                f"{path.name} is truncated or damaged.", way_out="Copy the file again from where it came."
            ) from error
        return np.ascontiguousarray(_to_rgb(upright, path.name))


def list_images(folder: Path) -> list[Path]:
    """Image files below `folder`, sorted by relative path, hidden names left out.

    A `ground_truth` folder beside `test` or `train` (the MVTec layout) holds masks, not parts, and is
    skipped.
    """
    return sorted(_walk(folder), key=lambda path: path.relative_to(folder).parts)


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        masks = {"ground_truth"} if {"test", "train"} & set(folders) else set()
        folders[:] = [name for name in folders if name not in masks and not name.startswith(".")]
        for name in files:
            if Path(name).suffix.lower() in IMAGE_SUFFIXES and not name.startswith("."):
                yield Path(parent, name)


def _open_header(path: Path) -> Image.Image:
    """Open without decoding; refuse what is empty, too large or no image."""
    try:
        if path.stat().st_size == 0:
            raise DataFault(
                f"{path.name} is empty (0 bytes).", way_out="Copy the file again from where it came."
            )
        image = Image.open(path)
    except UnidentifiedImageError as error:
        raise DataFault(
            f"{path.name} is not an image.", way_out="Use PNG, JPEG, BMP, TIFF or WebP files."
        ) from error
    except _BOMBS as error:
        raise _too_large(path.name) from error
    except OSError as error:
        raise DataFault(
            f"{path.name} cannot be opened: {error.strerror or error}.",
            way_out="Check that the file is there and that you may read it.",
        ) from error
    except _DECODE_ERRORS as error:
        raise DataFault(
            f"{path.name} is truncated or damaged.", way_out="Copy the file again from where it came."
        ) from error
    if image.width * image.height > MAX_PIXELS:
        image.close()
        raise _too_large(path.name)
    return image


def _too_large(name: str) -> DataFault:
    return DataFault(
        f"{name} has more than {MAX_PIXELS // 1_000_000} megapixels.", way_out="Crop or shrink it first."
    )


def _to_rgb(image: Image.Image, name: str) -> Pixels:
    if image.mode.startswith("I"):
        return _from_16_bit(np.asarray(image), name)
    if image.mode == "F":
        raise DataFault(
            f"{name} holds floating-point values.", way_out="Save it with 8 or 16 bits a channel."
        )
    if image.has_transparency_data:
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image.convert("RGBA"))
    return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))


def _from_16_bit(values: npt.NDArray[np.integer], name: str) -> Pixels:
    if values.min() < 0 or values.max() > 0xFFFF:
        raise DataFault(f"{name} has more than 16 bits a channel.", way_out="Save it with 8 or 16 bits.")
    grey = (values >> 8).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)
