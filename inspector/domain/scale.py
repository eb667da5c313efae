"""How large things are: millimetres per pixel of a recipe's frames, and the size of what was found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import hypot, isfinite

from inspector.domain.errors import DataFault
from inspector.domain.region import Point

MAX_NOTE = 200


class ScaleMethod(StrEnum):
    """How a scale was found."""

    CHESSBOARD = "chessboard"
    DISTANCE = "distance"


@dataclass(frozen=True)
class Scale:
    """Millimetres per pixel in the plane in which it was measured, for frames of one size.

    Attributes:
        mm_per_px: The same along both sides of the frame; a camera that looks from the side has none such.
        method: How it was found.
        frame_size: (width, height) of the frame it was measured in. It says nothing about frames of another
            size: those came through another camera, another binning or another region of the sensor.
        measured_at: When.
        spread_px: Standard distance of the board's corners from where this scale puts them, in pixels; None
            for a known distance, which cannot tell.
        note: What was measured, in words: "8 x 6 squares of 5 mm".

    Raises:
        DataFault: Values that no camera can have; what was read from a package is checked here too.
    """

    mm_per_px: float
    method: ScaleMethod
    frame_size: tuple[int, int]
    measured_at: datetime
    spread_px: float | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not (isfinite(self.mm_per_px) and self.mm_per_px > 0):
            raise DataFault(f"A scale of {self.mm_per_px} mm per pixel is not possible.")
        if min(self.frame_size) < 1:
            raise DataFault(f"A scale cannot belong to frames of {size_words(self.frame_size)}.")
        if self.spread_px is not None and not (isfinite(self.spread_px) and self.spread_px >= 0):
            raise DataFault(f"A spread of {self.spread_px} px is not possible.")
        if len(self.note) > MAX_NOTE:
            raise DataFault(f"The note of a scale has {len(self.note)} characters, more than {MAX_NOTE}.")

    def fits(self, frame_size: tuple[int, int]) -> bool:
        """Whether frames of this size may be measured with it."""
        return tuple(frame_size) == tuple(self.frame_size)

    def misfit(self, frame_size: tuple[int, int]) -> str:
        """Why frames of this size have no millimetres, one sentence for a person; empty where they have."""
        if self.fits(frame_size):
            return ""
        return (
            f"The scale belongs to frames of {size_words(self.frame_size)}; "
            f"this one has {size_words(frame_size)}."
        )


@dataclass(frozen=True)
class DefectExtent:
    """The largest connected region of a map at or above the review limit: how far the anomaly reaches.

    It is what the model flags, which is blurred by what the model sees at once: as a rule somewhat larger
    than the defect itself.

    Attributes:
        regions: How many regions there are; this is the one with the largest area.
        area_px: Area in square frame pixels.
        length_px: Longest distance between two of its points in frame pixels.
        peak: Largest raw map value in it.
        centre: Frame pixel (x, y) of its middle.
        mm_per_px: Of the recipe's scale; None where there is none for frames of this size.
        note: Why there are no millimetres although the recipe has a scale; empty otherwise.
    """

    regions: int
    area_px: float
    length_px: float
    peak: float
    centre: Point
    mm_per_px: float | None = None
    note: str = ""

    @property
    def length_mm(self) -> float | None:
        """Longest extent in millimetres, None without a scale."""
        return None if self.mm_per_px is None else self.length_px * self.mm_per_px

    @property
    def area_mm2(self) -> float | None:
        """Area in square millimetres, None without a scale."""
        return None if self.mm_per_px is None else self.area_px * self.mm_per_px**2


def distance_px(start: Point, end: Point) -> float:
    """Distance of two frame points in pixels."""
    return hypot(end[0] - start[0], end[1] - start[1])


def size_words(frame_size: tuple[int, int]) -> str:
    """ "640 x 480 px"."""
    return f"{frame_size[0]} x {frame_size[1]} px"
