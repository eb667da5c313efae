"""What a source training is asked to do, and what follows from it once network and images are there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.errors import DataFault
from inspector.models.adversarial import LossFamily
from inspector.models.checkpoint_store import SUFFIX, source_methods
from inspector.models.source_checkpoint import Setting
from inspector.models.source_methods import ADVERSARIAL
from inspector.models.source_network import Schedule

WEIGHT, LOSS = "adversarial_weight", "adversarial_loss"
"""Settings of the adversarial loss; all others are the network's own."""


@dataclass(frozen=True)
class TrainingPlan:
    """What a person asks for.

    Attributes:
        method: As in `ModelSpec.method`, for instance `regad-adv`.
        sources: Folders or simulated lines (`inspector.training.kinds`).
        out: The checkpoint to write.
        backbone: As in `ModelSpec.backbone`.
        input_size: Side S of the images it is trained on, in pixels.
        seed: Decides first weights, order, noise and the kind that is held out; 0 or more.
        epochs, batch: None for those of the method's `Schedule`.
        steps_per_epoch: None for one pass over all images.
        settings: Of the network and of the adversarial loss, by name.
        hold_out: Kind of part that is never trained on; the seed chooses one where it is empty.
        restart: Leave what an earlier run of this training reached, and begin anew.
    """

    method: str
    sources: tuple[str, ...]
    out: Path
    backbone: str
    input_size: int = 256
    seed: int = 0
    epochs: int | None = None
    batch: int | None = None
    steps_per_epoch: int | None = None
    settings: tuple[tuple[str, Setting], ...] = ()
    hold_out: str = ""
    restart: bool = False

    @property
    def adversarial(self) -> bool:
        """Whether the adversarial loss is switched on."""
        return self.method.endswith(ADVERSARIAL)

    @property
    def network_settings(self) -> dict[str, Setting]:
        """What the network is built from."""
        return {name: value for name, value in self.settings if name not in (WEIGHT, LOSS)}

    def beside(self, ending: str) -> Path:
        """Path of a file that belongs to the checkpoint: its name without `.safetensors`, and `ending`."""
        return self.out.with_name(self.out.name.removesuffix(SUFFIX) + ending)


@dataclass(frozen=True)
class Course:
    """The training in numbers.

    Attributes:
        epochs: How many.
        steps: An epoch.
        batch: Images a step, over all processes together.
        supports: Other goods of the same kind given with each image.
        one_kind: Whether a batch holds one kind of part only.
        seed: As in the plan.
    """

    epochs: int
    steps: int
    batch: int
    supports: int
    one_kind: bool
    seed: int

    def fraction(self, epoch: int, step: int) -> float:
        """How far the training is before a step, 0..1; both count from 0."""
        return (epoch * self.steps + step) / (self.epochs * self.steps)


@dataclass(frozen=True)
class AdversarialTerms:
    """lambda_adv and which L_D (adversarial_loss.md 5)."""

    weight: float
    family: LossFamily


def check_method(method: str) -> None:
    """DataFault where there is no source training of that name."""
    if method in source_methods():
        return
    host = method.removesuffix(ADVERSARIAL)
    missing = "adversarial loss" if host in source_methods() else "source training"
    raise DataFault(f"'{host}' has no {missing}.", way_out=f"There is: {', '.join(source_methods())}.")


def course_of(plan: TrainingPlan, schedule: Schedule, counts: Sequence[int]) -> Course:
    """The plan's numbers, or the method's own where it has none.

    Args:
        schedule: Of the network.
        counts: Images of each kind.
    """
    batch = plan.batch or schedule.batch
    groups = counts if schedule.one_kind else [sum(counts)]
    once = sum(-(-count // batch) for count in groups)
    return Course(
        epochs=plan.epochs or schedule.epochs,
        steps=plan.steps_per_epoch or once,
        batch=batch,
        supports=schedule.supports,
        one_kind=schedule.one_kind,
        seed=plan.seed,
    )


def adversarial_terms(plan: TrainingPlan, schedule: Schedule) -> AdversarialTerms | None:
    """How the adversarial loss is switched on; None where it is not.

    Raises:
        DataFault: Its settings are given without it, or cannot be used.
    """
    given = {name: value for name, value in plan.settings if name in (WEIGHT, LOSS)}
    if not plan.adversarial:
        if given:
            raise DataFault(
                f"{min(given)} is a setting of the adversarial loss.", way_out="Add --adversarial."
            )
        return None
    weight, family = given.get(WEIGHT, schedule.adversarial_weight), given.get(LOSS, LossFamily.BCE)
    if isinstance(weight, bool | str) or not 0 < weight <= 100:
        raise DataFault(f"{WEIGHT} cannot be {weight}.", way_out="Give a number above 0, for instance 0.1.")
    if family not in list(LossFamily):
        raise DataFault(f"{LOSS} cannot be {family}.", way_out=f"Choose one of: {', '.join(LossFamily)}.")
    return AdversarialTerms(float(weight), LossFamily(str(family)))
