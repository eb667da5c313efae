"""Models with a name: a method with the settings that make it fast or accurate."""

from dataclasses import dataclass, replace

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.catalogue import list_models


@dataclass(frozen=True)
class Preset:
    """One choice for a person who does not want to choose settings.

    Attributes:
        name: As behind `--model`; never the name of a method.
        title: For people.
        summary: What it is good for and what it costs, one sentence without a figure of some machine.
    """

    name: str
    title: str
    spec: ModelSpec
    summary: str


FAST = Preset(
    "default",
    "Fast (default)",
    ModelSpec(),
    "The smallest network and the least time a part: the place to start.",
)
ACCURATE = Preset(
    "accurate",
    "Accurate",
    ModelSpec(backbone="efficientnet_lite2", input_size=320),
    "A larger network on a larger image: takes longer, no better on average. Compare both on your part.",
)
PRESETS = (FAST, ACCURATE)

_UNLISTED = "template"
"""The method that needs no network at all; for tests."""


def spec_of(model: str) -> ModelSpec:
    """What a preset or a method of `list_models` stands for; available or not is for the factory to say.

    Raises:
        DataFault: There is no such model; the message lists what there is.
    """
    presets = {preset.name: preset.spec for preset in PRESETS}
    if model in presets:
        return presets[model]
    methods = [entry.name for entry in list_models()]
    if model in (*methods, _UNLISTED):
        return replace(FAST.spec, method=model)
    known = ", ".join([*presets, *methods])
    raise DataFault(f"There is no model '{model}'.", way_out=f"Choose one of: {known}.")
