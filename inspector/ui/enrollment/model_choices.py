"""Which models the wizard offers, and which of them the draft's settings are. Without Qt."""

from dataclasses import dataclass, replace

from inspector.domain.recipe import ModelSpec
from inspector.language import say, say_message
from inspector.models import FAST, PRESETS, ModelEntry, Preset, list_models
from inspector.ui.widgets.method_words import sentence, short_title


@dataclass(frozen=True)
class ModelChoice:
    """One row: a preset, or a method with the features chosen beside.

    Attributes:
        name: Of the preset or method.
        text: One or two lines.
        problem: Why it cannot be chosen; empty where it can.
    """

    name: str
    text: str
    problem: str = ""


def model_choices() -> list[ModelChoice]:
    """The presets first, then the methods, those that cannot be chosen last."""
    methods = sorted(list_models(), key=lambda one: not one.available)
    return [_of_preset(one) for one in PRESETS] + [_of_method(one) for one in methods]


def choice_of(model: ModelSpec) -> str:
    """Name of the row these settings are: a preset where they are its own, else the method."""
    for preset in PRESETS:
        if with_choice(model, preset.name) == model:
            return preset.name
    return model.method


def with_choice(model: ModelSpec, name: str) -> ModelSpec:
    """The settings after this row was chosen; what a person said about the part stays."""
    for preset in PRESETS:
        if preset.name == name:
            own = preset.spec
            return replace(model, method=own.method, backbone=own.backbone, input_size=own.input_size)
    return replace(model, method=name)


def with_method(model: ModelSpec, compared: ModelSpec) -> ModelSpec:
    """The settings after a compared model was chosen; what a person said about the part stays."""
    return replace(compared, may_rotate=model.may_rotate, traits=model.traits)


def with_backbone(model: ModelSpec, backbone: str) -> ModelSpec:
    """The settings with the features of another backbone, at the size that all of them take."""
    return replace(model, backbone=backbone, input_size=FAST.spec.input_size)


def _of_preset(preset: Preset) -> ModelChoice:
    return ModelChoice(preset.name, f"{short_title(preset.name)}\n{say_message(preset.summary)}")


def _of_method(entry: ModelEntry) -> ModelChoice:
    title = say_message(entry.title)
    if not entry.available:
        return ModelChoice(
            entry.name, title, say("Not available: {reason}", reason=say_message(entry.reason))
        )
    return ModelChoice(
        entry.name, f"{title}\n{sentence(entry.name)} {say('With the features chosen beside.')}"
    )
