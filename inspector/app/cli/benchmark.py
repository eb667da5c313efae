"""`inspector benchmark speed | accuracy`: the only source of figures."""

import json
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import end_progress, note, progress_line, say
from inspector.app.cli.weights import weight_store
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import ModelSpec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.app.speed import SpeedReport
    from inspector.benchmark import AccuracyRow

FIGURES = (
    "image_auroc",
    "image_ap",
    "pixel_auroc",
    "pro",
    "false_reject",
    "escape",
    "good_flagged",
    "defect_passed",
    "fit_s",
    "ms_per_image",
)

app = typer.Typer(help="Measure speed and accuracy.", no_args_is_help=True)


@app.callback()
def benchmark() -> None:
    """Measure speed and accuracy."""


@app.command()
def speed(
    model: Annotated[str, typer.Option(help="Method.")] = "patchcore",
    backbone: Annotated[str, typer.Option(help="Backbone.")] = "efficientnet_lite0",
    input_size: Annotated[int, typer.Option(min=32, help="Side of the model input in pixels.")] = 256,
    goods: Annotated[int, typer.Option(min=2, max=8, help="Enrolled goods.")] = 8,
    parts: Annotated[int, typer.Option(min=1, help="Parts that count, after the warm-up.")] = 200,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Time parts from decoded frame to committed record and published verdict, through the real station."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment
    from inspector.app.services import open_services
    from inspector.app.speed import measure_speed

    import_cv2_quietly()
    spec = ModelSpec(method=model, backbone=backbone, input_size=input_size)
    with TemporaryDirectory(prefix="inspector-speed-") as folder, open_services(Path(folder)) as services:
        figures = measure_speed(services, spec, goods=goods, parts=parts, report=progress_line())
    end_progress()
    _print(figures)
    write_figures(
        json_file, {"environment": environment() | {"runtime": figures.runtime}} | _as_json(figures)
    )


@app.command()
def accuracy(
    context: typer.Context,
    data: Annotated[list[Path], typer.Argument(help="Folders that hold categories in MVTec layout.")],
    model: Annotated[str, typer.Option(help="Method, default, or all.")] = "default",
    backbone: Annotated[str, typer.Option(help="Backbone.")] = "efficientnet_lite0",
    input_size: Annotated[int, typer.Option(min=32, help="Side of the model input in pixels.")] = 256,
    shots: Annotated[str, typer.Option(help="Numbers of references, with commas.")] = "2,4,8",
    seeds: Annotated[str, typer.Option(help="Draws of references, with commas.")] = "0,1,2",
    supports: Annotated[Path | None, typer.Option(help="JSON file that names the references.")] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Figures; continued where it exists.")
    ] = None,
) -> None:
    """Measure image and pixel accuracy on labelled images; no test image chooses anything."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.app.environment import environment

    import_cv2_quietly()
    from inspector.benchmark import AccuracyPlan, methods_for, run_accuracy
    from inspector.models import ModelFactory

    plan = AccuracyPlan(
        data=tuple(data),
        methods=methods_for(model),
        base=ModelSpec(backbone=backbone, input_size=input_size),
        shots=_numbers(shots, "--shots", smallest=1),
        seeds=_numbers(seeds, "--seeds", smallest=0),
        supports=supports,
    )
    factory = ModelFactory(weight_store(context))
    rows = run_accuracy(plan, factory, environment=environment(), file=json_file, report=progress_line())
    end_progress()
    for line in accuracy_table(rows):
        say(line)


def accuracy_table(rows: "Sequence[AccuracyRow]") -> list[str]:
    """Every row, and the mean over categories and seeds for each model and number of shots."""
    head = f"{'category':<28}{'model':<11}{'K':>3}{'seed':>6}"
    lines = [head + "".join(f"{name:>14}" for name in FIGURES)]
    for row in rows:
        figures = "".join(_figure(getattr(row, name)) for name in FIGURES)
        lines.append(f"{row.category:<28}{row.model:<11}{row.shots:>3}{row.seed:>6}{figures}")
    for model, shots in sorted({(row.model, row.shots) for row in rows}):
        chosen = [row for row in rows if (row.model, row.shots) == (model, shots)]
        figures = "".join(_figure(_mean([getattr(row, name) for row in chosen])) for name in FIGURES)
        lines.append(f"{'mean':<28}{model:<11}{shots:>3}{'':>6}{figures}")
    return lines


def _mean(values: "list[float | None]") -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _figure(value: float | None) -> str:
    return f"{'-':>14}" if value is None else f"{value:>14.3f}"


def _numbers(text: str, option: str, *, smallest: int) -> tuple[int, ...]:
    try:
        numbers = tuple(int(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if not numbers or min(numbers) < smallest:
        raise DataFault(
            f"{option} takes whole numbers from {smallest} on with commas between them, not '{text}'."
        )
    return numbers


def _print(figures: "SpeedReport") -> None:
    say(f"{figures.parts} parts, {figures.runtime}; enrollment {figures.enroll_s:.2f} s")
    say(f"{'ms':<10}{'p50':>9}{'p95':>9}{'p99':>9}")
    for name, row in {**figures.stages, "total": figures.total}.items():
        say(f"{name:<10}{row.p50_ms:>9.2f}{row.p95_ms:>9.2f}{row.p99_ms:>9.2f}")


def _as_json(figures: "SpeedReport") -> dict[str, object]:
    return {
        "enroll_s": figures.enroll_s,
        "total": asdict(figures.total) | {"parts": figures.parts},
        "stages": {name: asdict(row) for name, row in figures.stages.items()},
    }


def write_figures(path: Path | None, document: dict[str, object]) -> None:
    """Write one JSON document of figures; nothing where no file was asked for."""
    if path is None:
        return
    try:
        path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    except OSError as fault:
        raise EnvironmentFault(f"{path} cannot be written: {fault.strerror}.") from fault
    note(f"figures written to {path}")
