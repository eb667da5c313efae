"""Which models can learn from the evidence, each with a sentence. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.app.learning.orders import chosen_or_same_model
from inspector.decision import SuggestedModel
from inspector.domain.recipe import ModelSpec, Recipe
from inspector.models import ModelEntry, list_models
from inspector.ui.widgets.method_words import sentence, short_title

_LEARN = ("patchcore", "ckaad", "dfd", "coft")


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
        problem = "" if entry is None or entry.available else f"Not available: {entry.reason}"
        rows.append(Learner(name, spec, words, problem))
    return rows


def _words(name: str, entry: ModelEntry | None, *, in_use: bool, first: bool) -> str:
    marks = [mark for mark, there in (("in use now", in_use), ("suggested", first)) if there]
    heading = f"{short_title(name)} ({', '.join(marks)})" if marks else short_title(name)
    uses = entry is not None and entry.uses_confirmed_defects
    defects = "Learns from confirmed defects too." if uses else "Leaves confirmed defects out."
    return f"{heading}\n{sentence(name)} {defects}".replace("\n ", "\n")
