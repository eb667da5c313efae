import json

import pytest
from typer.testing import CliRunner

from inspector.app.cli import models
from inspector.app.cli.model_options import chosen_model
from inspector.domain.errors import DataFault
from inspector.models import ACCURATE, FAST


def test_a_model_keeps_its_own_settings_unless_others_are_given():
    assert chosen_model("accurate") == ACCURATE.spec
    own = chosen_model("accurate", input_size=256)
    assert (own.backbone, own.input_size) == ("efficientnet_lite2", 256)
    own = chosen_model("default", backbone="resnet18")
    assert (own.backbone, own.input_size) == ("resnet18", FAST.spec.input_size)


def test_an_unknown_model_is_refused():
    with pytest.raises(DataFault, match="no model 'unheard'"):
        chosen_model("unheard")


def test_presets_are_listed_for_people_and_the_json_holds_the_nine_methods_alone():
    listed = CliRunner().invoke(models.app, ["list"], catch_exceptions=False).stdout
    assert "accurate     Accurate: patchcore, efficientnet_lite2, 320 px." in listed
    document = json.loads(CliRunner().invoke(models.app, ["list", "--json"], catch_exceptions=False).stdout)
    assert len(document) == 9
    assert "accurate" not in {entry["name"] for entry in document}
