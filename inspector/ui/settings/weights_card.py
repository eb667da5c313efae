"""Pretrained weights of the backbones: where they are, and how missing ones come in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from inspector.language import mark, say, say_message
from inspector.models import BackboneWeights, WeightsPlace
from inspector.ui.settings.card import Card, value_label

HEADINGS = (mark("Backbone"), mark("Weights"))
PLACES = {
    WeightsPlace.PACKAGE: mark("package", "weights"),
    WeightsPlace.IMPORTED: mark("imported", "weights"),
    WeightsPlace.HUB_CACHE: mark("hub cache", "weights"),
    WeightsPlace.MISSING: mark("missing", "weights"),
}
_ROW_PX = 36


class WeightsCard(Card):
    """One row a backbone; a file can be imported for the chosen one.

    Signals:
        import_wanted: (backbone, path of the file) a person chose.
    """

    import_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(say("Backbone weights"))
        self.table = QTableWidget(0, len(HEADINGS))
        self.import_button = QPushButton(say("Import a file …"))
        self.where = value_label()
        self.where.setProperty("kind", "caption")
        self._weights: Sequence[BackboneWeights] = ()
        self._build()

    def show_weights(self, weights: Sequence[BackboneWeights]) -> None:
        """Show every backbone; the chosen row stays chosen."""
        row = max(self.table.currentRow(), 0)
        self._weights = weights
        self.table.setRowCount(len(weights))
        for place, entry in enumerate(weights):
            self.table.setItem(place, 0, QTableWidgetItem(say_message(entry.title)))
            self.table.setItem(place, 1, QTableWidgetItem(say(PLACES[entry.where], "weights")))
        self._fit_table()
        self.table.selectRow(min(row, len(weights) - 1))

    def choose(self, backbone: str) -> None:
        """Select the row of `backbone`."""
        names = [entry.backbone for entry in self._weights]
        self.table.selectRow(names.index(backbone))

    def _fit_table(self) -> None:
        header, frame = self.table.horizontalHeader().sizeHint().height(), 2 * self.table.frameWidth()
        self.table.setFixedHeight(header + self.table.verticalHeader().length() + frame)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has another font: the header may be higher."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._weights:
            self._fit_table()

    def _build(self) -> None:
        self.table.setHorizontalHeaderLabels([say(heading) for heading in HEADINGS])
        self.table.setAccessibleName(say("Backbone weights"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        self.table.itemSelectionChanged.connect(self._on_selection_changed)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.column.addWidget(self.table)
        self.column.addWidget(self.where)
        buttons = QHBoxLayout()
        buttons.addWidget(self.import_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def _chosen(self) -> BackboneWeights | None:
        row = self.table.currentRow()
        return self._weights[row] if 0 <= row < len(self._weights) else None

    def _on_selection_changed(self) -> None:
        entry = self._chosen()
        self.import_button.setEnabled(entry is not None)
        if entry is None:
            self.where.clear()
        elif entry.path is None:
            self.where.setText(
                say(
                    "No weights for {backbone} here. Import a file to use this backbone.",
                    backbone=say_message(entry.title),
                )
            )
        else:
            self.where.setText(f"{entry.path.name}, sha256\n{entry.sha256}")
            self.where.setToolTip(str(entry.path))

    def _on_import_clicked(self) -> None:
        entry = self._chosen()
        if entry is None:
            return
        path, _ = QFileDialog.getOpenFileName(
            self,
            say("Weights for {backbone}", backbone=say_message(entry.title)),
            "",
            say("Weights (*.pth *.pt *.safetensors *.bin);;All files (*)"),
        )
        if path:
            self.import_wanted.emit(entry.backbone, path)
