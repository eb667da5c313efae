"""Fields of the filters of Review and Records, so that both ask alike."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QWidget

from inspector.domain.region import Rectangle
from inspector.language import mark, say
from inspector.ui.theme import current_tokens, icon

MAX_SCORE = 1e6
_ANY_NAME = mark("Any defect name")
_REGION = mark("Region …")


class NameBox(QComboBox):
    """Choice of a defect name that was given before. `currentIndexChanged` says when it is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Defect name"))
        self.setToolTip(say("Only confirmed defects that a person gave this name"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(say(_ANY_NAME), None)

    @property
    def names(self) -> tuple[str, ...] | None:
        """As `RecordFilter.defect_names`."""
        name: str | None = self.currentData()
        return None if name is None else (name,)

    def show_names(self, names: list[str]) -> None:
        """Offer these; the chosen one stays, also where it is not among them. Emits nothing."""
        chosen = self.currentData()
        offered = names if chosen is None or chosen in names else [chosen, *names]
        if [self.itemData(row) for row in range(1, self.count())] == offered:
            return
        with QSignalBlocker(self):
            self.clear()
            self.addItem(say(_ANY_NAME), None)
            for name in offered:
                self.addItem(name, name)
            self.setCurrentIndex(max(self.findData(chosen), 0) if chosen else 0)


class RegionButton(QPushButton):
    """A rectangle of the frame in which the worst place must lie: pressed it is drawn, released it is gone.

    Signals:
        draw_asked: Let the person draw it on the picture, then call `set_area`.
        changed: Another area, or none any more.
    """

    draw_asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f" {say(_REGION)}", parent)
        self.area: Rectangle | None = None
        self.setIcon(icon("outline", current_tokens().colours.text))
        self.setCheckable(True)
        self.setAccessibleName(say("Region of the part"))
        self.setToolTip(say("Draw a rectangle on the picture: only parts whose worst place lies in it"))
        self.toggled.connect(self._on_toggled)

    def set_area(self, area: Rectangle | None) -> None:
        """Ask for this area; None for all. Emits `changed` where it is another one."""
        before, self.area = self.area, area
        with QSignalBlocker(self):
            self.setChecked(area is not None)
        self._show()
        if area != before:
            self.changed.emit()

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self._show()
            self.draw_asked.emit()
        else:
            self.set_area(None)

    def _show(self) -> None:
        area = self.area
        if area is None:
            self.setText(f" {say('Draw it on the picture') if self.isChecked() else say(_REGION)}")
        else:
            right, bottom = area.x + area.width, area.y + area.height
            self.setText(f" x {area.x:.0f}–{right:.0f}, y {area.y:.0f}–{bottom:.0f}")


def score_box(name: str) -> QDoubleSpinBox:
    """A field for one end of a range of raw scores; 0 is any. `name` is said already."""
    box = QDoubleSpinBox()
    box.setRange(0, MAX_SCORE)
    box.setDecimals(3)
    box.setSpecialValueText(say("any", "score"))
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    return box
