"""Tones for parts that did not pass: off until wanted, played by a program, a bell where there is none."""

import io
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from helpers.ui_world import WAIT_MS

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import VerdictKind
from inspector.ui.verdict_sound import TONES_HZ, VerdictSound, player, sound_words, tone_wav

EMPTY_SCENES = "simulated:washer?seed=3&defect_rate=1&rate=10"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the player of the test is a shell script")


@pytest.fixture
def played(tmp_path, monkeypatch) -> Path:
    """A player that is found first and writes down what it is asked to play."""
    log, folder = tmp_path / "played.txt", tmp_path / "bin"
    folder.mkdir()
    script = folder / "pw-play"
    script.write_text(f'#!/bin/sh\necho "$1" >> "{log}"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return log


@pytest.mark.parametrize("kind", TONES_HZ)
def test_a_tone_can_be_heard_and_is_short(kind):
    with wave.open(io.BytesIO(tone_wav(TONES_HZ[kind]))) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        seconds = file.getnframes() / file.getframerate()
    assert 0.2 < seconds < 0.6
    assert 8000 < np.abs(samples).max() < 32767


def test_the_two_tones_differ_in_rhythm_not_only_in_pitch():
    assert len(TONES_HZ[VerdictKind.FAIL]) != len(TONES_HZ[VerdictKind.NOT_INSPECTED])


def judge_until(window, qtbot, reached):
    window.line.start(window.services.recipes.active(), EMPTY_SCENES, TriggerSettings(TriggerKind.CONTINUOUS))
    qtbot.waitUntil(reached, timeout=WAIT_MS)
    stopped = []
    window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def test_a_failed_part_is_heard_where_it_is_wanted(line_window, qtbot, played):
    services = line_window.services
    services.save_settings(services.settings.changed(verdict_sound=True))
    judge_until(line_window, qtbot, played.exists)
    assert Path(played.read_text().splitlines()[0]).name == "fail.wav"


def test_nothing_is_heard_unless_it_is_wanted(line_window, qtbot, played):
    failed = []
    line_window.line.news_fetched.connect(lambda news: failed.append(news.status.failed))
    judge_until(line_window, qtbot, lambda: bool(failed) and failed[-1] > 0)
    assert not played.exists()


def test_the_settings_say_how_it_is_played(played, monkeypatch, tmp_path):
    assert player().endswith("pw-play")
    assert "pw-play" in sound_words()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert player() == ""
    assert "bell" in sound_words()


def test_without_a_player_the_bell_rings_and_nothing_breaks(line_window, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    sound = VerdictSound(line_window.services, line_window.line)
    sound.play(VerdictKind.FAIL)
    sound.close()
