"""Step 1: which part, which camera."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from inspector.capture import SourceInfo, storable_spec
from inspector.domain.camera import RecipeCamera
from inspector.domain.frame import Frame
from inspector.language import say, say_message, say_n
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.enrollment.naming import check_name
from inspector.ui.enrollment.page import SidePanel, WizardPage, card, label
from inspector.ui.sources import ReaderStatus, SourceFinder, devices
from inspector.ui.widgets import ImageView

if TYPE_CHECKING:
    from inspector.app import Services

_SPEC = Qt.ItemDataRole.UserRole
_LINE_RATE_HZ = 5
_VIDEO_FILES = "*.mp4 *.avi *.mkv *.mov *.m4v *.webm"


class PartPage(WizardPage):
    """Name of the recipe and choice of the source, with its live picture.

    Signals:
        source_chosen: `draft.source` is another one now.
    """

    source_chosen = Signal()

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(services, draft, parent)
        self.view = ImageView()
        self.name = QLineEdit()
        self.name_note = label("", "caption")
        self.sources = QListWidget()
        self.status = label("", "caption")
        self.keep_camera = QCheckBox(say("Keep the camera's settings with the recipe"))
        self.finder = SourceFinder(self)
        self._versions: dict[str, int] = {}
        self._configure()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view, 1)
        row.addWidget(self._panel())

    def entered(self) -> None:
        """Read which recipes and sources there are now."""
        self._versions = {
            name: max(self.services.recipes.versions(name)) for name in self.services.recipes.names()
        }
        completer = QCompleter(sorted(self._versions), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self._fill_sources(self.finder.sources)
        self.finder.search()
        self._on_name_edited(self.name.text())
        if not self.name.text():
            self.name.setFocus()

    def show_frame(self, frame: Frame) -> None:
        """Show it."""
        self.view.set_frame(frame.pixels)

    def show_status(self, status: ReaderStatus) -> None:
        """Say what the source does, in the picture where there is none."""
        if status.fault:
            self.view.set_frame(None)
        text = self._status_words(status)
        self.view.set_placeholder(text if status.fault else say("Waiting for the first frame ..."))
        self.status.setText(text if status.opened or status.fault else say("Opening the source ..."))

    def forget(self) -> None:
        """Empty the name for the next part."""
        self.name.clear()

    def choose(self, spec: str) -> None:
        """Take parts from `spec` from now on; the picture changes a moment later."""
        spec = storable_spec(spec)
        if spec and spec != self.draft.source:
            self.draft.source = spec
            self.draft.frame_size = None
            self.show_camera(None)
            self.view.set_frame(None)
            self.view.set_placeholder(say("Opening the source ..."))
            self.source_chosen.emit()
            self.draft_changed.emit()

    def show_camera(self, camera: RecipeCamera | None) -> None:
        """Offer to keep this camera; None: the source is no camera, or has not answered yet."""
        self.draft.camera = camera
        self.keep_camera.setVisible(camera is not None)
        if camera is not None:
            self.keep_camera.setToolTip(
                say(
                    "{camera}, {settings}: put in force whenever a line starts with the recipe. "
                    "Change them on the Camera screen.",
                    camera=camera.title,
                    settings=say_n("%n setting(s)", len(camera.controls)),
                )
            )

    def _status_words(self, status: ReaderStatus) -> str:
        if status.fault:
            return f"{say_message(status.fault)} {self._held_words()}".rstrip()
        if status.note:
            return say_message(status.note)
        return say("No further frames: the file has ended.") if status.ended else self._live_words()

    def _held_words(self) -> str:
        if self.services.station is None or self.services.settings.source != self.draft.source:
            return ""
        return say("The running line has this source: stop the line (F5) or choose another.")

    def _live_words(self) -> str:
        if self.draft.source.startswith("simulated:"):
            return say("Live picture. The simulated line lays down good parts only while you enroll.")
        return say("Live picture of the source.")

    def _configure(self) -> None:
        self.name.setPlaceholderText(say("for instance washer M8"))
        self.name.setMaxLength(80)
        self.name.setAccessibleName(say("Recipe name"))
        self.name.textChanged.connect(self._on_name_edited)
        self.sources.setAccessibleName(say("Camera or source"))
        self.sources.setWordWrap(True)
        self.finder.found.connect(self._fill_sources)
        self.sources.currentItemChanged.connect(self._on_source_selected)
        self.keep_camera.setChecked(self.draft.keep_camera)
        self.keep_camera.toggled.connect(self._on_keep_camera_toggled)
        self.keep_camera.hide()
        self.view.set_placeholder(say("Choose a camera or a source on the right."))

    def _panel(self) -> QWidget:
        panel = SidePanel()
        panel.column.addWidget(card(label(say("Name of the part"), "heading"), self.name, self.name_note))
        source = card(
            label(say("Where parts come from"), "heading"),
            self.sources,
            self._browse(),
            self.keep_camera,
            self.status,
        )
        panel.column.addWidget(source, 1)
        return panel

    def _browse(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        folder, video = QPushButton(say("Folder of images ...")), QPushButton(say("Video file ..."))
        folder.clicked.connect(self._on_folder_clicked)
        video.clicked.connect(self._on_video_clicked)
        layout.addWidget(folder)
        layout.addWidget(video)
        return row

    @Slot(object)
    def _fill_sources(self, found: tuple[SourceInfo, ...]) -> None:
        self.sources.blockSignals(True)
        self.sources.clear()
        for info in devices(found):
            self._add_source(_title(info), _spec(info), reason="" if info.usable else info.reason)
        if self.draft.source:
            self._select(self.draft.source)
        self.sources.blockSignals(False)

    def _add_source(self, title: str, spec: str, *, reason: str = "") -> QListWidgetItem:
        why = say("not usable: {reason}", reason=say_message(reason))
        item = QListWidgetItem(f"{title}\n{why}" if reason else title)
        item.setData(_SPEC, spec)
        if reason:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.sources.addItem(item)
        return item

    def _select(self, spec: str) -> None:
        for row in range(self.sources.count()):
            if _same_source(self.sources.item(row).data(_SPEC), spec):
                self.sources.setCurrentRow(row)
                return
        self.sources.setCurrentItem(self._add_source(spec, spec))

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.draft.name = text.strip()
        self.draft.name_check = check_name(text, self._versions)
        self.name_note.setText(self.draft.name_check.message)
        self.draft_changed.emit()

    @Slot()
    def _on_source_selected(self) -> None:
        item = self.sources.currentItem()
        if item is not None:
            self.choose(item.data(_SPEC))

    @Slot(bool)
    def _on_keep_camera_toggled(self, keep: bool) -> None:
        self.draft.keep_camera = keep

    @Slot()
    def _on_folder_clicked(self) -> None:
        self._take_path(QFileDialog.getExistingDirectory(self, say("Folder of images")), "folder")

    @Slot()
    def _on_video_clicked(self) -> None:
        kinds = say("Videos ({pattern});;All files (*)", pattern=_VIDEO_FILES)
        self._take_path(QFileDialog.getOpenFileName(self, say("Video file"), "", kinds)[0], "video")

    def _take_path(self, path: str, backend: str) -> None:
        if path:
            self._select(f"{backend}:{path}")


def _spec(info: SourceInfo) -> str:
    """A simulated line without a rate would run as fast as it is read."""
    return f"{info.source_id}?rate={_LINE_RATE_HZ}" if info.backend == "simulated" else info.source_id


def _same_source(listed: str, spec: str) -> bool:
    simulated = spec.startswith("simulated:")
    return listed == spec or (simulated and listed.partition("?")[0] == spec.partition("?")[0])


def _title(info: SourceInfo) -> str:
    name = say_message(info.model) or info.source_id
    return f"{name} ({info.address})" if info.address else name
