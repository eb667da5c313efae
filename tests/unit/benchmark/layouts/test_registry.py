"""What holds for every layout, and which one a folder is taken for."""

import json

import pytest
from helpers.data_sets import WRITERS, write_dagm, write_mvtec, write_plain, write_visa
from typer.testing import CliRunner

from inspector.app.cli.benchmark import app
from inspector.benchmark import find_categories
from inspector.benchmark.labelled_inputs import labelled_inputs
from inspector.benchmark.layouts import LAYOUTS
from inspector.domain.errors import DataFault

NAMES = {"MVTec AD": "disc", "VisA": "disc", "DAGM 2007": "Class1", "plain": "parts"}


def counts(category):
    defects = sum(bool(test.defect) for test in category.tests)
    return len(category.goods), len(category.tests) - defects, defects


def test_every_layout_is_tried_in_the_order_that_the_readme_states():
    assert list(LAYOUTS) == list(WRITERS) == ["MVTec AD", "VisA", "DAGM 2007", "plain"]


@pytest.mark.parametrize("layout", WRITERS)
def test_every_layout_gives_the_same_objects(layout, tmp_path):
    WRITERS[layout](tmp_path)
    (category,) = find_categories([tmp_path])
    assert category.name == NAMES[layout]
    assert counts(category) == (4, 3, 3)
    assert list(category.goods) == sorted(category.goods)
    images = [*category.goods, *(test.path for test in category.tests)]
    assert len({path.resolve() for path in images}) == 10
    assert all(test.mask is None for test in category.tests if not test.defect)


@pytest.mark.parametrize("layout", WRITERS)
def test_masks_cover_the_spots_and_nothing_else(layout, tmp_path):
    """A spot of radius 6 in 96 x 80 is 113 of 7680 pixels, 1.5 %, whatever the numbers in the file."""
    WRITERS[layout](tmp_path)
    (category,) = find_categories([tmp_path])
    inputs = labelled_inputs(category, size=64, part=None)
    for is_defect, mask in zip(inputs.is_defect, inputs.masks, strict=True):
        if layout == "plain" and is_defect:
            assert mask is None
        else:
            assert mask.shape == (256, 256)
            assert mask.mean() == pytest.approx(0.0147 if is_defect else 0.0, abs=0.003)


def test_data_sets_of_all_layouts_below_one_folder_are_named_from_it(tmp_path):
    write_mvtec(tmp_path / "mvtec")
    write_visa(tmp_path / "VisA")
    write_dagm(tmp_path / "dagm")
    write_plain(tmp_path / "own")
    assert [one.name for one in find_categories([tmp_path])] == [
        "VisA/disc",
        "dagm/Class1",
        "mvtec/disc",
        "own/parts",
    ]
    assert [one.name for one in find_categories([tmp_path], only=["disc"])] == ["VisA/disc", "mvtec/disc"]
    assert [one.name for one in find_categories([tmp_path / "dagm" / "Class1"])] == ["Class1"]


def test_a_category_that_nobody_asks_for_may_be_damaged(tmp_path):
    write_visa(tmp_path / "VisA")
    write_plain(tmp_path / "own")
    (tmp_path / "VisA" / "disc" / "Data" / "Images" / "Normal" / "0000.JPG").unlink()
    assert [one.name for one in find_categories([tmp_path], only=["parts"])] == ["own/parts"]
    with pytest.raises(DataFault, match="no such file"):
        find_categories([tmp_path])


def test_a_folder_without_a_data_set_is_told_what_one_looks_like(tmp_path):
    with pytest.raises(DataFault, match="holds no category") as told:
        find_categories([tmp_path])
    for layout in LAYOUTS:
        assert layout in told.value.way_out


@pytest.mark.parametrize("half", ["train", "test", "Test"])
def test_half_a_data_set_is_no_plain_folder(half, tmp_path):
    """The test images of a damaged category would be read as a data set of their own."""
    write_plain(tmp_path)
    (tmp_path / "parts").rename(tmp_path / half)
    with pytest.raises(DataFault, match="holds no category"):
        find_categories([tmp_path])


@pytest.mark.parametrize("layout", WRITERS)
def test_the_command_measures_every_layout(layout, tmp_path):
    """With the model that needs no network."""
    WRITERS[layout](tmp_path / "data")
    file = tmp_path / "out.json"
    command = ["accuracy", str(tmp_path / "data"), "--model", "template", "--input-size", "64"]
    options = ["--shots", "2", "--seeds", "0", "--json", str(file)]
    result = CliRunner().invoke(app, [*command, *options], catch_exceptions=False)
    (row,) = json.loads(file.read_text())["results"]
    assert result.exit_code == 0
    assert (row["category"], row["goods"], row["defects"]) == (NAMES[layout], 3, 3)
    assert row["image_auroc"] == 1
    if layout == "plain":
        assert row["pixel_auroc"] is row["pro"] is None
    else:
        assert row["pixel_auroc"] > 0.9
