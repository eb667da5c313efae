"""What a person can set; every change is stored at once."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.errors import InspectorError
from inspector.language import mark, say, say_message
from inspector.settings import Settings
from inspector.ui.bridge import BackgroundReader, one_step
from inspector.ui.settings.audit_card import AuditCard
from inspector.ui.settings.card import Card
from inspector.ui.settings.computing_card import ComputingCard
from inspector.ui.settings.data_card import DataCard
from inspector.ui.settings.editor import SettingsEditor
from inspector.ui.settings.general_card import GeneralCard
from inspector.ui.settings.producers_card import ProducersCard
from inspector.ui.settings.shifts_card import ShiftsCard
from inspector.ui.settings.trigger_card import TriggerCard
from inspector.ui.settings.weights_card import WeightsCard
from inspector.ui.shell import NoticeLevel, Screen, Shell

if TYPE_CHECKING:
    from inspector.app import Services

MAX_COLUMN_PX = 760


class SettingsScreen(Screen):
    """Two columns of cards; what was wrong with the settings file stands above them."""

    title: ClassVar[str] = mark("Settings")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.reader = BackgroundReader(self)
        self.editor = SettingsEditor(services, self)
        self._leaving = False
        self._theme, self._language = services.settings.theme, services.settings.language
        self.general = GeneralCard(self.editor)
        self.trigger = TriggerCard(self.editor)
        self.computing = ComputingCard(self.editor)
        self.data = DataCard(self.editor, services.paths.data_dir)
        self.shifts = ShiftsCard(self.editor, services.paths.exports)
        self.producers = ProducersCard(self.editor)
        self.weights = WeightsCard()
        self.audit = AuditCard()
        self.warnings = _warnings_card(services.settings_warnings)
        self._build()
        self._connect()

    def activated(self) -> None:
        """Show what is in force now."""
        self._show(self.services.settings)
        self._show_runtime()
        self._read_weights()

    def deactivated(self) -> None:
        """Store what is still being typed; read nothing any more."""
        self._leaving = True  # what one card stores must not overwrite what is typed in another
        for card in (self.general, self.trigger, self.shifts, self.data):
            card.finish()
        self._leaving = False
        self.reader.close()

    @property
    def busy(self) -> bool:
        """The weights are being looked for."""
        return self.reader.busy

    def import_weights(self, backbone: str, path: Path) -> None:
        """Copy a weights file into the data folder and show its hash."""
        weights = self.services.weights
        self.shell.run_task(
            "Import weights",
            one_step(lambda: weights.import_file(path, backbone), say("Checking {file}", file=path.name)),
            self._on_weights_imported,
            title=say("Import weights"),
        )

    def verify_audit(self) -> None:
        """Check the whole audit trail in the background."""
        self.shell.run_task(
            "Verify audit trail",
            one_step(self.services.audit.verify, say("Verifying")),
            self.audit.show_report,
            title=say("Verify audit trail"),
        )

    def _build(self) -> None:
        left = _column(self.general, self.trigger, self.producers, self.audit)
        right = _column(self.data, self.shifts, self.computing, self.weights)
        columns = QHBoxLayout()
        columns.addWidget(left, 1)
        columns.addWidget(right, 1)
        columns.addStretch(0)
        holder = QWidget()
        page = QVBoxLayout(holder)
        page.addWidget(self.warnings)
        page.addLayout(columns)
        page.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are reached one by one and scroll into view
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _connect(self) -> None:
        self.editor.saved.connect(self._on_saved)
        self.editor.refused.connect(self._on_refused)
        self.audit.verify_wanted.connect(self.verify_audit)
        self.weights.import_wanted.connect(self._on_import_wanted)
        self.reader.failed.connect(self._on_failed)

    def _show(self, settings: Settings) -> None:
        for card in (self.general, self.trigger, self.shifts, self.producers, self.computing):
            card.show_settings(settings)
        try:
            self.data.show_settings(settings)
        except InspectorError as error:
            self._on_failed(str(error))

    def _show_runtime(self) -> None:
        station = self.services.station
        self.computing.show_runtime("" if station is None else station.status().runtime)

    def _read_weights(self) -> None:
        self.reader.ask("weights", self.services.weights.list, self.weights.show_weights)

    def _on_saved(self, settings: Settings) -> None:
        if settings.theme != self._theme:
            self._theme = settings.theme
            self.shell.apply_theme(settings.theme)
        if settings.language != self._language:
            self._language = settings.language
            self.shell.apply_language(settings.language)
        if not self._leaving:
            self._show(settings)

    def _on_refused(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)
        self._show(self.services.settings)

    def _on_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)

    def _on_import_wanted(self, backbone: str, path: str) -> None:
        self.import_weights(backbone, Path(path))

    def _on_weights_imported(self, weights: object) -> None:
        title, digest = getattr(weights, "title", ""), getattr(weights, "sha256", "")
        done = say(
            "Imported weights of {backbone}, sha256 {digest}", backbone=say_message(title), digest=digest
        )
        self.shell.notify(done, NoticeLevel.SUCCESS)
        self._read_weights()


def _column(*cards: Card) -> QWidget:
    holder = QWidget()
    holder.setMaximumWidth(MAX_COLUMN_PX)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder


def _warnings_card(warnings: Sequence[str]) -> Card:
    card = Card(say("Some settings could not be used"))
    for text in warnings:
        words = QLabel(say_message(text))
        words.setWordWrap(True)
        card.column.addWidget(words)
    card.setVisible(bool(warnings))
    return card
