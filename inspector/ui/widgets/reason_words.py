"""Why a frame was taken, and why its part got no judgement, in a word or two. Without Qt."""

from inspector.domain.frame import TriggerKind
from inspector.domain.verdict import NotInspectedReason
from inspector.language import mark, say

_REASONS = {
    NotInspectedReason.OVERRUN: mark("overrun", "reason"),
    NotInspectedReason.BAD_FRAME: mark("bad frame", "reason"),
    NotInspectedReason.NO_FRAME: mark("no frame", "reason"),
    NotInspectedReason.REGION: mark("region", "reason"),
    NotInspectedReason.ALIGNMENT: mark("alignment", "reason"),
    NotInspectedReason.MODEL: mark("model", "reason"),
    NotInspectedReason.STORAGE: mark("storage", "reason"),
    NotInspectedReason.STOPPED: mark("stopped", "reason"),
}
_TRIGGERS = {
    TriggerKind.PREVIEW: mark("preview", "trigger"),
    TriggerKind.MANUAL: mark("manual", "trigger"),
    TriggerKind.CONTINUOUS: mark("continuous", "trigger"),
    TriggerKind.INTERVAL: mark("interval", "trigger"),
    TriggerKind.PRESENCE: mark("presence", "trigger"),
    TriggerKind.HARDWARE: mark("hardware", "trigger"),
    TriggerKind.SOFTWARE: mark("software", "trigger"),
}


def reason_text(reason: NotInspectedReason | None) -> str:
    """Why a part was not inspected; empty where it was."""
    return "" if reason is None else say(_REASONS[reason], "reason")


def trigger_text(kind: TriggerKind) -> str:
    """What asked for the frame."""
    return say(_TRIGGERS[kind], "trigger")
