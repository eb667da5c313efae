"""What a person puts together for a learning: parts left out, the model, the time. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector.domain.learning import LearningOrder
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import Record
from inspector.models import DEFAULT_BUDGET_S


@dataclass
class OrderDraft:
    """Everything of an order but the evidence itself; kept while one looks around.

    Attributes:
        left_out: Numbers of the records that are not to be learned.
        model: Chosen model; None before anything could be chosen.
    """

    left_out: set[int] = field(default_factory=set)
    model: ModelSpec | None = None
    budget_s: float = DEFAULT_BUDGET_S

    def used(self, records: Sequence[Record]) -> tuple[int, ...]:
        """Numbers of those that are to be learned."""
        return tuple(one.record_id for one in records if one.record_id not in self.left_out)

    def use(self, record_id: int, *, wanted: bool) -> None:
        """Learn from this record, or leave it out."""
        if wanted:
            self.left_out.discard(record_id)
        else:
            self.left_out.add(record_id)

    def order(
        self, base: RecipeKey, *, goods: Sequence[Record], defects: Sequence[Record], reason: str
    ) -> LearningOrder:
        """What to start; a model must be chosen."""
        assert self.model is not None
        return LearningOrder(
            base=base,
            model=self.model,
            goods=self.used(goods),
            defects=self.used(defects),
            budget_s=self.budget_s,
            reason=reason,
        )
