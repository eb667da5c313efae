"""Shapes as SVG inside HTML; every text is escaped."""

from base64 import b64encode
from html import escape

from inspector.export.report.encoded import jpeg
from inspector.export.report.shapes import Box, Dots, Drawing, Label, Picture, Point, Shape, Stroke


def svg(drawing: Drawing) -> str:
    """An `<svg>` element that scales with its width."""
    inside = "".join(_element(shape) for shape in drawing.shapes)
    return (
        f'<svg viewBox="0 0 {drawing.width:g} {drawing.height:g}" role="img" '
        f'aria-label="{escape(drawing.title)}">{inside}</svg>'
    )


def data_address(jpeg_file: bytes) -> str:
    """The picture as an address that needs no file beside the page."""
    return f"data:image/jpeg;base64,{b64encode(jpeg_file).decode()}"


def _element(shape: Shape) -> str:
    match shape:
        case Box():
            return f'<rect {_frame(shape)} fill="{shape.fill}" fill-opacity="{shape.opacity:.2f}"/>'
        case Picture():
            address = data_address(jpeg(shape.pixels))
            return f'<image {_frame(shape)} preserveAspectRatio="none" href="{address}"/>'
        case Stroke():
            return _stroke(shape)
        case Dots():
            return f'<path d="{_circles(shape)}" fill="{shape.colour}"/>'
        case Label():
            return _label(shape)


def _frame(shape: Box | Picture) -> str:
    return f'x="{shape.x:.2f}" y="{shape.y:.2f}" width="{shape.width:.2f}" height="{shape.height:.2f}"'


def _stroke(shape: Stroke) -> str:
    dash = ' stroke-dasharray="3 2"' if shape.dashed else ""
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
    style = f'fill="none" stroke="{shape.colour}" stroke-width="{shape.width}"{dash}'
    return f'<polyline points="{points}" {style}/>'


def _circles(shape: Dots) -> str:
    def circle(point: Point) -> str:
        r = shape.radius
        return f"M{point[0] - r:.1f},{point[1]:.1f}a{r},{r} 0 1,0 {2 * r},0a{r},{r} 0 1,0 {-2 * r},0"

    return "".join(circle(point) for point in shape.points)


def _label(shape: Label) -> str:
    weight = ' font-weight="bold"' if shape.bold else ""
    return (
        f'<text x="{shape.x:.2f}" y="{shape.y:.2f}" font-size="{shape.size}" fill="{shape.colour}" '
        f'text-anchor="{shape.anchor}"{weight}>{escape(shape.text)}</text>'
    )
