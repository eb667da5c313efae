"""Reviewed parts as a data set in the layout of MVTec AD (Bergmann et al., CVPR 2019).

The split, stated in every data set as README.txt:

* `train/good`: the reference images of the recipe versions that judged these parts.
* `test/good`: parts a person called good (false rejects). Where no reference image is given, the first of
  every two goes to `train/good` instead, so that there is something to learn from.
* `test/NAME`: confirmed defects under the name a person gave them, `defect` without one.

The same pixels are written once, references first: no test image was learned from. UNSURE and undecided parts
are left out. There is no `ground_truth`: a person confirms a part, nobody draws its defect, and an anomaly
map is no truth.
"""

from collections.abc import Generator, Iterable
from hashlib import sha256
from pathlib import Path

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.record import DispositionKind, Progress, Record
from inspector.export.csv_file import BYTE_ORDER_MARK, csv_line
from inspector.export.images_folder import ImageReader, save_png
from inspector.export.partial import partial_file, partial_folder, target_faults
from inspector.export.steps import in_steps

INDEX = "split.csv"
INDEX_COLUMNS = ("image", "origin", "recipe", "recipe_version", "disposition", "disposed_by", "problem")
REVIEWED = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT)
GOOD, UNNAMED = "good", "defect"
_README = """Parts that a person reviewed, in the layout of MVTec AD: one folder a recipe.

train/good     reference images of the recipe versions that judged these parts
test/good      parts that a person called good (false rejects); where a recipe has no reference image here,
               the first of every two of them is in train/good instead
test/NAME      confirmed defects, by the name a person gave them; "defect" where they have none
split.csv      where every image is from, who decided, and what could not be exported

The same pixels are written once, so no test image is a train image. There are no masks (ground_truth): nobody
drew one. Anomalib's Folder reader opens this without masks:
    Folder(name="...", root="RECIPE", normal_dir="train/good", normal_test_dir="test/good",
           abnormal_dir=["test/NAME", ...])
"""


class DatasetFolder:
    """Where each image goes; remembers what was written. Task thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, set[bytes]] = {}
        self._references: set[str] = set()
        self._goods: dict[str, int] = {}

    def add_reference(self, recipe: str, name: str, pixels: Pixels) -> str:
        """Write a reference image; its path in the data set, empty where these pixels are there already."""
        self._references.add(recipe)
        return self._write(recipe, f"train/{GOOD}/{name}.png", pixels)

    def add(self, record: Record, pixels: Pixels) -> str:
        """Write a reviewed part; as `add_reference`."""
        recipe, number = record.recipe.name, f"{record.record_id:06d}"
        if record.disposition is DispositionKind.CONFIRMED_DEFECT:
            return self._write(recipe, f"test/{defect_folder(record.defect_name)}/{number}.png", pixels)
        learned = recipe not in self._references and self._goods.get(recipe, 0) % 2 == 0
        written = self._write(recipe, f"{'train' if learned else 'test'}/{GOOD}/{number}.png", pixels)
        self._goods[recipe] = self._goods.get(recipe, 0) + bool(written)
        return written

    def _write(self, recipe: str, place: str, pixels: Pixels) -> str:
        digest = sha256(str(pixels.shape).encode() + pixels.tobytes()).digest()
        seen = self._seen.setdefault(recipe, set())
        if digest in seen:
            return ""
        seen.add(digest)
        return save_png(self._folder, f"{recipe}/{place}", pixels)


def export_dataset(
    records: Iterable[Record],
    target: Path,
    *,
    images: ImageReader,
    references: Iterable[tuple[str, str, Pixels]] = (),
    total: int = 0,
) -> Generator[Progress]:
    """Write the reviewed ones of `records` as `RECIPE/{train,test}/...`, a README.txt and `split.csv`.

    Args:
        records: Streamed; those that nobody decided, or UNSURE, are left out.
        target: The folder. Absent, empty or an earlier data set, which is replaced at the end only.
        images: Reads frames.
        references: (recipe name, file name without ending, pixels uint8 (H, W, 3) RGB), streamed.
        total: How many records come; 0 unknown.

    Yields:
        Progress, once a record. Closing the generator before its end leaves nothing behind.

    Raises:
        DataFault: The target folder holds other things.
        EnvironmentFault: The target cannot be written; names it.
    """
    with partial_folder(target, marker=INDEX) as folder, partial_file(folder / INDEX, shown=target) as index:
        dataset = DatasetFolder(folder)
        with target_faults(target):
            (folder / "README.txt").write_text(_README, encoding="utf-8")
        index.write(BYTE_ORDER_MARK + csv_line(INDEX_COLUMNS))
        for recipe, name, pixels in references:
            with target_faults(target):
                written = dataset.add_reference(recipe, name, pixels)
            index.write(csv_line((written, name, recipe, None, "reference", "", _twice(written))))
        for batch, progress in in_steps(records, total=total, step=1):
            for record in batch:
                if record.disposition in REVIEWED:
                    with target_faults(target):
                        index.write(_line(record, dataset, images))
            if progress is not None:
                yield progress


def defect_folder(name: str) -> str:
    """A folder name for a defect that every file system takes; never that of the goods."""
    cleaned = "".join(one if one.isalnum() or one in "-_" else "_" for one in name.strip()).strip("_")
    return f"{cleaned}_{UNNAMED}" if cleaned.casefold() == GOOD else cleaned or UNNAMED


def _line(record: Record, dataset: DatasetFolder, images: ImageReader) -> str:
    written, problem = "", "no image was stored"
    if record.image:
        try:
            written = dataset.add(record, images.load_frame(record.image))
            problem = _twice(written)
        except DataFault as fault:
            problem = str(fault)
    origin, recipe = f"record {record.record_id}", record.recipe
    decided = (str(record.disposition), record.disposed_by)
    return csv_line((written, origin, recipe.name, recipe.version, *decided, problem))


def _twice(written: str) -> str:
    return "" if written else "the same image is in the data set already"
