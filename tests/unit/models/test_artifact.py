import json
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import artifact_hash, ignore_progress, load_artifact, save_artifact
from inspector.models.artifact import perturbed
from inspector.models.device import environment_fingerprint

SPEC = ModelSpec(input_size=128)

OTHER_PROCESS = """
import sys
from pathlib import Path
import numpy as np
from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.models import ModelFactory, WeightStore, load_artifact
folder = Path(sys.argv[1])
images = [ModelInput(pixels, np.eye(2, 3)) for pixels in np.load(folder / "images.npy")]
factory = ModelFactory(WeightStore(folder / "none"), device="cpu")
model = load_artifact(factory, folder, spec=ModelSpec(input_size=128), self_test=images[:2])
print([one.score.hex() for one in model.predict(images)])
"""


@pytest.fixture
def enrolled(good_part):
    return [good_part(0), good_part(1)]


@pytest.fixture
def folder(factory, enrolled, tmp_path):
    model = factory.create(SPEC)
    model.fit(enrolled, ignore_progress)
    save_artifact(model, tmp_path, enrolled)
    return tmp_path


def edit(folder, **changes):
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, **changes}))


def test_loaded_model_gives_the_same_bits(factory, folder, enrolled, scratched_part):
    model = factory.create(SPEC)
    model.fit(enrolled, ignore_progress)
    loaded = load_artifact(factory, folder, spec=SPEC, self_test=enrolled)
    before, after = model.predict([scratched_part(4)])[0], loaded.predict([scratched_part(4)])[0]
    assert before.score == after.score
    assert np.array_equal(before.map, after.map)


def test_another_process_gives_the_same_bits(factory, folder, enrolled, scratched_part):
    images = [*enrolled, scratched_part(4)]
    np.save(folder / "images.npy", np.stack([image.pixels for image in images]))
    command = [sys.executable, "-W", "error", "-c", OTHER_PROCESS, str(folder)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    model = load_artifact(factory, folder, spec=SPEC, self_test=enrolled)
    assert printed.strip() == str([one.score.hex() for one in model.predict(images)])


def test_traits_are_kept_and_an_artifact_of_others_is_refused_by_field(factory, enrolled, tmp_path):
    spec = ModelSpec(input_size=128, traits=(("part", "object"), ("rotation", "upright")))
    model = factory.create(spec)
    model.fit(enrolled, ignore_progress)
    save_artifact(model, tmp_path, enrolled)
    loaded = load_artifact(factory, tmp_path, spec=spec, self_test=enrolled)
    assert loaded.predict(enrolled)[0].score == model.predict(enrolled)[0].score
    for other in ((("part", "surface"), ("rotation", "upright")), (("part", "object"),), ()):
        with pytest.raises(DataFault, match="traits: recipe says"):
            load_artifact(factory, tmp_path, spec=replace(spec, traits=other), self_test=enrolled)


def test_template_model_goes_through_the_same_artifact(factory, enrolled, tmp_path):
    spec = ModelSpec(method="template", input_size=128)
    model = factory.create(spec)
    model.fit(enrolled, ignore_progress)
    assert save_artifact(model, tmp_path, enrolled) == artifact_hash(tmp_path)
    loaded = load_artifact(factory, tmp_path, spec=spec, self_test=enrolled)
    assert loaded.predict(enrolled)[0].score == model.predict(enrolled)[0].score


def test_self_test_scores_are_not_zero(folder):
    scores = json.loads((folder / "manifest.json").read_text())["self_test_scores"]
    assert len(scores) == 2
    assert min(scores) > 0.01


def test_perturbation_is_fixed(enrolled):
    one = perturbed(enrolled[0]).pixels
    assert np.array_equal(one, perturbed(enrolled[0]).pixels)
    assert not np.array_equal(one, enrolled[0].pixels)


def test_nothing_is_pickled(folder):
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", "model.safetensors"]


def test_a_changed_byte_is_found(factory, folder, enrolled):
    before = artifact_hash(folder)
    path = folder / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[-5] ^= 1
    path.write_bytes(data)
    assert artifact_hash(folder) != before
    with pytest.raises(DataFault, match=r"model.safetensors has been changed"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (ModelSpec(input_size=256), "input_size: recipe says 256, artifact says 128"),
        (ModelSpec(input_size=128, backbone="resnet18"), "backbone: recipe says resnet18, artifact says eff"),
        (
            ModelSpec(input_size=128, method="template"),
            "method: recipe says template, artifact says patchcore",
        ),
        (ModelSpec(input_size=128, may_rotate=True), "may_rotate: recipe says True, artifact says False"),
        (ModelSpec(input_size=128, options=(("a", 1),)), "options: "),
        (
            ModelSpec(input_size=128, traits=(("part", "object"),)),
            "traits: recipe says .*object.*says \\(\\)",
        ),
    ],
)
def test_a_recipe_that_says_otherwise_is_refused_by_field(factory, folder, enrolled, other, message):
    with pytest.raises(DataFault, match=message):
        load_artifact(factory, folder, spec=other, self_test=enrolled)


def test_other_weights_are_refused(factory, folder, enrolled):
    edit(folder, weights_sha256="0" * 64)
    with pytest.raises(DataFault, match="backbone weights"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled)


def test_one_bit_of_a_score_refuses_the_recipe_here_and_a_thousandth_elsewhere(factory, folder, enrolled):
    scores = json.loads((folder / "manifest.json").read_text())["self_test_scores"]
    edit(folder, self_test_scores=[np.nextafter(scores[0], 9), scores[1]])
    with pytest.raises(DataFault, match="does not give the scores"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled)
    elsewhere = {**environment_fingerprint(), "torch": "1.0", "runtime": "torch cpu, 64 threads"}
    edit(folder, environment=elsewhere, self_test_scores=[scores[0] * 1.0005, scores[1]])
    load_artifact(factory, folder, spec=SPEC, self_test=enrolled)
    edit(folder, environment=elsewhere, self_test_scores=[scores[0] * 1.005, scores[1]])
    with pytest.raises(DataFault, match="does not give the scores"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled)


def test_another_number_of_enrolled_images_is_refused(factory, folder, enrolled):
    with pytest.raises(DataFault, match="does not give the scores"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled[:1])


@pytest.mark.parametrize("name", ["manifest.json", "model.safetensors"])
def test_missing_files_are_named(factory, folder, enrolled, name):
    (folder / name).unlink()
    with pytest.raises(DataFault, match=f"no {name}"):
        load_artifact(factory, folder, spec=SPEC, self_test=enrolled)
    with pytest.raises(DataFault, match=f"no {name}"):
        artifact_hash(folder)


def test_damaged_newer_and_foreign_manifests(factory, folder, enrolled):
    def refused(message):
        with pytest.raises(DataFault, match=message):
            load_artifact(factory, folder, spec=SPEC, self_test=enrolled)

    edit(folder, format_version=2, invented=1)
    refused("newer Inspector")
    edit(folder, format_version=1)
    refused("wrong in: invented")
    for content in ("{", "[]", '{"format_version": "x"}'):
        (folder / "manifest.json").write_text(content)
        refused("damaged|wrong in")
