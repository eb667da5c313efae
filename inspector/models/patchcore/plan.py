"""Which features are compared how, by the backbone and by whether the part is an object or a surface.

Two members at most. *Appearance* compares centred features of every kind; it sees colour and stain.
*Structure* compares wide features over the image's own contrast; it stays calm under another lamp, and is
blind to a change of the whole part. A surface is judged by appearance alone: its contrast is part of how it
looks.
"""

from dataclasses import dataclass

from torch import Tensor

from inspector.models.backbones import BackboneInfo, Preparation
from inspector.models.backbones.runtimes import PerImage

_APPEARANCE_AXES, _STRUCTURE_AXES = 96, 64
_OTHER_AXES = 256
_CELLS, _CELLS_TURNED = 3, 8


@dataclass(frozen=True)
class SpreadRule:
    """How a distance is judged by the spread of goods around the bank row it was found at.

    With the distance d, the row's spread r (how far the other parts are from it) and the bank's median
    spread m: max(0, d - subtracted r) / (divided r + floor m). Where goods differ from each other, a
    distance says less. (default_recipe.md, item 5: subtracting suits parts that lie alike, dividing suits
    surfaces.)
    """

    subtracted: float
    divided: float
    floor: float

    def judge(self, distances: Tensor, spread: Tensor, typical: float) -> Tensor:
        """float32 (Q,) distances and spreads -> float32 (Q,) >= 0, in units of the usual spread."""
        above = (distances - self.subtracted * spread).clamp_min(0)
        return above / (self.divided * spread + self.floor * typical).clamp_min(1e-12)


_OBJECT = SpreadRule(subtracted=0.25, divided=0.0, floor=1.0)
_SURFACE = SpreadRule(subtracted=0.0, divided=1.0, floor=0.5)


@dataclass(frozen=True)
class MemberPlan:
    """One way of comparing.

    Attributes:
        name: In the fitted tensors.
        taps: Names of the backbone's taps it uses, in the order of the network.
        per_image: What is taken away of each image's own statistics.
        dimensions: Principal axes kept.
        z_score: Whether channels are scaled one by one.
        rule: How distances are judged.
    """

    name: str
    taps: tuple[str, ...]
    per_image: PerImage
    dimensions: int
    z_score: bool
    rule: SpreadRule


def plan_for(info: BackboneInfo, *, surface: bool) -> tuple[MemberPlan, ...]:
    """The members for a backbone and a kind of part."""
    rule = _SURFACE if surface else _OBJECT
    if not info.wide_taps:
        z_score = info.preparation is Preparation.Z_SCORE
        plan = MemberPlan(
            "appearance", info.default_taps, PerImage.NOTHING, _OTHER_AXES, z_score=z_score, rule=rule
        )
        return (plan,)
    both = (*info.wide_taps, *info.default_taps)
    every = tuple(tap.name for tap in info.taps if tap.name in both)
    appearance = MemberPlan("appearance", every, PerImage.CENTRED, _APPEARANCE_AXES, z_score=True, rule=rule)
    structure = MemberPlan(
        "structure", info.wide_taps, PerImage.STANDARDISED, _STRUCTURE_AXES, z_score=True, rule=rule
    )
    return (appearance,) if surface else (appearance, structure)


def bank_cells(*, may_rotate: bool) -> int:
    """How many times as many descriptors a bank holds as an image has, whatever the number of parts."""
    return _CELLS_TURNED if may_rotate else _CELLS


def taps_of(info: BackboneInfo, plans: tuple[MemberPlan, ...]) -> tuple[str, ...]:
    """Every tap that a member uses, in the order of the network."""
    used = {name for plan in plans for name in plan.taps}
    return tuple(tap.name for tap in info.taps if tap.name in used)
