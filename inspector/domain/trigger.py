"""When a frame becomes a part to judge."""

from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind

MAX_DELAY_MS = 60_000.0
MAX_DEBOUNCE_MS = 10_000.0
MAX_NTH = 10_000

FIELDS_OF: dict[TriggerKind, frozenset[str]] = {
    TriggerKind.MANUAL: frozenset({"debounce_ms", "delay_ms"}),
    TriggerKind.CONTINUOUS: frozenset({"rate_limit_hz"}),
    TriggerKind.INTERVAL: frozenset({"interval_s"}),
    TriggerKind.PRESENCE: frozenset({"debounce_ms", "delay_ms", "every_nth"}),
    TriggerKind.HARDWARE: frozenset({"line", "debounce_ms", "delay_ms", "every_nth"}),
    TriggerKind.SOFTWARE: frozenset({"ask_every_s", "debounce_ms", "delay_ms"}),
}
"""Which fields of `TriggerSettings` a mode looks at; the others change nothing. Its keys are the modes."""


@dataclass(frozen=True)
class TriggerSettings:
    """When a frame becomes a part to judge.

    In HARDWARE and SOFTWARE the camera itself waits for its trigger; in the other modes it makes images by
    itself and the station picks. A *signal* is a press of the button, a part that came to rest (PRESENCE), an
    image of a camera on its line (HARDWARE).

    Attributes:
        mode: MANUAL (button), CONTINUOUS (every frame), INTERVAL, PRESENCE (a part stands in place), HARDWARE
            (each signal on a line of the camera), SOFTWARE (button or time; the camera is asked).
        rate_limit_hz: CONTINUOUS only: at most so many parts a second; 0 is no limit.
        interval_s: INTERVAL only: seconds between parts.
        line: HARDWARE only: which line, as the camera's control `trigger` names it; empty is its first.
        ask_every_s: SOFTWARE only: ask the camera so often without a button; 0 is never.
        debounce_ms: A signal closer than this to the last one that was taken is ignored, and counted.
        delay_ms: From the signal to the image. HARDWARE: the camera waits, so it must be able to.
        every_nth: HARDWARE and PRESENCE: only every n-th signal is a part.
    """

    mode: TriggerKind = TriggerKind.MANUAL
    rate_limit_hz: float = 0.0
    interval_s: float = 1.0
    line: str = ""
    ask_every_s: float = 0.0
    debounce_ms: float = 0.0
    delay_ms: float = 0.0
    every_nth: int = 1

    def __post_init__(self) -> None:
        if self.mode not in FIELDS_OF:
            raise DataFault(f"'{self.mode}' is not a trigger mode.", way_out=f"Use {', '.join(FIELDS_OF)}.")
        if self.rate_limit_hz < 0 or self.interval_s <= 0 or self.ask_every_s < 0:
            raise DataFault("The trigger rate must not be negative and the interval must be positive.")
        if not 0 <= self.debounce_ms <= MAX_DEBOUNCE_MS:
            way_out = f"It must be from 0 to {MAX_DEBOUNCE_MS:g} ms."
            raise DataFault(f"Trigger: debounce is {self.debounce_ms:g}.", way_out=way_out)
        if not 0 <= self.delay_ms <= MAX_DELAY_MS:
            way_out = f"It must be from 0 to {MAX_DELAY_MS:g} ms."
            raise DataFault(f"Trigger: delay is {self.delay_ms:g}.", way_out=way_out)
        if not 1 <= self.every_nth <= MAX_NTH:
            way_out = f"It must be from 1 to {MAX_NTH}."
            raise DataFault(f"Trigger: every n-th signal is {self.every_nth:g}.", way_out=way_out)

    @property
    def by_camera(self) -> bool:
        """Whether the camera itself waits for its trigger."""
        return self.mode in (TriggerKind.HARDWARE, TriggerKind.SOFTWARE)

    def uses(self, field: str) -> bool:
        """Whether the mode looks at this field."""
        return field in FIELDS_OF[self.mode]
