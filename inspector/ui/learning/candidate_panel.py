"""A candidate beside the active version: what would change, then activate or dismiss."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.learning import CandidateReport
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Record
from inspector.language import say
from inspector.ui.learning.change_groups import change_groups, learned_group
from inspector.ui.learning.conflicts_card import ConflictsCard
from inspector.ui.learning.part_strip import PartStrip
from inspector.ui.learning.report_words import changes, learned_from, title, warning
from inspector.ui.learning.sides import Sides
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.facts_form import FactsForm
from inspector.ui.widgets.hint_bar import HintBar
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader


@dataclass(frozen=True)
class CandidateView:
    """A report and the records that its thumbnails are of."""

    report: CandidateReport
    records: Mapping[int, Record]


class CandidatePanel(QWidget):
    """Shows one candidate.

    It has the focus on Activate, and Enter does it, unless a confirmed defect would newly pass or a conflict
    was not looked at: then on Dismiss.

    Signals:
        activate_wanted, dismiss_wanted: The person's decision on the candidate shown.
        back_wanted: Look at the evidence again; the candidate waits.
        opened: Record id to be looked at in Review.
    """

    activate_wanted = Signal()
    dismiss_wanted = Signal()
    back_wanted = Signal()
    opened = Signal(int)

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.view: CandidateView | None = None
        self.title, self.learned_from = label("", "title", wrap=True), label("", "caption", wrap=True)
        self.warning = HintBar("error")
        self.conflicts = ConflictsCard()
        self.sides = Sides()
        self.changes = FactsForm()
        self.strips: list[PartStrip] = []
        self.activate = IconButton(say("Activate"), "start", kind="primary")
        self.dismiss = QPushButton(say("Dismiss", "candidate"))
        self.back = QPushButton(say("Back to the evidence"))
        self.dismiss.setToolTip(say("Nothing is lost: the version stays on Recipes"))
        self.back.setToolTip(say("To decide later: the candidate waits"))
        self._enter = QShortcut(Qt.Key.Key_Return, self.activate)
        self._enter.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere Enter opens a part
        self._enter.activated.connect(self.activate.click)
        self._lay_out()
        self.conflicts.opened.connect(self.opened)
        self.conflicts.seen_changed.connect(self._show_actions)
        self.activate.clicked.connect(self.activate_wanted)
        self.dismiss.clicked.connect(self.dismiss_wanted)
        self.back.clicked.connect(self.back_wanted)

    def show_candidate(self, view: CandidateView, active: RecipeKey | None) -> None:
        """Show it; what was ticked for another one is forgotten."""
        self.sides.show_base(view.report, in_use=view.report.order.base == active)
        if self.view is not None and self.view.report == view.report:
            return
        self.view, report = view, view.report
        self.title.setText(title(report))
        self.learned_from.setText(learned_from(report))
        self.warning.say(warning(report))
        self.conflicts.show_conflicts(report.conflicts)
        self.sides.show_report(report)
        self.changes.show_facts(changes(report))
        self._show_strips(view)
        self._area.verticalScrollBar().setValue(0)
        self._show_actions()
        self.focus()

    def focus(self) -> None:
        """Give the focus to the safe way where there is a reason for it, else to Activate."""
        (self.activate if self._enter.isEnabled() else self.dismiss).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """While the candidate is being activated or dismissed nothing else can be asked."""
        for button in (self.activate, self.dismiss, self.back):
            button.setEnabled(not busy)
        if not busy:
            self._show_actions()

    def _lay_out(self) -> None:
        space = current_tokens().space
        self._strips = QVBoxLayout()
        self._strips.setSpacing(2 * space)
        changed = card()
        inner = QVBoxLayout(changed)
        inner.addWidget(label(say("What would change"), "heading"))
        inner.addWidget(self.changes)
        inner.addLayout(self._strips)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, space, 0)
        column.setSpacing(2 * space)
        column.addWidget(self.conflicts)
        column.addWidget(self.sides, 1)
        column.addWidget(changed)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.title)
        outer.addWidget(self.learned_from)
        outer.addWidget(self.warning)
        outer.addWidget(self._scrolled(body), 1)
        outer.addLayout(self._buttons())

    def _scrolled(self, body: QWidget) -> QScrollArea:
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._area

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.dismiss)
        row.addWidget(self.activate)
        return row

    def _show_strips(self, view: CandidateView) -> None:
        for strip in self.strips:
            self._strips.removeWidget(strip)
            strip.deleteLater()
        learned = learned_group(view.report)
        groups = [*change_groups(view.report), *([learned] if learned else [])]
        self.strips = [PartStrip(group, view.records, self._thumbnails) for group in groups]
        for strip in self.strips:
            strip.opened.connect(self.opened)
            self._strips.addWidget(strip)

    @Slot()
    def _show_actions(self) -> None:
        if self.view is None:
            return
        report = self.view.report
        unseen = bool(report.conflicts) and not self.conflicts.seen.isChecked()
        plain = not unseen and not report.defects_now_missed
        self.activate.setText(
            say("Activate {version}  (Enter)", version=report.candidate)
            if plain
            else say("Activate {version}", version=report.candidate)
        )
        self._enter.setEnabled(plain)
        self.activate.setEnabled(not unseen)
        self.activate.setToolTip(say("Look at the conflicts above first.") if unseen else "")
