"""The measure tool of a picture: what the line measures, and setting the scale."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.scale import Scale
from inspector.imaging import Board, BoardView, scale_from_board, scale_from_distance
from inspector.language import mark, number_text, say, say_message
from inspector.ui.bridge import one_step
from inspector.ui.measure.ruler_tool import RulerTool
from inspector.ui.measure.scale_panel import ScalePanel
from inspector.ui.shell import NoticeLevel, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.image_view import ImageView
from inspector.ui.widgets.size_words import length_text, scale_text
from inspector.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from inspector.app import Services

_NO_RECIPE = mark("No recipe is active.")
_NO_SCALE = mark("No scale yet: set it to read millimetres.")


class MeasureBar(QFrame):
    """Below a picture while the ruler is on: length in pixels and millimetres, and the panel for the scale.

    Args:
        may_set: Whether the scale can be set here; else it is only read.
    """

    def __init__(
        self,
        services: "Services",
        shell: Shell,
        view: ImageView,
        *,
        may_set: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._services, self._shell, self._view = services, shell, view
        self._key: RecipeKey | None = None
        self._scale: Scale | None = None
        self._problem = say(_NO_RECIPE)
        self._found: Scale | None = None
        self.tool = RulerTool(view)
        self.length = label("", "heading")
        self.standing = ElidedLabel("", "caption")
        self.set_scale = IconButton(say("Set the scale"), "settings")
        self.set_scale.setToolTip(
            say("Records and exports then tell the size of a defect in millimetres too")
        )
        self.set_scale.setCheckable(True)
        self.panel = ScalePanel()
        self._lay_out()
        self.set_scale.setVisible(may_set)  # shown before it has its place it would be a window of its own
        self._connect()
        self.hide()

    def set_on(self, on: bool) -> None:
        """Show the ruler and its reading, or put them away."""
        self.setVisible(on)
        self.tool.set_on(on)
        self.set_scale.setChecked(on and self.set_scale.isChecked())
        if on:
            self.show_recipe(self._key)
            self._view.setFocus()

    def show_recipe(self, key: RecipeKey | None) -> None:
        """Measure with the scale in force for this version."""
        self._key = key
        self._scale, self._problem = None, say(_NO_SCALE if key is not None else _NO_RECIPE)
        try:
            self._scale = self._services.scales.of(key) if key is not None else None
        except InspectorError as fault:
            self._problem = say_message(str(fault))
        self.set_scale.setEnabled(key is not None)
        self.panel.show_target(str(key or ""))
        self._read()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        row = QHBoxLayout()
        row.setSpacing(tokens.space)
        row.addWidget(self.length)
        row.addWidget(self.standing, 1)
        row.addWidget(self.set_scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.close, tokens.gap, tokens.close)
        column.setSpacing(tokens.close)
        column.addLayout(row)
        column.addWidget(self.panel)
        self.panel.hide()

    def _connect(self) -> None:
        self.tool.moved.connect(self._read)
        self._view.sized.connect(self._read)
        self.set_scale.toggled.connect(self.panel.setVisible)
        self.panel.distance_given.connect(self._on_distance)
        self.panel.board_given.connect(self._on_board)
        self.panel.save_asked.connect(self._on_save)

    def _mm_per_px(self) -> float | None:
        size, scale = self._view.frame_size, self._scale
        return scale.mm_per_px if scale is not None and size is not None and scale.fits(size) else None

    def _read(self) -> None:
        text = length_text(self.tool.length_px, self._mm_per_px())
        self.length.setText(text)
        self.tool.say(text)
        size, scale = self._view.frame_size, self._scale
        misfit = say_message(scale.misfit(size)) if scale is not None and size is not None else ""
        self.standing.set_text(misfit or (scale_text(scale) if scale is not None else self._problem))

    def _on_distance(self, distance_mm: float) -> None:
        size, ends = self._view.frame_size, self.tool.ends
        if size is None or ends is None:
            self.panel.show_result(None, words=say("There is no picture to measure in."))
            return
        self._try(
            lambda: scale_from_distance(*ends, distance_mm, frame_size=size, measured_at=datetime.now(UTC))
        )

    def _try(self, measure: Callable[[], Scale]) -> None:
        self._found = None
        try:
            self._found = measure()
        except InspectorError as fault:
            self.panel.show_result(None, words=say_message(str(fault)))
        else:
            self.panel.show_result(self._found)

    def _on_board(self, board: Board) -> None:
        """Look for the board in the frame that is in the picture now, in the task thread."""
        pixels, now = self._view.pixels, datetime.now(UTC)
        if pixels is None:
            self.panel.show_result(None, words=say("There is no picture to measure in."))
            return
        self._found = None
        task = self._shell.run_task(
            say("Measuring the board"),
            one_step(lambda: _board_or_words(pixels, board, now), say("Looking for the board")),
            self._on_board_measured,
            title=say("Scale"),
        )
        if task is None:
            return
        self.panel.set_measuring(True)
        task.failed.connect(self._on_board_given_up)
        task.cancelled.connect(self._on_board_given_up)

    def _on_board_measured(self, answer: BoardView | str) -> None:
        self.panel.set_measuring(False)
        if isinstance(answer, str):
            self.panel.show_result(None, words=say_message(answer))
        else:
            self._found = answer.scale
            self.panel.show_result(self._found)

    def _on_board_given_up(self) -> None:
        self.panel.set_measuring(False)
        self.panel.show_result(None)

    def _on_save(self) -> None:
        key, scale = self._key, self._found
        if key is None or scale is None:
            return
        try:
            future = self._services.scales.set(key, scale)
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
        else:
            self._shell.follow_future(future, lambda _none: self._on_saved(key, scale))

    def _on_saved(self, key: RecipeKey, scale: Scale) -> None:
        self._found = None
        self.panel.show_result(None, words=say("Saved."))
        text = say(
            "{recipe}: {scale} mm per px from the next part on",
            recipe=key,
            scale=number_text(scale.mm_per_px, 5),
        )
        self._shell.notify(text, NoticeLevel.SUCCESS)
        if key == self._key:
            self.show_recipe(key)


def _board_or_words(pixels: Pixels, board: Board, now: datetime) -> BoardView | str:
    """A picture without a board is no failure of a task: why is said beside the button that was pressed."""
    try:
        return scale_from_board(pixels, board, measured_at=now)
    except InspectorError as fault:
        return str(fault)
