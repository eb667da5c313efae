"""`inspector benchmark speed | camera | accuracy | feedback | scale | table`: the only source of figures."""

from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.benchmark_camera import camera
from inspector.app.cli.benchmark_feedback import feedback
from inspector.app.cli.benchmark_table import table
from inspector.app.cli.context import end_progress, progress_line, say
from inspector.app.cli.figures import write_figures, write_text
from inspector.app.cli.lists import names, numbers
from inspector.app.cli.model_options import Backbone, InputSize, Model, chosen_model, named_model
from inspector.app.cli.weights import model_factory
from inspector.domain.errors import DataFault

if TYPE_CHECKING:
    from inspector.app.speed import SpeedReport
    from inspector.domain.recipe import ModelSpec

MOST_REFERENCES = 64
PARTS_A_ROUND = 6

app = typer.Typer(help="Measure speed and accuracy.", no_args_is_help=True)
app.command()(camera)
app.command()(feedback)
app.command()(table)


@app.callback()
def benchmark() -> None:
    """Measure speed and accuracy."""


@app.command()
def speed(
    model: Model = "default",
    backbone: Backbone = None,
    input_size: InputSize = None,
    goods: Annotated[int, typer.Option(min=2, max=8, help="Enrolled goods.")] = 8,
    parts: Annotated[int, typer.Option(min=1, help="Parts that count, after the warm-up.")] = 200,
    while_learning: Annotated[
        bool, typer.Option("--while-learning", help="How much slower is it beside a learning?")
    ] = False,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Time parts from decoded frame to committed record and published verdict, through the real station."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment
    from inspector.app.services import open_services
    from inspector.app.speed import measure_speed

    import_cv2_quietly()
    spec = chosen_model(model, backbone=backbone, input_size=input_size)
    if while_learning:
        _speed_beside_learning(spec, named_model(model, spec), goods=goods, parts=parts, json_file=json_file)
        return
    with TemporaryDirectory(prefix="inspector-speed-") as folder, open_services(Path(folder)) as services:
        figures = measure_speed(services, spec, goods=goods, parts=parts, report=progress_line())
    end_progress()
    _print(figures)
    here = environment() | named_model(model, spec) | {"runtime": figures.runtime}
    write_figures(json_file, {"environment": here} | _as_json(figures))


def _speed_beside_learning(
    spec: "ModelSpec", named: dict[str, object], *, goods: int, parts: int, json_file: Path | None
) -> None:
    from inspector.app.environment import environment
    from inspector.app.services import open_services
    from inspector.app.speed_beside_learning import long_learner, measure_beside_learning

    learner = long_learner()
    with TemporaryDirectory(prefix="inspector-speed-") as folder, open_services(Path(folder)) as services:
        figures = measure_beside_learning(
            services, spec, learner=learner, goods=goods, parts=parts, report=progress_line()
        )
    end_progress()
    say(f"{figures.parts} parts alone and as many beside a learning ({learner}), in turns")
    say(f"{'':<22}{'alone':>9}{'beside':>9}{'slower':>9}")
    rows = {
        "p50 ms": figures.p50_ms,
        "p95 ms": figures.p95_ms,
        "sustained parts/s": figures.sustained_per_s,
    }
    for label, row in rows.items():
        say(f"{label:<22}{row.alone:>9.2f}{row.beside:>9.2f}{row.ratio:>8.2f}x")
    write_figures(json_file, {"environment": environment() | named} | asdict(figures))


@app.command()
def accuracy(
    context: typer.Context,
    data: Annotated[
        list[Path], typer.Argument(help="Folders that hold categories: MVTec AD, VisA, DAGM or plain.")
    ],
    model: Annotated[str, typer.Option(help="default, accurate, a method, or all methods.")] = "default",
    backbone: Backbone = None,
    input_size: InputSize = None,
    shots: Annotated[str, typer.Option(help="Numbers of references, with commas.")] = "2,4,8",
    seeds: Annotated[str, typer.Option(help="Draws of references, with commas.")] = "0,1,2",
    supports: Annotated[Path | None, typer.Option(help="JSON file that names the references.")] = None,
    with_feedback: Annotated[
        int, typer.Option(min=0, help="Goods of one half of the test images to confirm and learn.")
    ] = 0,
    categories: Annotated[str, typer.Option(help="Only these, with commas.", show_default="all")] = "",
    budget: Annotated[float, typer.Option(min=1, help="Seconds for each learning.")] = 120.0,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Figures; continued where it exists.")
    ] = None,
) -> None:
    """Measure image and pixel accuracy on labelled images; no test image chooses anything.

    --with-feedback N splits the test images: of one half the N highest-scoring
    goods are learned as if a person had confirmed them, the other half is
    judged before and after. The other figures are those of the references alone.
    """
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment

    import_cv2_quietly()
    from inspector.benchmark import AccuracyPlan, accuracy_tables, models_for, run_accuracy

    plan = AccuracyPlan(
        data=tuple(data),
        models=models_for(model),
        base=chosen_model("default" if model == "all" else model, backbone=backbone, input_size=input_size),
        shots=numbers(shots, "--shots", smallest=1),
        seeds=numbers(seeds, "--seeds", smallest=0),
        supports=supports,
        feedback=with_feedback,
        categories=names(categories),
        budget_s=budget,
    )
    rows = run_accuracy(
        plan,
        model_factory(context),
        environment=environment(),
        file=json_file,
        report=progress_line(),
    )
    end_progress()
    for line in accuracy_tables(rows):
        say(line)


