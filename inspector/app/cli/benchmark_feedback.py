"""`inspector benchmark feedback`: what confirmed defects of one kind are worth."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import end_progress, note, progress_line, say
from inspector.app.cli.lists import names, numbers
from inspector.app.cli.model_options import Backbone, InputSize, chosen_model
from inspector.app.cli.weights import model_factory
from inspector.settings import atomic_write

if TYPE_CHECKING:
    from inspector.benchmark import DefectFeedbackRow, LeftOut


def feedback(
    context: typer.Context,
    data: Annotated[
        list[Path], typer.Argument(help="Folders that hold categories: MVTec AD, VisA, DAGM or plain.")
    ],
    models: Annotated[str, typer.Option(help="Methods, with commas.")] = "ckaad,patchcore",
    backbone: Backbone = None,
    input_size: InputSize = None,
    shots: Annotated[int, typer.Option(min=2, help="References.")] = 4,
    seeds: Annotated[str, typer.Option(help="Draws of references and defects, with commas.")] = "0,1,2",
    confirmed: Annotated[int, typer.Option(min=1, help="Defects of one kind to confirm.")] = 5,
    supports: Annotated[Path | None, typer.Option(help="JSON file that names the references.")] = None,
    categories: Annotated[str, typer.Option(help="Only these, with commas.", show_default="all")] = "",
    kinds_per_category: Annotated[
        int | None, typer.Option(min=1, help="Only the first kinds by name.", show_default="all")
    ] = None,
    budget: Annotated[float, typer.Option(min=1, help="Seconds for each learning.")] = 120.0,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Measure what confirmed defects of one kind are worth, for it and for other kinds.

    Of each kind of defect some test images, drawn by the seed, are learned
    as if a person had confirmed them; the remaining test images are judged
    by the model that learned without and the one that learned with them.
    """
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment

    import_cv2_quietly()
    from inspector.benchmark import DefectFeedbackPlan, defect_feedback_tables, run_defect_feedback

    plan = DefectFeedbackPlan(
        data=tuple(data),
        models=names(models),
        base=chosen_model("default", backbone=backbone, input_size=input_size),
        shots=shots,
        seeds=numbers(seeds, "--seeds", smallest=0),
        confirmed=confirmed,
        supports=supports,
        categories=names(categories),
        kinds_per_category=kinds_per_category,
        budget_s=budget,
    )
    settings = {
        "input_size": plan.base.input_size,
        "backbone": plan.base.backbone,
        "budget_s": plan.budget_s,
        "supports": "a file" if supports else "drawn by seed",
    }
    head = environment() | {"settings": settings}

    def keep(rows: "Sequence[DefectFeedbackRow]", left_out: "Sequence[LeftOut]") -> None:
        if json_file is not None:
            _write(json_file, head, rows, left_out)

    rows, left_out = run_defect_feedback(plan, model_factory(context), keep=keep, report=progress_line())
    end_progress()
    for line in defect_feedback_tables(rows, left_out):
        say(line)
    if json_file is not None:
        _write(json_file, head, rows, left_out)
        note(f"written: {json_file}")


def _write(
    path: Path,
    head: dict[str, object],
    rows: "Sequence[DefectFeedbackRow]",
    left_out: "Sequence[LeftOut]",
) -> None:
    """The whole file again: what is measured stays when the run is stopped."""
    from inspector.benchmark import defect_feedback_means

    document = {
        "environment": head,
        "results": [asdict(row) | {"gain": row.gain, "change": row.change} for row in rows],
        "means": [
            asdict(one) | {"gain": one.gain, "change": one.change} for one in defect_feedback_means(rows)
        ],
        "left_out": [asdict(one) for one in left_out],
    }
    atomic_write(path, json.dumps(document, indent=1).encode() + b"\n")
