"""What the banner says while no part is shown: what the line does, and what the last part was. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.language import say, say_message
from inspector.station import Alarm, StationState, StationStatus
from inspector.ui.line import LineNews, is_starting
from inspector.ui.live.verdict_banner import BannerText

_CAMERA = "camera"


@dataclass
class Standing:
    """Keeps what a verdict must never hide: a fault, a camera that is away, that nobody judges.

    Attributes:
        last_part: "PASS, score 0.812" of the newest part; empty before the first.
        fault: Why the line cannot judge; empty while it can.
        camera_alarm: The newest camera alarm, as long as no frame has come since.
    """

    last_part: str = ""
    fault: str = ""
    camera_alarm: Alarm | None = None
    _known: Alarm | None = None

    def take(self, news: LineNews) -> None:
        """Follow the line: a new camera alarm stands until a later fetch brings a frame."""
        newest = _newest_camera(news.status.alarms)
        if newest is not None and newest != self._known:
            self.camera_alarm = newest
        elif newest is None or news.frame is not None:
            self.camera_alarm = None
        self._known = newest
        self.fault = _fault(news.status)

    def forget(self) -> None:
        """Another line: its parts and troubles are its own."""
        self.last_part, self.fault = "", ""
        self.camera_alarm = self._known = None

    def text(self, status: StationStatus, *, paused: bool) -> BannerText:
        """The gravest thing first; the last part always in small letters."""
        word, detail = self._word(status, paused=paused)
        last = say("last part: {part}", part=self.last_part) if self.last_part else ""
        return BannerText(None, word, "", "\n".join(line for line in (detail, last) if line))

    def _word(self, status: StationStatus, *, paused: bool) -> tuple[str, str]:
        if status.state is StationState.FAULT:
            return say("FAULT"), self.fault
        if self.camera_alarm is not None:
            return say("CAMERA AWAY"), say_message(self.camera_alarm.message)
        if is_starting(status):
            return say("STARTING"), say("loading the model")
        if paused:
            return say("PAUSED"), say("no part is judged until the line goes on")
        return say("WAITING FOR A PART"), ""


def _newest_camera(alarms: Sequence[Alarm]) -> Alarm | None:
    return next((alarm for alarm in reversed(alarms) if alarm.kind == _CAMERA), None)


def _fault(status: StationStatus) -> str:
    if status.state is not StationState.FAULT:
        return ""
    grave = [alarm.message for alarm in status.alarms if alarm.kind in (_CAMERA, "model")]
    return say_message(grave[-1]) if grave else say("The reason is in the log.")
