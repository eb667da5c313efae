"""What a source training leaves: one safetensors file that says what it is and how it was made. No pickle."""

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.settings import atomic_write

FORMAT_VERSION = 1
_KEY = "inspector"
_LARGEST = 512 * 2**20
_GET_AGAIN = "Get the file again, or make it with `inspector train`."

Setting = float | int | str | bool


class CheckpointFacts(BaseModel):
    """What a checkpoint is, and how it was made.

    Attributes:
        method: As in `ModelSpec.method`, for instance `regad-adv`.
        backbone: As in `ModelSpec.backbone`; its weights are in the file only where they were trained.
        weights_sha256: Of the backbone's weights file it was trained on.
        input_size: Side of the images it was trained on.
        settings: Of the network, by name: everything it is built from.
        adversarial: Which adversarial loss it was trained with, and how strong; empty for none.
        sources: What it was trained on, in words, one entry a source.
        seed, epochs, seconds: Of the training.
        validation: Held-out AUROC against synthetic defects, by name of the source part; it chose nothing.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, protected_namespaces=())

    format_version: int = FORMAT_VERSION
    method: str
    backbone: str
    weights_sha256: str
    input_size: int
    settings: dict[str, Setting] = {}
    adversarial: str = ""
    sources: tuple[str, ...] = ()
    seed: int = 0
    epochs: int = 0
    seconds: float = 0.0
    validation: dict[str, float] = {}


def write_checkpoint(path: Path, facts: CheckpointFacts, tensors: Mapping[str, Tensor]) -> None:
    """Write it whole or not at all. EnvironmentFault where the file cannot be written."""
    plain = {name: value.detach().cpu().contiguous() for name, value in tensors.items()}
    atomic_write(path, save(plain, metadata={_KEY: facts.model_dump_json()}))


def is_checkpoint(path: Path) -> bool:
    """Whether a file says that it is a source-trained checkpoint, sound or not."""
    try:
        with safe_open(path, framework="pt") as file:
            return _KEY in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def read_facts(path: Path) -> CheckpointFacts:
    """What the file says of itself, without its tensors.

    Raises:
        DataFault: No such file, no checkpoint, or one of a newer version.
    """
    if not path.is_file():
        raise DataFault(f"There is no file {path.name}.", way_out="Check the path.")
    if path.stat().st_size > _LARGEST:
        raise DataFault(f"{path.name} is too large for a source-trained checkpoint.", way_out=_GET_AGAIN)
    try:
        with safe_open(path, framework="pt") as file:
            written = (file.metadata() or {}).get(_KEY, "")
        document = json.loads(written)
    except (SafetensorError, ValueError, OSError) as fault:
        raise _no_checkpoint(path) from fault
    if isinstance(document, dict) and document.get("format_version", 0) > FORMAT_VERSION:
        raise DataFault(
            f"{path.name} was made by a newer version of Inspector.", way_out="Update this station."
        )
    try:
        return CheckpointFacts.model_validate(document)
    except ValidationError as fault:
        raise _no_checkpoint(path) from fault


def read_checkpoint(path: Path) -> tuple[CheckpointFacts, dict[str, Tensor]]:
    """What the file says of itself, and its tensors, every value of them a number.

    Raises:
        DataFault: As `read_facts`, or a tensor that is damaged.
    """
    facts = read_facts(path)
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as fault:
        raise _no_checkpoint(path) from fault
    for name, value in tensors.items():
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise DataFault(
                f"Tensor '{name}' of {path.name} holds values that are no numbers.", way_out=_GET_AGAIN
            )
    return facts, tensors


def _no_checkpoint(path: Path) -> DataFault:
    return DataFault(f"{path.name} is damaged or is no source-trained checkpoint.", way_out=_GET_AGAIN)
