"""What a comparison found, in words. Without Qt."""

from inspector.app.version_comparison import VersionComparison
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind
from inspector.station.side_by_side import ComparedPart, SideJudgement
from inspector.ui.theme import verdict_word
from inspector.ui.widgets.text import counted, score_text


def summary(found: VersionComparison) -> str:
    """How many parts get another verdict, and what that means for those a person decided on."""
    parts = found.parts
    differ = sum(part.differs for part in parts)
    said = [f"{counted(len(parts), 'part')} judged, {differ} with different verdicts."]
    told = [part for part in parts if not part.learned]
    for kind, words, act in (
        (DispositionKind.CONFIRMED_DEFECT, "confirmed defect", "flags"),
        (DispositionKind.FALSE_REJECT, "false reject", "still flags"),
    ):
        known = [part for part in told if part.disposition is kind]
        if known:
            flagged = [sum(_flagged(side(part, at)) for part in known) for at in (0, 1)]
            said.append(
                f"Of {counted(len(known), words)} {found.first} {act} {flagged[0]}, "
                f"{found.second} {flagged[1]}."
            )
    learned = len(parts) - len(told)
    if learned:
        said.append(f"{counted(learned, 'part')} that one of them learned from prove nothing.")
    if found.unread:
        said.append(f"{counted(found.unread, 'frame')} could not be read.")
    return " ".join(said)


def short_names(first: RecipeKey, second: RecipeKey) -> tuple[str, str]:
    """Of two versions of one recipe the numbers are enough."""
    if first.name == second.name:
        return f"v{first.version}", f"v{second.version}"
    return str(first), str(second)


def side(part: ComparedPart, at: int) -> SideJudgement:
    """0 for the first, 1 for the second."""
    return part.first if at == 0 else part.second


def judgement(said: SideJudgement) -> str:
    """Word and score."""
    score = "" if said.score is None else f"  {score_text(said.score)}"
    return f"{verdict_word(said.verdict)}{score}"


def _flagged(said: SideJudgement) -> bool:
    return said.verdict is not VerdictKind.PASS
