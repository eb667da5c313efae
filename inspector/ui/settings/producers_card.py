"""How cameras are looked for: on the network or not, and through which GenTL producers."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
)

from inspector.language import say
from inspector.settings import Settings
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor

_ROWS = 3


class ProducersCard(Card):
    """Whether the network is searched, and the producers named by a person; others need no naming."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__(say("Cameras"))
        self._editor = editor
        self.network = QCheckBox(say("Look for cameras on the network (sends a broadcast)"))
        self.network.setToolTip(
            say("Some networks forbid broadcasts; a camera named by its address opens all the same")
        )
        self.network.toggled.connect(self._on_network_toggled)
        self.column.addWidget(self.network)
        self.list = QListWidget()
        self.list.setAccessibleName(say("GenTL producers"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFixedHeight(self.list.fontMetrics().height() * 2 * _ROWS)
        self.add_button, self.remove_button = QPushButton(say("Add a file …")), QPushButton(say("Remove"))
        self.column.addWidget(self.list)
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.hint(
            say(
                "Drivers (GenTL): the .cti file that came with your camera. Most installers name theirs in "
                "GENICAM_GENTL64_PATH: then there is nothing to add. A driver that crashes does not take "
                "Inspector with it."
            )
        )
        self.add_button.clicked.connect(self._on_add_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.list.itemSelectionChanged.connect(self._on_selection_changed)
        self._on_selection_changed()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self.network.setChecked(settings.search_network)
        shown = tuple(self.list.item(row).text() for row in range(self.list.count()))
        if shown != settings.gentl_producers:
            self.list.clear()
            self.list.addItems(list(settings.gentl_producers))

    def add(self, path: str) -> None:
        """Name one more; one that is named already stays once."""
        named = self._editor.settings.gentl_producers
        self._editor.change("gentl_producers", tuple(dict.fromkeys((*named, path))))

    def _on_network_toggled(self, wanted: bool) -> None:
        if wanted != self._editor.settings.search_network:
            self._editor.change("search_network", wanted)

    def _on_add_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, say("Camera driver"), "", say("GenTL producers (*.cti);;All files (*)")
        )
        if path:
            self.add(path)

    def _on_remove_clicked(self) -> None:
        row = self.list.currentRow()
        named = self._editor.settings.gentl_producers
        self._editor.change("gentl_producers", (*named[:row], *named[row + 1 :]))

    def _on_selection_changed(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
