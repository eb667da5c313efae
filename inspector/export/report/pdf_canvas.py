"""Shapes and lines of text on a PDF page; y runs down from the top edge, as in the shapes."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from inspector.domain.frame import Pixels
from inspector.export.report.encoded import jpeg
from inspector.export.report.fonts import runs, text_width
from inspector.export.report.shapes import Box, Dots, Drawing, Label, Picture, Shape, Stroke


class Paper:
    """Draws on one page after the other of a reportlab canvas."""

    def __init__(self, canvas: Canvas, *, width: float, height: float) -> None:
        self._canvas = canvas
        self.width, self.height = width, height

    def draw(self, drawing: Drawing, x: float, y: float) -> None:
        """Put a chart with its top left corner at (x, y)."""
        self._canvas.saveState()
        self._canvas.translate(x, -y)
        for shape in drawing.shapes:
            self.shape(shape)
        self._canvas.restoreState()

    def shape(self, shape: Shape) -> None:
        """Draw one shape."""
        match shape:
            case Box():
                self._box(shape)
            case Stroke():
                self._stroke(shape)
            case Dots():
                self._dots(shape)
            case Label():
                self._label(shape)
            case Picture():
                self.picture(shape.pixels, shape.x, shape.y, size=(shape.width, shape.height))

    def text(self, x: float, y: float, text: str, *, size: float, colour: str, bold: bool = False) -> None:
        """One line, its baseline at y."""
        self._label(Label(x, y, text, size, colour, "start", bold))

    def picture(self, pixels: Pixels, x: float, y: float, *, size: tuple[float, float]) -> None:
        """uint8 (H, W, 3) RGB, stretched to `size`."""
        image = ImageReader(BytesIO(jpeg(pixels)))
        self._canvas.drawImage(image, x, self.height - y - size[1], *size)

    def end_page(self) -> None:
        """Begin the next page."""
        self._canvas.showPage()

    def _box(self, box: Box) -> None:
        self._canvas.setFillColor(HexColor(box.fill))
        self._canvas.setFillAlpha(box.opacity)
        self._canvas.rect(box.x, self.height - box.y - box.height, box.width, box.height, stroke=0, fill=1)
        self._canvas.setFillAlpha(1.0)

    def _stroke(self, stroke: Stroke) -> None:
        if len(stroke.points) < 2:
            return
        path = self._canvas.beginPath()
        path.moveTo(stroke.points[0][0], self.height - stroke.points[0][1])
        for x, y in stroke.points[1:]:
            path.lineTo(x, self.height - y)
        self._canvas.setStrokeColor(HexColor(stroke.colour))
        self._canvas.setLineWidth(stroke.width)
        self._canvas.setDash(*((3, 2) if stroke.dashed else ()))
        self._canvas.drawPath(path, stroke=1, fill=0)

    def _dots(self, dots: Dots) -> None:
        self._canvas.setFillColor(HexColor(dots.colour))
        for x, y in dots.points:
            self._canvas.circle(x, self.height - y, dots.radius, stroke=0, fill=1)

    def _label(self, label: Label) -> None:
        width = text_width(label.text, label.size, bold=label.bold)
        x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        text = self._canvas.beginText(x, self.height - label.y)
        text.setFillColor(HexColor(label.colour))
        for font, piece in runs(label.text, bold=label.bold):
            text.setFont(font, label.size)
            text.textOut(piece)
        self._canvas.drawText(text)
