"""Learning and saving as tasks of the window."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.app.coverage import coverage_of
from inspector.domain.coverage import CoverageAdvice
from inspector.domain.recipe import Recipe
from inspector.language import mark, say
from inspector.station import EnrollmentResult, Report
from inspector.ui.bridge import TaskBridge
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.shell import Shell

if TYPE_CHECKING:
    from inspector.app import Services

BUSY = mark(
    "Another task is still running. Wait for it or cancel it in the bar at the bottom, then try again."
)
"""Marked; said where it is shown."""


def learn(
    services: "Services", shell: Shell, draft: EnrollmentDraft, *, on_finished: Callable[[], None]
) -> TaskBridge | None:
    """Learn from the draft; its result is in the draft when `on_finished` is called.

    Raises:
        DataFault: What was entered cannot be learned from.
    """
    request, inputs = draft.request(), draft.inputs

    def work(report: Report) -> tuple[EnrollmentResult, tuple[CoverageAdvice, ...]]:
        result = services.enroll(request, report)
        return result, coverage_of(result)

    def keep(learned: tuple[EnrollmentResult, tuple[CoverageAdvice, ...]]) -> None:
        draft.learned(inputs, *learned)
        on_finished()

    return shell.run_task(say("Learning {name}", name=draft.name), work, keep)


def save(
    services: "Services",
    shell: Shell,
    draft: EnrollmentDraft,
    *,
    activate: bool,
    on_finished: Callable[[Recipe], None],
) -> TaskBridge | None:
    """Store what was learned under the name and note the draft has now."""
    learned = draft.result
    if learned is None:
        return None
    request = replace(
        learned.request, name=draft.name, note=draft.note, source=draft.source, camera=draft.kept_camera
    )
    result = replace(learned, request=request)

    def store(_report: Report) -> Recipe:
        return services.save_enrollment(result, activate=activate)

    return shell.run_task(say("Saving {name}", name=draft.name), store, on_finished)
