"""What becomes of the inference thread's news: recipes in force, parts to the publisher, alarms."""

from collections.abc import Callable

from inspector.domain.record import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.station.active_recipe import ActiveRecipe
from inspector.station.condition import Condition
from inspector.station.inference_loop import InferenceEvents
from inspector.station.inspect import OpenedRecipe, RecipeOpener
from inspector.station.mailbox import LatestMailbox
from inspector.station.publisher import Publisher
from inspector.station.triggers import TriggerGate


class Judged:
    """Takes what the inference thread tells; everything here runs in that thread.

    Args:
        active: Takes over a recipe once it is open.
        gate: Looks for parts in place of the first reference, where the trigger is presence.
        wake: There is something new to show.

    Attributes:
        glances: Newest judgement of a frame that was not triggered.
    """

    def __init__(
        self,
        condition: Condition,
        active: ActiveRecipe,
        *,
        gate: TriggerGate,
        publisher: Publisher,
        wake: Callable[[], None],
    ) -> None:
        self._condition = condition
        self._active = active
        self._gate = gate
        self._publisher = publisher
        self._wake = wake
        self.glances: LatestMailbox[Inspection] = LatestMailbox()

    def events(self) -> InferenceEvents:
        """As the inference thread wants to be listened to."""
        return InferenceEvents(
            opened=self._on_opened,
            open_failed=self._on_open_failed,
            judged=self._on_judged,
            glanced=self._on_glanced,
            crashed=self._on_crashed,
        )

    def _on_opened(self, opener: RecipeOpener, opened: OpenedRecipe) -> None:
        self._active.take_over(opener)
        if opened.first_reference is not None:
            self._gate.watch_for(opened.first_reference, opened.recipe.region)
        self._condition.recipe_opened(opened.model.runtime)

    def _on_open_failed(self, opener: RecipeOpener, fault: Exception) -> None:
        told = f"{opener.recipe.key} could not be opened; nothing is judged. {fault}"
        self._condition.recipe_failed(fault, told)

    def _on_crashed(self, fault: Exception) -> None:
        self._condition.recipe_failed(fault, f"Judging has stopped: {fault}")

    def _on_judged(self, inspection: Inspection) -> None:
        alarm = self._condition.alarm
        not_seen = any(view.inspection.verdict.reason is not None for view in inspection.views)
        if not_seen or inspection.verdict.kind is VerdictKind.NOT_INSPECTED:
            alarm("model", f"A part was not inspected: {inspection.verdict.detail}")
        if inspection.extent is not None and inspection.extent.note:
            alarm("scale", f"No millimetres: {inspection.extent.note} Measure the scale again.")
        self._publisher.store(inspection, inspection.frame.name if inspection.frame is not None else "")

    def _on_glanced(self, inspection: Inspection) -> None:
        self.glances.put(inspection)
        self._wake()
