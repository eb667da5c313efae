"""The cameras that were found, with what tells them apart and why one cannot be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.capture import SourceInfo
from inspector.language import mark, say, say_message
from inspector.ui.camera.words import device_facts, device_title
from inspector.ui.sources import devices
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label

_SPEC = Qt.ItemDataRole.UserRole
_LIST_HEIGHTS = (84, 212)
_FRAME_PX = 6
_SIMULATED = "simulated"
_LINE_RATE_HZ = 5
SEARCHING = mark("Searching ...")


class DeviceList(QWidget):
    """Cameras first, simulated lines after them; any other source by its address.

    Signals:
        chosen: Specification of the source to look at.
        search_wanted: Search again.
    """

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.address = QListWidget(), QLineEdit()
        self.search = IconButton(say("Search again"), "search")
        self.note = label("", "caption", wrap=True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("Cameras"))
        self.address.setPlaceholderText(say("Other address, e.g. rtsp://192.168.0.20/stream"))
        self.address.setAccessibleName(say("Other address"))
        self.address.setToolTip(
            say("For a camera that the search does not see, on another network for instance")
        )
        self._lay_out()
        self.search.clicked.connect(self.search_wanted)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.list.itemActivated.connect(self._on_item_chosen)
        self.address.returnPressed.connect(self._on_address_entered)

    def show_sources(self, found: Sequence[SourceInfo], chosen: str) -> None:
        """Show what was found; `chosen` is marked, and listed where it was not found."""
        rows = sorted(devices(tuple(found)), key=lambda info: (info.backend == _SIMULATED, not info.usable))
        self.list.clear()
        for info in rows:
            self._add(info, spec_of(info))
        self._fit()
        self.mark(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap at another width. A height that is set while a layout is at work is not heard: later."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as the rows, within reason: the settings below want room too."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(min(max(rows + _FRAME_PX, _LIST_HEIGHTS[0]), _LIST_HEIGHTS[1]))
        self.updateGeometry()  # the area around it has missed the height where that came during a layout

    def mark(self, chosen: str) -> None:
        """Mark the source that is looked at."""
        for row in range(self.list.count()):
            if _same(self.list.item(row).data(_SPEC), chosen):
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))
                self.address.clear()
                return
        self.list.setCurrentRow(-1)
        if chosen:
            self.address.setText(chosen)

    def show_searching(self, searching: bool) -> None:
        """Say that drivers are being asked."""
        self.search.setEnabled(not searching)
        self.search.setText(say(SEARCHING) if searching else say("Search again"))

    def show_locked(self, why: str) -> None:
        """No other camera can be chosen now, and why; empty lets choose again."""
        self.list.setEnabled(not why)
        self.address.setEnabled(not why)
        self.note.setText(why)
        self.note.setVisible(bool(why))

    def _add(self, info: SourceInfo, spec: str) -> None:
        lines = [device_title(info), device_facts(info)]
        if not info.usable:
            lines.append(say("Cannot be opened: {reason}", reason=say_message(info.reason)))
        item = QListWidgetItem("\n".join(line for line in lines if line))
        item.setData(_SPEC, spec)
        item.setToolTip(item.text())
        if not info.usable:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(say("Cameras"), "heading"))
        head.addStretch(1)
        head.addWidget(self.search)
        frame = card()
        tokens = current_tokens()
        column = QVBoxLayout(frame)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.gap)
        column.setSpacing(tokens.space)
        column.addLayout(head)
        for widget in (self.note, self.list, self.address):
            column.addWidget(widget)
        self.note.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(item.data(_SPEC))

    def _on_address_entered(self) -> None:
        if self.address.text().strip():
            self.chosen.emit(self.address.text().strip())


def spec_of(info: SourceInfo) -> str:
    """How to open it; a simulated line without a rate would run as fast as it is read."""
    return f"{info.source_id}?rate={_LINE_RATE_HZ}" if info.backend == _SIMULATED else info.source_id


def _same(listed: str, spec: str) -> bool:
    simulated = spec.startswith(f"{_SIMULATED}:")
    return listed == spec or (simulated and listed.partition("?")[0] == spec.partition("?")[0])
