"""`inspector weights list | import | fetch`: where pretrained weights and source-trained checkpoints are."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, print_json, say
from inspector.domain.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.models import BackboneWeights, ModelFactory, WeightStore
    from inspector.models.checkpoint_store import StoredCheckpoint

app = typer.Typer(
    help="Pretrained backbones, source-trained checkpoints and where they are.", no_args_is_help=True
)

Backbone = Annotated[str, typer.Option("--backbone", help="Name as in `inspector weights list`.")]


@app.command("list")
def list_all(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List the backbones with their sha256, and the source-trained checkpoints on them."""
    store = weight_store(context)
    found, checkpoints = store.list(), store.checkpoints.list()
    if as_json:
        print_json([_as_json(one, checkpoints) for one in found])
        return
    for one in found:
        say(f"{one.backbone:<20} {one.where:<10} {one.sha256[:16]:<17} {one.path or ''}")
    for checkpoint in checkpoints:
        named = f"{checkpoint.method} on {checkpoint.backbone}"
        say(f"{named:<31} {_where(checkpoint):<17} {checkpoint.path}")


@app.command("import")
def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Weights file (.safetensors, .pth, .pt, .bin) or checkpoint.")],
    backbone: Annotated[
        str | None,
        typer.Option(help="As in `inspector weights list`.", show_default="a checkpoint says its own"),
    ] = None,
) -> None:
    """Take a weights file or a source-trained checkpoint into the data folder.

    A checkpoint of `inspector train` says itself what it is; for other files
    --backbone says whose weights they are.
    """
    from inspector.models.source_checkpoint import is_checkpoint

    if is_checkpoint(file):
        _import_checkpoint(context, file, backbone)
        return
    if backbone is None:
        raise DataFault(
            f"{file} is no source-trained checkpoint.",
            way_out="Add --backbone for the weights of a backbone.",
        )
    taken = weight_store(context).import_file(file, backbone)
    say(f"{taken.backbone}: {taken.path}\nsha256 {taken.sha256}")


@app.command("fetch")
def fetch(context: typer.Context, backbone: Backbone) -> None:
    """Download a backbone's weights from its hub; needs a network."""
    taken = weight_store(context).fetch(backbone)
    say(f"{taken.backbone}: {taken.path}\nsha256 {taken.sha256}")


def weight_store(context: typer.Context) -> "WeightStore":
    """The weights of this data folder."""
    from inspector.models import WeightStore
    from inspector.settings import Paths

    paths = Paths(current(context).data_dir)
    paths.ensure()
    return WeightStore(paths.weights)


def model_factory(context: typer.Context) -> "ModelFactory":
    """Makes models with the weights and the caches of this data folder."""
    from inspector.models import ModelFactory
    from inspector.settings import Paths

    return ModelFactory(weight_store(context), cache_folder=Paths(current(context).data_dir).caches)


def _import_checkpoint(context: typer.Context, file: Path, backbone: str | None) -> None:
    from inspector.models.source_checkpoint import read_facts

    trained_on = read_facts(file).backbone
    if backbone not in (None, trained_on):
        raise DataFault(
            f"{file.name} was trained on {trained_on}, not {backbone}.", way_out="Leave --backbone out."
        )
    taken = weight_store(context).checkpoints.import_file(file)
    say(f"{taken.method} on {taken.backbone}: {taken.path}")


def _where(checkpoint: "StoredCheckpoint") -> str:
    return "shipped" if checkpoint.shipped else "imported"


def _as_json(one: "BackboneWeights", checkpoints: "Sequence[StoredCheckpoint]") -> dict[str, object]:
    return {
        "backbone": one.backbone,
        "title": one.title,
        "where": str(one.where),
        "path": str(one.path) if one.path else None,
        "sha256": one.sha256,
        "checkpoints": [
            {"method": other.method, "where": _where(other), "path": str(other.path)}
            for other in checkpoints
            if other.backbone == one.backbone
        ],
    }
