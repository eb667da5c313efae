"""What people confirmed and the version in use has not learned; whether to propose learning it."""

from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.app.declined import DeclinedProposals
from inspector.app.latest_decisions import latest_decisions
from inspector.app.line_watch import LineWatch
from inspector.app.suggestions import suggested_models
from inspector.app.view_decisions import decisions_on
from inspector.decision import DriftDirection, Proposal, Waiting, propose, waiting_of
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import DispositionKind, Record
from inspector.domain.verdict import NotInspectedReason
from inspector.station import learned_defects, learned_goods

if TYPE_CHECKING:
    from inspector.app.services import Services

MOST = 500
"""Newest decisions looked at: far more than a recipe can learn (56 taught goods and 64 defects)."""
_KINDS = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT)


@dataclass(frozen=True)
class Evidence:
    """Records a person has decided on that a version has not learned; each has a stored image.

    Attributes:
        name: Of the recipe; the records may be of any of its versions.
        base: The version the name stands for.
        defects: Confirmed defects, newest record first.
        false_rejects: Good parts that were flagged, newest record first.
        withdrawn: Among both, those that the version learned as the opposite: what it learned is wrong by
            what people say today. Learning again leaves that image out.
    """

    name: str
    base: RecipeKey
    defects: tuple[Record, ...] = ()
    false_rejects: tuple[Record, ...] = ()
    withdrawn: tuple[Record, ...] = ()

    def without(self, record_ids: frozenset[int]) -> "Evidence":
        """The same less these records."""
        return replace(
            self,
            defects=tuple(one for one in self.defects if one.record_id not in record_ids),
            false_rejects=tuple(one for one in self.false_rejects if one.record_id not in record_ids),
            withdrawn=tuple(one for one in self.withdrawn if one.record_id not in record_ids),
        )

    @property
    def record_ids(self) -> frozenset[int]:
        """Of all of them."""
        return frozenset(one.record_id for one in (*self.defects, *self.false_rejects))


class EvidenceKeeper:
    """Gathers evidence from the log and proposes to learn it. Main thread; milliseconds.

    Every method raises DataFault where there is no such recipe or its files were changed.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._declined = DeclinedProposals(services.paths.data_dir)

    def evidence(self, name: str) -> Evidence:
        """What was confirmed for the recipe `name` and its version in use has not learned."""
        return self._gathered(self._in_use(name))

    def proposal(self, name: str) -> Proposal | None:
        """Learning again, where it is worth it; None too where a person declined just this."""
        recipe = self._in_use(name)
        found = self._gathered(recipe)
        fresh = found.without(self._declined.records(name))
        proposal = propose(
            recipe.key,
            _waiting(found),
            fresh=_waiting(fresh),
            drift=self._drift(recipe),
        )
        if proposal is None:
            return None
        return replace(proposal, suggested=suggested_models(recipe, defects=len(found.defects)))

    def decline(self, name: str) -> "Future[None]":
        """Propose nothing more for what is known now; remembered on the disk, then audited.

        The future raises EnvironmentFault where it cannot be stored.
        """
        services, found = self._services, self.evidence(name)
        details = {"defects": len(found.defects), "false_rejects": len(found.false_rejects)}
        who = services.operator

        def write() -> None:
            self._declined.decline(name, found.record_ids)
            services.audit.append("learning_declined", who=who, subject=str(found.base), details=details)

        return services.writer.submit(write)

    def _in_use(self, name: str) -> Recipe:
        recipes = self._services.recipes
        return recipes.load(RecipeKey(name, recipes.active_version(name)))

    def _gathered(self, recipe: Recipe) -> Evidence:
        name = recipe.key.name
        decided = decisions_on(self._services.records, name, _KINDS, limit=MOST)
        learned = dict(zip(_KINDS, (learned_defects(recipe), learned_goods(recipe)), strict=True))
        known = {
            (one.image, one.disposition)
            for one in decided
            if one.disposition is not None and one.record_id in learned[one.disposition]
        }
        can = [one for one in decided if _can_be_learned(one)]
        latest = {one.record_id for one in latest_decisions(can).values()}
        fresh = [one for one in can if one.record_id in latest and (one.image, one.disposition) not in known]
        defects, goods = (tuple(one for one in fresh if one.disposition is kind) for kind in _KINDS)
        withdrawn = [one for one in defects if one.record_id in learned_goods(recipe)]
        withdrawn += [one for one in goods if one.record_id in learned_defects(recipe)]
        return Evidence(name, recipe.key, defects, goods, tuple(withdrawn))

    def _drift(self, recipe: Recipe) -> DriftDirection | None:
        watch = LineWatch(self._services.records)
        watch.follow(recipe)
        return watch.drift.direction


def _waiting(found: Evidence) -> Waiting:
    return waiting_of(found.defects, found.false_rejects, withdrawn=len(found.withdrawn))


def _can_be_learned(record: Record) -> bool:
    """As `check_teachable` asks of a record."""
    return bool(record.image) and record.reason is not NotInspectedReason.ALIGNMENT
