"""Where the source-trained checkpoints of the category-agnostic methods are. Imports no torch."""

from dataclasses import dataclass
from pathlib import Path

from inspector.domain.errors import DataFault, WeightsMissing
from inspector.models.backbones.catalogue import backbone_info
from inspector.models.catalogue import list_models
from inspector.settings import atomic_write, disk_faults, resource_path

SUFFIX = ".safetensors"
_SHIPPED = "checkpoints"


@dataclass(frozen=True)
class StoredCheckpoint:
    """One checkpoint on this machine.

    Attributes:
        shipped: It came with the program; False where a person imported it.
    """

    method: str
    backbone: str
    path: Path
    shipped: bool


class CheckpointStore:
    """Finds checkpoints by method and backbone: imported by a person first, then those that ship.

    May be used from any thread.

    Args:
        folder: Where imported files are kept; made when the first one comes.
        shipped: Where those are that come with the program.
    """

    def __init__(self, folder: Path, shipped: Path | None = None) -> None:
        self._folder = folder
        self._shipped = resource_path(_SHIPPED) if shipped is None else shipped

    def list(self) -> list[StoredCheckpoint]:
        """Every checkpoint, an imported one in the place of the shipped one."""
        found: dict[tuple[str, str], StoredCheckpoint] = {}
        for folder, shipped in ((self._shipped, True), (self._folder, False)):
            for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
                method, _, backbone = path.stem.partition("--")
                if backbone:
                    found[method, backbone] = StoredCheckpoint(method, backbone, path, shipped)
        return [found[key] for key in sorted(found)]

    def path(self, method: str, backbone: str) -> Path:
        """The checkpoint's file.

        Raises:
            WeightsMissing: There is none; names the commands that bring it.
        """
        for folder in (self._folder, self._shipped):
            path = folder / file_name(method, backbone)
            if path.is_file():
                return path
        host = method.removesuffix("-adv")
        adversarial = " --adversarial" if method != host else ""
        raise WeightsMissing(
            f"There is no source-trained checkpoint of {method} for {backbone_info(backbone).title} here.",
            way_out="Choose another backbone, or run "
            f"`inspector train {host}{adversarial} SOURCE... --backbone {backbone} --out FILE` "
            "and `inspector weights import FILE`.",
        )

    def described(self, stored: StoredCheckpoint) -> str:
        """What a checkpoint says of itself, after all of it was read. DataFault where it is damaged."""
        from inspector.models.source_checkpoint import read_checkpoint

        facts, _ = read_checkpoint(stored.path)
        sources = "; ".join(facts.sources)
        if stored.shipped:
            return f"came with the program; {facts.epochs} epochs, seed {facts.seed}, on {sources}"
        return f"imported; {facts.epochs} epochs, seed {facts.seed}, on {sources}"

    def import_file(self, path: Path) -> StoredCheckpoint:
        """Copy a checkpoint into the store after it has proved to be one. Replaces an earlier import.

        Raises:
            DataFault: No such file, damaged, or no checkpoint.
            EnvironmentFault: The store's folder cannot be written.
        """
        from inspector.models.source_checkpoint import read_checkpoint

        facts, _ = read_checkpoint(path)
        backbone_info(facts.backbone)
        if facts.method not in source_methods():
            raise DataFault(
                f"{path.name} was trained for '{facts.method}', which this version does not have.",
                way_out=f"It has {', '.join(source_methods())}.",
            )
        target = self._folder / file_name(facts.method, facts.backbone)
        with disk_faults(target):
            self._folder.mkdir(parents=True, exist_ok=True)
        atomic_write(target, path.read_bytes())
        return StoredCheckpoint(facts.method, facts.backbone, target, shipped=False)


def source_methods() -> tuple[str, ...]:
    """Names of the methods that need a source-trained checkpoint."""
    return tuple(entry.name for entry in list_models() if entry.needs_source_training)


def file_name(method: str, backbone: str) -> str:
    """As checkpoints are called in the store and in `resources/checkpoints`."""
    return f"{method}--{backbone}{SUFFIX}"
