"""What a simulated line makes: family, seed, size, defects, pace. Parsed from a source specification."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.capture.pacing import check_rate
from inspector.domain.errors import DataFault

MIN_SIDE, MAX_SIDE = 64, 2048


class Family(StrEnum):
    """Kinds of part the simulated line can make."""

    WASHER = "washer"
    HOUSING = "housing"
    WEAVE = "weave"
    COMPONENT = "component"
    SURFACE = "surface"


class DefectKind(StrEnum):
    """Kinds of defect. Not every family can have every kind: `DEFECTS_OF`."""

    SCRATCH = "scratch"
    DENT = "dent"
    STAIN = "stain"
    CHIP = "chip"
    MISSING_FEATURE = "missing_feature"
    FOREIGN_BODY = "foreign_body"
    MISPRINT = "misprint"


class DefectSize(StrEnum):
    """How large defects are; `DEFECT_EXTENT` holds the fraction of the shorter frame side."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Motion(StrEnum):
    """NONE: each frame shows the next part in place. CONVEYOR: parts enter, stand still and leave."""

    NONE = "none"
    CONVEYOR = "conveyor"


_ON_SURFACES = (
    DefectKind.SCRATCH,
    DefectKind.DENT,
    DefectKind.STAIN,
    DefectKind.MISSING_FEATURE,
    DefectKind.FOREIGN_BODY,
)
DEFECTS_OF: dict[Family, tuple[DefectKind, ...]] = {
    Family.WASHER: tuple(DefectKind),
    Family.HOUSING: tuple(DefectKind),
    Family.WEAVE: _ON_SURFACES,
    Family.COMPONENT: tuple(DefectKind),
    Family.SURFACE: _ON_SURFACES,
}
DEFECT_EXTENT = {DefectSize.SMALL: 0.035, DefectSize.MEDIUM: 0.065, DefectSize.LARGE: 0.11}


@dataclass(frozen=True)
class LineSettings:
    """One simulated line; equal settings give equal frames, pixel for pixel.

    Attributes:
        family: Kind of part.
        seed: Which line: 0 or more.
        size: (width, height) of a frame in pixels, each 64 to 2048.
        defect_rate: 0..1, share of parts with a defect.
        defect_size: How large defects are.
        defects: Kinds that occur; empty means all the family can have.
        rate_hz: Frames a second; 0 makes the line wait for its reader.
        motion: Whether parts travel through the field.
        count: Parts until the line ends; 0 is endless.
        start: Number of the first part, so that a second run need not repeat the parts of the first.
    """

    family: Family
    seed: int = 0
    size: tuple[int, int] = (512, 512)
    defect_rate: float = 0.1
    defect_size: DefectSize = DefectSize.MEDIUM
    defects: tuple[DefectKind, ...] = ()
    rate_hz: float = 0.0
    motion: Motion = Motion.NONE
    count: int = 0
    start: int = 0

    def __post_init__(self) -> None:
        check_rate(self.rate_hz)
        _check(0 <= self.defect_rate <= 1, f"defect_rate {self.defect_rate:g} must be from 0 to 1.")
        sides_fit = all(MIN_SIDE <= side <= MAX_SIDE for side in self.size)
        _check(sides_fit, f"size {self.size[0]}x{self.size[1]} must have sides of {MIN_SIDE} to {MAX_SIDE}.")
        _check(min(self.seed, self.count, self.start) >= 0, "seed, count and start must be 0 or more.")
        for kind in self.defects:
            possible = DEFECTS_OF[self.family]
            _check(kind in possible, f"a {self.family} has no {kind}; it can have {', '.join(possible)}.")

    @property
    def kinds(self) -> tuple[DefectKind, ...]:
        """Kinds of defect that occur on this line."""
        return self.defects or DEFECTS_OF[self.family]


def _check(holds: bool, what: str) -> None:
    if not holds:
        raise DataFault(f"Simulated line: {what}")
