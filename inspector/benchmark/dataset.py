"""Reading data sets in the MVTec AD layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.capture import list_images
from inspector.domain.errors import DataFault

GOOD = "good"


@dataclass(frozen=True)
class LabelledImage:
    """One test image.

    Attributes:
        path: The image file.
        defect: Name of its folder; empty for a good part.
        mask: The mask file of a defect; None where there is none.
    """

    path: Path
    defect: str
    mask: Path | None


@dataclass(frozen=True)
class Category:
    """One kind of part.

    Attributes:
        name: Path relative to the data folder, posix; the folder's own name where it is itself the category.
        goods: Images of `train/good`, sorted.
        tests: Images of `test`, sorted.
    """

    name: str
    goods: tuple[Path, ...]
    tests: tuple[LabelledImage, ...]


def find_categories(folders: Sequence[Path], *, only: Sequence[str] = ()) -> list[Category]:
    """Every folder at or below `folders` that has `train/good` and `test`, sorted by name.

    Args:
        only: Names of categories, or the last parts of them; every category for none.

    Raises:
        DataFault: A folder is not there or holds no category, a category has no images or no good test
            image, two categories have the same name, or none is called as asked for.
    """
    categories: dict[str, Category] = {}
    for folder in folders:
        found = _category_folders(folder)
        if not found:
            raise DataFault(f"{folder} holds no category.", way_out="A category has train/good and test.")
        for path in found:
            name = path.relative_to(folder).as_posix() if path != folder else folder.resolve().name
            if name in categories:
                raise DataFault(
                    f"Two categories are called {name}.", way_out="Give one data folder above both."
                )
            categories[name] = _read(path, name)
    return [categories[name] for name in sorted(_chosen(list(categories), only))]


def _chosen(names: Sequence[str], only: Sequence[str]) -> list[str]:
    for wanted in only:
        if not any(_is_called(name, wanted) for name in names):
            known = ", ".join(sorted(names))
            raise DataFault(f"There is no category '{wanted}'.", way_out=f"Choose from: {known}.")
    return [name for name in names if not only or any(_is_called(name, wanted) for wanted in only)]


def _is_called(name: str, wanted: str) -> bool:
    return name == wanted or name.endswith(f"/{wanted}")


def _category_folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise DataFault(f"There is no folder {folder}.", way_out="Check the path.")
    folders = [path.parent.parent for path in folder.rglob("train/good") if path.is_dir()]
    return [path for path in folders if (path / "test").is_dir()]


def _read(folder: Path, name: str) -> Category:
    goods = tuple(list_images(folder / "train" / GOOD))
    tests = tuple(_labelled(folder, path) for path in list_images(folder / "test"))
    if not goods or not any(not one.defect for one in tests) or not any(one.defect for one in tests):
        raise DataFault(
            f"{name} lacks images.", way_out="It needs train/good, test/good and a test/<defect>."
        )
    return Category(name, goods, tests)


def _labelled(folder: Path, path: Path) -> LabelledImage:
    kind = path.relative_to(folder / "test").parts[0]
    if kind == GOOD:
        return LabelledImage(path, "", None)
    return LabelledImage(path, kind, _mask_of(folder / "ground_truth" / kind, path.stem))


def _mask_of(folder: Path, stem: str) -> Path | None:
    """Paired by name: sorted lists drift apart as soon as one mask is missing."""
    for name in (f"{stem}_mask.png", f"{stem}.png", f"{stem}_mask.bmp", f"{stem}.bmp"):
        if (folder / name).is_file():
            return folder / name
    return None
