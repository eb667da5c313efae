"""Kinds of parts from folders of good images."""

from collections.abc import Sequence
from pathlib import Path

from inspector.capture import list_images, read_image
from inspector.domain.errors import DataFault
from inspector.training.kinds import SourceKind

_GOODS = "train/good"


def folder_kinds(folder: Path) -> list[SourceKind]:
    """Every `train/good` at or below a folder is one kind; without any, the images directly in it are.

    Test images are never looked at.

    Raises:
        DataFault: No such folder, or one that holds no kind of part.
    """
    if not folder.is_dir():
        raise DataFault(f"There is no folder {folder}.", way_out="Check the path.")
    parts = sorted(path.parent.parent for path in folder.rglob(_GOODS) if path.is_dir())
    if parts:
        return [_kind(part, list_images(part / _GOODS), folder) for part in parts]
    directly = [path for path in list_images(folder) if path.parent == folder]
    if not directly:
        raise DataFault(
            f"{folder} holds no kind of part.",
            way_out=f"It needs {_GOODS} folders, or images directly inside.",
        )
    return [_kind(folder, directly, folder)]


def _kind(part: Path, paths: Sequence[Path], folder: Path) -> SourceKind:
    own = folder.resolve().name
    name = own if part == folder else part.relative_to(folder).as_posix()
    return SourceKind(name, f"folder {own}", len(paths), lambda number: read_image(paths[number]))
