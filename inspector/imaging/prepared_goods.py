"""Goods and parts as an enrollment of whole images prepares them: no region, no alignment."""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels
from inspector.domain.recipe import Alignment, ModelSpec
from inspector.domain.region import Region
from inspector.imaging.alignment import AlignmentFault
from inspector.imaging.part_finder import PartFinder
from inspector.imaging.prepare import prepare
from inspector.imaging.trait_choices import choose_traits


@dataclass(frozen=True, eq=False)
class PreparedReferences:
    """References, and what they decided about the part.

    Attributes:
        spec: The model asked for with every trait resolved, from these references alone.
        part: Cuts parts out of their background; None where the whole image is compared.
        inputs: The references themselves, in their order.
    """

    spec: ModelSpec
    part: PartFinder | None
    inputs: tuple[ModelInput, ...]


def prepared_references(images: Sequence[Pixels], spec: ModelSpec) -> PreparedReferences:
    """Decide the traits that `spec` leaves open from the references and prepare these. Pure, any thread.

    Args:
        images: uint8 (H, W, 3) RGB each.
        spec: The model asked for.
    """
    chosen = choose_traits(spec, images, Region(), alignment=Alignment())
    part = None if chosen.part is None else PartFinder(chosen.part, images, Region())
    inputs = [prepare(pixels, Region(), size=spec.input_size, part=part) for pixels in images]
    return PreparedReferences(chosen.model, part, tuple(inputs))


def prepared_part(pixels: Pixels, *, size: int, part: PartFinder | None) -> ModelInput | None:
    """One more image of that kind of part; None where no part was found in it. Pure, any thread.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        size: Side of the model input where there is no part finder.
        part: Of the references.
    """
    try:
        return prepare(pixels, Region(), size=size, part=part)
    except AlignmentFault:
        return None
