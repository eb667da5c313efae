"""From measured numbers to sentences a person can act on. The limits and where they come from are here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from inspector.imaging.image_measures import ImageMeasures

MIN_SHARPNESS = 0.03
"""Absolute floor; the softest good of the seven real sets has 0.054."""
MIN_RELATIVE_SHARPNESS = 0.6
"""Of the median of the others."""
MIN_CONTRAST = 12.0
"""Grey levels between the 1st and the 99th percentile; the flattest good has 48."""
MIN_BRIGHTEST = 60.0
MAX_DARKEST = 200.0
MAX_LEVEL_CHANGE = 0.25
"""Of the usual brightness, and LEVEL_SPREADS times the usual spread where the line's light really varies."""
LEVEL_SPREADS = 4.0
MAX_CLIPPED = 0.6
"""Absolute, because a white or black background may be clipped on purpose: bottle has 0.35 everywhere."""
MAX_CLIPPED_MORE = 0.1
"""More than the median of the others."""
MIN_OTHERS = 2
"""Comparisons with the others need a median of at least two."""


class WarningKind(StrEnum):
    """What is wrong with an enrolled image."""

    BLURRED = "blurred"
    DARK = "dark"
    BRIGHT = "bright"
    CLIPPED = "clipped"
    DUPLICATE = "duplicate"
    ODD_ONE_OUT = "odd_one_out"


@dataclass(frozen=True)
class QualityWarning:
    """One finding.

    Attributes:
        message: Says why and what to do.
        blocking: Enrollment cannot go on with it.
    """

    kind: WarningKind
    message: str
    blocking: bool = False


@dataclass(frozen=True)
class Findings:
    """All that is known of one image when its warnings are written.

    Attributes:
        others: Measures of the other images.
        identical_to: Index of an earlier image with the very same pixels.
        same_shot_as: Index of an earlier image of the same unmoved part.
        odd_one_out: It looks like another part.
    """

    measures: ImageMeasures
    others: tuple[ImageMeasures, ...]
    identical_to: int | None
    same_shot_as: int | None
    odd_one_out: bool

    @property
    def duplicate_of(self) -> int | None:
        """Index of the earlier image it repeats, None for none."""
        return self.same_shot_as if self.identical_to is None else self.identical_to

    def usual(self, number: Callable[[ImageMeasures], float]) -> float | None:
        """Median of a number over the others; None where they are too few to compare with."""
        return median(map(number, self.others)) if len(self.others) >= MIN_OTHERS else None


def warnings_of(findings: Findings) -> tuple[QualityWarning, ...]:
    """Write the warnings of one image, blocking ones first. Pure, any thread."""
    rules = (_duplicate, _blurred, _exposure, _clipped, _odd)
    found = [warning for rule in rules if (warning := rule(findings)) is not None]
    return tuple(sorted(found, key=lambda warning: not warning.blocking))


def _duplicate(findings: Findings) -> QualityWarning | None:
    if findings.identical_to is not None:
        return QualityWarning(
            WarningKind.DUPLICATE,
            f"This is the same image as number {findings.identical_to + 1}. Delete it or take another part.",
            blocking=True,
        )
    if findings.same_shot_as is not None:
        return QualityWarning(
            WarningKind.DUPLICATE,
            f"This seems to be the part of number {findings.same_shot_as + 1}, not moved. "
            "Each image should show another part, so take the next one.",
        )
    return None


def _blurred(findings: Findings) -> QualityWarning | None:
    measures = findings.measures
    contrast = measures.brightest - measures.darkest
    if contrast < MIN_CONTRAST:
        return QualityWarning(
            WarningKind.BLURRED,
            f"The region shows no detail ({contrast:.0f} grey levels). "
            "Check that the part is in it, the light and the lens.",
        )
    if measures.sharpness < MIN_SHARPNESS:
        return QualityWarning(
            WarningKind.BLURRED,
            "The image is out of focus. Focus the lens or hold the part still, then retake it.",
        )
    usual = findings.usual(lambda one: one.sharpness)
    if usual is not None and measures.sharpness < MIN_RELATIVE_SHARPNESS * usual:
        return QualityWarning(
            WarningKind.BLURRED,
            f"The image has only {measures.sharpness / usual:.0%} of the sharpness of the others. "
            "Focus the lens or hold the part still, then retake it.",
        )
    return None


def _exposure(findings: Findings) -> QualityWarning | None:
    measures = findings.measures
    share = _level_share(findings)
    if measures.brightest < MIN_BRIGHTEST or share < 1:
        return QualityWarning(WarningKind.DARK, f"{_too_dark(share)} {_LIGHT}")
    if measures.darkest > MAX_DARKEST or share > 1:
        return QualityWarning(WarningKind.BRIGHT, f"{_too_bright(share)} {_LIGHT}")
    return None


def _level_share(findings: Findings) -> float:
    """Brightness compared with the others; 1.0 where that is as usual or cannot be said."""
    usual = findings.usual(lambda one: one.mean_level)
    if not usual:
        return 1.0
    spread = findings.usual(lambda one: abs(one.mean_level - usual)) or 0.0
    change = findings.measures.mean_level - usual
    usual_change = max(MAX_LEVEL_CHANGE * usual, LEVEL_SPREADS * spread)
    return findings.measures.mean_level / usual if abs(change) > usual_change else 1.0


_LIGHT = "Set exposure or light as for the other images, then retake it."


def _too_dark(share: float) -> str:
    if share == 1:
        return "The image is too dark."
    return f"The image is too dark ({share:.0%} of the brightness of the others)."


def _too_bright(share: float) -> str:
    if share == 1:
        return "The image is too bright."
    return f"The image is too bright ({share:.0%} of the brightness of the others)."


def _clipped(findings: Findings) -> QualityWarning | None:
    for words, number in ((_white, _clipped_bright), (_black, _clipped_dark)):
        share, usual = number(findings.measures), findings.usual(number)
        if share > MAX_CLIPPED or (usual is not None and share - usual > MAX_CLIPPED_MORE):
            way_out = "Change the exposure and retake it, unless it is only background."
            return QualityWarning(WarningKind.CLIPPED, f"{words(share)} {way_out}")
    return None


def _white(share: float) -> str:
    return f"{share:.0%} of the region is pure white; defects cannot be seen there."


def _black(share: float) -> str:
    return f"{share:.0%} of the region is pure black; defects cannot be seen there."


def _clipped_bright(measures: ImageMeasures) -> float:
    return measures.clipped_bright


def _clipped_dark(measures: ImageMeasures) -> float:
    return measures.clipped_dark


def _odd(findings: Findings) -> QualityWarning | None:
    if not findings.odd_one_out:
        return None
    return QualityWarning(
        WarningKind.ODD_ONE_OUT,
        "The image differs much from the others. "
        "Check that it shows a good part of the same kind in the same light; else delete it.",
    )
