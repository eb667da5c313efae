import json
from dataclasses import fields, replace

import pytest

from inspector.benchmark import AccuracyPlan, AccuracyRow, models_for, run_accuracy
from inspector.domain.errors import Cancelled, DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ACCURATE, ModelFactory, WeightStore, ignore_progress

CONTRACT = {"category", "model", "backbone", "shots", "seed", "image_auroc", "image_ap", "pixel_auroc", "pro"}
CONTRACT |= {"fit_s", "ms_per_image", "peak_mb", "false_reject", "escape"}
HERE = {"machine": "test", "cores": 2}


@pytest.fixture
def plan(disc_data):
    """The fast model that needs no torch; the runner does not know the difference."""
    spec = ModelSpec(method="template", input_size=64)
    return AccuracyPlan((disc_data,), models=("template",), base=spec, shots=(2, 3), seeds=(0, 1))


@pytest.fixture
def factory(tmp_path):
    return ModelFactory(WeightStore(tmp_path / "weights"), device="cpu")


def run(plan, factory, file, report=ignore_progress, environment=HERE):
    return run_accuracy(plan, factory, environment=environment, file=file, report=report)


def test_rows_carry_the_contract_and_find_the_spots(plan, factory, tmp_path):
    file = tmp_path / "out.json"
    rows = run(plan, factory, file)
    assert {field.name for field in fields(AccuracyRow)} >= CONTRACT
    assert [(row.shots, row.seed) for row in rows] == [(2, 0), (2, 1), (3, 0), (3, 1)]
    for row in rows:
        assert row.category == "set/disc"
        assert row.image_auroc == 1
        assert row.pixel_auroc > 0.9
        assert row.pro > 0.5
        assert 0 <= row.false_reject <= 1
        assert 0 <= row.escape <= 1
    document = json.loads(file.read_text())
    assert document["environment"]["machine"] == "test"
    assert [set(one) >= CONTRACT for one in document["results"]] == [True] * 4


def test_a_stopped_run_goes_on_where_it_was(plan, factory, tmp_path):
    file = tmp_path / "out.json"

    def stop(progress):
        if progress.done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(plan, factory, file, stop)
    first = json.loads(file.read_text())["results"]
    assert len(first) == 3
    seen = []
    run(plan, factory, file, seen.append)
    assert [(one.done, one.total) for one in seen] == [(3, 4), (4, 4)]
    assert json.loads(file.read_text())["results"][:3] == first


def test_more_shots_may_be_added_but_no_other_environment_or_setting(plan, factory, tmp_path):
    file = tmp_path / "out.json"
    run(plan, factory, file)
    assert len(run(replace(plan, shots=(4,)), factory, file)) == 2
    assert len(json.loads(file.read_text())["results"]) == 6
    with pytest.raises(DataFault, match="another machine, version or setting"):
        run(plan, factory, file, environment={"machine": "other"})
    with pytest.raises(DataFault, match="another machine, version or setting"):
        run(replace(plan, base=replace(plan.base, input_size=96)), factory, file)


def test_a_row_with_a_damaged_figure_is_no_result(plan, factory, tmp_path):
    file = tmp_path / "out.json"
    run(replace(plan, shots=(2,), seeds=(0,)), factory, file)
    document = json.loads(file.read_text())
    document["results"][0]["escape"] = "few"
    file.write_text(json.dumps(document))
    with pytest.raises(DataFault, match="not a result file"):
        run(plan, factory, file)


def test_feedback_is_judged_on_the_other_half_and_kept_in_the_file(plan, factory, tmp_path):
    file = tmp_path / "out.json"
    plan = replace(plan, shots=(2,), feedback=1)
    rows = run(plan, factory, file)
    for row in rows:
        assert (row.goods, row.defects) == (4, 5)
        assert (row.feedback.added, row.feedback.goods, row.feedback.defects) == (1, 2, 3)
        assert row.feedback.before.image_auroc == row.feedback.after.image_auroc == 1
    assert run(plan, factory, file) == rows
    with pytest.raises(DataFault, match="another machine, version or setting"):
        run(replace(plan, feedback=2), factory, file)


def test_more_feedback_than_goods_takes_all_of_the_first_half(plan, factory):
    (row,) = run(replace(plan, shots=(2,), seeds=(0,), feedback=9), factory, None)
    assert row.feedback.added == 2


def test_without_feedback_the_figures_are_the_same_and_none_is_given(plan, factory):
    plan = replace(plan, shots=(2,), seeds=(0,))
    (plain,), (taught,) = run(plan, factory, None), run(replace(plan, feedback=1), factory, None)
    assert plain.feedback is None
    assert (plain.image_auroc, plain.reject_limit, plain.escape) == (
        taught.image_auroc,
        taught.reject_limit,
        taught.escape,
    )


@pytest.mark.parametrize("content", ["{", "[]", '{"environment": {}}'])
def test_a_file_that_is_no_result_file_is_not_overwritten(plan, factory, tmp_path, content):
    file = tmp_path / "notes.json"
    file.write_text(content)
    with pytest.raises(DataFault, match="not a result file"):
        run(plan, factory, file)
    assert file.read_text() == content


def test_masks_missing_altogether_give_null(plan, factory, disc_data, tmp_path):
    import shutil

    bare = tmp_path / "bare"
    shutil.copytree(disc_data / "set", bare)
    shutil.rmtree(bare / "disc" / "ground_truth")
    row = run(replace(plan, data=(bare,), shots=(2,), seeds=(0,)), factory, None)[0]
    assert row.pixel_auroc is None
    assert row.pro is None
    assert row.image_auroc == 1


def test_model_choices():
    assert models_for("default") == ("patchcore",)
    assert {"patchcore", "siamese", "ckaad"} <= set(models_for("all"))
    assert models_for("template") == ("template",)
    assert models_for("accurate") == ("accurate",)


def test_rows_of_a_preset_carry_its_name_and_its_backbone(disc_data):
    plan = AccuracyPlan(
        (disc_data,), models=models_for("accurate"), base=ACCURATE.spec, shots=(2,), seeds=(0,)
    )
    (key,) = plan.keys("set/disc")
    assert (key.model, key.backbone) == ("accurate", "efficientnet_lite2")
    assert plan.spec(key.model) == ACCURATE.spec


def test_a_method_that_does_not_exist_is_refused(plan, factory):
    with pytest.raises(DataFault, match="no model 'magic'"):
        run(replace(plan, models=("magic",)), factory, None)


@pytest.mark.real_data
def test_bottle_with_four_references_is_told_apart(real_data, factory):
    plan = AccuracyPlan(
        (real_data / "mvtec" / "bottle",), shots=(4,), seeds=(0,), supports=real_data / "supports.json"
    )
    row = run(plan, factory, None)[0]
    assert row.image_auroc >= 0.99
    assert row.pixel_auroc >= 0.95
