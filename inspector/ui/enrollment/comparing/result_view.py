"""The outcome of a comparison: the recommendation first, then the figures, then the maps."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.domain.comparison import ComparedMethod, Comparison
from inspector.language import say, say_message
from inspector.ui.enrollment.comparing.example_maps import ExampleMaps
from inspector.ui.enrollment.comparing.result_table import ResultTable
from inspector.ui.enrollment.comparing.words import LEGEND, reason, recommendation
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.method_words import short_title
from inspector.ui.widgets.text import card, label


class ResultView(QWidget):
    """Shows one comparison; the recommended model is chosen until a person chooses another row.

    Signals:
        use_wanted: `ComparedMethod` of the chosen row.
        again_wanted: Choose models and compare once more.
        back_wanted: Back to the list of models.
    """

    use_wanted = Signal(object)
    again_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.recommendation, self.reason = label("", "heading", wrap=True), label("", wrap=True)
        self.caution = label("", "caption", wrap=True)
        self.table, self.maps = ResultTable(), ExampleMaps()
        self.use = IconButton(say("Use this model"), "success", kind="primary")
        self.again, self.back = QPushButton(say("Compare again ...")), QPushButton(say("Back to the models"))
        frame = card()
        head = QVBoxLayout(frame)
        head.addWidget(self.recommendation)
        head.addWidget(self.reason)
        head.addWidget(self.caution)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space)
        column.addWidget(frame)
        column.addWidget(self.table)
        column.addWidget(self.maps, 1)
        column.addLayout(buttons)
        self.table.chosen.connect(self._on_chosen)
        self.use.clicked.connect(self._on_use)
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.back_wanted)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show it."""
        self._comparison = comparison
        self.recommendation.setText(recommendation(comparison))
        self.reason.setText(reason(comparison))
        self.caution.setText(f"{say_message(comparison.caution)} {say(LEGEND)}")
        self.table.show_comparison(comparison)
        self.maps.show_comparison(comparison)
        self._on_chosen()
        self.table.setFocus()

    def _chosen(self) -> ComparedMethod | None:
        methods = () if self._comparison is None else self._comparison.methods
        found = [one for one in methods if one.name == self.table.current and one.figures is not None]
        return found[0] if found else None

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._chosen()
        self.use.setEnabled(chosen is not None)
        self.use.setText(
            say("Use this model") if chosen is None else say("Use {model}", model=short_title(chosen.name))
        )

    @Slot()
    def _on_use(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.use_wanted.emit(chosen)
