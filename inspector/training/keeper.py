"""What the first process keeps of a training: figures, state, validation and the checkpoint."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from inspector.domain.recipe import ModelSpec
from inspector.models.checkpoint_store import file_name
from inspector.models.source_checkpoint import CheckpointFacts, write_checkpoint
from inspector.settings import disk_faults
from inspector.training.clock import Clock
from inspector.training.kinds import ChosenKinds
from inspector.training.loop import EpochFigures, Trainer
from inspector.training.makers import Makers
from inspector.training.metrics_log import EpochRow, MetricsLog
from inspector.training.plan import TrainingPlan
from inspector.training.sources import in_words
from inspector.training.state import ENDING, Fingerprint, StateFacts, write_state
from inspector.training.validation import held_out_check


class Keeper(AbstractContextManager["Keeper"]):
    """Validates after every epoch, then writes state, figures and the progress, in this order.

    Args:
        plan: What is asked for.
        makers: Of the detector.
        fingerprint: Of this training.
        kinds: The held-out one is what is validated on.
        rows: Of the epochs that an earlier run made.
        clock: Tells the progress.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        makers: Makers,
        fingerprint: Fingerprint,
        *,
        kinds: ChosenKinds,
        rows: Sequence[EpochRow],
        clock: Clock,
    ) -> None:
        self._plan = plan
        self._makers = makers
        self._fingerprint = fingerprint
        self._sources = in_words(kinds.trained)
        self._clock = clock
        spec = ModelSpec(plan.method, plan.backbone, plan.input_size)
        self._check = held_out_check(kinds.held_out, spec, seed=plan.seed)
        with ExitStack() as stack:
            self._folder = Path(stack.enter_context(TemporaryDirectory(prefix="inspector-training-")))
            log = MetricsLog(plan.beside(".csv"), plan.beside(".tensorboard"), rows)
            self._log = stack.enter_context(log)
            self._stack = stack.pop_all()

    def begin(self, trainer: Trainer) -> None:
        """Validate the untrained network, unless an earlier run did, so that the gain can be seen."""
        if not self._log.rows:
            self._clock.begin_epoch()
            auroc = self._validate(trainer)
            self._add(EpochRow(epoch=0, validation_auroc=auroc, seconds=self._clock.seconds()))

    def epoch_made(self, epoch: int, figures: EpochFigures, trainer: Trainer) -> None:
        """Keep one epoch. The order lets a kill in between cost an epoch at most, and no row be there twice.

        Args:
            epoch: Its number, from 1.
        """
        auroc = self._validate(trainer)
        seconds = self._clock.seconds()
        row = EpochRow(epoch=epoch, validation_auroc=auroc, seconds=seconds, **asdict(figures))
        facts = StateFacts(
            fingerprint=self._fingerprint,
            epochs_done=epoch,
            rows=(*self._log.rows, row),
            scaler=trainer.scaler(),
        )
        write_state(self._plan.beside(ENDING), facts, trainer.tensors())
        self._add(row)

    def finish(self, trainer: Trainer) -> CheckpointFacts:
        """Write the checkpoint; the state has done its duty then."""
        facts = self._facts(trainer)
        write_checkpoint(self._plan.out, facts, trainer.network.trained())
        state = self._plan.beside(ENDING)
        with disk_faults(state):
            state.unlink(missing_ok=True)
        return facts

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def _validate(self, trainer: Trainer) -> float:
        """AUROC of the detector on the network as it stands."""
        path = self._folder / file_name(self._plan.method, self._plan.backbone)
        write_checkpoint(path, self._facts(trainer), trainer.network.trained())
        return self._check.auroc(self._makers.make_detector(path, self._check.spec))

    def _add(self, row: EpochRow) -> None:
        self._log.add(row)
        self._clock.epoch_made(row)

    def _facts(self, trainer: Trainer) -> CheckpointFacts:
        rows = self._log.rows
        last = rows[-1].validation_auroc if rows else None
        return CheckpointFacts(
            method=self._plan.method,
            backbone=self._plan.backbone,
            weights_sha256=self._makers.weights_sha256,
            input_size=self._plan.input_size,
            settings=trainer.network.built_from,
            adversarial=self._fingerprint.adversarial,
            sources=self._sources,
            seed=self._plan.seed,
            epochs=rows[-1].epoch if rows else 0,
            seconds=round(sum(row.seconds for row in rows), 1),
            validation={} if last is None else {self._check.name: last},
        )
