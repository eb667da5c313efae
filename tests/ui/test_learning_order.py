"""What can be ordered: which models, from which parts."""

import pytest
from helpers.filled_services import add_recipe, add_records

from inspector.decision import SuggestedModel
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import RecordFilter
from inspector.models import list_models
from inspector.ui.enrollment.model_choices import model_choices, with_method
from inspector.ui.learning.learners import learners
from inspector.ui.learning.order_draft import OrderDraft


@pytest.fixture
def recipe(services):
    return add_recipe(services)


def test_the_model_in_use_comes_first_and_the_others_keep_what_was_said_about_the_part(recipe):
    rows = learners(recipe)
    assert rows[0].text.startswith("PatchCore (in use now)\n")
    assert rows[0].spec == recipe.model
    assert {row.name for row in rows} == {"patchcore", "ckaad", "dfd", "coft"}
    assert all(row.spec.traits == recipe.model.traits for row in rows)
    available = {entry.name: entry.available for entry in list_models()}
    assert all(bool(row.problem) is not available[row.name] for row in rows)


def test_the_suggested_model_says_so_and_is_ordered_with_its_own_settings(recipe):
    spec = ModelSpec(method="ckaad", options=(("width", 8),))
    rows = learners(recipe, (SuggestedModel(spec, "Trained with defects."),))
    marked = [row for row in rows if "suggested" in row.text]
    assert [row.spec for row in marked] == [spec]


def test_only_models_that_learn_from_defects_say_so(recipe):
    uses = {entry.name: entry.uses_confirmed_defects for entry in list_models()}
    for row in learners(recipe):
        assert ("Learns from confirmed defects too." in row.text) is uses[row.name]


def test_an_order_holds_what_was_not_left_out(services, recipe):
    add_records(services, 20)
    records = services.records.query(RecordFilter(), limit=4)
    defects, goods = records[:2], records[2:]
    draft = OrderDraft(model=recipe.model, budget_s=30.0)
    draft.use(defects[0].record_id, wanted=False)
    draft.use(goods[1].record_id, wanted=False)
    draft.use(goods[1].record_id, wanted=True)
    order = draft.order(recipe.key, goods=goods, defects=defects, reason="Because.")
    assert order.defects == (defects[1].record_id,)
    assert order.goods == tuple(one.record_id for one in goods)
    assert (order.base, order.model, order.budget_s, order.reason) == (
        recipe.key,
        recipe.model,
        30.0,
        "Because.",
    )


def test_the_wizard_offers_trained_methods_before_those_that_cannot_be_chosen():
    problems = [bool(choice.problem) for choice in model_choices()]
    assert problems == sorted(problems)
    assert {"dfd", "coft", "ckaad"} <= {choice.name for choice in model_choices()}


def test_a_compared_model_keeps_what_was_said_about_the_part():
    mine = ModelSpec(may_rotate=True, traits=(("rotation", "turned"),))
    found = ModelSpec(method="dfd", input_size=320, traits=(("part", "object"),))
    chosen = with_method(mine, found)
    assert (chosen.method, chosen.input_size) == ("dfd", 320)
    assert (chosen.may_rotate, chosen.traits) == (True, mine.traits)
