"""Finding the categories of data sets in any known layout."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from inspector.benchmark.layouts import LAYOUTS, Category, FoundCategory
from inspector.domain.errors import DataFault, EnvironmentFault


def find_categories(folders: Sequence[Path], *, only: Sequence[str] = ()) -> list[Category]:
    """Every category at or below `folders`, sorted by name.

    Each folder is asked for itself: the first of `LAYOUTS` that recognises it reads it, and it is not
    searched for further categories. Folders whose names begin with a dot are left out, links to folders are
    not followed.

    Args:
        only: Names of categories, or the last parts of them; every category for none. Of the others no
            image is looked at.

    Raises:
        DataFault: A folder is not there or holds no category, a category is damaged or lacks images, two
            categories have the same name, or none is called as asked for.
        EnvironmentFault: A folder cannot be read.
    """
    found: dict[str, FoundCategory] = {}
    for folder in folders:
        for one in _found_below(folder):
            name = _name(one.folder, folder)
            if name in found:
                raise DataFault(
                    f"Two categories are called {name}.", way_out="Give one data folder above both."
                )
            found[name] = one
    return [found[name].read(name) for name in sorted(_chosen(list(found), only))]


def _name(category: Path, folder: Path) -> str:
    return category.relative_to(folder).as_posix() if category != folder else folder.resolve().name


def _chosen(names: Sequence[str], only: Sequence[str]) -> list[str]:
    for wanted in only:
        if not any(_is_called(name, wanted) for name in names):
            known = ", ".join(sorted(names))
            raise DataFault(f"There is no category '{wanted}'.", way_out=f"Choose from: {known}.")
    return [name for name in names if not only or any(_is_called(name, wanted) for wanted in only)]


def _is_called(name: str, wanted: str) -> bool:
    return name == wanted or name.endswith(f"/{wanted}")


def _found_below(folder: Path) -> list[FoundCategory]:
    if not folder.is_dir():
        raise DataFault(f"There is no folder {folder}.", way_out="Check the path.")
    found = list(_searched(folder))
    if not found:
        shapes = "; ".join(f"{layout.shape} ({name})" for name, layout in LAYOUTS.items())
        raise DataFault(f"{folder} holds no category.", way_out=f"It has to hold one of these: {shapes}.")
    return found


def _searched(folder: Path) -> Iterator[FoundCategory]:
    for parent, folders, _ in os.walk(folder, onerror=_unreadable):
        found = _recognised(Path(parent))
        folders[:] = [] if found else sorted(name for name in folders if not name.startswith("."))
        yield from found


def _recognised(folder: Path) -> Sequence[FoundCategory]:
    for layout in LAYOUTS.values():
        if found := layout.find(folder):
            return found
    return ()


def _unreadable(error: OSError) -> None:
    raise EnvironmentFault(
        f"The folder {error.filename} cannot be read: {error.strerror or error}.",
        way_out="Its categories would be missing unseen: check that you may read it.",
    ) from error
