"""A source training from its sources to the checkpoint, going on where an earlier run of it stopped."""

from collections.abc import Callable
from dataclasses import dataclass

from inspector.domain.errors import EnvironmentFault
from inspector.models import ProgressCallback, ignore_progress
from inspector.models.device import choose_device, training_scope
from inspector.models.source_checkpoint import CheckpointFacts
from inspector.settings import disk_faults
from inspector.training.batches import epoch_batches
from inspector.training.clock import Clock
from inspector.training.distributed import Processes, processes
from inspector.training.health import check_health
from inspector.training.keeper import Keeper
from inspector.training.kinds import ChosenKinds, choose_kinds
from inspector.training.loop import EpochFigures, Trainer
from inspector.training.makers import Makers
from inspector.training.plan import (
    AdversarialTerms,
    Course,
    TrainingPlan,
    adversarial_terms,
    check_method,
    course_of,
)
from inspector.training.source_images import SourceImages
from inspector.training.sources import find_kinds
from inspector.training.state import ENDING, Fingerprint, read_state

Warn = Callable[[str], None]


@dataclass(frozen=True, eq=False)
class _Ready:
    """All that an epoch needs."""

    images: SourceImages
    course: Course
    trainer: Trainer
    fingerprint: Fingerprint


def run_training(
    plan: TrainingPlan, makers: Makers, *, report: ProgressCallback, warn: Warn
) -> CheckpointFacts | None:
    """Train, and write the checkpoint of the last epoch; validation chooses nothing.

    What an epoch reached is on the disk before it is told, so a training that is cancelled or killed goes on
    when it is run again. Of several processes the first one writes and reports.

    Args:
        plan: What is asked for.
        makers: Network and detector.
        report: Told after every step and epoch; may raise Cancelled.
        warn: Told a line where features become alike.

    Returns:
        What was written; None in every process but the first.

    Raises:
        DataFault: Plan or sources cannot be used, the state is of another training, or it collapsed.
        EnvironmentFault: A file cannot be written, or the processes do not reach each other.
    """
    check_method(plan.method)
    kinds = choose_kinds(find_kinds(plan.sources), hold_out=plan.hold_out, seed=plan.seed)
    with processes(choose_device()) as group, training_scope(plan.seed):
        if not group.first:
            return _train(plan, makers, kinds, group=group, report=ignore_progress, warn=_say_nothing)
        _make_room(plan)
        return _train(plan, makers, kinds, group=group, report=report, warn=warn)


def _train(
    plan: TrainingPlan,
    makers: Makers,
    kinds: ChosenKinds,
    *,
    group: Processes,
    report: ProgressCallback,
    warn: Warn,
) -> CheckpointFacts | None:
    ready = _ready(plan, makers, kinds, group=group, report=report)
    state = None if plan.restart else read_state(plan.beside(ENDING), ready.fingerprint)
    if state is not None:
        ready.trainer.restore(state)
    done, rows = (0, ()) if state is None else (state.facts.epochs_done, state.facts.rows)
    clock = Clock(ready.course, done, report)
    if not group.first:
        for epoch in range(done, ready.course.epochs):
            _epoch(ready, epoch, clock=clock, warn=warn)
        return None
    with Keeper(plan, makers, ready.fingerprint, kinds=kinds, rows=rows, clock=clock) as keeper:
        keeper.begin(ready.trainer)
        for epoch in range(done, ready.course.epochs):
            figures = _epoch(ready, epoch, clock=clock, warn=warn)
            keeper.epoch_made(epoch + 1, figures, ready.trainer)
        return keeper.finish(ready.trainer)


def _ready(
    plan: TrainingPlan, makers: Makers, kinds: ChosenKinds, *, group: Processes, report: ProgressCallback
) -> _Ready:
    """The network comes first: it says soonest that a setting cannot be used."""
    network = makers.make_network()
    terms = adversarial_terms(plan, network.schedule)
    images = SourceImages(kinds.trained, plan.input_size, progress=report)
    course = course_of(plan, network.schedule, images.counts)
    group.check_batch(course.batch)
    network.prepare(images.all())
    trainer = Trainer(network, course, terms=terms, group=group)
    fingerprint = _fingerprint(plan, makers, course, terms=terms, kinds=kinds, images=images, group=group)
    return _Ready(images, course, trainer, fingerprint)


def _epoch(ready: _Ready, epoch: int, *, clock: Clock, warn: Warn) -> EpochFigures:
    """One epoch, from 0, and a look at its health; every process comes to the same opinion."""
    clock.begin_epoch()
    figures = ready.trainer.epoch(
        epoch,
        epoch_batches(ready.images.counts, ready.course, epoch),
        load=ready.images.batch,
        told=lambda made: clock.step_made(epoch, made),
    )
    check_health(epoch + 1, figures, warn=warn)
    return figures


def _fingerprint(
    plan: TrainingPlan,
    makers: Makers,
    course: Course,
    *,
    terms: AdversarialTerms | None,
    kinds: ChosenKinds,
    images: SourceImages,
    group: Processes,
) -> Fingerprint:
    return Fingerprint(
        method=plan.method,
        backbone=plan.backbone,
        weights_sha256=makers.weights_sha256,
        input_size=plan.input_size,
        settings=plan.network_settings,
        adversarial="" if terms is None else f"{terms.family} times {terms.weight:g}",
        images_sha256=images.sha256,
        held_out=kinds.held_out.name,
        seed=plan.seed,
        epochs=course.epochs,
        steps=course.steps,
        batch=course.batch,
        processes=group.count,
    )


def _make_room(plan: TrainingPlan) -> None:
    """Find out now whether the checkpoint can be written, and remove what is not gone on with."""
    if plan.out.is_dir():
        raise EnvironmentFault(f"{plan.out} is a folder.", way_out="Give --out the name of a file.")
    if not plan.out.absolute().parent.is_dir():
        raise EnvironmentFault(f"There is no folder {plan.out.parent}.", way_out="Make it first.")
    probe = plan.beside(".probe")
    with disk_faults(plan.out):
        probe.write_bytes(b"")
        probe.unlink()
        if plan.restart:
            plan.beside(ENDING).unlink(missing_ok=True)


def _say_nothing(line: str) -> None:
    """For processes that do not report."""
