from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from helpers.data_sets import VISA_COLUMNS, write_visa, write_visa_table
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.benchmark import find_categories
from inspector.domain.errors import DataFault

GOOD = "disc/Data/Images/Normal/0000.JPG"


@pytest.fixture
def visa(tmp_path):
    root = tmp_path / "VisA"
    write_visa(root)
    return root


def with_line(root, line):
    """The table with one more line."""
    table = root / "split_csv" / "1cls.csv"
    return write_visa_table(root, [*table.read_text().splitlines(), line])


def test_the_table_splits_and_labels(visa):
    (category,) = find_categories([visa])
    assert [path.name for path in category.goods] == ["0000.JPG", "0001.JPG", "0002.JPG", "0003.JPG"]
    assert [(one.path.name, one.defect) for one in category.tests] == [
        ("000.JPG", "anomaly"),
        ("001.JPG", "anomaly"),
        ("002.JPG", "anomaly"),
        ("0050.JPG", ""),
        ("0051.JPG", ""),
        ("0052.JPG", ""),
    ]
    assert [one.mask.name for one in category.tests if one.mask] == ["000.png", "001.png", "002.png"]


def test_an_anomaly_without_a_mask_is_judged_as_an_image(visa):
    (visa / "disc/Data/Images/Anomaly/009.JPG").write_bytes(b"")
    with_line(visa, "disc,test,anomaly,disc/Data/Images/Anomaly/009.JPG,")
    (category,) = find_categories([visa])
    assert [one.mask for one in category.tests if one.path.name == "009.JPG"] == [None]


def test_other_columns_are_refused(visa):
    write_visa_table(visa, ["object,split,image,mask", f"disc,train,{GOOD},"])
    with pytest.raises(
        DataFault, match=r"1cls.csv has other columns than VisA's object, split, label, image, mask"
    ):
        find_categories([visa])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (f"disc,train,normal,{GOOD}", "line 12, has 4 values, not 5"),
        (f"disc,validation,normal,{GOOD},", "line 12, has split 'validation' and label 'normal'"),
        ("disc,train,anomaly,disc/Data/Images/Anomaly/000.JPG,", "has split 'train' and label 'anomaly'"),
        (f"disc,test,scratched,{GOOD},", "label 'scratched'"),
        (f"../disc,train,normal,{GOOD},", "names the object '../disc', which is no name"),
        (f",train,normal,{GOOD},", "names the object '', which is no name"),
        (f"disc,test,normal,{GOOD},", f"line 12, names '{GOOD}' a second time"),
        ("disc,train,normal,disc/gone.JPG,", "names 'disc/gone.JPG', and there is no such file"),
        ("disc,train,normal,disc/Data,", "names 'disc/Data', and there is no such file"),
        ("disc,test,anomaly,disc/Data/Images/Anomaly/000.JPG,disc/gone.png", "a second time"),
    ],
)
def test_a_damaged_line_is_named(visa, line, message):
    with_line(visa, line)
    with pytest.raises(DataFault, match=message):
        find_categories([visa])


def test_a_mask_that_is_not_there_is_named(visa):
    (visa / "disc/Data/Masks/Anomaly/001.png").unlink()
    with pytest.raises(DataFault, match=r"Masks/Anomaly/001.png', and there is no such file"):
        find_categories([visa])


@pytest.mark.parametrize(
    "written",
    [
        "../outside.png",
        "disc/../../outside.png",
        "../VisA/" + GOOD,
        "C:\\outside.png",
        "..\\outside.png",
        "a\0b",
    ],
)
@pytest.mark.parametrize("column", ["image", "mask"])
def test_no_path_leaves_the_data_set(visa, written, column):
    (visa.parent / "outside.png").write_bytes(b"")
    (visa / "disc/new.JPG").write_bytes(b"")
    image, mask = (written, "") if column == "image" else ("disc/new.JPG", written)
    with_line(visa, f"disc,test,anomaly,{image},{mask}")
    with pytest.raises(DataFault, match="not below the data set's folder"):
        find_categories([visa])


def test_an_absolute_path_is_refused_even_into_the_data_set(visa):
    with_line(visa, f"disc,train,normal,{visa / 'disc/new.JPG'},")
    (visa / "disc/new.JPG").write_bytes(b"")
    with pytest.raises(DataFault, match="not below the data set's folder"):
        find_categories([visa])


def test_a_link_that_leads_out_or_in_a_circle_is_refused(visa):
    (visa.parent / "outside.png").write_bytes(b"")
    (visa / "disc/link.png").symlink_to(visa.parent / "outside.png")
    (visa / "disc/circle.png").symlink_to(visa / "disc/circle.png")
    before = (visa / "split_csv/1cls.csv").read_text()
    with_line(visa, "disc,train,normal,disc/link.png,")
    with pytest.raises(DataFault, match="not below the data set's folder"):
        find_categories([visa])
    write_visa_table(visa, [*before.splitlines(), "disc,train,normal,disc/circle.png,"])
    with pytest.raises(DataFault, match="no such file"):
        find_categories([visa])


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b'object,split,label,image,mask\n"disc', b"x" * 200_000]
)
def test_what_is_no_table_is_refused(visa, content):
    (visa / "split_csv/1cls.csv").write_bytes(content)
    with pytest.raises(DataFault, match=r"1cls.csv (is damaged|has other columns)"):
        find_categories([visa])


def test_an_empty_table_is_refused(visa):
    write_visa_table(visa, [VISA_COLUMNS])
    with pytest.raises(DataFault, match="names no images"):
        find_categories([visa])


def test_an_object_without_anomalies_is_refused_with_what_it_needs(visa):
    write_visa_table(visa, [VISA_COLUMNS, f"disc,train,normal,{GOOD},"])
    with pytest.raises(DataFault, match=r"disc lacks images.*train and test"):
        find_categories([visa])


numbers = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4)), min_size=1, max_size=3)


@settings(max_examples=25)
@given(numbers, st.randoms(use_true_random=False))
def test_whatever_the_order_of_the_lines_nothing_is_lost(objects, random):
    lines = []
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for number, (goods, normals, anomalies) in enumerate(objects):
            kinds = [("train", "normal")] * goods + [("test", "normal")] * normals
            for image, (split, label) in enumerate(kinds + [("test", "anomaly")] * anomalies):
                path = root / f"part{number}/{label}/{image}.JPG"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"")
                lines.append(f"part{number},{split},{label},{path.relative_to(root).as_posix()},")
        random.shuffle(lines)
        write_visa_table(root, [VISA_COLUMNS, *lines])
        found = find_categories([root])
    assert [one.name for one in found] == [f"part{number}" for number in range(len(objects))]
    assert [
        (
            len(one.goods),
            sum(not test.defect for test in one.tests),
            sum(bool(test.defect) for test in one.tests),
        )
        for one in found
    ] == objects
