import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from helpers.data_sets import write_dagm
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.benchmark import find_categories
from inspector.domain.errors import DataFault


@pytest.fixture
def dagm(tmp_path):
    write_dagm(tmp_path)
    return tmp_path / "Class1"


def test_train_goods_are_references_and_train_defects_are_not_used(dagm):
    (category,) = find_categories([dagm])
    assert [path.name for path in category.goods] == ["0001.PNG", "0002.PNG", "0003.PNG", "0004.PNG"]
    assert [(one.path.name, one.defect) for one in category.tests] == [
        ("0001.PNG", ""),
        ("0002.PNG", "defect"),
        ("0003.PNG", ""),
        ("0004.PNG", "defect"),
        ("0005.PNG", ""),
        ("0006.PNG", "defect"),
    ]
    assert [one.mask.name for one in category.tests if one.mask] == [
        "0002_label.PNG",
        "0004_label.PNG",
        "0006_label.PNG",
    ]


def test_masks_alone_tell_the_defects(dagm):
    expected = find_categories([dagm])
    for half in ("Train", "Test"):
        (dagm / half / "Label" / "Labels.txt").unlink()
    assert find_categories([dagm]) == expected


def test_the_list_alone_tells_the_defects_without_masks(dagm):
    for mask in dagm.rglob("*_label.PNG"):
        mask.unlink()
    (category,) = find_categories([dagm])
    assert len(category.goods) == 4
    assert [one.defect for one in category.tests] == ["", "defect"] * 3
    assert {one.mask for one in category.tests} == {None}


def test_a_list_with_a_byte_order_mark_and_other_line_ends_is_read(dagm):
    for mask in (dagm / "Test").rglob("*_label.PNG"):
        mask.unlink()
    file = dagm / "Test" / "Label" / "Labels.txt"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert [one.defect for one in find_categories([dagm])[0].tests] == ["", "defect"] * 3


def test_a_label_without_its_image_is_refused(dagm):
    (dagm / "Test" / "0004.PNG").unlink()
    with pytest.raises(DataFault, match="labels '0004', and there is no such image"):
        find_categories([dagm])


def test_a_list_that_names_files_elsewhere_opens_none_of_them(dagm):
    (dagm / "secret.PNG").write_bytes(b"")
    with (dagm / "Test" / "Label" / "Labels.txt").open("a") as file:
        file.write("7\t1\t../secret.PNG\t0\t0\n")
    with pytest.raises(DataFault, match="labels 'secret', and there is no such image"):
        find_categories([dagm])


def test_without_train_labels_nobody_knows_which_are_good(dagm):
    shutil.rmtree(dagm / "Train" / "Label")
    with pytest.raises(DataFault, match="Class1 has no Train/Label"):
        find_categories([dagm])


def test_two_images_of_one_name_are_refused(dagm):
    shutil.copy(dagm / "Test" / "0001.PNG", dagm / "Test" / "0001.bmp")
    with pytest.raises(DataFault, match="Labels do not tell"):
        find_categories([dagm])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"1\n1\tyes\t0001.PNG\t0\t0\n", r"Labels.txt, line 2, is not number, 0 or 1, image"),
        (b"1\n\n1\t0\n", r"line 3, is not number"),
        (b"\xff\xff\xff", r"Labels.txt is damaged"),
    ],
)
def test_a_damaged_list_is_named(dagm, content, message):
    (dagm / "Test" / "Label" / "Labels.txt").write_bytes(content)
    with pytest.raises(DataFault, match=message):
        find_categories([dagm])


def test_a_class_without_test_defects_is_refused_with_what_it_needs(dagm):
    shutil.rmtree(dagm / "Test" / "Label")
    (dagm / "Test" / "Label").mkdir()
    with pytest.raises(DataFault, match=r"Class1 lacks images.*goods and defects in Test"):
        find_categories([dagm])


@settings(max_examples=25)
@given(
    st.sets(st.integers(1, 9)),
    st.sets(st.integers(1, 9)).filter(lambda defects: 0 < len(defects) < 9),
    st.booleans(),
)
def test_whatever_the_pattern_of_defects_every_image_has_its_label(train, test, listed):
    with TemporaryDirectory() as folder:
        for half, defects in (("Train", train - {1}), ("Test", test)):
            labels = Path(folder, "Class7", half, "Label")
            labels.mkdir(parents=True)
            for number in range(1, 10):
                (labels.parent / f"{number:04}.PNG").write_bytes(b"")
            for number in defects:
                (labels / f"{number:04}_label.PNG").write_bytes(b"")
            if listed:
                lines = [f"{one}\t{int(one in defects)}\t{one:04}.PNG\t0\t0" for one in range(1, 10)]
                (labels / "Labels.txt").write_text("\n".join(["1", *lines]))
        (category,) = find_categories([Path(folder)])
    assert {int(path.stem) for path in category.goods} == set(range(1, 10)) - (train - {1})
    assert {int(one.path.stem) for one in category.tests if one.defect} == test
    assert len(category.tests) == 9
