"""What a shift report says about its parts, in the language that is spoken while it is made."""

import locale
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from inspector.decision import UNNAMED, DriftDirection
from inspector.domain.figures import ParetoBar
from inspector.domain.record import DispositionKind, Record
from inspector.domain.verdict import NotInspectedReason
from inspector.language import mark, present, say, speak
from inspector.settings import Settings

PLACES = (
    *(mark("top left"), mark("top centre"), mark("top right")),
    *(mark("middle left"), mark("middle centre"), mark("middle right")),
    *(mark("bottom left"), mark("bottom centre"), mark("bottom right")),
)
"""Every name that `decision.region_names` gives to a known place."""
FLAGGED = (mark("above the review limit"), mark("above the reject limit"))
"""Reasons of parts that were judged (`decision.reason_names`)."""
_REASONS = {
    NotInspectedReason.OVERRUN: mark("not inspected: overrun"),
    NotInspectedReason.BAD_FRAME: mark("not inspected: bad frame"),
    NotInspectedReason.NO_FRAME: mark("not inspected: no frame"),
    NotInspectedReason.REGION: mark("not inspected: region"),
    NotInspectedReason.ALIGNMENT: mark("not inspected: alignment"),
    NotInspectedReason.MODEL: mark("not inspected: model"),
    NotInspectedReason.STORAGE: mark("not inspected: storage"),
    NotInspectedReason.STOPPED: mark("not inspected: stopped"),
}
_DECIDED = {
    DispositionKind.CONFIRMED_DEFECT: mark("confirmed defect"),
    DispositionKind.FALSE_REJECT: mark("false reject"),
    DispositionKind.UNSURE: mark("unsure"),
}
_DRIFTED = {
    DriftDirection.UP: mark("the scores of passed parts have drifted up."),
    DriftDirection.DOWN: mark("the scores of passed parts have drifted down."),
}


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Speak the language of that locale name for a while: a report of the command line, which is English."""
    before = present().language.code
    speak(name)
    try:
        yield
    finally:
        speak(before)


def language_wanted(settings: Settings) -> str:
    """Locale name of the setting where no window asks the desktop; "system" is what the shell says."""
    if settings.language != "system":
        return settings.language
    try:
        return locale.getlocale()[0] or ""
    except ValueError:  # a locale Python does not know, as "UTF-8" alone
        return ""


def said_places(bars: Iterable[ParetoBar]) -> tuple[ParetoBar, ...]:
    """Bars of ninths of the frame."""
    return tuple(replace(bar, name=say(bar.name)) for bar in bars)


def said_reasons(bars: Iterable[ParetoBar]) -> tuple[ParetoBar, ...]:
    """Bars of reasons; one of another version of the program stays as it is stored."""
    words = {f"not inspected: {reason.value}": text for reason, text in _REASONS.items()}
    return tuple(replace(bar, name=say(words.get(bar.name, bar.name))) for bar in bars)


def said_defects(bars: Iterable[ParetoBar]) -> tuple[ParetoBar, ...]:
    """Bars of defect names: those are a person's and stay, "no name known" is ours."""
    return tuple(replace(bar, name=say(bar.name)) if bar.name == UNNAMED else bar for bar in bars)


def decision_words(record: Record) -> str:
    """The name of the defect, else what a person decided; empty where nobody did."""
    if record.disposition is None:
        return ""
    return record.defect_name or say(_DECIDED[record.disposition])


def drift_words(drift: DriftDirection | None) -> str:
    """The drift warning; empty while the scores are steady."""
    return say(_DRIFTED[drift]) if drift else ""
