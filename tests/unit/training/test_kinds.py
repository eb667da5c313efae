import numpy as np
import pytest

from inspector.domain.errors import DataFault
from inspector.training.kinds import choose_kinds
from inspector.training.simulated_kinds import read_simulated
from inspector.training.sources import find_kinds, in_words


def names(*sources):
    return [kind.name for kind in find_kinds([str(one) for one in sources])]


def test_every_train_good_below_a_folder_is_a_kind(discs):
    assert names(discs) == ["discs/blue", "discs/green", "discs/red"]
    assert names(discs / "discs" / "red") == ["red"]
    (red,) = find_kinds([str(discs / "discs" / "red")])
    assert (red.count, red.read(0).shape, red.read(0).dtype) == (8, (64, 64, 3), np.uint8)
    assert red.read(0)[32, 32, 2] > 150  # RGB: the test wrote BGR (200, 60, 60)


def test_test_images_are_never_read(discs, write_goods, tmp_path):
    write_goods(tmp_path / "part" / "train" / "good", 3)
    write_goods(tmp_path / "part" / "test" / "good", 4)
    write_goods(tmp_path / "part" / "test" / "scratch", 5)
    assert [(kind.name, kind.count) for kind in find_kinds([str(tmp_path)])] == [("part", 3)]


def test_images_directly_in_a_folder_are_one_kind(write_goods, tmp_path):
    folder = write_goods(tmp_path / "caps", 3)
    write_goods(folder / "deeper", 4)
    assert [(kind.name, kind.count) for kind in find_kinds([str(folder)])] == [("caps", 3)]


def test_simulated_kinds_take_the_families_in_turns_and_are_all_different():
    kinds = find_kinds(["simulated:weave,washer?kinds=3&images=2&seed=1"])
    assert [kind.name for kind in kinds] == ["weave-11000", "washer-11001", "weave-11002"]
    assert [kind.count for kind in kinds] == [2, 2, 2]
    frames = [kind.read(number) for kind in kinds for number in range(2)]
    assert len({frame.tobytes() for frame in frames}) == 6
    assert np.array_equal(kinds[0].read(1), frames[1])


def test_lines_that_people_look_at_are_never_trained_on():
    """Their seeds are small numbers; the simulated sources of a training begin beyond."""
    chosen = read_simulated("simulated:washer")
    assert (chosen.kinds, chosen.images) == (12, 40)
    assert chosen.line(0).seed >= 10_000
    assert all(chosen.line(number).defect_rate == 0 for number in range(3))


def test_sources_can_be_mixed_and_are_told_in_words_without_paths(discs):
    kinds = find_kinds([str(discs / "discs"), "simulated:washer?kinds=2&images=5"])
    assert len(kinds) == 5
    assert in_words(kinds) == (
        "folder discs: 3 kinds of parts, 24 images",
        "simulated:washer?kinds=2&images=5: 2 kinds of parts, 10 images",
    )
    assert in_words(kinds[:1]) == ("folder discs: 1 kind of parts, 8 images",)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("/nowhere", "no folder /nowhere"),
        ("simulated:gear", "family 'gear'.*washer"),
        ("simulated:", "family ''"),
        ("simulated:washer,washer", "once at most"),
        ("simulated:washer?size=3", "'size=3' is no option.*kinds, images, seed"),
        ("simulated:washer?kinds=0", "kinds '0'.*from 1 to 1000"),
        ("simulated:washer?images=1", "images '1'.*from 2"),
        ("simulated:washer?seed=-1", "seed '-1'"),
        ("simulated:washer?kinds=", "kinds ''"),
        ("simulated:washer?kinds=²", "kinds '²'"),
    ],
)
def test_a_source_that_cannot_be_used_is_named(source, message):
    with pytest.raises(DataFault, match=message):
        find_kinds([source])


def test_folders_without_goods_or_with_one_only_are_refused(write_goods, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataFault, match="empty holds no kind of part"):
        find_kinds([str(tmp_path / "empty")])
    with pytest.raises(DataFault, match="single has 1 images; a kind of part needs 2"):
        find_kinds([str(write_goods(tmp_path / "single", 1))])


def test_two_kinds_of_one_name_are_refused(discs):
    red = str(discs / "discs" / "red")
    with pytest.raises(DataFault, match="Two kinds of parts are called red"):
        find_kinds([red, red])


def test_one_kind_is_held_out_by_the_seed_or_by_name(discs):
    kinds = find_kinds([str(discs)])
    drawn = {choose_kinds(kinds, hold_out="", seed=seed).held_out.name for seed in range(20)}
    assert drawn == {"discs/red", "discs/green", "discs/blue"}
    chosen = choose_kinds(kinds, hold_out="green", seed=0)
    assert chosen.held_out.name == "discs/green"
    assert [kind.name for kind in chosen.trained] == ["discs/blue", "discs/red"]


def test_a_kind_with_too_few_goods_is_never_drawn_and_cannot_be_named(discs, write_goods, tmp_path):
    few = write_goods(tmp_path / "few", 5)
    kinds = find_kinds([str(discs / "discs" / "red"), str(few)])
    assert {choose_kinds(kinds, hold_out="", seed=seed).held_out.name for seed in range(8)} == {"red"}
    with pytest.raises(DataFault, match="few has 5 images; a kind of part that is held out needs 6"):
        choose_kinds(kinds, hold_out="few", seed=0)


def test_a_single_kind_is_refused(discs):
    with pytest.raises(DataFault, match="at least two kinds of parts, and there is only red"):
        choose_kinds(find_kinds([str(discs / "discs" / "red")]), hold_out="", seed=0)
