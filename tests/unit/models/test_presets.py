import pytest

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import PRESETS, list_models, spec_of


def test_a_preset_is_a_model_with_its_settings():
    assert spec_of("default") == ModelSpec()
    assert spec_of("accurate") == ModelSpec(backbone="efficientnet_lite2", input_size=320)


def test_every_method_is_a_model_too_and_none_is_named_like_a_preset():
    names = [entry.name for entry in list_models()]
    assert [spec_of(name) for name in names] == [ModelSpec(method=name) for name in names]
    assert not {preset.name for preset in PRESETS} & set(names)


def test_an_unknown_model_lists_what_there_is():
    with pytest.raises(DataFault, match=r"no model 'x'.*default, accurate, patchcore, .*ckaad"):
        spec_of("x")


def test_every_preset_can_be_made(factory):
    for preset in PRESETS:
        assert factory.create(preset.spec).spec.backbone == preset.spec.backbone
