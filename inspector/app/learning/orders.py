"""Orders as they are usually given: everything a person confirmed since the base version was made."""

from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.domain.recipe import ModelSpec, Recipe
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.models import spec_of
from inspector.station import as_asked, learned_records

if TYPE_CHECKING:
    from inspector.app.services import Services

MOST_RECORDS = 1000


def chosen_or_same_model(base: Recipe, model: str | None) -> ModelSpec:
    """The model of a learning: a named one, else the base's; what a person chose about the part is kept.

    Raises:
        DataFault: There is no such model.
    """
    same = as_asked(base)
    if model is None:
        return same
    return replace(spec_of(model), may_rotate=same.may_rotate, traits=same.traits)


def new_evidence(services: "Services", base: Recipe, kind: DispositionKind) -> tuple[int, ...]:
    """Ids of the recipe's records that were so disposed, can be learned and were not, oldest first."""
    wanted = RecordFilter(recipe=base.key.name, dispositions=(kind,))
    learned = learned_records(base)
    found = services.records.query(wanted, limit=MOST_RECORDS)
    usable = [one for one in found if one.image and one.score is not None and one.record_id not in learned]
    return tuple(sorted(one.record_id for one in usable))
