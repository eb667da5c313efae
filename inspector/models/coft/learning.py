"""A lesson to a fitted model: fine-tuned fold by fold, and the pretrained network kept where it is better."""

from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.domain.traits import Trait
from inspector.models.backbones.extractor import Extractor
from inspector.models.checkpoint import Checkpoints
from inspector.models.coft.augment import MILD, varied
from inspector.models.coft.examples import ExampleReader, PartExamples, Samples, embeddings
from inspector.models.coft.fitted import Fitted, Judge
from inspector.models.coft.gaussian import fit_gaussian
from inspector.models.coft.network import TwoPart, two_part
from inspector.models.coft.patches import fit_patches, patch_extractor
from inspector.models.coft.plan import Plan, patch_plan
from inspector.models.coft.scales import Distances, clearness, scales_of
from inspector.models.coft.state import CoftState, arrays_of, fitted_of, within
from inspector.models.coft.training import FineTuning
from inspector.models.cross_fit import cross_fit
from inspector.models.device import training_scope
from inspector.models.lesson import Lesson
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.steps import FitShare

_SEED = 20260402
_TUNED, _PRETRAINED = "tuned/", "pretrained/"
_STEPS_SHARE = 0.7
"""Of a fit's time that the steps may take; the Gaussian and the banks need the rest."""
_STAND_INS, _HELD_OUT_DEFECTS = 4, 6


@dataclass
class _Found:
    """What one network said of goods held out.

    Attributes:
        goods: Every view that was scored, in that order.
        references, defects: d_AS of the references among them, and of pseudo-defects on these.
    """

    goods: list[Distances] = field(default_factory=list)
    references: list[float] = field(default_factory=list)
    defects: list[float] = field(default_factory=list)

    def clearness(self) -> float:
        """Of the global distance alone."""
        return clearness(self.references, self.defects)


