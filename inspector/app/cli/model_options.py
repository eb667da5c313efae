"""`--model`, `--backbone`, `--input-size`: a model by its name, and settings that differ from its own."""

from dataclasses import replace
from typing import Annotated

import typer

from inspector.domain.recipe import ModelSpec

Model = Annotated[str, typer.Option(help="default, accurate or a method; see `inspector models list`.")]
Backbone = Annotated[
    str | None, typer.Option(help="See `inspector weights list`.", show_default="the model's own")
]
InputSize = Annotated[
    int | None,
    typer.Option(min=32, help="Side of the model input in pixels.", show_default="the model's own"),
]


def chosen_model(model: str, *, backbone: str | None = None, input_size: int | None = None) -> ModelSpec:
    """The settings of a model by its name; what is given beside it takes the place of its own.

    Raises:
        DataFault: There is no such model.
    """
    from inspector.models import spec_of

    spec = spec_of(model)
    return replace(spec, backbone=backbone or spec.backbone, input_size=input_size or spec.input_size)


def named_model(model: str, spec: ModelSpec) -> dict[str, object]:
    """What a document of figures says about the model behind them."""
    return {"model": model, "backbone": spec.backbone, "input_size": spec.input_size}
