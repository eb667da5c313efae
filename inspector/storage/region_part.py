"""Stored form of a region: its shapes, checked field by field."""

from typing import Annotated, Literal

from pydantic import Field

from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle, Shape
from inspector.storage.manifest_parts import ManifestPart


class RectanglePart(ManifestPart):
    """Stored Rectangle."""

    kind: Literal["rectangle"] = "rectangle"
    x: float
    y: float
    width: float
    height: float


class RotatedRectanglePart(ManifestPart):
    """Stored RotatedRectangle."""

    kind: Literal["rotated_rectangle"] = "rotated_rectangle"
    center_x: float
    center_y: float
    width: float
    height: float
    angle_deg: float


class PolygonPart(ManifestPart):
    """Stored Polygon."""

    kind: Literal["polygon"] = "polygon"
    points: tuple[tuple[float, float], ...]


ShapePart = Annotated[RectanglePart | RotatedRectanglePart | PolygonPart, Field(discriminator="kind")]


class RegionPart(ManifestPart):
    """Stored Region."""

    shape: ShapePart | None
    ignore: tuple[ShapePart, ...]
    frame_size: tuple[int, int] | None


def region_part(region: Region) -> RegionPart:
    """Stored form of a region."""
    return RegionPart(
        shape=_shape_part(region.shape) if region.shape else None,
        ignore=tuple(_shape_part(shape) for shape in region.ignore),
        frame_size=region.frame_size,
    )


def to_region(part: RegionPart) -> Region:
    """Domain form of a region. Raises DataFault where it contradicts itself."""
    return Region(
        shape=_to_shape(part.shape) if part.shape else None,
        ignore=tuple(_to_shape(shape) for shape in part.ignore),
        frame_size=part.frame_size,
    )


def _shape_part(shape: Shape) -> RectanglePart | RotatedRectanglePart | PolygonPart:
    match shape:
        case Rectangle():
            return RectanglePart(**vars(shape))
        case RotatedRectangle():
            return RotatedRectanglePart(**vars(shape))
        case Polygon():
            return PolygonPart(points=shape.points)


def _to_shape(part: RectanglePart | RotatedRectanglePart | PolygonPart) -> Shape:
    values = part.model_dump(exclude={"kind"})
    match part:
        case RectanglePart():
            return Rectangle(**values)
        case RotatedRectanglePart():
            return RotatedRectangle(**values)
        case PolygonPart():
            return Polygon(**values)
