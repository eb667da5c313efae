"""Several cameras with threads of their own, their triggers and their cables."""

from collections.abc import Iterator
from time import monotonic

import pytest
from helpers.fake_camera import FakeCamera

from inspector.capture import SOFTWARE_TRIGGER, BadFrame, MissedTriggers, NamedSource, ViewSource
from inspector.domain.errors import SourceLost
from inspector.domain.frame import Frame

PATIENCE_S = 20.0


@pytest.fixture
def cameras() -> Iterator[list[FakeCamera]]:
    made = [FakeCamera() for _ in range(3)]
    yield made
    for camera in made:
        camera.close()


@pytest.fixture
def source(cameras: list[FakeCamera]) -> Iterator[ViewSource]:
    front, back, left = (camera.source() for camera in cameras)
    made = ViewSource(front, [NamedSource("back", back), NamedSource("left", left)])
    yield made
    made.close()


def next_of(source: ViewSource) -> Frame | BadFrame | MissedTriggers:
    """What the source gives next; fails the test where nothing comes."""
    until = monotonic() + PATIENCE_S
    while monotonic() < until:
        try:
            frame = source.read(0.1)
        except (BadFrame, MissedTriggers) as fault:
            return fault
        if frame is not None:
            return frame
    raise AssertionError("nothing came")


def read_on(source: ViewSource) -> None:
    """Until something ends it."""
    while True:
        next_of(source)


def numbers(frame: Frame | BadFrame | MissedTriggers) -> list[int | None]:
    assert isinstance(frame, Frame), str(frame)
    assert [view.name for view in frame.others] == ["back", "left"]
    assert not [view.problem for view in frame.others if view.frame is None]
    return [view.frame.trigger_number for view in frame.others if view.frame is not None]


def armed(source: ViewSource, trigger: str) -> None:
    source.open()
    source.set_control("trigger", trigger)


def signalled(source: ViewSource, cameras: list[FakeCamera]) -> Frame | BadFrame | MissedTriggers:
    """One signal on the line of all cameras, once they are armed for good."""
    while monotonic() < source._usable_from_s:
        source.read(0.02)
    for camera in cameras:
        camera.pulse()
    return next_of(source)


def test_one_software_trigger_makes_one_image_of_every_camera(source: ViewSource) -> None:
    armed(source, SOFTWARE_TRIGGER)
    for _ in range(5):
        source.trigger()
        frame = next_of(source)
        assert isinstance(frame, Frame)
        assert numbers(frame) == [frame.trigger_number] * 2


def test_one_signal_on_the_line_makes_one_part(source: ViewSource, cameras: list[FakeCamera]) -> None:
    armed(source, "line1")
    for _ in range(5):
        frame = signalled(source, cameras)
        assert isinstance(frame, Frame)
        assert numbers(frame) == [frame.trigger_number] * 2


def test_a_damaged_image_of_one_camera_is_missing_and_the_next_part_is_whole(
    source: ViewSource, cameras: list[FakeCamera]
) -> None:
    armed(source, SOFTWARE_TRIGGER)
    cameras[1].fail_images(1)
    source.trigger()
    frame = next_of(source)
    assert isinstance(frame, Frame)
    assert [view.frame is None for view in frame.others] == [True, False]
    source.trigger()
    assert numbers(next_of(source))


def test_a_signal_that_one_camera_did_not_see_costs_parts_but_mixes_none(
    source: ViewSource, cameras: list[FakeCamera]
) -> None:
    armed(source, "line1")
    assert numbers(signalled(source, cameras))
    for camera in (cameras[0], cameras[2]):
        camera.pulse()
    lacking = next_of(source)
    assert isinstance(lacking, Frame)
    assert [view.frame is None for view in lacking.others] == [True, False]


def test_a_cable_that_is_pulled_is_named_and_all_start_again(
    source: ViewSource, cameras: list[FakeCamera]
) -> None:
    armed(source, SOFTWARE_TRIGGER)
    source.trigger()
    assert numbers(next_of(source))
    cameras[2].unplug()
    with pytest.raises(SourceLost, match="View left: "):
        read_on(source)
    source.close()
    cameras[2].plug_in()
    armed(source, SOFTWARE_TRIGGER)
    source.trigger()
    frame = next_of(source)
    assert isinstance(frame, Frame)
    assert numbers(frame) == [frame.trigger_number] * 2


def test_cameras_that_run_free_give_whole_sets(source: ViewSource) -> None:
    source.open()
    for _ in range(10):
        assert numbers(next_of(source)) == [None, None]


def test_every_camera_is_given_back(source: ViewSource, cameras: list[FakeCamera]) -> None:
    source.open()
    source.close()
    assert not any(camera.occupied for camera in cameras)
