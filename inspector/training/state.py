"""What a training has reached, on disk after every epoch: it goes on there after a kill. No pickle."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.source_checkpoint import Setting
from inspector.settings import atomic_write
from inspector.training.metrics_log import EpochRow

ENDING = ".training.safetensors"
FORMAT_VERSION = 1
_KEY = "inspector_training"
_WAY_OUT = "Begin anew with --restart, or write to another --out."


class Fingerprint(BaseModel):
    """Everything that decides the result: a training goes on only where all of it is the same.

    Attributes:
        images_sha256: Of all prepared images and their order.
        weights_sha256: Of the backbone's weights file.
        adversarial: lambda and which loss; empty without it.
        processes: How many share a batch; each draws its own noise.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: str
    backbone: str
    weights_sha256: str
    input_size: int
    settings: dict[str, Setting]
    adversarial: str
    images_sha256: str
    held_out: str
    seed: int
    epochs: int
    steps: int
    batch: int
    processes: int


class StateFacts(BaseModel):
    """What the tensors belong to.

    Attributes:
        epochs_done: How many.
        rows: Of these epochs, the untrained network's first.
        scaler: State of the gradient scaler; empty where none scales.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format_version: int = FORMAT_VERSION
    fingerprint: Fingerprint
    epochs_done: int
    rows: tuple[EpochRow, ...]
    scaler: dict[str, float] = {}


class TrainingState(NamedTuple):
    """Facts, and the tensors of network, optimiser and adversary, each under its prefix."""

    facts: StateFacts
    tensors: dict[str, Tensor]


def write_state(path: Path, facts: StateFacts, tensors: Mapping[str, Tensor]) -> None:
    """Write it whole or not at all. EnvironmentFault where the file cannot be written."""
    plain = {name: value.detach().cpu().contiguous() for name, value in tensors.items()}
    atomic_write(path, save(plain, metadata={_KEY: facts.model_dump_json()}))


def read_state(path: Path, fingerprint: Fingerprint) -> TrainingState | None:
    """What an earlier run of the same training left; None where there is nothing.

    Raises:
        DataFault: The file is damaged, of another version, or of another training; says what differs.
    """
    if not path.is_file():
        return None
    try:
        with safe_open(path, framework="pt") as file:
            written = (file.metadata() or {}).get(_KEY, "")
        facts = StateFacts.model_validate(_of_this_version(json.loads(written), path))
        tensors = load_file(path)
    except (SafetensorError, ValidationError, ValueError, OSError) as fault:
        raise DataFault(f"{path.name} is damaged, so the training cannot go on.", way_out=_WAY_OUT) from fault
    differing = _differences(facts.fingerprint, fingerprint)
    if differing:
        raise DataFault(f"{path.name} is of another training ({'; '.join(differing)}).", way_out=_WAY_OUT)
    return TrainingState(facts, tensors)


def under(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Every tensor's name behind a prefix."""
    return {prefix + name: value for name, value in tensors.items()}


def behind(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors whose names have a prefix, without it."""
    return {name.removeprefix(prefix): one for name, one in tensors.items() if name.startswith(prefix)}


def _of_this_version(document: object, path: Path) -> object:
    if isinstance(document, dict) and document.get("format_version") != FORMAT_VERSION:
        raise DataFault(f"{path.name} is of another version of Inspector.", way_out=_WAY_OUT)
    return document


def _differences(then: Fingerprint, now: Fingerprint) -> list[str]:
    before, after = then.model_dump(), now.model_dump()
    return [
        f"{name}: {_short(before[name])} then, {_short(after[name])} now"
        for name in before
        if before[name] != after[name]
    ]


def _short(value: object) -> str:
    """A sha256 by its first digits."""
    return value[:12] if isinstance(value, str) and len(value) == 64 else str(value)
