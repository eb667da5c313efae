"""One recipe version in full: references, facts, limits and what was done to them."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.recipe import RecipeKey, ReferenceImage
from inspector.language import mark, moment_text, say, say_message
from inspector.ui.recipes.version import THUMBNAIL_PX, LimitsChange, VersionDetails
from inspector.ui.recipes.views_card import ViewChoice, ViewsCard
from inspector.ui.recipes.words import facts
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.facts_form import FactsForm
from inspector.ui.widgets.text import score_text


class CandidateStanding(Enum):
    """Whether a version is a candidate, and where a person decides on it."""

    NONE = ""
    ON_LEARN = mark("candidate: waits for a decision on Learn")
    NOT_IN_USE = mark("candidate of a recipe that is not in use")


_HISTORY = (mark("When"), mark("Who"), mark("Review limit"), mark("Reject limit"))
_ROW_PX = 34
_SIGN_PX = 22
_SHOWN_CHANGES = 50
_MOST_ROWS = 8


class VersionPane(QWidget):
    """Shows one version; a version that fails its check shows what is wrong instead of its facts.

    Signals:
        activate_wanted: `RecipeKey` to activate.
        export_wanted: `RecipeKey` to write as a package.
        look_wanted: Decide on the candidate on Learn.
    """

    activate_wanted = Signal(object)
    export_wanted = Signal(object)
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: RecipeKey | None = None
        self.name, self.state, self.problem, self._sign = QLabel(), QLabel(), QLabel(), QLabel()
        self.activate_button = QPushButton(say("Activate"))
        self.export_button = QPushButton(say("Export package …"))
        self.look_button = QPushButton(say("Look at it on Learn"))
        self.activate_button.setToolTip(
            say("The next part is judged with it, on a running line too; going back is the same")
        )
        self.export_button.setToolTip(say("One file that carries this version to another station"))
        self.references = _thumbnail_strip(say("Reference images"))
        self.defects = _thumbnail_strip(say("Confirmed defects it learned from"))
        self.views = ViewsCard()
        self.facts = FactsForm()
        self.history = _history_table()
        self.no_history = QLabel(say("The limits were never changed since enrollment."))
        self._body = QWidget()
        self._build()
        self.activate_button.clicked.connect(lambda: self.activate_wanted.emit(self._key))
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self._key))
        self.look_button.clicked.connect(self.look_wanted)
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is no recipe yet."""
        self._show_head(None, active=False)
        self.name.setText(say("No recipe yet"))
        self._show_problem(say("Enroll 2-8 good parts to make one, or import a recipe package."))

    def show_reading(
        self, key: RecipeKey, *, active: bool, candidate: CandidateStanding = CandidateStanding.NONE
    ) -> None:
        """A version was chosen and is being checked."""
        self._show_head(key, active=active)
        self.state.setText(say("active") if active else say(candidate.value))
        self.look_button.setVisible(candidate is CandidateStanding.ON_LEARN)
        self._show_problem(say("Checking the files …"))

    def show_fault(self, message: str) -> None:
        """The version cannot be used; `message` names the file and the way out."""
        reason = say_message(message)
        self._show_problem(say("This version cannot be used. {reason}", reason=reason), serious=True)

    def show_version(self, details: VersionDetails, choices: Sequence[ViewChoice] = ()) -> None:
        """Show a verified version; `choices` can judge a further view."""
        self._show_thumbnails(details)
        self.views.show_version(details.recipe, choices)
        self.facts.show_facts(facts(details.recipe, details.in_force, details.scale))
        self._show_history(details.history)
        self._notice.hide()
        self._area.show()
        self.activate_button.setEnabled(True)
        self.export_button.setEnabled(True)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head())
        column.addWidget(self._notice_card())
        column.addWidget(self._body_area(), 1)
        column.addStretch(0)
        self.name.setProperty("kind", "title")
        self.state.setProperty("kind", "caption")
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.activate_button.setProperty("kind", "primary")

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.look_button)
        head.addWidget(self.export_button)
        head.addWidget(self.activate_button)
        return head

    def _notice_card(self) -> QFrame:
        self._notice = QFrame()
        self._notice.setProperty("kind", "card")
        row = QHBoxLayout(self._notice)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.problem, 1)
        return self._notice

    def _body_area(self) -> QScrollArea:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, current_tokens().space, 0)
        self._defects_heading = _heading(say("Confirmed defects it learned from"))
        body.addWidget(_heading(say("Reference images")))
        body.addWidget(self.references)
        body.addWidget(self._defects_heading)
        body.addWidget(self.defects)
        body.addWidget(_heading(say("Facts")))
        body.addWidget(self.facts)
        body.addWidget(_heading(say("Views")))
        body.addWidget(self.views)
        body.addWidget(_heading(say("Changes of the limits")))
        body.addWidget(self.no_history)
        body.addWidget(self.history)
        body.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._body)
        return self._area

    def _show_head(self, key: RecipeKey | None, *, active: bool) -> None:
        self._key = key
        self.name.setText(str(key or ""))
        self.state.clear()
        self.look_button.hide()
        self.activate_button.setVisible(key is not None and not active)
        self.export_button.setVisible(key is not None)
        self.activate_button.setEnabled(False)
        self.export_button.setEnabled(False)

    def _show_problem(self, text: str, *, serious: bool = False) -> None:
        colours = current_tokens().colours
        look = ("warning", colours.failed) if serious else ("info", colours.text_muted)
        self._sign.setPixmap(pixmap(*look, _SIGN_PX))
        self.problem.setText(text)
        self._notice.show()
        self._area.hide()

    def _show_thumbnails(self, details: VersionDetails) -> None:
        _fill(self.references, details.thumbnails, details.recipe.references)
        _fill(self.defects, details.defects, details.recipe.defects)
        for widget in (self._defects_heading, self.defects):
            widget.setVisible(bool(details.defects))

    def _show_history(self, history: tuple[LimitsChange, ...]) -> None:
        shown = history[:_SHOWN_CHANGES]
        self.no_history.setVisible(not shown)
        self.history.setVisible(bool(shown))
        self.history.setRowCount(len(shown))
        for row, change in enumerate(shown):
            cells = (
                moment_text(change.at),
                change.who,
                _moved(change.before.review, change.after.review),
                _moved(change.before.reject, change.after.reject),
            )
            for column, text in enumerate(cells):
                self.history.setItem(row, column, QTableWidgetItem(text))
        self.history.setFixedHeight(_ROW_PX * (min(len(shown), _MOST_ROWS) + 1) + 8)


def _moved(before: float, after: float) -> str:
    start, end = score_text(before), score_text(after)
    return start if start == end else f"{start} → {end}"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "heading")
    return label


def _fill(strip: QListWidget, images: Sequence[QImage], origins: Sequence[ReferenceImage]) -> None:
    strip.clear()
    for number, (image, origin) in enumerate(zip(images, origins, strict=True), start=1):
        item = QListWidgetItem(QIcon(QPixmap.fromImage(image)), str(number), strip)
        item.setToolTip(origin.origin or say("origin not recorded"))


def _thumbnail_strip(name: str) -> QListWidget:
    strip = QListWidget()
    strip.setAccessibleName(name)
    strip.setViewMode(QListView.ViewMode.IconMode)
    strip.setFlow(QListView.Flow.LeftToRight)
    strip.setWrapping(False)
    strip.setMovement(QListView.Movement.Static)
    strip.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
    strip.setFixedHeight(THUMBNAIL_PX + 56)
    strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return strip


def _history_table() -> QTableWidget:
    table = QTableWidget(0, len(_HISTORY))
    table.setAccessibleName(say("Changes of the limits"))
    table.setHorizontalHeaderLabels([say(heading) for heading in _HISTORY])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW_PX)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
