"""The widgets of Review and where they are; what they do is `screen.py`'s."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.language import say
from inspector.storage import ThumbnailFiles
from inspector.ui.explain import ExplainTool, scrolled, why_button
from inspector.ui.measure import MeasureBar
from inspector.ui.review.action_bar import ActionBar
from inspector.ui.review.facts_panel import FactsPanel
from inspector.ui.review.filter_bar import FilterBar
from inspector.ui.review.group_views import MEMBER_SIDE, GroupList, GroupPanel
from inspector.ui.review.name_bar import NameBar
from inspector.ui.review.picture import RecordPicture
from inspector.ui.review.queue import ReviewQueue
from inspector.ui.review.queue_model import THUMBNAIL_SIDE, QueueDelegate, QueueModel
from inspector.ui.review.reference_offer import ReferenceOffer
from inspector.ui.review.review_words import GROUP_KEY, alike_words
from inspector.ui.review.teach_panel import TeachPanel
from inspector.ui.shell import Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.flow_layout import FlowLayout
from inspector.ui.widgets.icon_button import IconTool
from inspector.ui.widgets.rectangle_tool import RectangleTool
from inspector.ui.widgets.relearn_hint import RelearnHint
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader
from inspector.ui.widgets.view_strip import ViewStrip

if TYPE_CHECKING:
    from inspector.app import Services

THUMBNAILS_WAITING = 120
FACTS, TEACHING, EXPLAINING = range(3)
"""Pages on the right."""
_LIST_WIDTH = 290
_PANEL_WIDTH = 330


class ReviewLayout(Screen):
    """Queue on the left, the part in the middle, facts or teaching on the right.

    Attributes:
        queue: What waits and what was decided here.
    """

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.queue = ReviewQueue()
        kept, load = ThumbnailFiles(services.paths.caches / "thumbnails"), services.images.load_frame
        self.thumbnails = ThumbnailLoader(
            load, THUMBNAIL_SIDE, self, kept=kept, waiting_max=THUMBNAILS_WAITING
        )
        self.large_thumbnails = ThumbnailLoader(load, MEMBER_SIDE, self, kept=kept)
        self.model = QueueModel(self.queue, self.thumbnails)
        self.list = QListView()
        self.group_list = GroupList(self.thumbnails, THUMBNAIL_SIDE)
        self.group_panel = GroupPanel(self.large_thumbnails)
        self.alike = QPushButton(alike_words(grouped=False))
        self.filter = FilterBar()
        self.count = label("", "caption", wrap=True)
        self.picture = RecordPicture(services.images.load_frame, services.images.load_map)
        self.measure = MeasureBar(services, shell, self.picture, may_set=False)
        self.measure_button = IconTool("measure", say("Measure in the picture (M)"), parent=self.picture)
        self.measure_button.setCheckable(True)
        self.measure_button.setShortcut("M")
        self.measure_button.move(10, 10)
        self.views = ViewStrip(self)
        self.explain = ExplainTool(services, self.picture, self)
        self.why_button = why_button(self.picture, right_of=self.measure_button)
        self.rectangle = RectangleTool(self.picture)
        self.problem = label("", "caption", wrap=True)
        self.hint = RelearnHint(services, shell)
        self.offer = ReferenceOffer()
        self.actions_bar = ActionBar(self)
        self.names = NameBar(self)
        self.facts = FactsPanel()
        self.teach = QPushButton(f"{say('Teach as good ...')}  (T)")
        self.teach_panel = TeachPanel(self.thumbnails)
        self.side = QStackedWidget()
        self._lay_out()
        self._set_keys()

    def show_grouping(self, on: bool) -> None:
        """Groups in place of the list and the picture, or single parts again."""
        for single in (self.list, self.picture):
            single.setVisible(not on)
        for group in (self.group_list, self.group_panel):
            group.setVisible(on)
        self.alike.setText(alike_words(grouped=on))
        self.alike.setShortcut(GROUP_KEY)  # a new text takes it away
        self.teach.setVisible(not on)
        (self.group_list if on else self.list).setFocus()

    def _set_keys(self) -> None:
        self.alike.setShortcut(GROUP_KEY)
        self.alike.setToolTip(
            say("Shows parts that are flagged for the same look together: one key decides all")
        )
        self.teach.setShortcut("T")
        self.teach.setToolTip(say("Learn this part as a further good one; shows first what would change"))

    def _lay_out(self) -> None:
        space = 2 * current_tokens().space
        row = QHBoxLayout(self)
        row.setSpacing(space)
        row.addWidget(self._left())
        middle = QVBoxLayout()
        middle.addWidget(self.hint)
        middle.addWidget(self.picture, 1)
        middle.addWidget(self.group_panel, 1)
        middle.addWidget(self.views)
        middle.addWidget(self.measure)
        middle.addWidget(self.problem)
        middle.addWidget(self.offer)
        middle.addWidget(self.actions_bar)
        middle.addWidget(self.names)
        row.addLayout(middle, 1)
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts, 1)
        column.addLayout(FlowLayout(self.actions_bar.undo, self.actions_bar.heat, stretched=True))
        column.addWidget(self.teach)
        self.side.addWidget(facts)
        self.side.addWidget(self.teach_panel)
        self.side.addWidget(scrolled(self.explain.panel))
        self.side.setFixedWidth(max(_PANEL_WIDTH, self.teach_panel.minimumSizeHint().width()))
        row.addWidget(self.side)

    def _left(self) -> QWidget:
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("Parts waiting for review"))
        left = QWidget()
        left.setFixedWidth(max(_LIST_WIDTH, self.alike.sizeHint().width()))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addWidget(self.group_list, 1)
        column.addWidget(self.alike)
        return left
