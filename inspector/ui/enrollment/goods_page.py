"""Step 3: capture two to eight good parts."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector.capture import IMAGE_SUFFIXES, read_image
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame, Pixels
from inspector.language import mark, say, say_message
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.enrollment.good_card import GoodCard
from inspector.ui.enrollment.goods import MAX_GOODS, MIN_GOODS, GoodReport, count_text
from inspector.ui.enrollment.page import WizardPage, label
from inspector.ui.enrollment.region_outline import RegionOutline
from inspector.ui.theme import current_tokens, icon
from inspector.ui.widgets import ImageView

_HINT = mark(
    "Lay down good parts only, each a different part, as they will come on the line. "
    "{least} are enough to start, {most} make the limits tighter."
)

if TYPE_CHECKING:
    from inspector.app import Services
_EMPTY = mark("No image yet. Lay a good part under the camera and press Capture or the space bar.")


class GoodsPage(WizardPage):
    """Capture, retake, delete, and what the checks say about each image."""

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(services, draft, parent)
        self.view = ImageView()
        self._outline = RegionOutline(self.view)
        self.capture = QPushButton(say("Capture good part  (space)"))
        self.count = label("", "title")
        self.message = label("", "caption")
        self.cards: list[GoodCard] = []
        self._frame: Frame | None = None
        self._retaking: int | None = None
        self._waiting_files: list[Path] = []
        self._configure()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * current_tokens().space)
        row.addLayout(self._camera_side(), 1)
        row.addLayout(self._goods_side(), 1)

    def entered(self) -> None:
        """Check again: the region may be another one."""
        self._retaking = None
        self._outline.show_region(self.draft.region)
        self._refresh()
        self.capture.setFocus()

    def left(self) -> None:
        """Files not read yet are forgotten; a retake that was not made leaves the old image."""
        self._waiting_files.clear()
        self._retaking = None

    def show_frame(self, frame: Frame) -> None:
        """Show it; what is seen is what Capture takes."""
        self._frame = frame
        self.view.set_frame(frame.pixels)
        self._show_buttons()

    def forget_frame(self) -> None:
        """The source is another one: nothing to capture until its first frame."""
        self._frame = None
        self.view.set_frame(None)
        self._show_buttons()

    def add_files(self, paths: list[Path]) -> None:
        """Read images one after the other without holding up the window."""
        self._waiting_files += paths
        QTimer.singleShot(0, self, self._read_next_file)

    @Slot()
    def take(self) -> None:
        """Capture the frame in view."""
        if self._frame is not None and self.capture.isEnabled():
            taken = datetime.now().astimezone().strftime("%H:%M:%S")
            name = self._frame.name or self._frame.source_id
            self._keep(self._frame.pixels, f"{name}, {taken}")

    def _configure(self) -> None:
        self.capture.setProperty("kind", "big")
        self.capture.setToolTip(
            say("Different parts, not one part again: the limits follow from how goods differ")
        )
        self.capture.clicked.connect(self.take)
        self.view.set_placeholder(say("Waiting for the first frame ..."))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        space.activated.connect(self._on_space)

    def _camera_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.view, 1)
        column.addWidget(self.capture)
        files = QPushButton(f" {say('Add from files ...')}")
        files.setIcon(icon("folder", current_tokens().colours.text))
        files.setToolTip(say("Taken by this camera, in this light: another picture teaches another look"))
        files.clicked.connect(self._on_files_clicked)
        column.addWidget(files)
        return column

    def _goods_side(self) -> QVBoxLayout:
        self._list = QWidget()
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(0, 0, 0, 0)
        self._list_layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout()
        column.addWidget(self.count)
        column.addWidget(label(say(_HINT, least=MIN_GOODS, most=MAX_GOODS), "caption"))
        column.addWidget(self.message)
        column.addWidget(scroll, 1)
        return column

    def _keep(self, pixels: Pixels, origin: str) -> None:
        try:
            if self._retaking is not None:
                self.draft.goods.retake(self._retaking, pixels, origin=origin)
            else:
                self.draft.goods.add(pixels, origin)
        except InspectorError as fault:
            self._say(say_message(str(fault)))
            return
        self._retaking = None
        self._say("")
        self._refresh()

    def _refresh(self) -> None:
        self.draft.refresh_reports()
        for old in self.cards:
            self._list_layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        reports = {report.image_id: report for report in self.draft.reports}
        self.cards = []
        for place, image in enumerate(self.draft.goods.images, start=1):
            report = reports.get(image.image_id, GoodReport(image.image_id))
            self._add_card(GoodCard(place, image, report=report, parent=self._list))
        self._show_buttons()
        self.draft_changed.emit()

    def _add_card(self, card: GoodCard) -> None:
        card.retake_asked.connect(self._on_retake_asked)
        card.delete_asked.connect(self._on_delete_asked)
        self.cards.append(card)
        self._list_layout.insertWidget(len(self.cards) - 1, card)

    def _show_buttons(self) -> None:
        goods = self.draft.goods
        self.count.setText(count_text(len(goods.images)))
        free = self._retaking is not None or not goods.is_full
        self.capture.setEnabled(self._frame is not None and free)
        if self._retaking is None:
            self.capture.setText(say("Capture good part  (space)"))
        else:
            self.capture.setText(say("Retake image {place}  (space)", place=self._retaken_place()))
        if not goods.images and not self.message.text():
            self._say(say(_EMPTY))

    def _retaken_place(self) -> int:
        return self.draft.goods.ids.index(self._retaking) + 1

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _read_next_file(self) -> None:
        if not self._waiting_files:
            return
        path = self._waiting_files.pop(0)
        try:
            pixels = read_image(path)
        except InspectorError as fault:
            self._waiting_files.clear()
            self._say(say_message(str(fault)))
            return
        self._keep(pixels, path.name)
        QTimer.singleShot(0, self, self._read_next_file)

    @Slot()
    def _on_space(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.capture:
            focused.click()
        else:
            self.take()

    @Slot()
    def _on_files_clicked(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        kinds = say("Images ({pattern})", pattern=pattern)
        chosen, _ = QFileDialog.getOpenFileNames(self, say("Images of good parts"), "", kinds)
        self.add_files([Path(name) for name in chosen])

    @Slot(int)
    def _on_retake_asked(self, image_id: int) -> None:
        self._retaking = image_id
        place = self._retaken_place()
        self._say(
            say("Lay down another good part and press Capture: it replaces image {place}.", place=place)
        )
        self._show_buttons()
        self.capture.setFocus()

    @Slot(int)
    def _on_delete_asked(self, image_id: int) -> None:
        self.draft.goods.delete(image_id)
        if self._retaking == image_id:
            self._retaking = None
        self._say("")
        self._refresh()
        self.capture.setFocus()
