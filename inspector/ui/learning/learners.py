"""Which models can learn from the evidence, each with a sentence. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.app.learning.orders import chosen_or_same_model
from inspector.decision import SuggestedModel
from inspector.domain.recipe import ModelSpec, Recipe
from inspector.language import mark, say, say_message
from inspector.models import ModelEntry, list_models
from inspector.ui.widgets.method_words import sentence, short_title

_LEARN = ("patchcore", "ckaad", "dfd", "coft")
_HEADINGS = {
    (True, True): mark("{method} (in use now, suggested)"),
    (True, False): mark("{method} (in use now)"),
    (False, True): mark("{method} (suggested)"),
    (False, False): "{method}",
}
"""By whether it is in use, and whether it is the one to try first."""


@dataclass(frozen=True)
class Learner:
    """One row of the list.

    Attributes:
        spec: What to order.
        text: One or two lines.
        problem: Why it cannot be chosen; empty where it can.
    """

    name: str
    spec: ModelSpec
    text: str
    problem: str = ""


def learners(base: Recipe, suggested: Sequence[SuggestedModel] = ()) -> list[Learner]:
    """The model of the active version first, then the other methods that learn from people.

    Args:
        base: The active version.
        suggested: Of a proposal, the one to try first at the beginning; its row says so.
    """
    first = suggested[0].model if suggested else None
    specs = {one.model.method: one.model for one in suggested}
    own, rows = base.model.method, []
    entries = {entry.name: entry for entry in list_models()}
    for name in dict.fromkeys((own, *_LEARN)):
        spec = specs.get(name) or chosen_or_same_model(base, None if name == own else name)
        words = _words(name, entries.get(name), in_use=name == own, first=spec == first)
        entry = entries.get(name)
        rows.append(Learner(name, spec, words, _problem(entry)))
    return rows


def _problem(entry: ModelEntry | None) -> str:
    if entry is None or entry.available:
        return ""
    return say("Not available: {reason}", reason=say_message(entry.reason))


def _words(name: str, entry: ModelEntry | None, *, in_use: bool, first: bool) -> str:
    heading = say(_HEADINGS[in_use, first], method=short_title(name))
    uses = entry is not None and entry.uses_confirmed_defects
    defects = say("Learns from confirmed defects too.") if uses else say("Leaves confirmed defects out.")
    return f"{heading}\n{sentence(name)} {defects}".replace("\n ", "\n")
