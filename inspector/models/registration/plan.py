"""What a registration network is built from: numbers of its specification and settings of its checkpoint."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum

from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import BackboneInfo, Preparation
from inspector.models.source_checkpoint import Setting
from inspector.models.source_network import Schedule

WIDTH = 256
"""Channels of encoder and predictor, whatever the backbone."""
SIAMESE, REGAD = "siamese", "regad"
_MOST_SUPPORTS = 8
_WITH_TRANSFORMERS = ("efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2", "resnet18")


class Transformers(StrEnum):
    """What the spatial transformers behind the stages may do; `none` leaves them out."""

    NONE = "none"
    AFFINE = "affine"
    ROTATION_SCALE = "rotation_scale"
    PUBLISHED_ROTATION_SCALE = "published_rotation_scale"
    """As the reference code has it: its sines are not scaled."""


class ReferenceFeature(StrEnum):
    """What an adversarial loss is shown as f_1 (adversarial_loss.md, 3 and 9)."""

    PREDICTOR = "predictor"
    ENCODER = "encoder"


@dataclass(frozen=True)
class RegistrationPlan:
    """Settings of one network, as a checkpoint keeps them.

    Attributes:
        stn: What the spatial transformers may do.
        tune_backbone: Train a copy of the backbone too, as published; else it is frozen.
        supports: K, images whose mean feature a query is registered to; 1 for siamese.
        reference_feature: f_1 of an adversarial loss.
        undo_augmentation: siamese: move a support's features back by the motion its image was given before
            they are compared cell by cell. Without transformers nothing else could follow the motion.
    """

    stn: Transformers
    tune_backbone: bool
    supports: int
    reference_feature: ReferenceFeature
    undo_augmentation: bool

    @property
    def settings(self) -> dict[str, Setting]:
        """All of them, for a checkpoint."""
        return {name: str(one) if isinstance(one, StrEnum) else one for name, one in asdict(self).items()}


def plan_of(method: str, info: BackboneInfo, settings: Mapping[str, Setting]) -> RegistrationPlan:
    """The usual plan of a method and a backbone, with these settings in it.

    Args:
        method: `siamese` or `regad`.
        info: Of the backbone. Transformers by default where the specification has them (section 11).
        settings: By name of the plan's attributes.

    Raises:
        DataFault: No such setting, or a value it cannot have.
    """
    usual_stn = Transformers.ROTATION_SCALE if info.name in _WITH_TRANSFORMERS else Transformers.NONE
    stn = Transformers(str(settings["stn"])) if _is_one(Transformers, settings, "stn") else usual_stn
    usual = RegistrationPlan(
        stn=stn,
        tune_backbone=False,
        supports=1 if method == SIAMESE else 2,
        reference_feature=ReferenceFeature.PREDICTOR,
        undo_augmentation=stn is Transformers.NONE,
    )
    known = usual.settings
    for name, value in settings.items():
        if name not in known or type(value) is not type(known[name]):
            raise _no_setting(method, name, value, known)
    _is_one(ReferenceFeature, settings, "reference_feature")
    chosen = {**known, **settings}
    plan = RegistrationPlan(
        stn=stn,
        tune_backbone=bool(chosen["tune_backbone"]),
        supports=int(chosen["supports"]),
        reference_feature=ReferenceFeature(str(chosen["reference_feature"])),
        undo_augmentation=bool(chosen["undo_augmentation"]),
    )
    most = 1 if method == SIAMESE else _MOST_SUPPORTS
    if not 1 <= plan.supports <= most:
        raise DataFault(f"{method} cannot take {plan.supports} supports.", way_out=f"Choose 1 to {most}.")
    if plan.stn is not Transformers.NONE and info.preparation is Preparation.UNIT_TOKENS:
        raise DataFault(f"{info.title} has no stages to put transformers behind.", way_out="Set stn to none.")
    return plan


def schedule_of(plan: RegistrationPlan) -> Schedule:
    """50 epochs of batches of 32 of one kind (regad.md, 6; siamese_memory.md, 6)."""
    return Schedule(epochs=50, batch=32, supports=plan.supports, one_kind=True, adversarial_weight=0.1)


def taps_of(info: BackboneInfo) -> tuple[str, ...]:
    """The last features at strides 4, 8 and 16; of a transformer its one grid."""
    if info.preparation is Preparation.UNIT_TOKENS:
        return info.default_taps
    first = [tap.name for tap in info.taps if tap.stride == 4 and not tap.name.endswith(".expanded")]
    return (first[-1], *info.default_taps)


def _is_one(kind: type[StrEnum], settings: Mapping[str, Setting], name: str) -> bool:
    """Whether `name` is set; DataFault where it is set to what is none of `kind`."""
    if name in settings and settings[name] not in tuple(kind):
        raise DataFault(
            f"'{name}' cannot be {settings[name]!r}.", way_out=f"Choose one of: {', '.join(kind)}."
        )
    return name in settings


def _no_setting(method: str, name: str, value: Setting, known: Mapping[str, Setting]) -> DataFault:
    if name in known:
        return DataFault(f"'{name}' of {method} cannot be {value!r}.", way_out=f"Usual is {known[name]!r}.")
    return DataFault(f"{method} has no setting '{name}'.", way_out=f"It has {', '.join(known)}.")
