"""The thread that reads a source for the live picture of a screen."""

from functools import partial
from threading import Event

import cv2
import numpy as np
import pytest
from helpers.dial_camera import DialCamera

from inspector.capture import open_source
from inspector.domain.errors import DataFault
from inspector.ui.sources import SourceLane, SourceReader

WAIT_S = 10.0


class Woken:
    """Waits for wake-ups until something is true."""

    def __init__(self) -> None:
        self._event = Event()

    def __call__(self) -> None:
        self._event.set()

    def until(self, condition) -> bool:
        while not condition():
            if not self._event.wait(WAIT_S):
                return False
            self._event.clear()
        return True


@pytest.fixture
def start():
    readers, lane = [], SourceLane()

    def begin(source) -> tuple[SourceReader, Woken]:
        woken = Woken()
        make = partial(open_source, source) if isinstance(source, str) else source
        reader = SourceReader(make, on_wake=woken, lane=lane)
        readers.append(reader)
        reader.start()
        return reader, woken

    yield begin
    for reader in readers:
        reader.ask_to_stop()
    assert all(reader.join(WAIT_S) for reader in readers)


def test_frames_arrive_and_the_newest_wins(start):
    reader, woken = start("simulated:washer?size=64x64&count=5")
    assert woken.until(lambda: reader.status.ended)
    newest = reader.frames.take()
    assert newest is not None
    assert newest.frame_id == 4
    assert reader.frames.dropped == 4


def test_a_source_that_cannot_be_opened_says_so_and_ends(start, tmp_path):
    reader, woken = start(f"folder:{tmp_path / 'nothing here'}")
    assert woken.until(lambda: reader.status.fault != "")
    assert "nothing here" in reader.status.fault
    assert reader.join(WAIT_S)


def test_a_wrong_specification_is_a_message_not_a_crash(start):
    reader, woken = start("simulated:teapot")
    assert woken.until(lambda: reader.status.fault != "")
    assert "washer" in reader.status.fault


def test_one_broken_image_is_named_and_reading_goes_on(start, tmp_path):
    (tmp_path / "a.png").write_bytes(b"not an image")
    cv2.imwrite(str(tmp_path / "b.png"), np.full((40, 40, 3), 90, np.uint8))
    notes = []
    reader, woken = start(f"folder:{tmp_path}")

    def ended() -> bool:
        notes.append(reader.status.note)
        return reader.status.ended

    assert woken.until(ended)
    assert reader.frames.take().name == "b.png"


def test_the_next_source_is_opened_after_the_one_before_is_closed(start):
    first, woken = start("simulated:washer?size=64x64")
    assert woken.until(lambda: first.frames.take() is not None)
    second, woken = start("simulated:weave?size=64x64")
    first.ask_to_stop()
    assert woken.until(lambda: second.frames.take() is not None)
    assert first.join(0)


def test_a_reader_stopped_before_its_turn_opens_nothing(start):
    first, _ = start("simulated:washer?size=64x64")
    second, _ = start("simulated:weave?size=64x64")
    second.ask_to_stop()
    first.ask_to_stop()
    assert second.join(WAIT_S)
    assert not second.status.opened


def test_a_frame_that_cannot_be_looked_at_is_said_and_reading_goes_on(start):
    reader, woken = start("simulated:washer?size=64x64&rate=50")

    def refuse(frame):
        raise DataFault("The part could not be aligned.")

    reader.set_look(refuse)
    assert woken.until(lambda: reader.status.note == "The part could not be aligned.")
    reader.set_look(None)
    assert reader.frames.take() is not None
    assert woken.until(lambda: reader.frames.take() is not None)


def test_commands_run_between_two_reads_and_are_answered(start):
    camera = DialCamera()
    reader, _ = start(camera.source)
    changed = reader.ask(lambda source: source.set_control("gain", 6.0))
    assert changed.result(WAIT_S) is None
    assert camera.values["gain"] == 6.0
    refused = reader.ask(lambda source: source.set_control("gain", 60.0))
    assert "from 0 to 24 dB" in str(refused.exception(WAIT_S))
    reader.ask_to_stop()
    assert reader.join(WAIT_S)
    assert "closed" in str(reader.ask(lambda source: source.controls()).exception(WAIT_S))


def test_what_was_made_of_the_newest_frame_is_kept(start):
    reader, woken = start("simulated:washer?size=64x64&count=5")
    assert woken.until(lambda: reader.status.ended)
    reader, woken = start("simulated:washer?size=64x64&rate=50")
    reader.set_look(lambda frame: frame.size)
    assert woken.until(lambda: reader.findings.take() == (64, 64))


def test_a_camera_that_is_unplugged_is_tried_again_until_it_is_back(start):
    camera = DialCamera()
    reader, woken = start(camera.source)
    assert woken.until(lambda: reader.frames.take() is not None)
    camera.plugged = False
    assert woken.until(lambda: "Trying to reconnect" in reader.status.fault)
    camera.plugged = True
    assert woken.until(lambda: not reader.status.fault)
    assert woken.until(lambda: reader.frames.take() is not None)
    assert camera.opened == 2
