from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.benchmark import find_categories
from inspector.domain.errors import DataFault


def touch(folder, *names):
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"")


def kinds(category):
    return sorted({one.defect for one in category.tests if one.defect})


def test_the_first_half_of_the_goods_are_references_and_the_others_are_tested(tmp_path):
    touch(tmp_path / "nuts" / "good", "e.png", "b.png", "a.png", "d.png", "c.png")
    touch(tmp_path / "nuts" / "bad", "x.png")
    (category,) = find_categories([tmp_path])
    assert [path.name for path in category.goods] == ["a.png", "b.png", "c.png"]
    assert [one.path.name for one in category.tests] == ["x.png", "d.png", "e.png"]


def test_goods_may_lie_in_the_folder_itself(tmp_path):
    touch(tmp_path / "nuts", "a.jpg", "b.jpg", "notes.txt")
    touch(tmp_path / "nuts" / "bad", "x.jpg")
    (category,) = find_categories([tmp_path])
    assert category.name == "nuts"
    assert [path.name for path in category.goods] == ["a.jpg"]
    assert [(one.path.name, one.defect) for one in category.tests] == [("b.jpg", ""), ("x.jpg", "bad")]


def test_with_a_good_folder_images_beside_it_are_not_goods(tmp_path):
    touch(tmp_path / "nuts", "overview.jpg")
    touch(tmp_path / "nuts" / "good", "a.png", "b.png")
    touch(tmp_path / "nuts" / "bad", "x.png")
    (category,) = find_categories([tmp_path])
    assert [path.name for path in category.goods] == ["a.png"]


def test_folders_of_defects_are_kinds_and_others_are_not_read(tmp_path):
    touch(tmp_path / "nuts" / "Good", "a.png", "b.png")
    for name in ("Bad", "defect_bent", "defects", "masks", "undecided"):
        touch(tmp_path / "nuts" / name, "x.png")
    (category,) = find_categories([tmp_path])
    assert kinds(category) == ["Bad", "defect_bent", "defects"]


def test_goods_or_defects_alone_are_no_category(tmp_path):
    touch(tmp_path / "one" / "good", "a.png", "b.png")
    touch(tmp_path / "two" / "bad", "a.png", "b.png")
    touch(tmp_path / "three", "a.png", "b.png")
    with pytest.raises(DataFault, match="holds no category"):
        find_categories([tmp_path])


@pytest.mark.parametrize(("goods", "bads"), [(1, 1), (0, 3), (3, 0)])
def test_too_few_images_are_refused_with_what_is_needed(tmp_path, goods, bads):
    touch(tmp_path / "nuts" / "good", *(f"{number}.png" for number in range(goods)))
    touch(tmp_path / "nuts" / "bad", *(f"{number}.png" for number in range(bads)))
    with pytest.raises(DataFault, match=r"nuts lacks images.*two goods and a defect"):
        find_categories([tmp_path])


@settings(max_examples=25)
@given(
    st.sets(st.text("abc019_", min_size=1, max_size=3), min_size=2, max_size=9),
    st.dictionaries(st.sampled_from(["bad", "defect", "defect_a", "DEFECTS"]), st.integers(1, 3), min_size=1),
)
def test_every_image_is_used_once_and_the_split_does_not_change(goods, defects):
    with TemporaryDirectory() as folder:
        part = Path(folder, "part")
        touch(part / "good", *(f"{name}.png" for name in goods))
        for kind, count in defects.items():
            touch(part / kind, *(f"{number}.png" for number in range(count)))
        (category,) = find_categories([Path(folder)])
        assert find_categories([Path(folder)]) == [category]
    tested = [one.path for one in category.tests if not one.defect]
    assert len(category.goods) - len(tested) in (0, 1)
    assert {path.stem for path in [*category.goods, *tested]} == goods
    assert max(path.name for path in category.goods) < min(path.name for path in tested)
    counted = {kind: sum(one.defect == kind for one in category.tests) for kind in kinds(category)}
    assert counted == defects
