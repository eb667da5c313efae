"""What kind of part it is, decided from the references where a person did not."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.part import PartFrame
from inspector.domain.recipe import TURNED, Alignment, AlignmentMethod, ModelSpec
from inspector.domain.region import Region
from inspector.domain.traits import Trait, TraitChoice
from inspector.imaging.part_decision import OBJECT, SURFACE, PartDecision, decide_part
from inspector.imaging.part_finder import PartFinder
from inspector.imaging.turning import lie_turned

UPRIGHT = "upright"
"""Value of `Trait.ROTATION`."""


@dataclass(frozen=True)
class ChosenTraits:
    """What was decided about the part.

    Attributes:
        model: The settings asked for, with every trait resolved.
        part: The window parts are cut out with, None where the whole region is compared.
        choices: The traits in words, in the order of `Trait`.
    """

    model: ModelSpec
    part: PartFrame | None
    choices: tuple[TraitChoice, ...]


def choose_traits(
    model: ModelSpec, references: Sequence[Pixels], region: Region, *, alignment: Alignment
) -> ChosenTraits:
    """Resolve what the model's settings leave to the references. Pure, any thread; 1 ms a reference.

    Args:
        model: Settings asked for.
        references: The goods, uint8 (H, W, 3) RGB each.
        region: What is looked at.
        alignment: With one the whole region is compared: it moves as the part does.

    Raises:
        DataFault: A part is to be cut out, but none stands out, or region or alignment do not go with it.
    """
    decided = _decide_part(model, references, region, alignment=alignment)
    defaults = {
        Trait.PART: _part_choice(decided),
        Trait.ROTATION: _rotation_choice(decided, references, region),
    }
    choices = []
    for trait in Trait:
        asked = model.trait(trait)
        if asked is not None:
            choices.append(TraitChoice(trait, asked, "", automatic=False))
        elif trait in defaults:
            choices.append(defaults[trait])
    resolved = model.with_traits({choice.trait: choice.value for choice in choices})
    return ChosenTraits(resolved, decided.frame, tuple(choices))


def _decide_part(
    model: ModelSpec, references: Sequence[Pixels], region: Region, *, alignment: Alignment
) -> PartDecision:
    wanted = model.trait(Trait.PART)
    if alignment.method is AlignmentMethod.NONE:
        return decide_part(references, region, size=model.input_size, wanted=wanted)
    if wanted == OBJECT:
        raise DataFault(
            "A part that is cut out of its background is not aligned to the first reference as well.",
            way_out="Choose no alignment, or 'surface'.",
        )
    return PartDecision(None, "parts are aligned to the first good, so the whole region is compared")


def _part_choice(decided: PartDecision) -> TraitChoice:
    value = SURFACE if decided.frame is None else OBJECT
    return TraitChoice(Trait.PART, value, decided.reason, automatic=True)


def _rotation_choice(decided: PartDecision, references: Sequence[Pixels], region: Region) -> TraitChoice:
    frame = decided.frame
    if frame is None:
        reason = f"nobody can tell from a surface (choose '{TURNED}' if they may lie turned)"
    elif frame.turned:
        reason = "each part is turned to its long axis before it is compared"
    elif lie_turned(references, PartFinder(frame, references, region), region):
        reason = "the goods lie at different angles, so each is learned at all angles"
        return TraitChoice(Trait.ROTATION, TURNED, reason, automatic=True)
    else:
        reason = (
            f"the goods lie alike, or look alike at all angles (choose '{TURNED}' if parts may lie turned)"
        )
    return TraitChoice(Trait.ROTATION, UPRIGHT, reason, automatic=True)
