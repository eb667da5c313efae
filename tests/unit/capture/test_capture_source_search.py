"""Searching for cameras while one driver hangs and another fails."""

from threading import Event

import pytest

from inspector.capture import SourceInfo, list_sources
from inspector.capture.source_search import SourceSearch

FOUND = SourceInfo("webcam", "0", model="Camera 0")


@pytest.fixture
def stuck():
    """A driver that answers when it is let go."""
    held = Event()
    yield held
    held.set()


def test_a_driver_that_hangs_is_told_and_the_others_are_shown(stuck: Event) -> None:
    calls = []

    def hang() -> list[SourceInfo]:
        calls.append(1)
        stuck.wait(20)
        return [SourceInfo("genicam", "1")]

    search = SourceSearch({"genicam": hang, "webcam": lambda: [FOUND]})
    first, last = search.results(deadline_s=0.2)
    assert first == (FOUND,), "shown without waiting for the other one"
    assert last[1] == FOUND
    assert (last[0].backend, last[0].usable) == ("genicam", False)
    assert "did not answer within 0.2 s" in last[0].reason
    again = list(search.results(deadline_s=0.2))[-1]
    assert not again[0].usable
    assert len(calls) == 1, "a driver that hangs is not asked on top of it"
    stuck.set()
    assert list(search.results(deadline_s=10))[-1] == (SourceInfo("genicam", "1"), FOUND)


def test_a_driver_that_fails_says_why_in_its_row() -> None:
    def fail() -> list[SourceInfo]:
        raise OSError("libfoo.so is missing")

    search = SourceSearch({"basler": fail, "webcam": lambda: [FOUND]})
    rows = list(search.results(deadline_s=10))[-1]
    assert rows[1] == FOUND
    assert rows[0].reason == "Its driver failed: libfoo.so is missing"


def test_every_source_is_listed_without_opening_any() -> None:
    backends = [info.backend for info in list_sources()]
    assert backends[0] == "simulated"
    assert {"folder", "video"} <= set(backends)
