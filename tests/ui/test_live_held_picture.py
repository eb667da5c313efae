"""While a person looks at why a part was judged so, the picture holds that part and says so."""

from datetime import UTC, datetime

import pytest
from helpers.filled_services import WASHER, inspection, small_picture

from inspector.domain.frame import Frame
from inspector.ui.live.picture_pane import PicturePane


def part(number):
    return inspection(number, key=WASHER, at=datetime(2026, 11, 1, tzinfo=UTC), picture=small_picture)


@pytest.fixture
def pane(qtbot):
    made = PicturePane()
    qtbot.addWidget(made)
    made.show_inspection(part(5), "Record 5")
    return made


def test_a_held_part_stays_and_the_caption_says_why(pane):
    held = pane.view.pixels
    pane.hold(True)
    pane.show_inspection(part(11), "Record 11")
    pane.show_frame(Frame(small_picture(12)[0]), "Live preview")
    assert pane.view.pixels is held
    assert pane.caption.text() == "Record 5  ·  held while you look"
    assert pane.shown.score == part(5).score


def test_let_go_the_next_part_comes(pane):
    pane.hold(True)
    pane.hold(False)
    assert pane.caption.text() == "Record 5"
    pane.show_inspection(part(11), "Record 11")
    assert pane.shown.score == part(11).score


def test_a_frame_nobody_judged_is_not_held(pane):
    pane.show_frame(Frame(small_picture(12)[0]), "Live preview")
    pane.hold(True)
    pane.show_inspection(part(11), "Record 11")
    assert pane.caption.text() == "Record 11"


def test_what_is_in_the_picture_is_told(pane, qtbot):
    with qtbot.waitSignal(pane.shown_changed):
        pane.show_frame(Frame(small_picture(12)[0]), "Live preview")
    assert pane.shown is None
