"""One part twice: the heatmap of each version beside the other's."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.version_comparison import VersionComparison
from inspector.domain.frame import Pixels
from inspector.language import say, say_message
from inspector.station.side_by_side import ComparedPart
from inspector.ui.compare.words import judgement, side
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.image_view import ImageView
from inspector.ui.widgets.text import label


class SideBySide(QWidget):
    """Two pictures that zoom together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = (ImageView(), ImageView())
        self.names = (label("", "heading"), label("", "heading"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().gap)
        for name, view in zip(self.names, self.views, strict=True):
            column = QVBoxLayout()
            column.addWidget(name)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
            view.zoomed.connect(self._on_zoomed)
        for view, words in zip(
            self.views,
            (say("Heatmap of the first version"), say("Heatmap of the second version")),
            strict=True,
        ):
            view.setAccessibleName(words)
        self._following = False

    def show_part(self, part: ComparedPart | None, found: VersionComparison | None) -> None:
        """Say what both say, and show each map on its own fixed colour scale; the frame follows."""
        for at, (name, view) in enumerate(zip(self.names, self.views, strict=True)):
            if part is None or found is None:
                name.setText("")
                view.set_frame(None)
                view.set_heat(None, None)
                continue
            said = side(part, at)
            name.setText(f"{(found.first, found.second)[at]}:  {judgement(said)}")
            view.set_heat(said.map, found.limits[at])

    def show_frame(self, pixels: Pixels | None, problem: str = "") -> None:
        """The stored frame, the same in both; None where it could not be read, and why."""
        for view in self.views:
            view.set_frame(pixels)
            view.set_placeholder(say_message(problem))

    @Slot(float)
    def _on_zoomed(self, _zoom: float) -> None:
        if self._following:
            return
        source = self.sender()
        other = self.views[1] if source is self.views[0] else self.views[0]
        if isinstance(source, ImageView) and other.frame_size == source.frame_size:
            self._following = True
            other.setTransform(source.transform())
            centre = source.mapToScene(source.viewport().rect().center())
            other.centerOn(centre)
            self._following = False
