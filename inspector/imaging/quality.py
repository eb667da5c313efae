"""Checks of the images a person enrolls: what is wrong with which one, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels
from inspector.domain.region import Region
from inspector.imaging.geometry import region_placement
from inspector.imaging.image_measures import measure
from inspector.imaging.prepare import prepare
from inspector.imaging.quality_warnings import Findings, QualityWarning, warnings_of
from inspector.imaging.similarity import Fingerprint, fingerprint, same_shot, similarity

Table = npt.NDArray[np.float64]

CHECK_SIDE = 256
MIN_SIDE = 32
MIN_FOR_ODD = 3
SAME_SHOT = 0.975
"""Correlation of fine detail from which two images count as one shot of one part. Different goods reach 0.956
at most (capsule, all pairs of the seven real sets), repeated shots with sensor noise have 0.98 and more."""

ODD_GAP = 0.12
"""How much less alike than the others are among themselves a wrong part is. Measured with 3, 4 and 8 goods of
every real set and seed: flags 0.2 % of the goods (none of 280 among 8) and 98 % of parts of another set."""


@dataclass(frozen=True)
class ImageCheck:
    """What the checks found in one image.

    Attributes:
        sharpness: See `ImageMeasures.sharpness`.
        mean_level: Mean brightness inside the region, 0..255.
        clipped_dark: Fraction of pixels at the bottom of the range.
        clipped_bright: Fraction of pixels at the top.
        duplicate_of: Index of the earlier image this one repeats, None for none.
        odd_one_out: Much less like the others than they are among themselves; never with fewer than three.
        similarity: Median likeness to the other images, 0..1; 1.0 for a single image.
        warnings: Findings for a person, blocking ones first.
    """

    sharpness: float
    mean_level: float
    clipped_dark: float
    clipped_bright: float
    duplicate_of: int | None
    odd_one_out: bool
    similarity: float
    warnings: tuple[QualityWarning, ...] = ()


def check_images(images: Sequence[Pixels], region: Region) -> list[ImageCheck]:
    """Check images meant for enrollment. Pure, any thread; about 20 ms an image.

    Args:
        images: uint8 (H, W, 3) RGB each, in the order they were taken.
        region: What is looked at; only that is checked.

    Returns:
        One check per image, order kept.

    Raises:
        DataFault: An image does not fit the region (see `prepare`).
    """
    prepared = [checked_input(pixels, region) for pixels in images]
    prints = [fingerprint(counted_pixels(one)) for one in prepared]
    measures = [measure(one) for one in prepared]
    likeness = _pairwise(prints)
    return [
        _check(
            Findings(
                measures=measures[index],
                others=tuple(measures[:index] + measures[index + 1 :]),
                identical_to=_identical(images, index),
                same_shot_as=_repeated(prints, index),
                odd_one_out=_is_odd(likeness, index),
            ),
            similarity=_likeness_to_others(likeness, index),
        )
        for index in range(len(images))
    ]


def _check(findings: Findings, *, similarity: float) -> ImageCheck:
    measures = findings.measures
    return ImageCheck(
        sharpness=measures.sharpness,
        mean_level=measures.mean_level,
        clipped_dark=measures.clipped_dark,
        clipped_bright=measures.clipped_bright,
        duplicate_of=findings.duplicate_of,
        odd_one_out=findings.odd_one_out,
        similarity=similarity,
        warnings=warnings_of(findings),
    )


def checked_input(pixels: Pixels, region: Region) -> ModelInput:
    """The region of an image at the size it is checked at: never enlarged, because that would read as blur.

    Raises:
        DataFault: The image does not fit the region (see `prepare`).
    """
    axes = region_placement(region, (pixels.shape[1], pixels.shape[0]))[:, :2]
    side = int(np.clip(np.hypot(axes[0], axes[1]).min(), MIN_SIDE, CHECK_SIDE))
    return prepare(pixels, region, size=side)


def counted_pixels(prepared: ModelInput) -> Pixels:
    """The pixels with everything that does not count in one grey, so that it is alike in all images."""
    if prepared.valid is None:
        return prepared.pixels
    return np.where(prepared.valid[..., None], prepared.pixels, np.uint8(128))


def _identical(images: Sequence[Pixels], index: int) -> int | None:
    return next((i for i in range(index) if np.array_equal(images[i], images[index])), None)


def _repeated(prints: Sequence[Fingerprint], index: int) -> int | None:
    return next((i for i in range(index) if same_shot(prints[i], prints[index]) >= SAME_SHOT), None)


def _pairwise(prints: Sequence[Fingerprint]) -> Table:
    """(N, N) similarity, NaN on the diagonal."""
    table = np.full((len(prints), len(prints)), np.nan)
    for i in range(len(prints)):
        for j in range(i):
            table[i, j] = table[j, i] = similarity(prints[i], prints[j])
    return table


def _likeness_to_others(likeness: Table, index: int) -> float:
    others = np.delete(likeness[index], index)
    return float(np.median(others)) if others.size else 1.0


def _is_odd(likeness: Table, index: int) -> bool:
    if len(likeness) < MIN_FOR_ODD:
        return False
    among = np.delete(np.delete(likeness, index, axis=0), index, axis=1)
    return bool(np.nanmedian(among) - _likeness_to_others(likeness, index) > ODD_GAP)
