"""Everything the Learn screen shows of the recipe in use, read off the GUI thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.app.learning import DamagedLearning
from inspector.decision import SuggestedModel
from inspector.domain.errors import InspectorError
from inspector.domain.learning import CandidateReport, LearningStatus
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import Record
from inspector.ui.learning.candidate_panel import CandidateView

if TYPE_CHECKING:
    from inspector.app import Services


@dataclass(frozen=True, eq=False)
class Standing:
    """What there is to learn from, and what waits for a person.

    Attributes:
        recipe: The active version.
        defects, goods: Confirmed defects and false rejects, newest first.
        proposal: Why learning again is worth it, a sentence; empty where it is not, or was declined.
        suggested: By the proposal: models, the one to try first at the beginning.
        interrupted: Learnings that a crash or the end of the program stopped.
        damaged: Learnings whose files cannot be used.
        candidates: Learned versions that wait, newest first.
    """

    recipe: Recipe
    defects: tuple[Record, ...]
    goods: tuple[Record, ...]
    proposal: str
    suggested: tuple[SuggestedModel, ...]
    interrupted: tuple[LearningStatus, ...]
    damaged: tuple[DamagedLearning, ...]
    candidates: tuple[CandidateView, ...]

    @property
    def key(self) -> RecipeKey:
        """The active version."""
        return self.recipe.key


def read_standing(services: "Services") -> Standing | None:
    """Read it; None where no recipe is active. Any thread.

    Raises:
        DataFault: The active version was changed on disk, or a stored report is damaged.
    """
    key = services.recipes.active()
    if key is None:
        return None
    evidence, proposal = services.evidence(key.name), services.proposal(key.name)
    return Standing(
        recipe=services.recipes.load(key),
        defects=evidence.defects,
        goods=evidence.false_rejects,
        proposal=proposal.sentence if proposal is not None else "",
        suggested=proposal.suggested if proposal is not None else (),
        interrupted=services.learning.unfinished(),
        damaged=services.learning.damaged(),
        candidates=tuple(_view(services, report) for report in services.learning.candidates(key.name)),
    )


def _view(services: "Services", report: CandidateReport) -> CandidateView:
    records = {}
    for part in report.rejudged:
        try:
            records[part.record_id] = services.records.get(part.record_id)
        except InspectorError:  # the record is gone: the part is shown without a picture
            continue
    return CandidateView(report, records)
