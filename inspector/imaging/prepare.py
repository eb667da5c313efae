"""Frame to model input: cut the region, bring it to the model's size, say what counts."""

from dataclasses import dataclass

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask, Pixels, check_pixels
from inspector.domain.recipe import AlignmentMethod
from inspector.domain.region import Region
from inspector.imaging.alignment import Aligner, AlignmentFault
from inspector.imaging.geometry import (
    Matrix,
    homogeneous,
    inverse,
    nearest_affine,
    region_placement,
    scaling,
)
from inspector.imaging.masks import both, inside_frame, inside_region, valid_mask
from inspector.imaging.part_finder import PartFinder
from inspector.imaging.resample import resample

MAX_OUTSIDE = 0.2
"""Largest fraction of the counted area that may lie outside the frame; beyond it a part is not judged."""
MAX_WINDOW_OUTSIDE = 0.5
"""The same of the window of a part, which has room to spare about it, most of all where it is turned."""


@dataclass(frozen=True, eq=False)
class _Seen:
    """Where the model input lies.

    Attributes:
        frame_from_unit: (3, 3), in the frame at hand.
        drawn: The same in the frame the region was drawn on.
        size: (width, height) of the input.
        moves: Whether the input follows the part.
        max_outside: Largest fraction of what counts that may lie outside the frame.
        quality: Of the alignment, where there is one.
    """

    frame_from_unit: Matrix
    drawn: Matrix
    size: tuple[int, int]
    moves: bool
    max_outside: float = MAX_OUTSIDE
    quality: float | None = None


def prepare(
    pixels: Pixels,
    region: Region,
    *,
    size: int | tuple[int, int],
    aligner: Aligner | None = None,
    part: PartFinder | None = None,
) -> ModelInput:
    """Cut the region out of a frame and bring it to the model's size: no centre crop, one resampling.

    Pure and deterministic, any thread. Shapes are fixed to the part: with an aligner the region and its
    ignore areas move with it, with a part finder the ignore areas do.

    Args:
        pixels: uint8 (H, W, 3) RGB, C-contiguous. Not copied where it already has the wanted size.
        region: What is looked at, in pixels of the frame it was drawn on.
        size: Side of the model input in pixels, or its (height, width); with `part` its window has the say.
        aligner: Finds how the part has moved since the first reference; None takes it as it lies.
        part: Finds the part and cuts it out of the region; not together with an aligner.

    Returns:
        Input with placement in the frame at hand. After a homography the pixels follow it exactly and the
        placement is its best affine fit. `valid` is False on ignore areas, outside a polygon, where the
        region leaves the frame and where a part's window leaves the region; None where everything counts.

    Raises:
        DataFault: The frame has another size than the region was drawn on, the region leaves it, or ignore
            areas cover everything.
        AlignmentFault: The part was not found, or lies partly outside the frame.
    """
    check_pixels(pixels)
    frame_size = (pixels.shape[1], pixels.shape[0])
    _check_size(region, frame_size)
    seen = _part_seen(pixels, part) if part else _region_seen(pixels, region, size, aligner=aligner)
    inside = inside_frame(seen.frame_from_unit, frame_size, seen.size)
    if part:
        inside = both((inside, inside_region(seen.frame_from_unit, region, seen.size)))
    counted = valid_mask(region, scaling(*seen.size) @ inverse(seen.drawn), seen.size)
    _check_inside(counted, inside, seen)
    return ModelInput(
        pixels=resample(pixels, seen.frame_from_unit, seen.size),
        placement=nearest_affine(seen.frame_from_unit),
        valid=both((counted, inside)),
        alignment_quality=seen.quality,
    )


def _part_seen(pixels: Pixels, part: PartFinder) -> _Seen:
    height, width = part.frame.size
    return _Seen(part.locate(pixels), part.drawn, (width, height), moves=True, max_outside=MAX_WINDOW_OUTSIDE)


def _region_seen(
    pixels: Pixels, region: Region, size: int | tuple[int, int], *, aligner: Aligner | None
) -> _Seen:
    height, width = (size, size) if isinstance(size, int) else size
    drawn = homogeneous(region_placement(region, (pixels.shape[1], pixels.shape[0])))
    if aligner is None or aligner.method is AlignmentMethod.NONE:
        return _Seen(drawn, drawn, (width, height), moves=False)
    moved = aligner.align(pixels)
    return _Seen(
        moved.frame_from_reference @ drawn, drawn, (width, height), moves=True, quality=moved.quality
    )


def _check_size(region: Region, frame_size: tuple[int, int]) -> None:
    if region.frame_size is not None and region.frame_size != frame_size:
        raise DataFault(
            f"The frame is {frame_size[0]} x {frame_size[1]} pixels, but the region was drawn on "
            f"{region.frame_size[0]} x {region.frame_size[1]}.",
            way_out="Set the camera back to the recipe's size, or draw the region again.",
        )


def _check_inside(counted: Mask | None, inside: Mask | None, seen: _Seen) -> None:
    if counted is not None and not counted.any():
        raise DataFault(
            "The ignore areas cover the whole region, so nothing would be inspected.",
            way_out="Remove or shrink an ignore area.",
        )
    if inside is None:
        return
    outside = 1.0 - float(inside.mean() if counted is None else inside[counted].mean())
    if outside <= seen.max_outside:
        return
    if not seen.moves:
        raise DataFault(
            f"The region lies to {outside:.0%} outside the frame.",
            way_out="Draw the region inside the frame.",
        )
    raise AlignmentFault(
        f"The part lies to {outside:.0%} outside the frame.",
        quality=seen.quality or 0.0,
        way_out="Lay the part as in the first reference image.",
    )
