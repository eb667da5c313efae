"""The images of a training, prepared as an enrollment prepares them, in memory as far as they fit."""

import hashlib
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.imaging import PartFinder, prepared_part, prepared_references
from inspector.models import ProgressCallback
from inspector.training.batches import Pick
from inspector.training.kinds import LEAST, SourceKind

MOST_BYTES = 2 * 2**30
"""Of prepared images in memory: 10,900 of 256 x 256. Others are prepared anew whenever they are needed."""
_DECIDING = 8
"""Goods that decide whether parts are cut out: as many as an enrollment takes at most."""


class SourceImages:
    """All images of the trained kinds, uint8 (S, S, 3) RGB each.

    Each is read once at the start, which tells which ones show their part; others are left out. Steps take
    images of one size, so what is cut out and is not square is made so without changing its proportions.

    Args:
        kinds: What is trained on.
        size: S in pixels.
        progress: Told once a kind.
        most_bytes: See `MOST_BYTES`.

    Raises:
        DataFault: An image cannot be read, or fewer than two of a kind can be used.

    Attributes:
        counts: Usable images of each kind.
        sha256: Of all of them and their order.
    """

    def __init__(
        self,
        kinds: Sequence[SourceKind],
        size: int,
        *,
        progress: ProgressCallback,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._kinds = kinds
        self._size = size
        self._free = most_bytes
        self._kept: dict[tuple[int, int], Pixels] = {}
        self._finders: list[PartFinder | None] = []
        self._numbers: list[list[int]] = []
        digest = hashlib.sha256()
        for at, kind in enumerate(kinds):
            progress(
                Progress(f"Preparing images of {len(kinds)} kinds of parts, {kind.name}", at, len(kinds))
            )
            self._take(at, kind, digest)
        self.counts = tuple(len(numbers) for numbers in self._numbers)
        self.sha256 = digest.hexdigest()

    def batch(self, picks: Sequence[Pick]) -> tuple[Tensor, Tensor]:
        """Queries uint8 (B, S, S, 3) and their supports uint8 (B, K, S, S, 3), RGB, on the CPU."""
        queries = [self._image(pick.kind, pick.query) for pick in picks]
        supports = [[self._image(pick.kind, number) for number in pick.supports] for pick in picks]
        shape = (len(picks), len(picks[0].supports), self._size, self._size, 3)
        beside = np.array(supports, np.uint8).reshape(shape)  # K may be 0
        return torch.from_numpy(np.stack(queries)), torch.from_numpy(beside)

    def all(self) -> Iterator[Pixels]:
        """One image after the other."""
        for kind, count in enumerate(self.counts):
            for number in range(count):
                yield self._image(kind, number)

    def _take(self, at: int, kind: SourceKind, digest: "hashlib._Hash") -> None:
        first = [kind.read(number) for number in range(min(_DECIDING, kind.count))]
        self._finders.append(prepared_references(first, ModelSpec(input_size=self._size)).part)
        self._numbers.append([])
        for number in range(kind.count):
            pixels = first[number] if number < len(first) else kind.read(number)
            image = self._prepared(at, pixels)
            if image is not None:
                digest.update(image.tobytes())
                self._keep(at, len(self._numbers[at]), image)
                self._numbers[at].append(number)
        digest.update(kind.name.encode())
        if len(self._numbers[at]) < LEAST:
            raise DataFault(
                f"{kind.name}: fewer than {LEAST} of its {kind.count} images show a part.",
                way_out="Take them in front of a plain background, or leave it out.",
            )

    def _keep(self, kind: int, number: int, image: Pixels) -> None:
        if image.nbytes <= self._free:
            self._free -= image.nbytes
            self._kept[kind, number] = image

    def _image(self, kind: int, number: int) -> Pixels:
        if (kind, number) in self._kept:
            return self._kept[kind, number]
        image = self._prepared(kind, self._kinds[kind].read(self._numbers[kind][number]))
        if image is None:
            raise DataFault(
                f"An image of {self._kinds[kind].name} has changed since the training began.",
                way_out="Leave the sources alone while it runs, and start it again with --restart.",
            )
        return image

    def _prepared(self, kind: int, pixels: Pixels) -> Pixels | None:
        seen = prepared_part(pixels, size=self._size, part=self._finders[kind])
        if seen is None:
            return None
        return _square(seen.pixels, self._size)


def _square(pixels: Pixels, size: int) -> Pixels:
    """The whole image within (size, size, 3), its sides in proportion, the rest filled with its border."""
    height, width = pixels.shape[:2]
    if (height, width) == (size, size):
        return np.array(pixels)  # a copy: a frame of this size is handed through, read-only
    scale = size / max(height, width)
    inner = (max(1, round(scale * width)), max(1, round(scale * height)))
    small = cv2.resize(pixels, inner, interpolation=cv2.INTER_AREA)
    left, top = (size - inner[0]) // 2, (size - inner[1]) // 2
    right, bottom = size - inner[0] - left, size - inner[1] - top
    filled = cv2.copyMakeBorder(small, top, bottom, left, right, cv2.BORDER_REPLICATE)
    return np.asarray(filled, np.uint8)
