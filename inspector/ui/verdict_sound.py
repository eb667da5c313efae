"""Short tones for parts that did not pass: for who looks away from the screen.

QtMultimedia is not part of PySide6-Essentials, so the tones are small WAV files played by what the system
has: `winsound` on Windows, `afplay` on macOS, PipeWire's, PulseAudio's or ALSA's player elsewhere. Where
there is none, the system's bell rings.
"""

import io
import logging
import sys
import wave
from collections.abc import Sequence
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from inspector.domain.errors import EnvironmentFault
from inspector.domain.verdict import VerdictKind
from inspector.language import say
from inspector.settings import atomic_write, disk_faults
from inspector.ui.line import Line, LineNews

if TYPE_CHECKING:
    from inspector.app import Services

logger = logging.getLogger(__name__)

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
TONES_HZ = {VerdictKind.FAIL: (880, 440), VerdictKind.NOT_INSPECTED: (660, 660, 660)}
"""What is heard, gravest first: FAIL falls, NOT_INSPECTED knocks three times. They differ without pitch."""
_RATE_HZ = 22_050
_TONE_S, _REST_S, _RAMP_S = 0.12, 0.04, 0.01
_LOUDNESS = 0.4
_END_MS = 500


def player() -> str:
    """Path of the program that plays; "winsound" on Windows, empty where only the bell is left."""
    if sys.platform == "win32":
        return "winsound"
    return next((found for name in PLAYERS if (found := which(name))), "")


def sound_words() -> str:
    """How the tones are played here, for a person."""
    found = player()
    if found:
        return say(
            "Played by {player}. FAIL is a falling pair of tones, NOT INSPECTED three equal ones.",
            player=Path(found).name,
        )
    return say("No player was found (pw-play, paplay, aplay): the system's bell rings instead.")


def tone_wav(frequencies_hz: Sequence[int]) -> bytes:
    """A WAV file, mono, 16 bit: one tone after the other with soft edges and a rest between."""
    rest = np.zeros(int(_RATE_HZ * _REST_S))
    parts = [part for hz in frequencies_hz for part in (_tone(hz), rest)]
    samples = (np.concatenate(parts) * _LOUDNESS * 32767).astype("<i2")
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE_HZ)
        out.writeframes(samples.tobytes())
    return file.getvalue()


class VerdictSound(QObject):
    """Plays a tone for the gravest of the newest verdicts, where the person wants it. Main thread.

    A tone that is still sounding is not doubled: on a fast line one hears that parts fail, not how many.
    """

    def __init__(self, services: "Services", line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._process = QProcess(self)
        self._process.errorOccurred.connect(self._on_error)
        self._folder = services.paths.caches / "tones"
        line.news_fetched.connect(self._on_news)

    def close(self) -> None:
        """End a tone that is still sounding."""
        self._process.kill()
        self._process.waitForFinished(_END_MS)

    def play(self, kind: VerdictKind) -> None:
        """Play the tone of a verdict that has one."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        program = player()
        try:
            file = self._file(kind)
        except EnvironmentFault as fault:
            logger.warning("The tone of %s cannot be stored", kind, exc_info=fault)
            program = ""
        if not program:
            QApplication.beep()
        elif sys.platform == "win32":
            _play_on_windows(file)
        else:
            self._process.start(program, [str(file)])

    def _on_news(self, news: LineNews) -> None:
        if not self._services.settings.verdict_sound:
            return
        kinds = {outcome.inspection.verdict.kind for outcome in news.outcomes}
        gravest = next((kind for kind in TONES_HZ if kind in kinds), None)
        if gravest is not None:
            self.play(gravest)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            logger.warning("%s does not start: the bell rings instead", self._process.program())
            QApplication.beep()

    def _file(self, kind: VerdictKind) -> Path:
        file = self._folder / f"{kind.value.lower()}.wav"
        if not file.exists():
            with disk_faults(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
            atomic_write(file, tone_wav(TONES_HZ[kind]))
        return file


def _tone(frequency_hz: int) -> np.ndarray:
    at = np.arange(int(_RATE_HZ * _TONE_S)) / _RATE_HZ
    edge = np.minimum(1.0, np.minimum(at, _TONE_S - at) / _RAMP_S)
    sine: np.ndarray = np.sin(2 * np.pi * frequency_hz * at) * edge
    return sine


def _play_on_windows(file: Path) -> None:
    import winsound  # only there on Windows

    winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC)  # type: ignore[attr-defined]
