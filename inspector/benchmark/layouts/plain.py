"""A plain folder: goods and defects that a person sorted, with nothing else known.

Goods are in `good`, or directly in the folder where it has no `good`; defects are in `bad` and in every
folder whose name begins with "defect", in any case. Other folders are not read. There are no masks, so
there are no pixel figures.

References and test goods come from the same goods: sorted by name, the first half (rounded up) are for
references, the others are tested. Names often follow the time at which images were taken, and so the
station works: the first parts are enrolled, later ones are judged. To take every second one would test on
the twins of the references.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from inspector.benchmark.layouts.category import (
    Category,
    FoundCategory,
    LabelledImage,
    checked,
    direct_images,
)
from inspector.capture import list_images

GOOD, BAD, DEFECT = "good", "bad", "defect"
_HALVES = {"train", "test"}
"""Folders of these names are one half of a data set in another layout; alone they are not a data set."""


def find(folder: Path) -> Sequence[FoundCategory]:
    """The folder itself, if it has goods and a folder of defects."""
    if folder.name.lower() in _HALVES or not _defect_folders(folder):
        return ()
    if _good_folder(folder) is None and not direct_images(folder):
        return ()
    return (FoundCategory(folder, partial(_read, folder)),)


def _read(folder: Path, name: str) -> Category:
    within = _good_folder(folder)
    goods = direct_images(folder) if within is None else list_images(within)
    first = (len(goods) + 1) // 2
    tests = [
        *(LabelledImage(path, "", None) for path in goods[first:]),
        *(
            LabelledImage(path, kind.name, None)
            for kind in _defect_folders(folder)
            for path in list_images(kind)
        ),
    ]
    tests.sort(key=lambda one: one.path.parts)
    needs = "It needs two goods and a defect: half of the goods are references, the others are tested."
    return checked(Category(name, tuple(goods[:first]), tuple(tests)), needs=needs)


def _good_folder(folder: Path) -> Path | None:
    return next((path for path in _folders(folder) if path.name.lower() == GOOD), None)


def _defect_folders(folder: Path) -> list[Path]:
    names = {path: path.name.lower() for path in _folders(folder)}
    return [path for path, name in names.items() if name == BAD or name.startswith(DEFECT)]


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir())
