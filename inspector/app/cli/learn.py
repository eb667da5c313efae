"""`inspector learn`: learn a recipe again from what people confirmed, and compare before activating."""

from dataclasses import asdict, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, end_progress, note, print_json, progress_line, say
from inspector.app.cli.inspect import chosen_recipe
from inspector.app.cli.learned import print_report, report_json
from inspector.domain.errors import Cancelled, DataFault
from inspector.domain.learning import CandidateReport, LearningOrder

if TYPE_CHECKING:
    from inspector.app.services import Services
    from inspector.domain.learning import LearningStatus
    from inspector.domain.recipe import Recipe

WAKE_S = 0.2
MOST_S = 86_400.0


def register(app: typer.Typer) -> None:
    """Add the commands to the tree; the second one is how the program calls itself."""
    app.command("learn")(learn)
    app.command("learn-worker", hidden=True)(learn_worker)


def learn(
    context: typer.Context,
    recipe: Annotated[
        str | None, typer.Option("--recipe", help="Recipe name; default: the active one.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="default, accurate or a method; default: the version's own.")
    ] = None,
    goods: Annotated[
        str | None, typer.Option(help="Records to learn as goods, with commas; default: all false rejects.")
    ] = None,
    defects: Annotated[
        str | None, typer.Option(help="Records to learn as defects; default: all confirmed defects.")
    ] = None,
    budget: Annotated[float, typer.Option(min=1, max=MOST_S, help="Seconds for learning.")] = 120.0,
    as_json: Annotated[bool, typer.Option("--json", help="The report as one JSON document.")] = False,
    activate: Annotated[bool, typer.Option("--activate", help="Inspect with the new version.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the latest unfinished one.")] = False,
    list_them: Annotated[bool, typer.Option("--list", help="Unfinished learnings and candidates.")] = False,
    discard: Annotated[
        str | None,
        typer.Option("--discard", help="Throw the unfinished or damaged learning of this id away."),
    ] = None,
) -> None:
    """Learn a recipe again from confirmed parts; the result is a candidate, not yet active.

    Learning runs in a process of its own with the lowest priority. Interrupted
    (Ctrl-C), it can be resumed where it was.
    """
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    with current(context).services() as services:
        if list_them:
            _list(services, as_json=as_json)
            return
        if discard is not None:
            services.learning.discard(discard)
            note(f"discarded the learning {discard}")
            return
        order = None
        if not resume:
            base = services.recipes.load(chosen_recipe(services, recipe, None))
            order = _order(services, base, model, goods=_records(goods), defects=_records(defects))
            order = replace(order, budget_s=budget)
        report = _finished(services, order)
        if activate:
            services.activate(report.candidate).result()
    if as_json:
        print_json(report_json(report))
    else:
        print_report(report, active=activate)


def learn_worker(
    context: typer.Context, folder: Annotated[Path, typer.Argument(help="Folder of the learning.")]
) -> None:
    """Learn one job; started by the program itself."""
    from inspector.app.bootstrap import import_cv2_quietly, lowest_priority

    lowest_priority()  # first: importing alone takes seconds
    import_cv2_quietly()
    from inspector.app.learning.worker import run_worker

    raise typer.Exit(run_worker(folder, current(context).data_dir))


def _order(
    services: "Services",
    base: "Recipe",
    model: str | None,
    *,
    goods: tuple[int, ...] | None,
    defects: tuple[int, ...] | None,
) -> LearningOrder:
    """What to learn; records that were not named are all that people confirmed since."""
    from inspector.app.learning.orders import chosen_or_same_model

    found = services.evidence(base.key.name)
    if goods is None:
        goods = tuple(record.record_id for record in found.false_rejects)
    if defects is None:
        defects = tuple(record.record_id for record in found.defects)
    if not goods and not defects and model is None:
        raise DataFault(
            f"There is nothing new to learn for {base.key}.",
            way_out="Decide on flagged parts in review, name records, or choose another --model.",
        )
    order = LearningOrder(base.key, chosen_or_same_model(base, model), goods=goods, defects=defects)
    note(f"learning {order.words} beside {base.key}")
    return order


def _records(text: str | None) -> tuple[int, ...] | None:
    """Record ids with commas; none for an empty text; None where the option was not given."""
    if text is None:
        return None
    try:
        return tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise DataFault(
            f"Records are numbers with commas between them, not '{text}'.", way_out="For example 12,15."
        ) from None


def _finished(services: "Services", order: LearningOrder | None) -> CandidateReport:
    """Run the learning in the foreground; the report of its candidate.

    Raises:
        Cancelled: Interrupted; it can be resumed.
        InspectorError: What made it fail.
    """
    learning, show = services.learning, progress_line()
    woken = Event()
    try:
        if order is not None:
            learning.start(order, woken.set)
        else:
            learning.resume(_newest_unfinished(services), woken.set)
        while not learning.wait(0):
            woken.wait(WAKE_S)
            woken.clear()
            status = learning.status()
            if status is not None and status.progress is not None:
                show(status.progress)
    except KeyboardInterrupt:
        learning.close()
        raise Cancelled("Interrupted. `inspector learn --resume` goes on.") from None
    finally:
        end_progress()
    return learning.result()


def _newest_unfinished(services: "Services") -> str:
    unfinished = services.learning.unfinished()
    if not unfinished:
        raise DataFault(
            "There is no unfinished learning that can go on.", way_out="See `inspector learn --list`."
        )
    return unfinished[0].job_id


def _list(services: "Services", *, as_json: bool) -> None:
    unfinished, damaged = services.learning.unfinished(), services.learning.damaged()
    waiting = [one for name in services.recipes.names() for one in services.learning.candidates(name)]
    if as_json:
        print_json(
            {
                "unfinished": [_status_json(one) for one in unfinished],
                "candidates": [report_json(one) for one in waiting],
                "damaged": [asdict(one) for one in damaged],
            }
        )
        return
    for status in unfinished:
        say(f"{status.job_id}  {status.state.value:<12} {status.order.base!s:<24} {status.message}")
    for report in waiting:
        say(f"{report.job_id}  {'candidate':<12} {report.candidate!s:<24} learned from {report.order.base}")
    for one in damaged:
        say(f"{one.job_id}  {'damaged':<12} {'':<24} {one.message}")


def _status_json(status: "LearningStatus") -> dict[str, object]:
    return {
        "job_id": status.job_id,
        "state": status.state.value,
        "recipe": status.order.base.name,
        "base_version": status.order.base.version,
        "message": status.message,
    }
