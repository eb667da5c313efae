import json
import shutil

import pytest

from inspector.benchmark import find_categories
from inspector.benchmark.supports import read_supports, references
from inspector.domain.errors import DataFault


def test_categories_are_found_at_any_depth_and_named_from_the_data_folder(disc_data):
    assert [one.name for one in find_categories([disc_data])] == ["set/disc"]
    assert [one.name for one in find_categories([disc_data / "set"])] == ["disc"]
    assert [one.name for one in find_categories([disc_data / "set" / "disc"])] == ["disc"]


def test_goods_tests_and_masks_by_stem(disc_data):
    category = find_categories([disc_data])[0]
    assert len(category.goods) == 6
    assert [one.defect for one in category.tests] == [""] * 4 + ["spot"] * 5
    defects = category.tests[4:]
    assert [one.mask.stem if one.mask else None for one in defects] == [
        "000_mask",
        None,
        "002_mask",
        "003_mask",
        "004_mask",
    ]


def test_what_is_no_data_set_is_refused(disc_data, tmp_path):
    with pytest.raises(DataFault, match="no folder"):
        find_categories([tmp_path / "absent"])
    with pytest.raises(DataFault, match="holds no category"):
        find_categories([tmp_path])
    with pytest.raises(DataFault, match="Two categories are called disc"):
        find_categories([disc_data / "set", disc_data / "set" / "disc"])
    copy = tmp_path / "copy"
    shutil.copytree(disc_data / "set" / "disc", copy / "disc")
    shutil.rmtree(copy / "disc" / "test" / "good")
    with pytest.raises(DataFault, match="disc lacks images"):
        find_categories([copy])


@pytest.fixture
def category(disc_data):
    return find_categories([disc_data])[0]


def test_named_references_are_the_first_of_the_list(category, tmp_path):
    path = tmp_path / "supports.json"
    path.write_text(json.dumps({"set/disc": {"0": ["004.png", "001.png", "003.png"]}, "x/y": {}}))
    supports = read_supports(path)
    chosen = references(category, shots=2, seed=0, supports=supports)
    assert [one.name for one in chosen] == ["004.png", "001.png"]
    with pytest.raises(DataFault, match="only 3 are named"):
        references(category, shots=4, seed=0, supports=supports)
    with pytest.raises(DataFault, match="only 0 are named"):
        references(category, shots=1, seed=7, supports=supports)


def test_a_name_from_a_deeper_folder_finds_its_only_match(disc_data):
    category = find_categories([disc_data / "set"])[0]
    supports = {"set/disc": {"0": ["004.png"]}}
    assert references(category, shots=1, seed=0, supports=supports)[0].name == "004.png"
    for wrong in ({}, {"a/disc": {}, "b/disc": {}}):
        with pytest.raises(DataFault, match="does not name disc"):
            references(category, shots=1, seed=0, supports=wrong)


def test_a_named_reference_that_is_not_there_is_refused(category):
    with pytest.raises(DataFault, match=r"gone.png is not among its goods"):
        references(category, shots=1, seed=0, supports={"set/disc": {"0": ["gone.png"]}})


def test_drawn_references_are_nested_and_fixed_by_the_seed(category):
    four = references(category, shots=4, seed=3, supports=None)
    assert references(category, shots=2, seed=3, supports=None) == four[:2]
    assert len(set(four)) == 4
    with pytest.raises(DataFault, match="there are 6 goods"):
        references(category, shots=7, seed=3, supports=None)


@pytest.mark.parametrize("content", ["{", "[]", '{"a": []}'])
def test_what_is_no_supports_file_is_refused(tmp_path, content):
    path = tmp_path / "supports.json"
    path.write_text(content)
    with pytest.raises(DataFault, match="supports"):
        read_supports(path)
    with pytest.raises(DataFault, match="cannot be read"):
        read_supports(tmp_path / "absent.json")
