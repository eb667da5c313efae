"""What the banner says while no part is shown, without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from inspector.domain.frame import Frame
from inspector.station import Alarm, StationState, StationStatus
from inspector.ui.line import LineNews
from inspector.ui.live.standing import Standing

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
GONE = Alarm("camera", "Camera 7 does not answer. Trying to reconnect.", NOW)
BACK = Alarm("camera", "Camera 7 is back.", NOW + timedelta(seconds=9))
FRAME = Frame(np.zeros((8, 8, 3), np.uint8))
RUNNING = StationStatus(
    state=StationState.RUNNING, recipe=None, limits=None, passed=0, review=0, failed=0, not_inspected=0,
    skipped=0, preview_dropped=0, queue_depth=0, queue_size=8, last_ms=None, median_ms=None, runtime="",
    alarms=(), source="camera:7",
)  # fmt: skip


@pytest.fixture
def standing() -> Standing:
    return Standing(last_part="PASS, score 0.812")


def said(standing, *alarms, frame=None, state=StationState.RUNNING, paused=False):
    status = replace(RUNNING, alarms=alarms, state=state)
    standing.take(LineNews(status, frame))
    return standing.text(status, paused=paused)


def test_a_running_line_waits_and_names_the_last_part_small(standing):
    text = said(standing)
    assert (text.kind, text.word) == (None, "WAITING FOR A PART")
    assert text.detail == "last part: PASS, score 0.812"


def test_a_paused_line_says_so(standing):
    assert said(standing, paused=True).word == "PAUSED"


def test_a_camera_that_is_away_is_said_until_a_frame_comes(standing):
    assert said(standing, GONE, frame=FRAME).word == "CAMERA AWAY"  # the frame may be from before
    away = said(standing, GONE)
    assert (away.word, away.detail.splitlines()[0]) == ("CAMERA AWAY", GONE.message)
    assert said(standing, GONE, BACK).word == "CAMERA AWAY"
    assert said(standing, GONE, BACK, frame=FRAME).word == "WAITING FOR A PART"
    assert said(standing, GONE, BACK).word == "WAITING FOR A PART"


def test_a_fault_is_said_with_its_reason_before_anything_else(standing):
    broken = Alarm("model", "washer v1 could not be opened.", NOW)
    text = said(standing, GONE, broken, state=StationState.FAULT, paused=True)
    assert text.word == "FAULT"
    assert text.detail.splitlines()[0] == broken.message


def test_another_line_begins_without_the_part_of_the_one_before(standing):
    said(standing, GONE)
    standing.forget()
    assert said(standing).detail == ""
