"""Geometry of the region editor: where the handles of a shape are and what dragging one does. Without Qt.

All points are frame pixels (x, y). Every result lies inside the frame; a drag that would leave it is cut
short, or not done where it cannot be cut short (turning).
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import atan2, cos, degrees, hypot, radians, sin

from inspector.domain.region import Point, Polygon, Rectangle, RotatedRectangle, Shape

MIN_SIDE_PX = 8.0
TURN_HANDLE_IN = 0.12  # the turning handle stands this part of the height below the top edge


class ShapeKind(StrEnum):
    """What a region of interest can be."""

    WHOLE = "whole"
    RECTANGLE = "rectangle"
    ROTATED = "rotated"
    POLYGON = "polygon"


class HandleKind(StrEnum):
    """What dragging a handle changes."""

    MOVE = "move"
    CORNER = "corner"
    TURN = "turn"
    VERTEX = "vertex"
    INSERT = "insert"


@dataclass(frozen=True)
class Handle:
    """One thing to drag. `index` counts corners, points or edges."""

    kind: HandleKind
    index: int
    at: Point


def kind_of(shape: Shape | None) -> ShapeKind:
    """Which kind a shape is."""
    if shape is None:
        return ShapeKind.WHOLE
    if isinstance(shape, Rectangle):
        return ShapeKind.RECTANGLE
    return ShapeKind.ROTATED if isinstance(shape, RotatedRectangle) else ShapeKind.POLYGON


def first_shape(kind: ShapeKind, frame_size: tuple[int, int], *, share: float = 0.8) -> Shape | None:
    """The shape a person starts from: centred, `share` of the frame on each side."""
    width, height = frame_size
    w, h = width * share, height * share
    x, y = (width - w) / 2, (height - h) / 2
    if kind is ShapeKind.RECTANGLE:
        return Rectangle(x, y, w, h)
    if kind is ShapeKind.ROTATED:
        return RotatedRectangle(width / 2, height / 2, w * 0.85, h * 0.85, 0.0)
    if kind is ShapeKind.POLYGON:
        cut = min(w, h) * 0.25
        right, bottom = x + w, y + h
        points = ((x + cut, y), (right - cut, y), (right, y + cut), (right, bottom - cut))
        return Polygon((*points, (right - cut, bottom), (x + cut, bottom), (x, bottom - cut), (x, y + cut)))
    return None


def handles(shape: Shape) -> list[Handle]:
    """Every handle of a shape except its inside, which moves it."""
    corners = shape.corners()
    if isinstance(shape, Polygon):
        found = [Handle(HandleKind.VERTEX, index, point) for index, point in enumerate(corners)]
        pairs = zip(corners, (*corners[1:], corners[0]), strict=True)
        middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairs]
        return found + [Handle(HandleKind.INSERT, index, point) for index, point in enumerate(middles)]
    found = [Handle(HandleKind.CORNER, index, point) for index, point in enumerate(corners)]
    if isinstance(shape, RotatedRectangle):
        found.append(Handle(HandleKind.TURN, 0, _turn_handle(shape)))
    return found


def contains(shape: Shape, point: Point) -> bool:
    """True where the point lies inside the shape (even-odd rule)."""
    x, y = point
    corners = shape.corners()
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def drag(shape: Shape, handle: Handle, to: Point, *, frame_size: tuple[int, int]) -> Shape:
    """The shape after `handle` was dragged from `handle.at` to `to`."""
    to = _into_frame(to, frame_size)
    if handle.kind is HandleKind.MOVE:
        return moved(shape, to[0] - handle.at[0], to[1] - handle.at[1], frame_size=frame_size)
    if isinstance(shape, Polygon):
        return _polygon_dragged(shape, handle, to)
    if isinstance(shape, Rectangle):
        return _rectangle_dragged(shape, handle.index, to)
    turned = _turned(shape, to) if handle.kind is HandleKind.TURN else _stretched(shape, handle.index, to)
    return turned if _is_inside(turned, frame_size) else shape


def moved(shape: Shape, dx: float, dy: float, *, frame_size: tuple[int, int]) -> Shape:
    """The shape moved by (dx, dy), as far as the frame allows."""
    xs, ys = zip(*shape.corners(), strict=True)
    dx = max(-min(xs), min(dx, frame_size[0] - max(xs)))
    dy = max(-min(ys), min(dy, frame_size[1] - max(ys)))
    if isinstance(shape, Rectangle):
        return replace(shape, x=shape.x + dx, y=shape.y + dy)
    if isinstance(shape, RotatedRectangle):
        return replace(shape, center_x=shape.center_x + dx, center_y=shape.center_y + dy)
    return Polygon(tuple((x + dx, y + dy) for x, y in shape.points))


def grown(shape: Shape, factor: float, *, frame_size: tuple[int, int]) -> Shape:
    """The shape made larger or smaller about its middle; unchanged where it would not fit."""
    xs, ys = zip(*shape.corners(), strict=True)
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    if isinstance(shape, Rectangle):
        width, height = shape.width * factor, shape.height * factor
        new: Shape = Rectangle(middle_x - width / 2, middle_y - height / 2, width, height)
    elif isinstance(shape, RotatedRectangle):
        new = replace(shape, width=shape.width * factor, height=shape.height * factor)
    else:
        new = Polygon(
            tuple(
                (middle_x + (x - middle_x) * factor, middle_y + (y - middle_y) * factor)
                for x, y in shape.points
            )
        )
    xs, ys = zip(*new.corners(), strict=True)
    large_enough = max(xs) - min(xs) >= MIN_SIDE_PX and max(ys) - min(ys) >= MIN_SIDE_PX
    return new if large_enough and _is_inside(new, frame_size) else shape


def turned_by(shape: Shape, angle_deg: float, *, frame_size: tuple[int, int]) -> Shape:
    """A rotated rectangle turned clockwise; any other shape, or one that would not fit, unchanged."""
    if not isinstance(shape, RotatedRectangle):
        return shape
    new = replace(shape, angle_deg=_half_turn(shape.angle_deg + angle_deg))
    return new if _is_inside(new, frame_size) else shape


def without_point(shape: Polygon, index: int) -> Polygon:
    """The polygon without one point; unchanged where only three are left."""
    if len(shape.points) <= 3:
        return shape
    return Polygon(shape.points[:index] + shape.points[index + 1 :])


def _polygon_dragged(shape: Polygon, handle: Handle, to: Point) -> Polygon:
    points = list(shape.points)
    if handle.kind is HandleKind.INSERT:
        points.insert(handle.index + 1, to)
    else:
        points[handle.index] = to
    return Polygon(tuple(points))


def _rectangle_dragged(shape: Rectangle, index: int, to: Point) -> Rectangle:
    fixed = shape.corners()[(index + 2) % 4]
    left, top = index in (0, 3), index in (0, 1)
    x = min(to[0], fixed[0] - MIN_SIDE_PX) if left else max(to[0], fixed[0] + MIN_SIDE_PX)
    y = min(to[1], fixed[1] - MIN_SIDE_PX) if top else max(to[1], fixed[1] + MIN_SIDE_PX)
    return Rectangle(min(x, fixed[0]), min(y, fixed[1]), abs(x - fixed[0]), abs(y - fixed[1]))


def _stretched(shape: RotatedRectangle, index: int, to: Point) -> RotatedRectangle:
    fixed = shape.corners()[(index + 2) % 4]
    c, s = cos(radians(shape.angle_deg)), sin(radians(shape.angle_deg))
    dx, dy = to[0] - fixed[0], to[1] - fixed[1]
    along, across = c * dx + s * dy, -s * dx + c * dy
    width = max(-along if index in (0, 3) else along, MIN_SIDE_PX)
    height = max(-across if index in (0, 1) else across, MIN_SIDE_PX)
    half_x = (-width if index in (0, 3) else width) / 2
    half_y = (-height if index in (0, 1) else height) / 2
    center = (fixed[0] + c * half_x - s * half_y, fixed[1] + s * half_x + c * half_y)
    return RotatedRectangle(center[0], center[1], width, height, shape.angle_deg)


def _turned(shape: RotatedRectangle, to: Point) -> RotatedRectangle:
    dx, dy = to[0] - shape.center_x, to[1] - shape.center_y
    if hypot(dx, dy) < 1:
        return shape
    return replace(shape, angle_deg=_half_turn(degrees(atan2(dy, dx)) + 90.0))


def _turn_handle(shape: RotatedRectangle) -> Point:
    angle = radians(shape.angle_deg)
    out = shape.height * (0.5 - TURN_HANDLE_IN)  # inside the rectangle, so that it is never off the frame
    return shape.center_x + sin(angle) * out, shape.center_y - cos(angle) * out


def _half_turn(angle_deg: float) -> float:
    return (angle_deg + 180.0) % 360.0 - 180.0


def _into_frame(point: Point, frame_size: tuple[int, int]) -> Point:
    return min(max(point[0], 0.0), float(frame_size[0])), min(max(point[1], 0.0), float(frame_size[1]))


def _is_inside(shape: Shape, frame_size: tuple[int, int]) -> bool:
    slack = 1e-6
    return all(
        -slack <= x <= frame_size[0] + slack and -slack <= y <= frame_size[1] + slack
        for x, y in shape.corners()
    )
