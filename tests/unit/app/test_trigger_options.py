"""Trigger options of the command line."""

import pytest

from inspector.app.cli.trigger_options import Mode, TriggerOptions
from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings


def options(mode: Mode, **given: object) -> TriggerOptions:
    none = {"every_s": None, "line": "", "debounce_ms": 0.0, "delay_ms": 0.0, "every_nth": 1}
    return TriggerOptions(mode, **(none | given))  # type: ignore[arg-type]


def test_options_become_the_trigger_they_describe() -> None:
    hardware = options(Mode.HARDWARE, line="line2", debounce_ms=5.0, every_nth=3)
    assert hardware.settings() == TriggerSettings(
        TriggerKind.HARDWARE, line="line2", debounce_ms=5.0, every_nth=3
    )
    assert options(Mode.SOFTWARE, every_s=0.5).settings().ask_every_s == 0.5
    assert options(Mode.INTERVAL, every_s=2.0).settings().interval_s == 2.0
    assert options(Mode.CONTINUOUS).settings() == TriggerSettings(TriggerKind.CONTINUOUS)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (options(Mode.SOFTWARE), "There is no button here. Say how often"),
        (options(Mode.INTERVAL, line="line1"), "--line means nothing with --trigger interval."),
        (options(Mode.CONTINUOUS, every_nth=3), "--every-nth means nothing with --trigger continuous."),
        (options(Mode.HARDWARE, every_s=1.0), "--every means nothing with --trigger hardware."),
        (options(Mode.CONTINUOUS, debounce_ms=1.0), "--debounce-ms means nothing"),
        (options(Mode.INTERVAL, delay_ms=1.0), "--delay-ms means nothing"),
    ],
)
def test_an_option_that_does_not_fit_is_refused(given: TriggerOptions, message: str) -> None:
    with pytest.raises(DataFault) as refused:
        given.settings()
    assert message in str(refused.value)
