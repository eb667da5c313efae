"""Which models are compared, and on what."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.station_world import FAST_MODEL, enroll_washers, ignore

from inspector.app import Services, open_services
from inspector.app.model_comparison import models_to_compare, recipe_request
from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.traits import Trait
from inspector.models import ACCURATE, list_models

AVAILABLE = [entry.name for entry in list_models() if entry.available]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path) as opened:
        yield opened


def names(own: ModelSpec, *asked: str) -> list[str]:
    return [name for name, _ in models_to_compare(own, asked)]


def test_without_names_the_own_model_and_every_available_method() -> None:
    assert names(FAST_MODEL) == ["template", *AVAILABLE]
    assert names(ModelSpec()) == AVAILABLE
    assert names(ACCURATE.spec)[0] == "accurate"


def test_all_is_every_method_and_preset_once() -> None:
    everything = names(ModelSpec(), "all")
    assert everything[0] == "patchcore"
    assert set(everything) == {"accurate", *(entry.name for entry in list_models())}
    assert len(set(everything)) == len(everything)


def test_methods_keep_the_backbone_and_what_a_person_chose_and_presets_have_their_own() -> None:
    own = ModelSpec(backbone="efficientnet_lite1", input_size=320).with_traits({Trait.PART: "surface"})
    chosen = dict(models_to_compare(own, ("dfd", "accurate")))
    assert (chosen["dfd"].backbone, chosen["dfd"].input_size) == ("efficientnet_lite1", 320)
    assert (chosen["accurate"].backbone, chosen["accurate"].input_size) == ("efficientnet_lite2", 320)
    assert all(spec.trait(Trait.PART) == "surface" for spec in chosen.values())


def test_a_recipe_without_network_lends_methods_no_backbone() -> None:
    assert dict(models_to_compare(FAST_MODEL, ("patchcore",)))["patchcore"] == ModelSpec()


def test_the_same_settings_are_compared_once() -> None:
    assert names(ModelSpec(), "patchcore", "default", "patchcore") == ["patchcore"]


def test_a_wrong_name_is_answered_with_what_there_is() -> None:
    with pytest.raises(DataFault, match=r"no model 'resnet'.*patchcore.*dfd"):
        names(ModelSpec(), "resnet")


def test_a_stored_recipe_is_compared_on_its_own_goods(services: Services) -> None:
    key = enroll_washers(services, goods=3)
    request = recipe_request(services, key, budget_s=7.0)
    recipe = services.recipes.load(key)
    assert [image.origin for image in request.images] == [one.origin for one in recipe.references]
    assert request.budget_s == 7.0
    assert request.model.method == "template"
    assert request.model.traits == (), "what the goods decided is decided again"
    found = services.compare(request, ("template",), ignore)
    assert found.recommended == "template"
    assert "the only model compared" in found.reason
    figures = found.methods[0].figures
    assert figures is not None
    assert figures.held_out == recipe.calibration.held_out
    assert services.recipes.active_version("washer") == key.version, "nothing is stored"
