"""CKAAD: what is rebuilt badly, or what a discriminator knows for defective, is anomalous."""

from collections.abc import Sequence
from time import perf_counter

import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.catalogue import Preparation
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes import grid_of, on_grid
from inspector.models.checkpoint import Checkpoints
from inspector.models.ckaad.fitting import FitPlan, fit_judge
from inspector.models.ckaad.network import level_plans
from inspector.models.ckaad.options import Options, options_of
from inspector.models.ckaad.samples import SampleReader, Sources, views_a_part
from inspector.models.ckaad.state import State, state_of, tensors_of
from inspector.models.cross_fit import cross_fit
from inspector.models.device import inference_scope, runtime_name, training_scope
from inspector.models.explaining import Comparing, Described
from inspector.models.image_sizes import check_sizes, common_size
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.scoring import counted_cells, prediction
from inspector.models.steps import FitShare

CONFIRMED_VIEWS = 8
_SEED = 20260104
_LOOKING = "Looking at goods and pseudo-defects"


class Ckaad:
    """Implements `AnomalyModel`, `LearnsHeldOut` and `Explains`; see the README of this folder.

    Args:
        spec: Backbone, input size and the options of `options_of`.
        extractor: The backbone with its default taps; shared between models of one factory.
        weights_sha256: Of the backbone's weights file.

    Raises:
        DataFault: An option cannot be used.
    """

    comparing = Comparing.SAME_PLACE
    """It rebuilds features from all that it learned of goods, not from one patch."""

    def __init__(self, spec: ModelSpec, extractor: Extractor, *, weights_sha256: str) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self._extractor = extractor
        self._options = options_of(spec)
        self._plan = _plan(self._options, extractor)
        self._state: State | None = None

    @property
    def runtime(self) -> str:
        """As `AnomalyModel.runtime`."""
        return runtime_name(self._extractor.device)

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`: one fit on all of them, no held-out scores."""
        lesson = lesson_of(references)
        size, sources = self._checked(lesson), self._read(lesson, progress)
        share = FitShare(0, 1, lesson.budget_s)
        everyone = range(len(references))
        judge = fit_judge(sources, everyone, self._plan, share=share, progress=progress)
        tensors = tensors_of(State(size, judge))
        progress(Progress("Learned.", len(references), len(references)))
        self._state = self._restored(tensors)

    def learn(self, lesson: Lesson, progress: ProgressCallback) -> tuple[HeldOutScore, ...]:
        """As `LearnsHeldOut.learn`. Cancelled or failed, the model is as it was."""
        deadline = perf_counter() + lesson.budget_s
        size, sources = self._checked(lesson), self._read(lesson, progress)

        def fit(parts: tuple[int, ...], share: FitShare) -> Tensors:
            judge = fit_judge(sources, parts, self._plan, share=share, progress=progress)
            return tensors_of(State(size, judge))

        def score(tensors: Tensors, image: ModelInput) -> float:
            with inference_scope():
                return self._judge(image, self._restored(tensors)).score

        crossed = cross_fit(
            lesson.views,
            fit=fit,
            score=score,
            deadline=deadline,
            checkpoints=Checkpoints(lesson.checkpoints, lesson, self.spec),
            progress=progress,
        )
        self._state = self._restored(crossed.tensors)
        return crossed.held_out

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        state = self._fitted()
        check_sizes(batch, state.input_size)
        with inference_scope():
            return [self._judge(image, state) for image in batch]

    def described(self, image: ModelInput) -> Described:
        """As `Explains.described`: what is to be rebuilt, each channel less its mean over the image.

        Every level counts the same, whatever its number of channels and its scale.
        """
        check_sizes([image], self._fitted().input_size)
        with inference_scope():
            levels = self._extractor.levels(image.pixels)
            grid = (levels[0].shape[-2], levels[0].shape[-1])
            rows = torch.cat([_unit_rows(on_grid(level, grid)) for level in levels], dim=1)
        return Described(rows.cpu().numpy(), counted_cells(image.valid, grid))

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`; see state.py."""
        return tensors_of(self._fitted())

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        self._state = self._restored(tensors)

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._state = None

    def _fitted(self) -> State:
        if self._state is None:
            raise ProgrammingFault("This model has not been fitted.")
        return self._state

    def _checked(self, lesson: Lesson) -> tuple[int, int]:
        """(H, W) of every image of the lesson."""
        common_size(lesson.references)
        images = [*(view for part in lesson.views for view in part), *lesson.defects]
        size = common_size(images)
        grid_of(self._extractor.taps, size)
        return size

    def _read(self, lesson: Lesson, progress: ProgressCallback) -> Sources:
        """Features of every view, once for all fits."""
        reader = SampleReader(self._extractor, may_rotate=self.spec.may_rotate)
        count = views_a_part(len(lesson.views), least=self._options.views)
        goods, pseudo = [], []
        with training_scope(_SEED):
            for number, part in enumerate(lesson.references):
                progress(Progress(_LOOKING, number, len(lesson.views)))
                goods.append(reader.goods(part, count=count, number=number))
                pseudo.append(reader.pseudo(part, count=count, number=number))
            confirmed = [
                reader.confirmed(image, count=CONFIRMED_VIEWS, number=number)
                for number, image in enumerate(lesson.defects)
            ]
        return Sources(tuple(goods), tuple(pseudo), tuple(confirmed))

    def _restored(self, tensors: Tensors) -> State:
        with training_scope(
            _SEED
        ):  # first weights are drawn, and replaced, without touching torch's generator
            return state_of(tensors, self._plan, self._extractor.device)

    def _judge(self, image: ModelInput, state: State) -> Prediction:
        levels = self._extractor.levels(image.pixels)
        valid = counted_cells(image.valid, (levels[0].shape[-2], levels[0].shape[-1]))
        if not valid.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        counted = torch.from_numpy(valid)[None].to(levels[0].device)
        return prediction(state.judge.unlike(levels, counted).cpu().numpy(), valid)


def _unit_rows(level: Tensor) -> Tensor:
    """(1, C, h, w) -> float32 (h w, C), centred, of unit mean square."""
    rows = level[0].flatten(1).T
    centred = rows - rows.mean(dim=0)
    return centred / centred.square().sum(dim=1).mean().sqrt().clamp_min(1e-12)


def _plan(options: Options, extractor: Extractor) -> FitPlan:
    taps = extractor.taps
    return FitPlan(
        level_plans([tap.channels for tap in taps], [tap.stride for tap in taps]),
        signed=extractor.info.preparation is not Preparation.NONE,
        steps=options.steps,
        weights=options.weights,
        per_cell=options.per_cell,
    )
