"""Where the pretrained weights of the backbones are. Imports no torch until a file is imported."""

import hashlib
import importlib.util
import json
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from inspector.domain.errors import DataFault, EnvironmentFault, WeightsMissing
from inspector.models.backbones.catalogue import BACKBONES, BackboneInfo, backbone_info
from inspector.models.backbones.download import download
from inspector.models.checkpoint_store import CheckpointStore, source_methods
from inspector.settings import atomic_write, disk_faults


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
        sha256: Of the file; empty where it is missing. Of an imported file: as noted at import.
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


@dataclass(frozen=True)
class _Note:
    """What is kept about an imported file: replaced as a whole, so it always fits the file it names."""

    file: str
    sha256: str
    origin: str


class WeightStore:
    """Finds weights: imported by a person first, then installed with a package, then in torch.hub's cache.

    Nothing is downloaded, nor is a hub asked, unless `fetch` is called. May be used from any thread.

    Args:
        folder: Where imported files are kept; made when the first one comes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def checkpoints(self) -> CheckpointStore:
        """Source-trained checkpoints, which are kept in a folder of their own within this one."""
        return CheckpointStore(self._folder / "checkpoints")

    def list(self) -> list[BackboneWeights]:
        """Every backbone, with the hashes of the files that are there."""
        return [self.find(name) for name in BACKBONES]

    def find(self, backbone: str) -> BackboneWeights:
        """Where the weights of one backbone are. DataFault where there is no such backbone."""
        info = backbone_info(backbone)
        note = self._note(backbone)
        if note is not None:
            return _weights(info, WeightsPlace.IMPORTED, self._folder / note.file, note.sha256)
        for where, path in (
            (WeightsPlace.PACKAGE, _packaged_file(info)),
            (WeightsPlace.HUB_CACHE, _hub_folder() / info.hub_file),
        ):
            if path is not None and path.is_file():
                return _weights(info, where, path, file_sha256(path))
        return _weights(info, WeightsPlace.MISSING, None, "")

    def path(self, backbone: str) -> Path:
        """The weights file, with the hash it had when it was imported.

        Raises:
            WeightsMissing: Names the file and the commands that bring it.
            DataFault: The imported file has been changed.
        """
        found = self.find(backbone)
        if found.path is None or not found.path.is_file():
            raise _missing(backbone_info(backbone))
        if found.where is WeightsPlace.IMPORTED and file_sha256(found.path) != found.sha256:
            raise DataFault(
                f"{found.path.name} has been changed since it was imported.",
                way_out=f"Run `inspector weights import FILE --backbone {backbone}` again.",
            )
        return found.path

    def require(self, method: str, backbone: str) -> None:
        """Raise WeightsMissing unless all is here that a method needs before it can learn with a backbone.

        Raises as `path` too.
        """
        self.path(backbone)
        if method in source_methods():
            self.checkpoints.path(method, backbone)

    def import_file(self, path: Path, backbone: str) -> BackboneWeights:
        """Copy a weights file into the store after it has proved to hold this backbone's weights.

        Takes seconds: the network is built once. Replaces an earlier import.

        Raises:
            DataFault: No such file, damaged, with code inside, or of another network; names what is wrong.
            EnvironmentFault: The store's folder cannot be written.
        """
        from inspector.models.backbones.trunks import build_trunk
        from inspector.models.backbones.weight_file import check_belongs, read_weights

        info = backbone_info(backbone)
        tensors = read_weights(path)
        check_belongs(tensors, info, file=path.name)
        build_trunk(info, tensors, file=path.name)
        return self._keep(info, path.read_bytes(), origin=path)

    def fetch(self, backbone: str) -> BackboneWeights:
        """Weights from where they are published, checked and imported; those already here are kept.

        Raises:
            EnvironmentFault: No network, or the hub does not answer within seconds.
            DataFault: What came is not what was asked for.
        """
        found = self.find(backbone)
        if found.path is not None:
            return found
        info = backbone_info(backbone)
        if not info.hub_url:
            raise EnvironmentFault(
                f"The package that brings {info.title} is not installed.",
                way_out=f"Run `pip install {info.package.replace('_', '-')}`.",
            )
        arrived = self._folder / info.hub_file
        self._write(arrived, download(info.hub_url))
        try:
            return self.import_file(arrived, backbone)
        finally:
            arrived.unlink(missing_ok=True)

    def _keep(self, info: BackboneInfo, data: bytes, *, origin: Path) -> BackboneWeights:
        digest = hashlib.sha256(data).hexdigest()
        earlier = self._note(info.name)
        note = _Note(f"{info.name}-{digest[:12]}{origin.suffix}", digest, origin.name)
        self._write(self._folder / note.file, data)
        self._write(self._note_path(info.name), json.dumps(vars(note), indent=1).encode())
        if earlier is not None and earlier.file != note.file:
            (self._folder / earlier.file).unlink(missing_ok=True)
        return self.find(info.name)

    def _write(self, path: Path, data: bytes) -> None:
        with disk_faults(path):
            self._folder.mkdir(parents=True, exist_ok=True)
        atomic_write(path, data)

    def _note(self, backbone: str) -> _Note | None:
        path = self._note_path(backbone)
        if not path.is_file():
            return None
        try:
            note = _Note(**json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, TypeError) as error:
            raise DataFault(
                f"{path.name} in the weights folder is damaged.",
                way_out=f"Run `inspector weights import FILE --backbone {backbone}` again.",
            ) from error
        if Path(note.file).name != note.file:
            raise DataFault(f"{path.name} in the weights folder points outside it.", way_out="Remove it.")
        return note

    def _note_path(self, backbone: str) -> Path:
        return self._folder / f"{backbone}.json"


def file_sha256(path: Path) -> str:
    """Hexadecimal sha256 of a file, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _weights(info: BackboneInfo, where: WeightsPlace, path: Path | None, sha256: str) -> BackboneWeights:
    return BackboneWeights(info.name, info.title, where, path, sha256, info.channels, info.strides)


def _missing(info: BackboneInfo) -> WeightsMissing:
    return WeightsMissing(
        f"The weights of {info.title} are not on this machine ({info.hub_file}).",
        way_out=f"Run `inspector weights import FILE --backbone {info.name}`, "
        f"or `inspector weights fetch {info.name}` where there is a network.",
    )


def _packaged_file(info: BackboneInfo) -> Path | None:
    """Where pip put the weights; the package itself is not imported."""
    found = importlib.util.find_spec(info.package) if info.package else None
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "models" / info.hub_file


def _hub_folder() -> Path:
    """Where torch.hub keeps checkpoints (its documented rule, without importing torch)."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser()
    home = Path(os.environ.get("TORCH_HOME", cache / "torch")).expanduser()
    return home / "hub" / "checkpoints"
