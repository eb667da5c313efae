"""What a comparison found, in words. Without Qt."""

from inspector.app.version_comparison import VersionComparison
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind
from inspector.language import say_n
from inspector.station.side_by_side import ComparedPart, SideJudgement
from inspector.ui.theme import verdict_word
from inspector.ui.widgets.text import score_text


def summary(found: VersionComparison) -> str:
    """How many parts get another verdict, and what that means for those a person decided on."""
    parts = found.parts
    differ = sum(part.differs for part in parts)
    said = [say_n("%n part(s) judged, {differ} with different verdicts.", len(parts), differ=differ)]
    said += [
        _of_known(found, DispositionKind.CONFIRMED_DEFECT),
        _of_known(found, DispositionKind.FALSE_REJECT),
    ]
    learned = sum(part.learned for part in parts)
    if learned:
        said.append(say_n("%n part(s) that one of them learned from prove nothing.", learned))
    if found.unread:
        said.append(say_n("%n frame(s) could not be read.", found.unread))
    return " ".join(sentence for sentence in said if sentence)


def _of_known(found: VersionComparison, kind: DispositionKind) -> str:
    """What both say of parts that a person decided about; empty where there are none."""
    known = [part for part in found.parts if part.disposition is kind and not part.learned]
    if not known:
        return ""
    first, second = (sum(_flagged(side(part, at)) for part in known) for at in (0, 1))
    values = {"one": found.first, "first": first, "other": found.second, "second": second}
    if kind is DispositionKind.CONFIRMED_DEFECT:
        return say_n("Of %n confirmed defect(s) {one} flags {first}, {other} {second}.", len(known), **values)
    return say_n("Of %n false reject(s) {one} still flags {first}, {other} {second}.", len(known), **values)


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