@app.command()
def scale(
    context: typer.Context,
    model: Model = "default",
    backbone: Backbone = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw them here, as SVG.")] = None,
) -> None:
    """Time a simulated washer against 1 to 64 references, size of the bank and size of the input."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment
    from inspector.app.simulated_goods import simulated_goods

    import_cv2_quietly()
    from inspector.benchmark import measure_scale, scale_chart, scale_table

    _check_suffix(plot)
    spec = chosen_model(model, backbone=backbone)
    report = measure_scale(
        spec,
        model_factory(context),
        references=[good.pixels for good in simulated_goods("washer", MOST_REFERENCES)],
        parts=[good.pixels for good in simulated_goods("washer", PARTS_A_ROUND, seed=2)],
        report=progress_line(),
    )
    end_progress()
    for line in scale_table(report):
        say(line)
    write_figures(json_file, {"environment": environment() | named_model(model, spec)} | asdict(report))
    if plot is not None:
        write_text(plot, scale_chart(report, title=f"{model}, {spec.backbone}: {report.runtime}"))


def _check_suffix(plot: Path | None) -> None:
    if plot is not None and plot.suffix.lower() != ".svg":
        raise DataFault(f"{plot.name} cannot be drawn.", way_out="Give --plot a name that ends in .svg.")


def _print(figures: "SpeedReport") -> None:
    say(f"{figures.parts} parts, {figures.runtime}; enrollment {figures.enroll_s:.2f} s")
    say(f"{'ms':<10}{'p50':>9}{'p95':>9}{'p99':>9}")
    for name, row in {**figures.stages, "total": figures.total, "archived": figures.archived}.items():
        say(f"{name:<10}{row.p50_ms:>9.2f}{row.p95_ms:>9.2f}{row.p99_ms:>9.2f}")
    say("total: record committed, verdict published; archived: its image on the disk too, after the verdict")
    say(f"sustained: {figures.sustained_per_s:.1f} parts/s, images on the disk included")


def _as_json(figures: "SpeedReport") -> dict[str, object]:
    return {
        "enroll_s": figures.enroll_s,
        "total": asdict(figures.total) | {"parts": figures.parts},
        "stages": {name: asdict(row) for name, row in figures.stages.items()},
        "archived": asdict(figures.archived),
        "sustained": {"parts_per_s": figures.sustained_per_s, "parts": figures.parts},
    }
