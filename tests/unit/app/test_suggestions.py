"""Which models are offered for confirmed defects."""

from datetime import UTC, datetime

from inspector.app.suggestions import suggested_models
from inspector.domain.recipe import Calibration, HeldOutScore, ModelSpec, Recipe, RecipeKey
from inspector.domain.traits import Trait, TraitChoice
from inspector.domain.verdict import Limits


def recipe(method: str, *choices: TraitChoice) -> Recipe:
    return Recipe(
        key=RecipeKey("washer", 1),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        created_by="Ada",
        references=(),
        model=ModelSpec(method=method, traits=(("part", "object"),)),
        model_hash="",
        calibration=Calibration((HeldOutScore(0, 0, 1.0),), Limits(2.0, 3.0), ""),
        choices=choices,
    )


def test_a_model_that_learns_goods_only_comes_last():
    found = suggested_models(recipe("dfd"), defects=3)
    assert found[0].model.method == "patchcore"
    assert found[0].reason == "Looks for what resembles confirmed defects; learned within seconds."
    assert found[-1].model.method == "dfd"
    assert found[-1].reason == "The model in use; it learns good parts only and leaves confirmed defects out."


def test_the_model_in_use_comes_first_where_it_learns_defects():
    found = suggested_models(recipe("ckaad"), defects=3)
    assert [one.model.method for one in found][:2] == ["ckaad", "patchcore"]
    assert found[0].reason == "The model in use."


def test_without_defects_the_model_in_use_is_enough():
    assert [one.model.method for one in suggested_models(recipe("dfd"), defects=0)] == ["dfd"]


def test_what_a_person_chose_about_the_part_is_kept_and_nothing_else():
    chosen = TraitChoice(Trait.PART, "object", "", automatic=False)
    assert suggested_models(recipe("patchcore", chosen), defects=1)[1].model.trait("part") == "object"
    decided = TraitChoice(Trait.PART, "object", "", automatic=True)
    assert suggested_models(recipe("patchcore", decided), defects=1)[1].model.traits == ()
