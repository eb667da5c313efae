"""When a frame becomes a part to judge."""

from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind


@dataclass(frozen=True)
class TriggerSettings:
    """When a frame becomes a part to judge.

    Attributes:
        mode: MANUAL (button), CONTINUOUS (every frame), INTERVAL, or PRESENCE (a part stands in place).
        rate_limit_hz: CONTINUOUS only: at most so many parts a second; 0 is no limit.
        interval_s: INTERVAL only: seconds between parts.
    """

    mode: TriggerKind = TriggerKind.MANUAL
    rate_limit_hz: float = 0.0
    interval_s: float = 1.0

    def __post_init__(self) -> None:
        if self.mode is TriggerKind.PREVIEW:
            raise DataFault(
                "'preview' is not a trigger mode.", way_out="Use manual, continuous, interval or presence."
            )
        if self.rate_limit_hz < 0 or self.interval_s <= 0:
            raise DataFault("The trigger rate must not be negative and the interval must be positive.")
