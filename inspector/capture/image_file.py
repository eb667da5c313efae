"""The one decoder of image files: any file a person may bring becomes RGB pixels or one clear sentence."""

import logging
import os
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Pixels

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"})
MAX_PIXELS = 64_000_000
"""Larger images are refused from their header, before memory is spent on them."""

# Pillow only warns from 89 megapixels on; such files are refused here by our own, stricter limit.
warnings.simplefilter("ignore", Image.DecompressionBombWarning)

_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_REFUSED_MODES = {"F": "floating-point values", "LAB": "L*a*b* colours"}
logger = logging.getLogger(__name__)


def read_image(path: Path) -> Pixels:
    """Decode one image file to uint8 (H, W, 3) RGB, C-contiguous.

    Grey is replicated to three channels; 16 bits per channel keep their upper 8 (full range, no stretching);
    transparency is composited on black; CMYK is converted; the EXIF rotation is applied; of a file with
    several pages the first is taken.

    Decoders meet damage with nearly any exception, so whatever goes wrong in one becomes the fault that names
    the file; what it was stands in the log.

    Raises:
        DataFault: Empty, truncated, too large or not an image; names the file and the way out.
    """
    try:
        with _open_header(path) as image:
            image.load()
            return np.ascontiguousarray(_to_rgb(ImageOps.exif_transpose(image), path.name))
    except DataFault:
        raise
    except Exception as error:  # whatever a damaged file makes a decoder do
        logger.info("Decoding %s failed", path, exc_info=True)
        raise _undecodable(path.name, error) from error


def list_images(folder: Path) -> list[Path]:
    """Image files below `folder`, sorted by relative path, hidden names left out; links are followed.

    A `ground_truth` folder beside `test` or `train` (the MVTec layout) holds masks, not parts, and is
    skipped.

    Raises:
        EnvironmentFault: `folder` or a folder below it cannot be read; its images would be missing unseen.
    """
    return sorted(_walk(folder), key=lambda path: path.relative_to(folder).parts)


def _walk(folder: Path) -> Iterator[Path]:
    seen: set[Path] = set()
    for parent, folders, files in os.walk(folder, onerror=_unreadable, followlinks=True):
        real = Path(parent).resolve()
        if real in seen:  # a link back to a folder that was read already
            folders.clear()
            continue
        seen.add(real)
        masks = {"ground_truth"} if {"test", "train"} & set(folders) else set()
        folders[:] = sorted(name for name in folders if name not in masks and not name.startswith("."))
        for name in files:
            if Path(name).suffix.lower() in IMAGE_SUFFIXES and not name.startswith("."):
                yield Path(parent, name)


def _unreadable(error: OSError) -> None:
    raise EnvironmentFault(
        f"The folder {error.filename} cannot be read: {error.strerror or error}.",
        way_out="Check that you may read it and that its drive is connected.",
    ) from error


def _undecodable(name: str, error: Exception) -> DataFault:
    if isinstance(error, MemoryError):
        return DataFault(
            f"There is not enough memory to decode {name}.", way_out="Close other programs or shrink it."
        )
    return DataFault(f"{name} is truncated or damaged.", way_out="Copy the file again from where it came.")


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
    if image.mode in _REFUSED_MODES:
        raise DataFault(
            f"{name} holds {_REFUSED_MODES[image.mode]}.", way_out="Save it as RGB or grey with 8 or 16 bits."
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
