import csv
import io
from pathlib import Path

import cv2
import numpy as np
from helpers.export_samples import filled_images, make_record

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Pixels
from inspector.domain.verdict import Limits, VerdictKind
from inspector.export import export_images


def inverted(pixels: Pixels, anomaly_map: AnomalyMap, limits: Limits) -> Pixels:
    assert anomaly_map.values.shape == (4, 6)
    assert limits == Limits(1.5, 2.25)
    return 255 - pixels


def index_of(folder: Path) -> list[dict[str, str]]:
    text = (folder / "index.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read_png(path: Path) -> Pixels:
    return np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB), np.uint8)


def test_frames_lie_in_folders_by_verdict(tmp_path: Path) -> None:
    target, images = tmp_path / "pictures", filled_images()
    records = [make_record(1), make_record(12, verdict=VerdictKind.PASS)]
    steps = list(export_images(records, target, images=images, draw=inverted, total=2))
    assert sorted(path.relative_to(target).as_posix() for path in target.rglob("*.png")) == [
        "FAIL/000001.png",
        "FAIL/000001_heatmap.png",
        "PASS/000012.png",
        "PASS/000012_heatmap.png",
    ]
    frame = images.load_frame("ab/image.png")
    assert np.array_equal(read_png(target / "FAIL/000001.png"), frame)
    assert np.array_equal(read_png(target / "FAIL/000001_heatmap.png"), 255 - frame)
    assert [step.done for step in steps] == [1, 2, 2]


def test_the_index_names_the_files(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    list(export_images([make_record(1)], target, images=filled_images(), draw=inverted))
    row = index_of(target)[0]
    assert row["record_id"] == "1"
    assert row["exported_image"] == "FAIL/000001.png"
    assert row["exported_heatmap"] == "FAIL/000001_heatmap.png"
    assert row["problem"] == ""


def test_without_drawing_there_are_no_heatmaps(tmp_path: Path) -> None:
    list(export_images([make_record(1)], tmp_path / "pictures", images=filled_images()))
    assert index_of(tmp_path / "pictures")[0]["exported_heatmap"] == ""


def test_records_without_a_stored_image_are_in_the_index(tmp_path: Path) -> None:
    records = [make_record(1, image="", map=""), make_record(2, map="")]
    list(export_images(records, tmp_path / "pictures", images=filled_images(), draw=inverted))
    first, second = index_of(tmp_path / "pictures")
    assert (first["exported_image"], first["problem"]) == ("", "")
    assert (second["exported_image"], second["exported_heatmap"]) == ("FAIL/000002.png", "")


def test_a_missing_image_is_named_and_the_rest_is_exported(tmp_path: Path) -> None:
    records = [make_record(1, image="cd/gone.png"), make_record(2, map="cd/gone.npz"), make_record(3)]
    list(export_images(records, tmp_path / "pictures", images=filled_images(), draw=inverted))
    first, second, third = index_of(tmp_path / "pictures")
    assert "cd/gone.png is missing" in first["problem"]
    assert first["exported_image"] == ""
    assert "cd/gone.npz is missing" in second["problem"]
    assert second["exported_image"] == "FAIL/000002.png"
    assert third["problem"] == ""


def test_an_earlier_export_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    list(export_images([make_record(1)], target, images=filled_images()))
    list(export_images([make_record(2)], target, images=filled_images()))
    assert [path.name for path in target.rglob("*.png")] == ["000002.png"]
    assert [path.name for path in tmp_path.iterdir()] == ["pictures"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    list(export_images([make_record(1)], tmp_path, images=filled_images()))
    assert (tmp_path / "index.csv").is_file()
