"""PASS, REVIEW, FAIL, NOT_INSPECTED and the limits between them."""

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from inspector.domain.errors import DataFault


class VerdictKind(StrEnum):
    """The four things the station can say about a part."""

    PASS = "PASS"
    REVIEW = "REVIEW"
    FAIL = "FAIL"
    NOT_INSPECTED = "NOT_INSPECTED"

    @property
    def severity(self) -> int:
        """0 for PASS, 1 REVIEW, 2 NOT_INSPECTED, 3 FAIL: of several views of one part the largest counts.

        A view that failed makes the part bad whatever the others show, also where one could not be looked
        at. A part that was not looked at from all sides is worse than one that only waits for a person.
        """
        return _SEVERITY.index(self)


_SEVERITY = (VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED, VerdictKind.FAIL)


class NotInspectedReason(StrEnum):
    """Why a part got no judgement."""

    OVERRUN = "overrun"
    BAD_FRAME = "bad_frame"
    NO_FRAME = "no_frame"
    REGION = "region"
    ALIGNMENT = "alignment"
    MODEL = "model"
    STORAGE = "storage"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Limits:
    """`review <= reject` on the raw score. score < review: PASS; < reject: REVIEW; else FAIL."""

    review: float
    reject: float

    def __post_init__(self) -> None:
        if not (isfinite(self.review) and isfinite(self.reject)):
            raise DataFault(f"Limits must be finite numbers, got {self.review} and {self.reject}.")
        if not 0 < self.review <= self.reject:
            raise DataFault(
                f"Limits must satisfy 0 < review <= reject, got review {self.review:g}, "
                f"reject {self.reject:g}."
            )


@dataclass(frozen=True)
class Verdict:
    """What the station says about one part.

    Attributes:
        kind: PASS, REVIEW, FAIL or NOT_INSPECTED.
        reason: Only with NOT_INSPECTED.
        detail: For a person: what failed; empty otherwise.
    """

    kind: VerdictKind
    reason: NotInspectedReason | None = None
    detail: str = ""

    @classmethod
    def not_inspected(cls, reason: NotInspectedReason, detail: str) -> "Verdict":
        """The only verdict a failure may become."""
        return cls(VerdictKind.NOT_INSPECTED, reason, detail)
