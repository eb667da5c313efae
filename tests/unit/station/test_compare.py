"""Comparing models through a real factory with the fast model."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from helpers.station_world import FAST_MODEL, ignore

from inspector.app.simulated_goods import simulated_goods
from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.comparison import Comparison, DefectKind, DefectSize
from inspector.domain.errors import Cancelled, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import Progress
from inspector.models import AnomalyModel, ModelFactory, WeightStore
from inspector.models.template_difference import TemplateDifference
from inspector.station import EnrollmentImage, EnrollmentRequest, compare

LARGER = ModelSpec(method="template", backbone="none", input_size=96)
SPECS = (
    ("small", FAST_MODEL),
    ("siamese", ModelSpec(method="siamese", backbone="resnet18")),
    ("larger", LARGER),
)
GOODS = 3
DEFECTS = GOODS * len(DefectKind) * len(DefectSize)


@pytest.fixture(scope="module")
def factory(tmp_path_factory: pytest.TempPathFactory) -> ModelFactory:
    """No weights: what needs some cannot be used."""
    return ModelFactory(WeightStore(tmp_path_factory.mktemp("weights")))


@pytest.fixture(scope="module")
def request_() -> EnrollmentRequest:
    return EnrollmentRequest("washer", simulated_goods("washer", GOODS))


@pytest.fixture(scope="module")
def found(factory: ModelFactory, request_: EnrollmentRequest) -> Comparison:
    return compare(request_, SPECS, factory, ignore)


def test_every_chosen_model_is_an_entry_in_its_order(found: Comparison) -> None:
    assert [one.name for one in found.methods] == ["small", "siamese", "larger"]
    problems = [one.problem for one in found.methods]
    assert problems[0] == problems[2] == ""
    assert "The weights of ResNet-18 are not on this machine" in problems[1]
    assert found.methods[1].figures is None


def test_figures_are_of_unseen_goods_and_of_the_same_defects(found: Comparison) -> None:
    figures = [one.figures for one in found.methods if one.figures is not None]
    kinds = [[(one.kind, one.size) for one in one.defects] for one in figures]
    assert kinds[0] == kinds[1]
    for one in figures:
        assert [(score.part, score.view) for score in one.held_out] == [(n, 0) for n in range(GOODS)]
        assert len(one.views) == GOODS
        assert len(one.goods) == 2 * GOODS
        assert one.overall.total == len(one.defects) == DEFECTS
        assert [kind for kind, _ in one.by_kind] == list(DefectKind)
        assert [size for size, _ in one.by_size] == list(DefectSize)
        assert sum(group.found for _, group in one.by_kind) == one.overall.found
        assert sum(group.total for _, group in one.by_size) == DEFECTS
        assert 0.5 < one.overall.auroc <= 1
        assert one.ms_per_part > 0
        assert one.fit_s > 0
        assert one.memory_mb > 0
        assert one.limits.review <= one.limits.reject


def test_all_usable_models_look_at_the_same_example(found: Comparison) -> None:
    assert found.example is not None
    assert found.example.size is DefectSize.MEDIUM
    assert found.example.pixels.shape[:2] == found.example.mask.shape
    for one in found.methods:
        if one.figures is None:
            assert one.view is None
            continue
        assert one.view is not None
        assert one.view.map.dtype == np.float32
        assert one.view.score in [defect.score for defect in one.figures.defects]


def test_one_is_recommended_in_words_with_its_limits(found: Comparison) -> None:
    assert found.recommended in ("small", "larger")
    assert found.reason.startswith(f"{found.recommended} is")
    assert f"{DEFECTS} synthetic defects" in found.caution


def test_the_same_goods_give_the_same_scores(
    factory: ModelFactory, request_: EnrollmentRequest, found: Comparison
) -> None:
    again = compare(request_, SPECS[:1], factory, ignore).methods[0].figures
    first = found.methods[0].figures
    assert again is not None
    assert first is not None
    assert again.defects == first.defects
    assert again.held_out == first.held_out


def test_missing_weights_and_a_spent_budget_are_entries_too(
    factory: ModelFactory, request_: EnrollmentRequest
) -> None:
    missing = compare(request_, [("patchcore", ModelSpec(backbone="resnet18"))], factory, ignore)
    assert "resnet18" in missing.methods[0].problem
    assert missing.recommended is None
    assert missing.example is None
    assert missing.caution == ""
    hurried = EnrollmentRequest("washer", simulated_goods("washer", 2), budget_s=0.0)
    spent = compare(hurried, SPECS[:1], factory, ignore)
    assert "did not finish within its budget" in spent.methods[0].problem


class FaultyAtSmallSize(TemplateDifference):
    """Judges as the template does, but for a fault of the program at one size."""

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        if self.spec.input_size == FAST_MODEL.input_size:
            raise ProgrammingFault("Something was forgotten.")
        return super().predict(batch)


class FactoryWithAFault(ModelFactory):
    def create(self, spec: ModelSpec) -> AnomalyModel:
        return FaultyAtSmallSize(spec) if spec.method == "template" else super().create(spec)


def test_a_fault_of_the_program_in_one_model_does_not_take_the_others_along(
    tmp_path: Path, request_: EnrollmentRequest
) -> None:
    found = compare(request_, SPECS, FactoryWithAFault(WeightStore(tmp_path)), ignore)
    assert "This is a fault of the program" in found.methods[0].problem
    assert found.methods[2].problem == ""
    assert found.recommended == "larger"


def test_long_parts_can_be_compared(factory: ModelFactory) -> None:
    found = compare(EnrollmentRequest("bar", bars()), SPECS, factory, ignore)
    assert found.methods[0].problem == found.methods[2].problem == ""


def test_progress_names_the_model_and_cancelling_ends_it(
    factory: ModelFactory, request_: EnrollmentRequest
) -> None:
    told: list[str] = []

    def report(progress: Progress) -> None:
        told.append(progress.message)
        if "larger" in progress.message:
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(request_, SPECS, factory, report)
    assert told[0].startswith("small (1 of 3): ")
    assert told[-1].startswith("larger (3 of 3): ")
    assert "small (1 of 3): Judging synthetic defects" in told


def bars() -> tuple[EnrollmentImage, ...]:
    """Long parts on a plain background."""
    images = []
    for number in range(2):
        pixels = np.full((512, 512, 3), 40, np.uint8)
        pixels[80 + 9 * number : 430 + 9 * number, 220:280] = 200 - 20 * number
        images.append(EnrollmentImage(pixels, f"bar {number}"))
    return tuple(images)
