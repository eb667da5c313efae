"""Which part of a frame is inspected: region of interest and ignore areas, in frame pixels.

x runs right, y down, (0, 0) is the outer corner of the top-left pixel. Angles are degrees, clockwise as
seen on the screen.
"""

from dataclasses import dataclass
from math import cos, radians, sin

from inspector.domain.errors import DataFault

Point = tuple[float, float]


@dataclass(frozen=True)
class Rectangle:
    """Axis-parallel rectangle; (x, y) is its top-left corner."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        _check_side(self.width, self.height)

    def corners(self) -> tuple[Point, ...]:
        """Four corners, clockwise from the top-left."""
        right, bottom = self.x + self.width, self.y + self.height
        return (self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)


@dataclass(frozen=True)
class RotatedRectangle:
    """Rectangle turned by `angle_deg` about its centre."""

    center_x: float
    center_y: float
    width: float
    height: float
    angle_deg: float

    def __post_init__(self) -> None:
        _check_side(self.width, self.height)

    def corners(self) -> tuple[Point, ...]:
        """Four corners, clockwise from the corner that is top-left at angle 0."""
        c, s = cos(radians(self.angle_deg)), sin(radians(self.angle_deg))
        half = (
            (-self.width / 2, -self.height / 2),
            (self.width / 2, -self.height / 2),
            (self.width / 2, self.height / 2),
            (-self.width / 2, self.height / 2),
        )
        return tuple((self.center_x + c * dx - s * dy, self.center_y + s * dx + c * dy) for dx, dy in half)


@dataclass(frozen=True)
class Polygon:
    """Closed outline through three or more points."""

    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        if len(self.points) < 3:
            raise DataFault(f"A polygon needs at least 3 points, got {len(self.points)}.")

    def corners(self) -> tuple[Point, ...]:
        """The points as given."""
        return self.points


Shape = Rectangle | RotatedRectangle | Polygon


@dataclass(frozen=True)
class Region:
    """What is looked at in a frame.

    Attributes:
        shape: The region of interest; None is the whole frame, whatever its size.
        ignore: Areas inside it that never count.
        frame_size: (width, height) of the frames the shapes were drawn on. Must be given with any shape:
            a frame of another size is then refused instead of being cut at the wrong place.
    """

    shape: Shape | None = None
    ignore: tuple[Shape, ...] = ()
    frame_size: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if (self.shape is not None or self.ignore) and self.frame_size is None:
            raise DataFault("A region with shapes needs the frame size it was drawn on.")


def _check_side(width: float, height: float) -> None:
    if not (width > 0 and height > 0):
        raise DataFault(f"A region needs a positive width and height, got {width} x {height}.")
