"""`inspector train`: source training of the category-agnostic methods."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, end_progress, note, progress_line, say
from inspector.domain.errors import DataFault

if TYPE_CHECKING:
    from inspector.models.source_checkpoint import Setting


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("train")(train)


def train(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="siamese, regad or uniad.")],
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE",
            help="Folders with or above train/good, a folder of good images, "
            "or simulated:component,surface?kinds=40&images=20&seed=0.",
        ),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Checkpoint to write.")] = None,
    backbone: Annotated[
        str | None, typer.Option(help="See `inspector weights list`.", show_default="the default one")
    ] = None,
    adversarial: Annotated[
        bool, typer.Option("--adversarial", help="With the adversarial loss (regad, uniad).")
    ] = False,
    epochs: Annotated[int | None, typer.Option(min=1, show_default="the method's own")] = None,
    batch: Annotated[
        int | None, typer.Option(min=1, help="Images a step, of all processes.", show_default="the method's")
    ] = None,
    steps_per_epoch: Annotated[
        int | None, typer.Option(min=1, help="Steps an epoch.", show_default="one pass over the images")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Decides weights, order and noise.")] = 0,
    input_size: Annotated[int, typer.Option(min=32, help="Side of the images in pixels.")] = 256,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="A setting of the method.")
    ] = None,
    hold_out: Annotated[
        str, typer.Option(help="Kind of part to validate on.", show_default="drawn by the seed")
    ] = "",
    restart: Annotated[bool, typer.Option("--restart", help="Begin anew, do not go on.")] = False,
) -> None:
    """Train a category-agnostic method once, on good images of other kinds of parts.

    One kind is held out and validated on with synthetic defects; validation
    chooses nothing, the last epoch is what is written. A training that was
    stopped goes on when the same command is given again. Several processes:
    torchrun --nproc-per-node 2 -m inspector train ...
    """
    from inspector.app.bootstrap import import_cv2_quietly

    import_cv2_quietly()
    from inspector.models import DEFAULT_BACKBONE
    from inspector.settings import Paths
    from inspector.training import TrainingPlan, makers_for, run_training

    if out is None:
        raise DataFault("It is not said where the checkpoint goes.", way_out="Add --out FILE.")
    plan = TrainingPlan(
        method=f"{method}-adv" if adversarial else method,
        sources=tuple(sources or ()),
        out=out,
        backbone=backbone or DEFAULT_BACKBONE,
        input_size=input_size,
        seed=seed,
        epochs=epochs,
        batch=batch,
        steps_per_epoch=steps_per_epoch,
        settings=tuple(_setting(text) for text in settings or ()),
        hold_out=hold_out,
        restart=restart,
    )
    makers = makers_for(plan, Paths(current(context).data_dir).weights)
    facts = run_training(plan, makers, report=progress_line(), warn=_warn)
    end_progress()
    if facts is not None:
        for name, auroc in facts.validation.items():
            say(f"held out: {name}, image AUROC against synthetic defects {auroc:.3f}")
        say(f"{facts.method} on {facts.backbone}, {facts.epochs} epochs, {facts.seconds:.0f} s: {out}")


def _warn(line: str) -> None:
    note(f"inspector: {line}")


def _setting(text: str) -> "tuple[str, Setting]":
    """`name=value`; a value that looks like a number or like true or false is one."""
    name, separator, value = text.partition("=")
    if not name or not separator or not value:
        raise DataFault(f"--set takes NAME=VALUE, not '{text}'.")
    if value in ("true", "false"):
        return name, value == "true"
    for kind in (int, float):
        try:
            return name, kind(value)
        except ValueError:
            continue
    return name, value
