"""`inspector weights list | import | fetch`: where the pretrained weights are."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, print_json, say

if TYPE_CHECKING:
    from inspector.models import BackboneWeights, ModelFactory, WeightStore

app = typer.Typer(help="Pretrained backbones and where their weights are.", no_args_is_help=True)

Backbone = Annotated[str, typer.Option("--backbone", help="Name as in `inspector weights list`.")]


@app.command("list")
def list_all(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List the backbones, where their weights are and their sha256."""
    found = weight_store(context).list()
    if as_json:
        print_json([_as_json(one) for one in found])
        return
    for one in found:
        say(f"{one.backbone:<20} {one.where:<10} {one.sha256[:16]:<17} {one.path or ''}")


@app.command("import")
def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Weights file (.safetensors, .pth, .pt, .bin).")],
    backbone: Backbone,
) -> None:
    """Take a weights file into the data folder; for machines without a network."""
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


def _as_json(one: "BackboneWeights") -> dict[str, object]:
    return {
        "backbone": one.backbone,
        "title": one.title,
        "where": str(one.where),
        "path": str(one.path) if one.path else None,
        "sha256": one.sha256,
    }