class Learner:
    """One learning.

    Args:
        lesson: At least one part, references of one size.
        spec: What is asked for.
        plan: Of its options.
        extractor: The shared backbone.
        progress: Told all along; may raise Cancelled.
    """

    def __init__(
        self, lesson: Lesson, spec: ModelSpec, plan: Plan, extractor: Extractor, progress: ProgressCallback
    ) -> None:
        self._lesson, self._spec, self._plan = lesson, spec, plan
        self._extractor, self._progress = extractor, progress
        self._deadline = perf_counter() + lesson.budget_s
        self._patch_plan = patch_plan(extractor.info, surface=spec.trait(Trait.PART) != "object")
        self._pretrained = two_part(extractor)
        self._reader = ExampleReader(
            extractor, self._pretrained, views=plan.views, may_rotate=spec.may_rotate
        )
        self._examples: list[PartExamples] = []
        self._confirmed: Samples | None = None
        self._mild_before: list[Tensor] = []
        self._found = {_TUNED: _Found(), _PRETRAINED: _Found()}
        self._judging: tuple[Tensors, dict[str, Judge]] | None = None

    def learn(self) -> tuple[CoftState, tuple[HeldOutScore, ...]]:
        """The model, and the scores of each part's views by fits without that part.

        The fine-tuned network is kept only where it tells pseudo-defects from goods it has not seen at least
        as clearly as the pretrained one does (coft.md, section 10).
        """
        with training_scope(_SEED), torch.no_grad():
            self._read()
            fitted = cross_fit(
                self._lesson.views,
                fit=self._fit,
                score=self._score,
                deadline=self._deadline,
                checkpoints=Checkpoints(self._lesson.checkpoints, self._lesson, self._spec),
                progress=self._progress,
            )
            if len(self._lesson.views) == 1:
                self._judge_stand_ins(fitted.tensors)
            found = {name: one.clearness() for name, one in self._found.items()}
            kept = _TUNED if found[_TUNED] >= found[_PRETRAINED] else _PRETRAINED
            state = fitted_of(within(fitted.tensors, kept), self._extractor, self._patch_plan)
        goods = self._found[kept].goods
        scored = [goods[int(one.score)] for one in fitted.held_out]
        scales = scales_of(scored or goods)
        held_out = tuple(
            HeldOutScore(one.part, one.view, scales.score(distances))
            for one, distances in zip(fitted.held_out, scored, strict=True)
        )
        return CoftState(state, scales), held_out

    def _read(self) -> None:
        references = self._lesson.references
        for number, reference in enumerate(references):
            self._progress(Progress("Preparing views of each part", number, len(references)))
            self._examples.append(self._reader.part(reference, number))
            self._mild_before.append(embeddings(self._pretrained, self._examples[-1].mild))
        self._confirmed = self._reader.confirmed(self._lesson.defects)

    def _fit(self, parts: tuple[int, ...], share: FitShare) -> Tensors:
        """Arrays of both networks; the same for the same parts."""
        network = two_part(self._extractor)
        with training_scope(_SEED) as generator:
            tuning = FineTuning(
                network,
                [self._examples[number] for number in parts],
                self._plan,
                confirmed=self._confirmed,
                generator=generator,
            )
            steps_s = share.seconds * _STEPS_SHARE
            trained = tuning.run(FitShare(share.number, share.total, steps_s), self._progress)
        tail = {name: one.detach() for name, one in network.trained().items()} if trained.best_step else {}
        both = {_TUNED: self._fitted(network, tail, parts)}
        both[_PRETRAINED] = self._fitted(self._pretrained, {}, parts) if tail else both[_TUNED]
        return {name + key: value for name, one in both.items() for key, value in arrays_of(one).items()}

    def _fitted(self, network: TwoPart, tail: dict[str, Tensor], parts: tuple[int, ...]) -> Fitted:
        mild = [
            embeddings(network, self._examples[one].mild) if tail else self._mild_before[one] for one in parts
        ]
        references = self._lesson.references
        patches = fit_patches(
            [references[number] for number in parts],
            patch_extractor(self._extractor, network),
            self._patch_plan,
            numbers=parts,
            may_rotate=self._spec.may_rotate,
        )
        return Fitted(tail, fit_gaussian(torch.cat(mild)), patches)

    def _score(self, tensors: Tensors, image: ModelInput) -> float:
        """The place of what is found in `_Found.goods`: the scales are not known before all were judged."""
        for name, judge in self._judges(tensors).items():
            self._found[name].goods.append(judge.judged(image).distances)
            references = self._lesson.references
            if len(references) > 1 and any(image is one for one in references):
                self._judge_defects(name, judge, image, number=len(self._found[name].references))
        return float(len(self._found[_TUNED].goods) - 1)

    def _judge_defects(self, name: str, judge: Judge, image: ModelInput, *, number: int) -> None:
        random = np.random.default_rng([_SEED, number])
        damaged = self._reader.damaged(image, _HELD_OUT_DEFECTS, random)
        self._found[name].references.append(judge.whole(image))
        self._found[name].defects += [judge.whole(one) for one in damaged]

    def _judge_stand_ins(self, tensors: Tensors) -> None:
        """Of a single part other mild views stand for goods that were not seen, which is optimistic."""
        random = np.random.default_rng([_SEED, _STAND_INS])
        (reference,) = self._lesson.references
        views = [varied(reference, MILD, random, may_rotate=self._spec.may_rotate) for _ in range(_STAND_INS)]
        for name, judge in self._judges(tensors).items():
            for number, view in enumerate(views):
                self._found[name].goods.append(judge.judged(view).distances)
                self._judge_defects(name, judge, view, number=number)

    def _judges(self, tensors: Tensors) -> dict[str, Judge]:
        if self._judging is None or self._judging[0] is not tensors:
            judges = {
                name: Judge(
                    fitted_of(within(tensors, name), self._extractor, self._patch_plan),
                    self._extractor,
                    self._patch_plan,
                )
                for name in self._found
            }
            self._judging = (tensors, judges)
        return self._judging[1]
