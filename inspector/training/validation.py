"""How well the method judges a kind of part it was never trained on. It chooses nothing."""

from dataclasses import dataclass

import numpy as np

from inspector.decision import auroc
from inspector.domain.anomaly import ModelInput
from inspector.domain.comparison import DefectSize
from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.imaging import prepared_part, prepared_references, synthetic_defects
from inspector.models import AnomalyModel, ignore_progress
from inspector.training.kinds import SourceKind

LEARNED, JUDGED, DAMAGED = 4, 16, 6
"""Goods of the held-out kind: so many are enrolled, at most so many others judged, defects drawn on so many
of these. Few goods would make the figure jump."""
SIZES = (DefectSize.SMALL, DefectSize.MEDIUM)
"""Large ones are found by nearly every network and tell nothing."""
_STREAM = 2


@dataclass(frozen=True, eq=False)
class HeldOutCheck:
    """A held-out kind as a person would enroll it, and what is then judged.

    Attributes:
        name: Of the kind.
        spec: The detector, with the traits that the references decided.
        references: The enrolled goods.
        goods: Other goods.
        defects: Synthetic defects on the first of `goods`.
    """

    name: str
    spec: ModelSpec
    references: tuple[ModelInput, ...]
    goods: tuple[ModelInput, ...]
    defects: tuple[ModelInput, ...]

    def auroc(self, detector: AnomalyModel) -> float:
        """Share of pairs of a good and a defect in which the defect scores higher, 0..1."""
        try:
            detector.fit(self.references, ignore_progress)
            goods, defects = ([one.score for one in detector.predict(images)] for images in self._judged())
        finally:
            detector.close()
        return auroc(goods, defects)

    def _judged(self) -> tuple[tuple[ModelInput, ...], tuple[ModelInput, ...]]:
        return self.goods, self.defects


def held_out_check(kind: SourceKind, spec: ModelSpec, *, seed: int) -> HeldOutCheck:
    """Draw goods of a kind, enroll the first and draw defects on the others.

    Args:
        kind: Has at least `inspector.training.kinds.HELD_OUT_LEAST` images.
        spec: The detector; what kind of part it is, the goods decide.
        seed: Which goods and which defects.

    Raises:
        DataFault: An image cannot be read, or no other good shows the part.
    """
    order = np.random.default_rng((seed, _STREAM)).permutation(kind.count)
    enrolled = prepared_references([kind.read(int(number)) for number in order[:LEARNED]], spec)
    others = [kind.read(int(number)) for number in order[LEARNED : LEARNED + JUDGED]]
    seen = (prepared_part(pixels, size=spec.input_size, part=enrolled.part) for pixels in others)
    goods = tuple(one for one in seen if one is not None)
    if not goods:
        raise DataFault(
            f"{kind.name} cannot be held out: its goods are too unlike one another to find the part.",
            way_out="Hold another kind out with --hold-out.",
        )
    defects = synthetic_defects(goods[:DAMAGED], seed=seed, sizes=SIZES)
    return HeldOutCheck(kind.name, enrolled.spec, enrolled.inputs, goods, tuple(one.input for one in defects))
