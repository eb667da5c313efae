"""What every reader of a layout gives: categories with goods and labelled test images."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from inspector.capture import list_images
from inspector.domain.errors import DataFault


class MaskRule(Enum):
    """Which pixels of a mask file are defect.

    Attributes:
        WHITE: The red value is above 127: what compression leaves around a white area is no defect.
        NON_ZERO: Any channel is above 0: the file numbers the kinds of defect 1, 2, ..., or has a palette.
    """

    WHITE = "white"
    NON_ZERO = "non-zero"


@dataclass(frozen=True)
class LabelledImage:
    """One test image.

    Attributes:
        path: The image file.
        defect: The kind of defect as the data set calls it; empty for a good part.
        mask: The mask file of a defect, of any size; None where there is none.
        mask_rule: How the mask file is read.
    """

    path: Path
    defect: str
    mask: Path | None
    mask_rule: MaskRule = MaskRule.WHITE


@dataclass(frozen=True)
class Category:
    """One kind of part.

    Attributes:
        name: Path relative to the data folder, posix; the folder's own name where it is itself the category.
        goods: Good images that references are taken from, sorted; none of them is a test image.
        tests: Labelled images to judge, sorted; goods and defects.
    """

    name: str
    goods: tuple[Path, ...]
    tests: tuple[LabelledImage, ...]


@dataclass(frozen=True)
class FoundCategory:
    """A category whose files were not looked at yet: a damaged one that nobody asks for does no harm.

    Attributes:
        folder: What the category is named after; it need not exist.
        read: Gives the category of that name; DataFault where it cannot be used.
    """

    folder: Path
    read: Callable[[str], Category]


def checked(category: Category, *, needs: str) -> Category:
    """The category, if there is something to learn from and both kinds of images to judge.

    Args:
        needs: What the layout asks for, a sentence.

    Raises:
        DataFault: It has no goods, no good test image or no defect.
    """
    labels = {bool(test.defect) for test in category.tests}
    if not category.goods or labels != {False, True}:
        raise DataFault(f"{category.name} lacks images.", way_out=needs)
    return category


def direct_images(folder: Path) -> list[Path]:
    """Image files in `folder` itself, sorted by name; faults as `list_images`."""
    return [path for path in list_images(folder) if path.parent == folder]
