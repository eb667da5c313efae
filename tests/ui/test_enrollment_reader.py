"""The thread that reads the source for the wizard."""

from functools import partial
from threading import Event

import cv2
import numpy as np
import pytest

from inspector.capture import open_source
from inspector.domain.errors import DataFault
from inspector.ui.enrollment.source_reader import SourceReader

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
    readers = []

    def begin(spec: str, **more) -> tuple[SourceReader, Woken]:
        woken = Woken()
        reader = SourceReader(partial(open_source, spec), on_wake=woken, **more)
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
    second, woken = start("simulated:weave?size=64x64", predecessor=first)
    first.ask_to_stop()
    assert woken.until(lambda: second.frames.take() is not None)
    assert first.join(0)


def test_a_reader_stopped_before_its_turn_opens_nothing(start):
    first, _ = start("simulated:washer?size=64x64")
    second, _ = start("simulated:weave?size=64x64", predecessor=first)
    second.ask_to_stop()
    first.ask_to_stop()
    assert second.join(WAIT_S)
    assert not second.status.opened


def test_a_frame_that_cannot_be_judged_is_said_and_reading_goes_on(start):
    reader, woken = start("simulated:washer?size=64x64&rate=50")

    def refuse(frame):
        raise DataFault("The part could not be aligned.")

    reader.set_judge(refuse)
    assert woken.until(lambda: reader.status.note == "The part could not be aligned.")
    reader.set_judge(None)
    assert reader.frames.take() is not None
    assert woken.until(lambda: reader.frames.take() is not None)
