"""MVTec AD, and every data set that took over its layout (MPDD and many others).

`<category>/train/good/*`, `<category>/test/{good,<kind of defect>}/*` and
`<category>/ground_truth/<kind of defect>/<stem>_mask.png` (Bergmann et al., MVTec AD, CVPR 2019).
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from inspector.benchmark.layouts.category import Category, FoundCategory, LabelledImage, checked
from inspector.capture import list_images

GOOD = "good"


def find(folder: Path) -> Sequence[FoundCategory]:
    """The folder itself, if it has `train/good` and `test`."""
    if not (folder / "train" / GOOD).is_dir() or not (folder / "test").is_dir():
        return ()
    return (FoundCategory(folder, partial(_read, folder)),)


def _read(folder: Path, name: str) -> Category:
    goods = tuple(list_images(folder / "train" / GOOD))
    tests = tuple(_labelled(folder, path) for path in list_images(folder / "test"))
    return checked(Category(name, goods, tests), needs="It needs train/good, test/good and a test/<defect>.")


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
