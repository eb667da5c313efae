"""Which layouts there are, in the order in which a folder is asked whether it is one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.benchmark.layouts import dagm, mvtec, plain, visa
from inspector.benchmark.layouts.category import FoundCategory


@dataclass(frozen=True)
class Layout:
    """One way data sets lie on the disk.

    Attributes:
        shape: What is in a folder of this layout, in words.
        find: The categories a folder holds in this layout; none where it is of another one. Raises DataFault
            where it is of this layout and damaged.
    """

    shape: str
    find: Callable[[Path], Sequence[FoundCategory]]


LAYOUTS: dict[str, Layout] = {
    "MVTec AD": Layout("train/good and test", mvtec.find),
    "VisA": Layout("split_csv/1cls.csv", visa.find),
    "DAGM 2007": Layout("Train, Test and Test/Label", dagm.find),
    "plain": Layout("good, beside it bad or defect...", plain.find),
}
"""By the name of the data set that made the layout known. The first that recognises a folder reads it: plain
folders, whose shape says least, come last."""
