"""Choose two versions, judge stored parts with both, look at where they differ."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from inspector.app.version_comparison import VersionComparison, compare_versions
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.language import mark, say, say_n
from inspector.station.side_by_side import ComparedPart
from inspector.ui.bridge import BackgroundReader
from inspector.ui.compare.differences import DifferenceTable
from inspector.ui.compare.pictures import SideBySide
from inspector.ui.compare.scatter import ScoreScatter
from inspector.ui.compare.words import short_names, summary
from inspector.ui.shell import Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

if TYPE_CHECKING:
    from inspector.app import Services

COUNTS = (50, 200, 500)
_EXPLAIN = mark(
    "Judges the newest stored parts of a recipe again with two of its versions, or with two recipes. "
    "Two models: enroll or learn the part with the other model first; it becomes a version. "
    "Nothing is stored and nothing changes."
)


class ComparePage(QWidget):
    """Needs the services for the task and for stored frames.

    Signals:
        left: Back to where the person came from.
    """

    left = Signal()

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._shell = services, shell
        self._found: VersionComparison | None = None
        self._reader = BackgroundReader(self)
        self.first, self.second, self.count = QComboBox(), QComboBox(), QComboBox()
        self.start = IconButton(say("Compare"), "start", kind="primary")
        self.back = IconButton(say("Back"), "back")
        self.summary = label(say(_EXPLAIN), wrap=True)
        self.scatter, self.table, self.pictures = ScoreScatter(), DifferenceTable(), SideBySide()
        self.which = label("", "caption", wrap=True)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.start.clicked.connect(self._on_start)
        self.first.currentIndexChanged.connect(self._show_startable)
        self.second.currentIndexChanged.connect(self._show_startable)
        self.table.part_chosen.connect(self._on_part_chosen)
        self.scatter.part_chosen.connect(self._on_mark_chosen)

    @property
    def busy(self) -> bool:
        """A stored frame is being read."""
        return self._reader.busy

    def show_versions(self, keys: Sequence[RecipeKey], chosen: RecipeKey | None) -> None:
        """Offer these; the chosen one against the version before it, or any other."""
        for box in (self.first, self.second):
            box.clear()
            for key in keys:
                box.addItem(str(key), key)
        others = [key for key in keys if key != chosen]
        same = [key for key in others if chosen is not None and key.name == chosen.name]
        if chosen is not None and chosen in keys:
            self.second.setCurrentIndex(list(keys).index(chosen))
        if others:
            self.first.setCurrentIndex(list(keys).index((same or others)[0]))
        self._show_startable()

    def close_reader(self) -> None:
        """Read no frame any more."""
        self._reader.close()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        names = (say("First version"), say("Second version"), say("How many stored parts"))
        for box, name in zip((self.first, self.second, self.count), names, strict=True):
            box.setAccessibleName(name)
            box.setMinimumHeight(tokens.control_height)
        for count in COUNTS:
            self.count.addItem(say_n("newest %n part(s)", count), count)
        choice = QHBoxLayout()
        choice.setSpacing(tokens.space)
        choice.addWidget(self.back)
        choice.addWidget(self.first, 2)
        choice.addWidget(label(say("and", "between two versions")))
        choice.addWidget(self.second, 2)
        choice.addWidget(label(say("over the", "newest 50 parts")))
        choice.addWidget(self.count, 1)
        choice.addWidget(self.start)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.which)
        below.addWidget(self.table, 1)
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.addWidget(self.scatter)
        self._left.addWidget(lower)
        self._middle = QSplitter(Qt.Orientation.Horizontal)
        self._middle.addWidget(self._left)
        self._middle.addWidget(self.pictures)
        self._middle.setStretchFactor(0, 2)
        self._middle.setStretchFactor(1, 3)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(tokens.gap)
        self._middle.setSizes([440, 640])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.space)
        column.addLayout(choice)
        column.addWidget(self.summary)
        column.addWidget(self._middle, 1)
        column.addStretch(0)
        self._middle.hide()

    @Slot()
    def _show_startable(self) -> None:
        one, other = self.first.currentData(), self.second.currentData()
        self.start.setEnabled(one is not None and other is not None and one != other)
        self.start.setToolTip("" if one != other else say("Choose two different versions."))

    @Slot()
    def _on_start(self) -> None:
        services, most = self._services, self.count.currentData()
        first, second = self.first.currentData(), self.second.currentData()
        task = self._shell.run_task(
            "Comparison",
            lambda report: compare_versions(services, first, second, most=most, report=report),
            self.show_comparison,
            title=say("Comparing versions"),
        )
        if task is not None:
            self.start.setEnabled(False)
            for over in (task.failed, task.cancelled):
                over.connect(self._show_startable)

    def show_comparison(self, found: VersionComparison) -> None:
        """Show what was found, the first part with different verdicts in the pictures."""
        self._found = found
        self._show_startable()
        self.summary.setText(summary(found))
        self._middle.show()
        self.scatter.show_comparison(found)
        differing = [part for part in found.parts if part.differs]
        self.which.setText(
            say("Parts with different verdicts")
            if differing
            else say("Both give every part the same verdict; all parts are listed.")
        )
        self.pictures.show_part(None, None)
        self.table.show_parts(differing or found.parts, short_names(found.first, found.second))

    @Slot(object)
    def _on_mark_chosen(self, part: ComparedPart) -> None:
        if not self.table.choose(part):
            self._on_part_chosen(part)

    @Slot(object)
    def _on_part_chosen(self, part: ComparedPart) -> None:
        self.pictures.show_part(part, self._found)
        load = partial(self._services.images.load_frame, part.image)
        self._reader.ask("frame", load, self._on_frame, otherwise=self._on_no_frame)

    def _on_frame(self, pixels: Pixels) -> None:
        self.pictures.show_frame(pixels)

    def _on_no_frame(self, message: str) -> None:
        self.pictures.show_frame(None, message)
