"""When a frame is a part, as options of a command; a mode that needs a button is none of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import FIELDS_OF, TriggerSettings


class Mode(StrEnum):
    """Trigger modes that need no button."""

    CONTINUOUS = "continuous"
    INTERVAL = "interval"
    PRESENCE = "presence"
    HARDWARE = "hardware"
    SOFTWARE = "software"


TriggerOption = Annotated[
    Mode,
    typer.Option(
        help="When a frame is a part: always, by time, when a part stands still, or by the camera's trigger."
    ),
]
EveryOption = Annotated[
    float | None, typer.Option(min=0.01, help="Seconds between parts (interval, software).")
]
LineOption = Annotated[str, typer.Option(help="Trigger line of the camera (hardware); default: its first.")]
DebounceOption = Annotated[
    float, typer.Option(min=0, help="Ignore signals closer to the last one (hardware, presence).")
]
DelayOption = Annotated[
    float, typer.Option(min=0, help="From the signal to the image (hardware, software, presence).")
]
EveryNthOption = Annotated[
    int, typer.Option(min=1, help="Only every n-th signal is a part (hardware, presence).")
]


@dataclass(frozen=True)
class TriggerOptions:
    """The options as they were typed."""

    mode: Mode
    every_s: float | None
    line: str
    debounce_ms: float
    delay_ms: float
    every_nth: int

    def settings(self) -> TriggerSettings:
        """The trigger they describe.

        Raises:
            DataFault: An option that means nothing with this mode, or one that is missing.
        """
        mode = TriggerKind(self.mode.value)
        for option, field, given in self._given():
            if given and field not in FIELDS_OF[mode]:
                raise DataFault(f"{option} means nothing with --trigger {mode}.", way_out="Leave it out.")
        if mode is TriggerKind.SOFTWARE and self.every_s is None:
            raise DataFault(
                "There is no button here.", way_out="Say how often the camera is asked: --every SECONDS."
            )
        return TriggerSettings(
            mode,
            interval_s=self.every_s or 1.0,
            line=self.line,
            ask_every_s=self.every_s or 0.0,
            debounce_ms=self.debounce_ms,
            delay_ms=self.delay_ms,
            every_nth=self.every_nth,
        )

    def _given(self) -> tuple[tuple[str, str, bool], ...]:
        """(option, field of `TriggerSettings`, whether it was given)."""
        every = "ask_every_s" if self.mode is Mode.SOFTWARE else "interval_s"
        return (
            ("--every", every, self.every_s is not None),
            ("--line", "line", bool(self.line)),
            ("--debounce-ms", "debounce_ms", bool(self.debounce_ms)),
            ("--delay-ms", "delay_ms", bool(self.delay_ms)),
            ("--every-nth", "every_nth", self.every_nth != 1),
        )
