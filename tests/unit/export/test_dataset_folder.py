"""Reviewed parts as a data set, opened by the readers that are to open it."""

import csv
from pathlib import Path

import numpy as np
import pytest
from helpers.export_samples import MemoryImages, make_record

from inspector.benchmark.dataset import find_categories
from inspector.domain.frame import Pixels
from inspector.domain.record import DispositionKind, Record
from inspector.export import export_dataset
from inspector.export.dataset_folder import defect_folder

CONFIRMED, FALSE, UNSURE = DispositionKind


def pixels(level: int) -> Pixels:
    return np.full((20, 30, 3), level, np.uint8)


IMAGES = MemoryImages({str(level): pixels(level) for level in range(60)})


def reviewed(number: int, kind: DispositionKind | None, name: str = "", image: str = "") -> Record:
    return make_record(number, disposition=kind, defect_name=name, image=image or str(number))


def build(folder: Path, records: list[Record], *, references: int = 0) -> list[dict[str, str]]:
    goods = [("bottle", f"v3_reference-{at}", pixels(50 + at)) for at in range(references)]
    list(export_dataset(records, folder, images=IMAGES, references=goods, total=len(records)))
    with (folder / "split.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


RECORDS = [
    reviewed(1, FALSE),
    reviewed(2, CONFIRMED, "deep scratch"),
    reviewed(3, CONFIRMED),
    reviewed(4, UNSURE),
    reviewed(5, None),
]


def test_the_projects_own_reader_opens_it(tmp_path: Path) -> None:
    rows = build(tmp_path / "set", RECORDS, references=2)
    [category] = find_categories([tmp_path / "set"])
    assert category.name == "bottle"
    assert [path.name for path in category.goods] == ["v3_reference-0.png", "v3_reference-1.png"]
    tests = {test.path.name: (test.defect, test.mask) for test in category.tests}
    assert tests == {
        "000001.png": ("", None),
        "000002.png": ("deep_scratch", None),
        "000003.png": ("defect", None),
    }
    assert [row["image"] for row in rows][2:] == [
        "bottle/test/good/000001.png",
        "bottle/test/deep_scratch/000002.png",
        "bottle/test/defect/000003.png",
    ]
    assert rows[3]["disposed_by"] == "Jörg"


def test_without_references_every_second_good_is_learned_from(tmp_path: Path) -> None:
    build(tmp_path / "set", [*(reviewed(number, FALSE) for number in range(1, 6)), reviewed(9, CONFIRMED)])
    [category] = find_categories([tmp_path / "set"])
    assert [path.name for path in category.goods] == ["000001.png", "000003.png", "000005.png"]
    assert [test.path.name for test in category.tests] == ["000009.png", "000002.png", "000004.png"]


def test_no_image_is_both_learned_from_and_tested(tmp_path: Path) -> None:
    records = [reviewed(1, FALSE, image="50"), reviewed(2, FALSE), reviewed(3, FALSE, image="2")]
    rows = build(tmp_path / "set", records, references=1)
    assert [row["problem"] for row in rows] == [
        "",
        "the same image is in the data set already",
        "",
        "the same image is in the data set already",
    ]
    assert not (tmp_path / "set/bottle/test/good/000001.png").exists()


def test_a_missing_image_is_told_and_the_rest_is_written(tmp_path: Path) -> None:
    records = [reviewed(1, FALSE, image="gone"), make_record(2, disposition=FALSE, image=""), *RECORDS[1:3]]
    rows = build(tmp_path / "set", records, references=1)
    assert [row["problem"] for row in rows[1:3]] == ["The image gone is missing.", "no image was stored"]
    assert rows[3]["image"]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Kratzer tief", "Kratzer_tief"),
        ("../../etc", "etc"),
        ("划痕", "划痕"),
        ("Good", "Good_defect"),
        ("", "defect"),
        ("..", "defect"),
        ("a/b:c", "a_b_c"),
    ],
)
def test_a_defect_name_is_a_safe_folder(name: str, folder: str) -> None:
    assert defect_folder(name) == folder


def test_anomalib_opens_it(tmp_path: Path) -> None:
    folder_reader = pytest.importorskip(
        "anomalib.data.datasets.image.folder", reason="anomalib is not installed"
    )
    build(tmp_path / "set", RECORDS, references=2)
    samples = folder_reader.make_folder_dataset(
        root=tmp_path / "set/bottle",
        normal_dir="train/good",
        normal_test_dir="test/good",
        abnormal_dir=["test/deep_scratch", "test/defect"],
    )
    assert len(samples) == 5
    assert sorted(samples.label_index) == [0, 0, 0, 1, 1]
