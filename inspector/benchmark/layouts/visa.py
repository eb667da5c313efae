"""VisA as it is published: one table splits all images (Zou et al., SPot-the-Difference, ECCV 2022).

`split_csv/1cls.csv` has the columns object, split, label, image and mask; each object is a category. Its
images are `<object>/Data/Images/{Normal,Anomaly}/*.JPG`, its masks `<object>/Data/Masks/Anomaly/*.png`, in
which 0 is free of defects and 1, 2, ... number the kinds of defect. The table comes with the data and is
not trusted: what it names has to be a file below the data set's folder.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from inspector.benchmark.layouts.category import Category, FoundCategory, LabelledImage, MaskRule, checked
from inspector.domain.errors import DataFault

TABLE = "split_csv/1cls.csv"
COLUMNS = ["object", "split", "label", "image", "mask"]
NORMAL, ANOMALY = "normal", "anomaly"
_KNOWN = {("train", NORMAL), ("test", NORMAL), ("test", ANOMALY)}
_COPY = "Copy the data set again from where it came."


@dataclass(frozen=True)
class _Row:
    """One line of the table.

    Attributes:
        place: The table and the number of the line, for messages.
        image: As written, as `mask`, which is empty for goods.
    """

    place: str
    category: str
    split: str
    label: str
    image: str
    mask: str


def find(folder: Path) -> Sequence[FoundCategory]:
    """One category an object of the table; none where there is no table.

    Raises:
        DataFault: The table cannot be read, has other columns or other words in them, or is empty.
    """
    table = folder / TABLE
    if not table.is_file():
        return ()
    objects: dict[str, list[_Row]] = {}
    for row in _rows(table):
        objects.setdefault(row.category, []).append(row)
    if not objects:
        raise DataFault(f"{table} names no images.", way_out=_COPY)
    return [FoundCategory(folder / name, partial(_read, folder, rows)) for name, rows in objects.items()]


def _rows(table: Path) -> list[_Row]:
    try:
        with table.open(encoding="utf-8-sig", newline="") as text:
            lines = csv.reader(text, strict=True)
            if next(lines, None) != COLUMNS:
                raise DataFault(f"{table} has other columns than VisA's {', '.join(COLUMNS)}.", way_out=_COPY)
            return [_row(values, f"{table}, line {lines.line_num},") for values in lines if values]
    except OSError as error:
        raise DataFault(f"{table} cannot be read: {error.strerror}.", way_out="Check the file.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataFault(f"{table} is damaged: it is no table of text.", way_out=_COPY) from error


def _row(values: Sequence[str], place: str) -> _Row:
    if len(values) != len(COLUMNS):
        raise DataFault(f"{place} has {len(values)} values, not {len(COLUMNS)}.", way_out=_COPY)
    row = _Row(place, *values)
    if (row.split, row.label) not in _KNOWN:
        said = f"split {_short(row.split)} and label {_short(row.label)}"
        raise DataFault(
            f"{place} has {said}.", way_out="Goods are in train and test, anomalies in test only."
        )
    is_name = len(PurePosixPath(row.category).parts) == 1 and row.category.isprintable()
    if not is_name or _leads_out(row.category):
        raise DataFault(f"{place} names the object {_short(row.category)}, which is no name.", way_out=_COPY)
    return row


def _read(root: Path, rows: Sequence[_Row], name: str) -> Category:
    images: dict[Path, _Row] = {}
    for row in rows:
        path = _inside(root, row.image, place=row.place)
        if path in images:  # a reference that is tested would be judged too well
            raise DataFault(f"{row.place} names {_short(row.image)} a second time.", way_out=_COPY)
        images[path] = row
    in_order = sorted(images, key=lambda path: path.parts)
    goods = tuple(path for path in in_order if images[path].split == "train")
    tests = tuple(_labelled(root, path, images[path]) for path in in_order if images[path].split == "test")
    needs = f"{TABLE} has to name train and test images of it, {NORMAL} and {ANOMALY}."
    return checked(Category(name, goods, tests), needs=needs)


def _labelled(root: Path, path: Path, row: _Row) -> LabelledImage:
    if row.label == NORMAL:
        return LabelledImage(path, "", None)
    mask = _inside(root, row.mask, place=row.place) if row.mask else None
    return LabelledImage(path, row.label, mask, MaskRule.NON_ZERO)


def _inside(root: Path, written: str, *, place: str) -> Path:
    """The file below `root` that the table names; links may not lead out of `root` either.

    Raises:
        DataFault: It leads out, or there is no such file.
    """
    if _leads_out(written):
        raise _leading_out(place, written)
    try:
        real = (root / written).resolve(strict=True)
        there = real.is_file()
    except (OSError, RuntimeError):  # nothing there, or links that lead in a circle
        there = False
    if not there:
        raise DataFault(
            f"{place} names {_short(written)}, and there is no such file.",
            way_out="Copy the data set again or choose other categories.",
        )
    if not real.is_relative_to(root.resolve()):
        raise _leading_out(place, written)
    return root / written


def _leads_out(written: str) -> bool:
    """Whatever the system: a table is written once and read anywhere."""
    ways: tuple[PurePath, ...] = (PurePosixPath(written), PureWindowsPath(written))
    return "\0" in written or any(way.anchor or ".." in way.parts for way in ways)


def _leading_out(place: str, written: str) -> DataFault:
    return DataFault(
        f"{place} names {_short(written)}, which is not below the data set's folder.",
        way_out="Only use a table that comes with the images.",
    )


def _short(written: str) -> str:
    return repr(written if len(written) <= 80 else f"{written[:80]}...")
