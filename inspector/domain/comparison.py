"""Several models learned from the same goods, side by side."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask, Pixels
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.verdict import Limits


class DefectKind(StrEnum):
    """What a synthetic defect looks like; the value is the word for a person."""

    SCRATCH = "scratch"
    STAIN = "stain"
    MISPLACED = "misplaced detail"
    DENT = "dent"
    HOLE = "hole"
    MISSING = "missing detail"


class DefectSize(StrEnum):
    """How large it is beside the model input."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True)
class DefectScore:
    """Raw score of one synthetic defect by one model."""

    kind: DefectKind
    size: DefectSize
    score: float


@dataclass(frozen=True)
class Separation:
    """How a group of synthetic defects stands beside goods.

    Attributes:
        auroc: 0..1, the share of pairs of a defect and a good in which the defect scores higher.
        found: How many of the `total` reach the proposed review limit.
    """

    auroc: float
    found: int
    total: int


@dataclass(frozen=True)
class MethodFigures:
    """What one model is good for on these goods, and what it costs.

    Attributes:
        held_out: Scores of goods by models that had not seen their part.
        views: Scores of the goods laid down once more, as the defects are drawn on them but without a defect,
            by the model of all parts; one each.
        limits: Proposed from `held_out` alone.
        defects: Scores of synthetic defects, for all models the same ones in the same order.
        overall: All defects together.
        by_kind, by_size: Groups of them, in the order of the enums.
        ms_per_part: Median of preparing and judging one part, measured alone.
        fit_s: Seconds of learning, held-out scores included.
        memory_mb: MiB of what the model learned; the backbone, which models share, not included.
    """

    held_out: tuple[HeldOutScore, ...]
    views: tuple[float, ...]
    limits: Limits
    defects: tuple[DefectScore, ...]
    overall: Separation
    by_kind: tuple[tuple[DefectKind, Separation], ...]
    by_size: tuple[tuple[DefectSize, Separation], ...]
    ms_per_part: float
    fit_s: float
    memory_mb: float

    @property
    def goods(self) -> tuple[float, ...]:
        """Scores of all goods that defects are compared with: held out, then laid down once more."""
        return (*(one.score for one in self.held_out), *self.views)

    @property
    def flagged(self) -> int:
        """How many of `goods` reach the proposed review limit; at one in four it does what it aims at."""
        return sum(score >= self.limits.review for score in self.goods)


@dataclass(frozen=True, eq=False)
class ExampleView:
    """What one model says about the example.

    Attributes:
        map: float32 (h, w), raw, over all of the example; colours hang on the method's own limits.
        score: Raw score.
    """

    map: FloatMap
    score: float


@dataclass(frozen=True, eq=False)
class ComparedMethod:
    """One chosen model: figures and its view of the example, or why there are none.

    Attributes:
        name: As it was asked for: a preset or a method.
        problem: For a person, with the way out; empty where there are figures.
    """

    name: str
    spec: ModelSpec
    figures: MethodFigures | None = None
    view: ExampleView | None = None
    problem: str = ""


@dataclass(frozen=True, eq=False)
class Example:
    """The synthetic defect that all models are shown side by side.

    Attributes:
        pixels: uint8 (H, W, 3) RGB, a good with the defect, as the first usable model saw it.
        mask: bool (H, W), True on the defect.
    """

    pixels: Pixels
    mask: Mask
    kind: DefectKind
    size: DefectSize


@dataclass(frozen=True, eq=False)
class Comparison:
    """Several models on the same goods.

    Attributes:
        methods: In the order they were asked for.
        example: None where no model could be used.
        recommended: Name of one of the methods; None where no model could be used.
        reason: Why that one, one sentence for a person.
        caution: What these figures can and cannot tell, for a person.
    """

    methods: tuple[ComparedMethod, ...]
    example: Example | None
    recommended: str | None
    reason: str
    caution: str
