"""`inspector inspect`: the station without a screen, over a folder, file, video or camera."""

import json
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from inspector.app.cli.context import Exit, current, note, say
from inspector.app.cli.trigger_options import (
    DebounceOption,
    DelayOption,
    EveryNthOption,
    EveryOption,
    LineOption,
    Mode,
    TriggerOption,
    TriggerOptions,
)
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import TriggerKind
from inspector.domain.verdict import VerdictKind
from inspector.domain.views import worst

if TYPE_CHECKING:
    from inspector.app.services import Services
    from inspector.domain.recipe import RecipeKey
    from inspector.domain.record import Inspection, ViewInspection
    from inspector.station import Outcome, Station

WAKE_S = 0.2


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("inspect")(inspect)


def inspect(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Folder (recursive), image, video or camera, e.g. webcam:0.")],
    recipe: Annotated[
        str | None, typer.Option("--recipe", help="Recipe name; default: the active one.")
    ] = None,
    version: Annotated[int | None, typer.Option(help="Version; default: the recipe's active one.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="File for one JSON object a line.")] = None,
    parts: Annotated[
        int | None, typer.Option("-n", "--parts", min=1, help="Stop after so many parts.")
    ] = None,
    rate: Annotated[
        float | None, typer.Option(min=0.01, help="Replay a folder or video at so many a second.")
    ] = None,
    view: Annotated[
        list[str] | None,
        typer.Option("--view", help="NAME=SOURCE: where a further view comes from this time."),
    ] = None,
    trigger: TriggerOption = Mode.CONTINUOUS,
    every: EveryOption = None,
    line: LineOption = "",
    debounce_ms: DebounceOption = 0.0,
    delay_ms: DelayOption = 0.0,
    every_nth: EveryNthOption = 1,
    strict: Annotated[
        bool, typer.Option(help="Exit code 1 unless there was a part and every one passed.")
    ] = False,
) -> None:
    """Judge every image of SOURCE, or what its trigger makes a part; one line a part, recorded first."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.shift_words import language_wanted, speaking
    from inspector.app.views import named_sources

    import_cv2_quietly()
    options = TriggerOptions(trigger, every, line, debounce_ms, delay_ms, every_nth)
    when, woken = options.settings(), Event()
    with (
        current(context).services() as services,
        speaking(language_wanted(services.settings)),  # shift reports; lines and notes are English
        _interrupted() as interrupted,
        _json_lines(json_file) as lines,
    ):
        key = chosen_recipe(services, recipe, version)
        services.shift_reports.start(woken.set)
        station = services.start_station(
            recipe=key,
            source=source,
            trigger=when,
            on_wake=woken.set,
            rate_hz=rate,
            parts=parts,
            views=named_sources(view or []),
        )
        counts = _follow(services, station, woken, lines=lines, interrupted=interrupted)
    say(", ".join(f"{kind.value} {counts[kind]}" for kind in VerdictKind))
    if strict and (counts.total() == 0 or counts.total() != counts[VerdictKind.PASS]):
        raise typer.Exit(Exit.REJECTED)


def chosen_recipe(services: "Services", name: str | None, version: int | None) -> "RecipeKey":
    """The recipe version a command means.

    Raises:
        DataFault: There is none.
    """
    from inspector.domain.recipe import RecipeKey

    if name is None:
        active = services.recipes.active()
        if active is None:
            raise DataFault(
                "There is no active recipe.",
                way_out="Enroll one: `inspector enroll IMAGES... --recipe NAME`.",
            )
        return active
    if name not in services.recipes.names():
        known = ", ".join(services.recipes.names()) or "none yet"
        raise DataFault(f"There is no recipe '{name}'.", way_out=f"Recipes here: {known}.")
    return RecipeKey(name, version or services.recipes.active_version(name))


def _follow(
    services: "Services", station: "Station", woken: Event, *, lines: TextIO | None, interrupted: Event
) -> "Counter[VerdictKind]":
    """Print what is published until the source ends or a person interrupts."""
    counts: Counter[VerdictKind] = Counter()
    said: set[str] = set()
    while True:
        over = station.finished or interrupted.is_set()
        if over:
            services.stop_station()
        _say_camera_alarms(station, said)
        for news in services.shift_reports.take_news():
            note(news.message)
        for outcome in station.take_outcomes():
            _print(outcome, counts, lines)
        _raise_fault(station)
        if over:
            return counts
        woken.wait(WAKE_S)
        woken.clear()


def _say_camera_alarms(station: "Station", said: set[str]) -> None:
    """On stderr, each once: another camera than the recipe's, a setting it refuses, a cable that is out."""
    messages = [alarm.message for alarm in station.status().alarms if alarm.kind == "camera"]
    for message in messages:
        if message not in said:
            said.add(message)
            note(message)


def _print(outcome: "Outcome", counts: "Counter[VerdictKind]", lines: TextIO | None) -> None:
    inspection = outcome.inspection
    verdict = inspection.verdict
    counts[verdict.kind] += 1
    shown = worst(inspection.views).inspection if inspection.views else inspection
    score = "-" if shown.score is None else f"{shown.score:.4f}"
    why = f"  {verdict.reason or 'note'}: {verdict.detail}" if verdict.detail else ""
    view = f"  {worst(inspection.views).name}" if inspection.views else ""
    say(f"{verdict.kind.value:<13} {score:>9} {outcome.times.total_ms:7.1f} ms{view}  {outcome.name}{why}")
    if lines is not None:
        lines.write(json.dumps(_as_json(outcome), ensure_ascii=False) + "\n")


def _as_json(outcome: "Outcome") -> dict[str, object]:
    inspection = outcome.inspection
    return {
        "file": outcome.name,
        "score": inspection.score,
        "verdict": inspection.verdict.kind.value,
        "reason": inspection.verdict.reason.value if inspection.verdict.reason else None,
        "detail": inspection.verdict.detail,
        "review_limit": inspection.limits.review,
        "reject_limit": inspection.limits.reject,
        "ms": round(outcome.times.total_ms, 3),
        "trigger": _kind(inspection).value,
        "trigger_ms": None if outcome.times.trigger_ms is None else round(outcome.times.trigger_ms, 3),
        "record_id": outcome.record.record_id if outcome.record else None,
        "recipe": inspection.recipe.name,
        "recipe_version": inspection.recipe.version,
        "views": [_view_json(view) for view in inspection.views],
    }


def _view_json(view: "ViewInspection") -> dict[str, object]:
    """One of several views of a part, the main one too."""
    inspection = view.inspection
    return {
        "name": view.name,
        "score": inspection.score,
        "verdict": inspection.verdict.kind.value,
        "reason": inspection.verdict.reason.value if inspection.verdict.reason else None,
        "detail": inspection.verdict.detail,
        "review_limit": inspection.limits.review,
        "reject_limit": inspection.limits.reject,
        "recipe": inspection.recipe.name,
        "recipe_version": inspection.recipe.version,
    }


def _kind(inspection: "Inspection") -> TriggerKind:
    """What made the part a part, with a frame or without."""
    if inspection.frame is not None:
        return inspection.frame.trigger
    return inspection.unseen.trigger if inspection.unseen is not None else TriggerKind.CONTINUOUS


def _raise_fault(station: "Station") -> None:
    fault = station.fault
    if isinstance(fault, InspectorError):
        raise fault
    if fault is not None:
        raise EnvironmentFault(f"The station could not start: {fault}", way_out="The log has the details.")


@contextmanager
def _interrupted() -> Iterator[Event]:
    """An event set by the first Ctrl-C, so that the station stops in order; the second one interrupts."""
    event = Event()

    def stop(_signal: int, _frame: object) -> None:
        note("stopping: judging the parts that wait")
        event.set()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield event
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _json_lines(path: Path | None) -> Iterator[TextIO | None]:
    if path is None:
        yield None
        return
    try:
        file = path.open("w", encoding="utf-8")
    except OSError as fault:
        raise EnvironmentFault(f"{path} cannot be written: {fault.strerror}.") from fault
    with file:
        yield file
