"""Step 2: what is looked at, and how parts are brought onto the first one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.frame import Frame
from inspector.domain.recipe import Alignment, AlignmentMethod
from inspector.domain.region import Region
from inspector.language import mark, say
from inspector.ui.enrollment.draft import EnrollmentDraft, Step
from inspector.ui.enrollment.page import SidePanel, WizardPage, card, label
from inspector.ui.widgets.region_editor import RegionEditor
from inspector.ui.widgets.region_editor_shapes import ShapeKind

_KINDS = (
    (ShapeKind.WHOLE, mark("Whole frame")),
    (ShapeKind.RECTANGLE, mark("Rectangle")),
    (ShapeKind.ROTATED, mark("Turned rectangle")),
    (ShapeKind.POLYGON, mark("Polygon")),
)
_WHY_WHOLE = mark("For parts that fill the picture")
_WHY_NARROW = mark("What is left out cannot be rejected by mistake, and the part is seen larger")
_METHODS = (
    (AlignmentMethod.NONE, mark("None: parts lie in one place, or anywhere")),
    (AlignmentMethod.TRANSLATION, mark("Shift: parts are moved sideways")),
    (AlignmentMethod.RIGID, mark("Shift and turn a little (fixture play)")),
    (AlignmentMethod.HOMOGRAPHY, mark("Shift, turn, tilt (needs clear features)")),
)
_KEYS = mark(
    "Drag the handles, or use keys: arrows move (Shift: faster), + and − resize, [ and ] turn, "
    "N next area, Delete removes an ignore area. Double-click removes a polygon point."
)

if TYPE_CHECKING:
    from inspector.app import Services


class RegionPage(WizardPage):
    """Region of interest, ignore areas and alignment."""

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(services, draft, parent)
        self.editor = RegionEditor()
        self.hold = QCheckBox(say("Hold the picture still while drawing"))
        self.method = QComboBox()
        self._kinds = QButtonGroup(self)
        self._remove = QPushButton(say("Remove selected area"))
        self._configure()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        drawing = QVBoxLayout()
        drawing.addWidget(self.editor, 1)
        drawing.addWidget(self.hold)
        drawing.addWidget(label(say(_KEYS), "caption"))
        row.addLayout(drawing, 1)
        row.addWidget(self._panel())

    def entered(self) -> None:
        """Show what the draft holds; a region of frames of another size is dropped, and said by the draft."""
        self.editor.set_region(self.draft.region)
        self._show_state()
        self.editor.setFocus()

    def show_frame(self, frame: Frame) -> None:
        """Show it under the region unless the picture is held."""
        if not self.hold.isChecked() or self.editor.frame_size != frame.size:
            self.editor.set_picture(frame.pixels)

    def choose_kind(self, kind: ShapeKind) -> None:
        """Start over with this kind of region; ignore areas stay."""
        if self.draft.blockers(Step.REGION):
            self.editor.set_region(Region())
            self._on_region_edited()
        self.editor.set_kind(kind)
        self._show_state()
        self.editor.setFocus()

    def _configure(self) -> None:
        for method, words in _METHODS:
            self.method.addItem(say(words), method)
        self.method.setAccessibleName(say("Alignment"))
        self.method.setToolTip(
            say("The weakest that is enough: what can move a part can also move it wrongly")
        )
        self.hold.setToolTip(
            say("A moving part is hard to draw on; good parts are captured from the live picture")
        )
        self.method.currentIndexChanged.connect(self._on_method_chosen)
        self.editor.region_edited.connect(self._on_region_edited)
        self.editor.selection_changed.connect(self._on_selection_changed)
        self._remove.clicked.connect(self.editor.remove_selected)

    def _panel(self) -> QWidget:
        panel = SidePanel()
        panel.column.addWidget(card(label(say("What is inspected"), "heading"), self._kind_buttons()))
        panel.column.addWidget(card(label(say("Areas that never count"), "heading"), self._ignore_buttons()))
        turning = label(say("Whether parts may lie turned is chosen with the model."), "caption")
        alignment = label(say("Alignment to the first good part"), "heading")
        panel.column.addWidget(card(alignment, self.method, turning))
        panel.column.addStretch(1)
        return panel

    def _kind_buttons(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (_, words) in enumerate(_KINDS):
            button = QPushButton(say(words))
            button.setCheckable(True)
            button.setToolTip(say(_WHY_NARROW if place else _WHY_WHOLE))
            self._kinds.addButton(button, place)
            grid.addWidget(button, place // 2, place % 2)
        self._kinds.idClicked.connect(self._on_kind_clicked)
        return box

    def _ignore_buttons(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        rectangle, polygon = QPushButton(say("Add rectangle")), QPushButton(say("Add polygon"))
        for add in (rectangle, polygon):
            add.setToolTip(say("For prints, reflections and moving things that differ on good parts too"))
        rectangle.clicked.connect(lambda: self.editor.add_ignore(ShapeKind.RECTANGLE))
        polygon.clicked.connect(lambda: self.editor.add_ignore(ShapeKind.POLYGON))
        grid.addWidget(rectangle, 0, 0)
        grid.addWidget(polygon, 0, 1)
        grid.addWidget(self._remove, 1, 0, 1, 2)
        return box

    def _show_state(self) -> None:
        kinds = [kind for kind, _ in _KINDS]
        self._kinds.button(kinds.index(self.editor.kind)).setChecked(True)
        self._on_selection_changed()
        self.method.setCurrentIndex(self.method.findData(self.draft.alignment.method))

    @Slot(int)
    def _on_kind_clicked(self, place: int) -> None:
        self.choose_kind(_KINDS[place][0])

    @Slot()
    def _on_region_edited(self) -> None:
        self.draft.region = self.editor.region
        self.draft_changed.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._remove.setEnabled(0 <= self.editor.selected < len(self.editor.region.ignore))

    @Slot()
    def _on_method_chosen(self) -> None:
        self.draft.alignment = Alignment(AlignmentMethod(self.method.currentData(Qt.ItemDataRole.UserRole)))
        self.draft_changed.emit()
