"""A fitted model on disk: `manifest.json` and `model.safetensors`; without pickle, refused when changed."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors.numpy import load, save

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import ModelSpec
from inspector.models.device import environment_fingerprint
from inspector.models.factory import ModelFactory
from inspector.models.protocol import AnomalyModel
from inspector.models.weights import file_sha256
from inspector.settings import atomic_write

FORMAT_VERSION = 1
_MANIFEST = "manifest.json"
_MODEL = "model.safetensors"
_OTHER_MACHINE_TOLERANCE = 1e-3
_ENROLL_AGAIN = "Enroll the part again, or import the recipe again."


class _Manifest(BaseModel):
    """What `manifest.json` holds."""

    model_config = ConfigDict(extra="forbid", frozen=True, protected_namespaces=())

    format_version: int
    method: str
    backbone: str
    input_size: int
    may_rotate: bool
    options: tuple[tuple[str, float | int | str | bool], ...]
    traits: tuple[tuple[str, str], ...] = ()
    weights_sha256: str
    model_sha256: str
    environment: dict[str, str]
    self_test_scores: tuple[float, ...]


def save_artifact(model: AnomalyModel, folder: Path, self_test: Sequence[ModelInput]) -> str:
    """Write a fitted model into `folder`, which exists; returns `artifact_hash`.

    Args:
        model: Fitted.
        folder: Of a recipe version that is being made; made visible as a whole by the recipe store.
        self_test: The enrolled inputs. The scores of a fixed change of each are stored, since the inputs
            themselves score 0 against a bank that holds them.

    Raises:
        EnvironmentFault: The folder cannot be written.
    """
    data = save({name: np.ascontiguousarray(value) for name, value in model.tensors().items()})
    atomic_write(folder / _MODEL, data)
    spec = model.spec
    manifest = _Manifest(
        format_version=FORMAT_VERSION,
        method=spec.method,
        backbone=spec.backbone,
        input_size=spec.input_size,
        may_rotate=spec.may_rotate,
        options=spec.options,
        traits=spec.traits,
        weights_sha256=model.weights_sha256,
        model_sha256=hashlib.sha256(data).hexdigest(),
        environment=_environment(model),
        self_test_scores=_self_test(model, self_test),
    )
    atomic_write(folder / _MANIFEST, manifest.model_dump_json(indent=1).encode())
    return artifact_hash(folder)


def load_artifact(
    factory: ModelFactory, folder: Path, *, spec: ModelSpec, self_test: Sequence[ModelInput]
) -> AnomalyModel:
    """The model saved in `folder`, ready to predict, after every check.

    Args:
        spec: What the recipe says the model is.
        self_test: The enrolled inputs, as at saving.

    Raises:
        DataFault: A file is missing or changed, the recipe and the artifact disagree, the backbone's weights
            are others, or the self-test gives other scores: bit for bit on the machine and versions that made
            it, within one thousandth elsewhere.
        WeightsMissing: The backbone's weights are not here.
    """
    manifest = _read_manifest(folder)
    _check_spec(manifest, spec)
    data = _read_model(folder, manifest)
    model = factory.create(spec)
    try:
        _check_field(
            "backbone weights", f"sha256 {model.weights_sha256}", f"sha256 {manifest.weights_sha256}"
        )
        model.restore(load(data))
        _check_scores(manifest, model, self_test)
    except BaseException:
        model.close()
        raise
    return model


def artifact_hash(folder: Path) -> str:
    """sha256 over names and contents of the artifact's files; part of every record.

    Raises:
        DataFault: A file is missing.
    """
    digest = hashlib.sha256()
    for name in (_MANIFEST, _MODEL):
        if not (folder / name).is_file():
            raise DataFault(f"The fitted model has no {name}.", way_out=_ENROLL_AGAIN)
        digest.update(f"{name} {file_sha256(folder / name)}\n".encode())
    return digest.hexdigest()


def perturbed(image: ModelInput) -> ModelInput:
    """A fixed change of an input: moved by (3, 5) pixels, with a weak chequered pattern added. Arithmetic
    only, so that it is the same with every library version."""
    indices = np.indices(image.pixels.shape)
    pattern = (indices[0] * 7 + indices[1] * 13) % 9 - 4
    moved = np.roll(image.pixels, (3, 5), axis=(0, 1)).astype(np.int64)
    pixels = np.clip(moved + pattern, 0, 255).astype(np.uint8)
    return ModelInput(pixels=pixels, placement=image.placement, valid=image.valid)


def _self_test(model: AnomalyModel, inputs: Sequence[ModelInput]) -> tuple[float, ...]:
    return tuple(one.score for one in model.predict([perturbed(image) for image in inputs]))


def _environment(model: AnomalyModel) -> dict[str, str]:
    return {**environment_fingerprint(), "runtime": model.runtime}


def _read_manifest(folder: Path) -> _Manifest:
    path = folder / _MANIFEST
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DataFault(f"The fitted model has no {_MANIFEST}.", way_out=_ENROLL_AGAIN) from error
    except OSError as error:
        raise EnvironmentFault(f"{path.name} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise DataFault(f"{_MANIFEST} of the fitted model is damaged.", way_out=_ENROLL_AGAIN) from error
    version = raw.get("format_version") if isinstance(raw, dict) else None
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise DataFault("The fitted model was made by a newer Inspector.", way_out="Update Inspector.")
    try:
        return _Manifest.model_validate(raw)
    except ValidationError as error:
        fields = ", ".join(sorted({".".join(map(str, one["loc"])) or "content" for one in error.errors()}))
        raise DataFault(
            f"{_MANIFEST} of the fitted model is wrong in: {fields}.", way_out=_ENROLL_AGAIN
        ) from error


def _check_spec(manifest: _Manifest, spec: ModelSpec) -> None:
    _check_field("method", spec.method, manifest.method)
    _check_field("backbone", spec.backbone, manifest.backbone)
    _check_field("input_size", spec.input_size, manifest.input_size)
    _check_field("may_rotate", spec.may_rotate, manifest.may_rotate)
    _check_field("options", spec.options, manifest.options)
    _check_field("traits", spec.traits, manifest.traits)


def _check_field(name: str, wanted: object, found: object) -> None:
    if wanted != found:
        raise DataFault(
            f"The fitted model does not belong here: {name}: recipe says {wanted}, artifact says {found}.",
            way_out=_ENROLL_AGAIN,
        )


def _read_model(folder: Path, manifest: _Manifest) -> bytes:
    path = folder / _MODEL
    if not path.is_file():
        raise DataFault(f"The fitted model has no {_MODEL}.", way_out=_ENROLL_AGAIN)
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != manifest.model_sha256:
        raise DataFault(f"{_MODEL} has been changed since it was saved.", way_out=_ENROLL_AGAIN)
    return data


def _check_scores(manifest: _Manifest, model: AnomalyModel, inputs: Sequence[ModelInput]) -> None:
    stored, now = manifest.self_test_scores, _self_test(model, inputs)
    same_place = manifest.environment == _environment(model)
    tolerance = 0.0 if same_place else _OTHER_MACHINE_TOLERANCE
    if len(stored) == len(now) and np.allclose(now, stored, rtol=tolerance, atol=0.0):
        return
    raise DataFault(
        "The fitted model does not give the scores it gave when it was enrolled "
        f"(self-test: {_shown(stored)} then, {_shown(now)} now).",
        way_out=_ENROLL_AGAIN,
    )


def _shown(scores: Sequence[float]) -> str:
    return ", ".join(f"{score:.9g}" for score in scores)
