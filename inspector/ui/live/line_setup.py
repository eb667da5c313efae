"""Between settings and the line's controls: triggers and the list of sources."""

from collections.abc import Sequence

from inspector.capture import SourceInfo
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.settings import Settings


def trigger_of(settings: Settings) -> TriggerSettings:
    """The trigger that the settings ask for."""
    return TriggerSettings(
        TriggerKind(settings.trigger_mode),
        rate_limit_hz=settings.rate_limit_hz,
        interval_s=settings.interval_s,
        line=settings.trigger_line,
        ask_every_s=settings.ask_every_s,
        debounce_ms=settings.debounce_ms,
        delay_ms=settings.trigger_delay_ms,
        every_nth=settings.every_nth,
    )


def with_trigger(settings: Settings, trigger: TriggerSettings) -> Settings:
    """The settings with this trigger."""
    return settings.changed(
        trigger_mode=trigger.mode.value,
        rate_limit_hz=trigger.rate_limit_hz,
        interval_s=trigger.interval_s,
        trigger_line=trigger.line,
        ask_every_s=trigger.ask_every_s,
        debounce_ms=trigger.debounce_ms,
        trigger_delay_ms=trigger.delay_ms,
        every_nth=trigger.every_nth,
    )


def known_sources(settings: Settings, found: Sequence[SourceInfo]) -> list[str]:
    """Source specifications to offer: those used lately, then every usable camera that was found."""
    cameras = [info.source_id for info in found if info.usable and info.id]
    return list(dict.fromkeys((*settings.recent_sources, *cameras)))
