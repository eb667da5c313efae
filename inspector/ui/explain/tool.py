"""Puts probe, panel and the background search together for one picture."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.domain.region import Point
from inspector.imaging import cell_step_px, regions, value_at
from inspector.language import mark, say, say_message
from inspector.ui.bridge import BackgroundReader
from inspector.ui.explain.explainers import Answer, Explainers
from inspector.ui.explain.panel import ExplainPanel
from inspector.ui.explain.part import ExplainedPart
from inspector.ui.explain.probe import Probe
from inspector.ui.widgets.image_view import ImageView
from inspector.ui.widgets.text import score_text

if TYPE_CHECKING:
    from inspector.app import Services

_SETTLE_MS = 60
"""A pointer on its way asks for nothing."""
_TOPIC = "place"
_OPENING = mark("Opening the recipe to compare with its references ...")
_LOOKING = mark("Looking for the closest enrolled patch ...")


class ExplainTool(QObject):
    """Explains the part in an `ImageView` while it is on. Main thread; the search has a thread of its own.

    The score under the probe is read from the map at once. The closest patch is asked for when the pointer
    rests; a newer place replaces the question before it, whose answer is then never shown.

    Args:
        wide: As of `ExplainPanel`.

    Attributes:
        panel: To be placed and shown by the screen.
        probe: The mark on the picture.

    Signals:
        toggled: Switched on or off, by the panel's own button too.
    """

    toggled = Signal(bool)

    def __init__(
        self, services: "Services", view: ImageView, parent: QObject | None = None, *, wide: bool = False
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._explainers = Explainers(services)
        self._reader = BackgroundReader(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._part: ExplainedPart | None = None
        self._opened = False
        self.on = False
        self.panel = ExplainPanel(wide=wide)
        self.probe = Probe(view)
        self.panel.hide()
        self.panel.closed.connect(self._on_closed)
        self.panel.place_asked.connect(self.probe.put)
        self.probe.moved.connect(self._on_moved)
        self._settled.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """A patch is being looked for."""
        return self._reader.busy or self._settled.isActive()

    def set_on(self, on: bool) -> None:
        """Begin at the worst place, or put everything away."""
        if on == self.on:
            return
        self.on = on
        self.probe.set_on(on)
        if on:
            self._begin()
            self._view.setFocus()
        else:
            self._settled.stop()
            self._reader.drop(_TOPIC)
        self.toggled.emit(on)

    def show_part(self, part: ExplainedPart | None) -> None:
        """Another part is in the picture, None for none that can be explained."""
        self._part = part
        if self.on:
            self._begin()

    def close(self) -> None:
        """End the thread and give the model back; the tool may be used again afterwards."""
        self._settled.stop()
        self._reader.close()
        self._explainers.close()
        self._opened = False

    def _begin(self) -> None:
        part = self._part
        found = () if part is None or part.map is None else regions(part.map, part.limits.review)
        self.panel.show_part(part, found)
        self.probe.item.hide()
        self._reader.drop(_TOPIC)
        if part is not None and part.map is not None:
            self.probe.step = cell_step_px(part.map)
            self.probe.put(part.map.peak())

    @Slot(object)
    def _on_moved(self, at: Point) -> None:
        part = self._part
        if part is None or part.map is None:
            return
        value = value_at(part.map, at)
        self.probe.say(say("not inspected", "place") if value is None else score_text(value))
        self.panel.show_value(value)
        self._reader.drop(_TOPIC)
        self._settled.start()

    @Slot()
    def _ask(self) -> None:
        part, at = self._part, self.probe.at
        if not self.on or part is None or at is None:
            return
        self.panel.show_waiting(say(_LOOKING if self._opened else _OPENING))
        read = partial(self._explainers.explain, part.recipe, part.pixels, at)
        self._reader.ask(_TOPIC, read, self._on_answer, otherwise=self._on_failed)

    def _on_answer(self, answer: Answer) -> None:
        self._opened = True
        if answer.found is None or answer.reference is None:
            self.panel.show_no_patch(
                say("This place is not inspected: it lies outside the region, or is ignored.")
            )
        else:
            self.panel.show_explanation(answer.found, answer.reference, answer.references)

    def _on_failed(self, message: str) -> None:
        self.panel.show_no_patch(say_message(message))

    @Slot()
    def _on_closed(self) -> None:
        self.set_on(False)
