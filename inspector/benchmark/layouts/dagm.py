"""DAGM 2007: textures made by a computer, with and without a defect (Wieler and Hahn, DAGM symposium, 2007).

`Class<n>/{Train,Test}/*.PNG`; the images with a defect have `Class<n>/{Train,Test}/Label/<stem>_label.PNG`,
a mask of an ellipse around it. `Label/Labels.txt` lists all images: a heading, then lines of number, 0 or
1, image name and more. An image is a defect if it has a label file or is listed with 1. References are
taken from the other Train images; the defects of Train are not used.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from inspector.benchmark.layouts.category import (
    Category,
    FoundCategory,
    LabelledImage,
    MaskRule,
    checked,
    direct_images,
)
from inspector.domain.errors import DataFault

TRAIN, TEST, LABEL = "Train", "Test", "Label"
LIST = "Labels.txt"
KIND = "defect"
"""All defects of a class are of one kind, and it has no name."""
_SUFFIX = "_label"
_COPY = "Copy the data set again from where it came."


def find(folder: Path) -> Sequence[FoundCategory]:
    """The folder itself, if it has `Train`, `Test` and `Test/Label`."""
    if not all((folder / name).is_dir() for name in (TRAIN, TEST, f"{TEST}/{LABEL}")):
        return ()
    return (FoundCategory(folder, partial(_read, folder)),)


def _read(folder: Path, name: str) -> Category:
    if not (folder / TRAIN / LABEL).is_dir():
        raise DataFault(
            f"{name} has no {TRAIN}/{LABEL}.", way_out="Copy it too: it tells which images are not good."
        )
    goods = tuple(one.path for one in _labelled(folder / TRAIN) if not one.defect)
    tests = tuple(_labelled(folder / TEST))
    return checked(Category(name, goods, tests), needs="It needs goods in Train, goods and defects in Test.")


def _labelled(folder: Path) -> list[LabelledImage]:
    """Every image of `Train` or `Test`, sorted. Stems are compared without case, as the data set mixes it."""
    images = _by_stem(direct_images(folder))
    masks = {
        path.stem.lower().removesuffix(_SUFFIX): path
        for path in direct_images(folder / LABEL)
        if path.stem.lower().endswith(_SUFFIX)
    }
    defects = masks.keys() | _listed(folder / LABEL / LIST)
    missing = sorted(defects - images.keys())
    if missing:
        raise DataFault(
            f"{folder / LABEL} labels {missing[0][:80]!r}, and there is no such image.", way_out=_COPY
        )
    return [
        LabelledImage(path, KIND, masks.get(stem), MaskRule.NON_ZERO)
        if stem in defects
        else LabelledImage(path, "", None)
        for stem, path in images.items()
    ]


def _by_stem(paths: Sequence[Path]) -> dict[str, Path]:
    stems: dict[str, Path] = {}
    for path in paths:
        if path.stem.lower() in stems:
            raise DataFault(f"Labels do not tell {path} from {stems[path.stem.lower()].name}.", way_out=_COPY)
        stems[path.stem.lower()] = path
    return stems


def _listed(file: Path) -> set[str]:
    """Stems of the images that the list calls defects; none where there is no list."""
    if not file.is_file():
        return set()
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise DataFault(f"{file} cannot be read: {error.strerror}.", way_out="Check the file.") from error
    except UnicodeDecodeError as error:
        raise DataFault(f"{file} is damaged: it is no text.", way_out=_COPY) from error
    stems = set()
    for number, line in enumerate(lines[1:], start=2):
        match line.split():
            case []:
                continue
            case [_, "0", _, *_]:
                continue
            case [_, "1", image, *_]:
                stems.add(Path(image).stem.lower())
            case _:
                raise DataFault(f"{file}, line {number}, is not number, 0 or 1, image.", way_out=_COPY)
    return stems
