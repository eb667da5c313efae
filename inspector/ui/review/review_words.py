"""What Review says about its queue and its decisions."""

from inspector.language import say, say_n
from inspector.ui.review.queue import Decision, ReviewQueue
from inspector.ui.widgets.record_words import disposition_text
from inspector.ui.widgets.text import thousands_text

GROUP_KEY = "S"


def alike_words(*, grouped: bool) -> str:
    """The button between single parts and groups of similar ones, with its key."""
    return f"{say('Single parts') if grouped else say('Similar parts together')}  ({GROUP_KEY})"


def decided_words(decision: Decision) -> str:
    """What was decided on which parts."""
    words = disposition_text(decision.kind)
    told = f"{words}, {decision.defect_name}" if decision.defect_name else words
    return f"{_numbers(decision)}: {told}."


def count_words(total: int, queue: ReviewQueue) -> str:
    """How many wait, or how many a filter has found."""
    number = thousands_text(total)
    if queue.filter().disposed is False:
        return say_n("{number} waiting", total, number=number)
    return say_n("{number} found", total, number=number)


def _numbers(decision: Decision) -> str:
    count = len(decision.records)
    if count == 1:
        return say("No. {number}", number=decision.record.record_id)
    return say_n("%n part(s)", count)
