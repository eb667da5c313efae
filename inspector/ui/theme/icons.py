"""Icons: one-colour SVG drawings of the project, painted in the colour asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.settings import resource_text

_DRAWN_IN = "#000000"
_ICON_PX = 64


def icon(name: str, colour: str) -> QIcon:
    """Icon `resources/icons/<name>.svg` in `colour` (`#rrggbb`), the same in a chosen row."""
    return untinted(pixmap(name, colour, _ICON_PX))


def untinted(picture: QPixmap) -> QIcon:
    """An icon that Qt does not mix with the colour of a chosen row: a verdict keeps its colour there."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon as a square of `size` logical pixels, sharp at every scale. Main thread."""
    ratio = _device_pixels()
    svg = resource_text(f"icons/{name}.svg").replace(_DRAWN_IN, colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def _device_pixels() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
