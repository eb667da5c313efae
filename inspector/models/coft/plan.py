"""What the specification asks of COFT, and where each backbone is cut. Imports no network."""

from dataclasses import dataclass, replace
from enum import StrEnum

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models.backbones import BackboneInfo
from inspector.models.patchcore.plan import MemberPlan, plan_for

_OPTIONS = ("contrast", "negatives", "pull", "steps", "views")
_MAX_STEPS, _MAX_VIEWS = 5000, 500
_DEEPEST = {"efficientnet_lite0": "block15", "efficientnet_lite1": "block20", "efficientnet_lite2": "block20"}
_STAGES = {
    "resnet18": ("layer2", "layer3", "layer4"),
    "wide_resnet50_2": ("layer2", "layer3", "layer4"),
    "convnext_tiny": ("stage2", "stage3", "stage4"),
}


class Contrast(StrEnum):
    """How two views of one image are brought together."""

    NEGATIVE_FREE = "negative_free"
    """A predictor and a stopped gradient; nothing is pushed away."""
    INFONCE = "infonce"
    """Among pseudo-defects: nearer to its twin than to any of them."""


@dataclass(frozen=True)
class Plan:
    """How the tail is fine-tuned.

    Attributes:
        contrast: Variant of the contrastive term.
        positives: Weight of the cross-instance term, lambda_PP.
        negatives: Weight of the term against defects, lambda_NP; 0 where none are synthesised.
        pull: Weight of the squared distance to the pretrained weights.
        steps: As planned where the time allows.
        views: Of each part to train on; a third more are drawn for the Gaussian, half as many with a
            pseudo-defect.
    """

    contrast: Contrast = Contrast.NEGATIVE_FREE
    positives: float = 1.0
    negatives: float = 1.0
    pull: float = 1e-3
    steps: int = 24
    views: int = 24


def plan_of(spec: ModelSpec) -> Plan:
    """The plan in `spec.options`: `contrast`, `negatives` (bool), `pull` (>= 0), `steps`, `views`.

    Raises:
        DataFault: There is no such option, or none with such a value.
    """
    options = dict(spec.options)
    plan = Plan()
    for name in options:
        if name not in _OPTIONS:
            raise DataFault(f"COFT has no option '{name}'.", way_out=f"Choose from: {', '.join(_OPTIONS)}.")
    contrast = str(options.get("contrast", plan.contrast))
    if contrast not in tuple(Contrast):
        raise DataFault(f"COFT has no contrast '{contrast}'.", way_out=f"Choose {' or '.join(Contrast)}.")
    wanted = options.get("negatives", plan.negatives > 0)
    if not isinstance(wanted, bool):
        raise DataFault("COFT's option 'negatives' says yes or no.", way_out="Choose true or false.")
    pull = _number(options.get("pull", plan.pull), "pull", most=1.0)
    steps = int(_number(options.get("steps", plan.steps), "steps", least=1, most=_MAX_STEPS))
    views = int(_number(options.get("views", plan.views), "views", least=4, most=_MAX_VIEWS))
    return Plan(Contrast(contrast), plan.positives, 1.0 if wanted else 0.0, pull, steps, views)


def levels_of(info: BackboneInfo) -> tuple[str, str, str]:
    """Names of the taps at strides 8, 16 and 32: two for the map, the last for the global embedding.

    Raises:
        DataFault: The backbone cannot be fine-tuned here.
    """
    if info.name in _DEEPEST:
        fine, middle = info.default_taps
        return fine, middle, _DEEPEST[info.name]
    if info.name in _STAGES:
        return _STAGES[info.name]
    raise DataFault(
        f"COFT needs a Lite, ResNet or ConvNeXt backbone; {info.title} is none of them.",
        way_out="Choose another backbone, for instance efficientnet_lite0.",
    )


def patch_plan(info: BackboneInfo, *, surface: bool) -> MemberPlan:
    """How the cells of the two finer levels are compared: as PatchCore compares appearance."""
    appearance = plan_for(info, surface=surface)[0]
    return replace(appearance, name="patches", taps=levels_of(info)[:2])


def _number(value: object, name: str, *, least: float = 0.0, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
        raise DataFault(
            f"COFT's option '{name}' cannot be {value}.", way_out=f"Choose {least:g} to {most:g}."
        )
    return float(value)
