"""Frame to model input: cut the region, bring it to the model's size, say what counts."""

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.domain.frame import Mask, Pixels, check_pixels
from inspector.domain.recipe import AlignmentMethod
from inspector.domain.region import Region
from inspector.imaging.alignment import Aligner, AlignmentFault
from inspector.imaging.geometry import homogeneous, inverse, nearest_affine, region_placement, scaling
from inspector.imaging.masks import both, inside_frame, valid_mask
from inspector.imaging.resample import resample

MAX_OUTSIDE = 0.2
"""Largest fraction of the counted area that may lie outside the frame; beyond it a part is not judged."""


def prepare(pixels: Pixels, region: Region, *, size: int, aligner: Aligner | None = None) -> ModelInput:
    """Cut the region out of a frame and bring it to the model's size: no centre crop, one resampling.

    Pure and deterministic, any thread. Shapes are fixed to the part: with an aligner the region and its
    ignore areas move with it.

    Args:
        pixels: uint8 (H, W, 3) RGB, C-contiguous. Not copied where it already has the wanted size.
        region: What is looked at, in pixels of the frame it was drawn on.
        size: Side of the model input in pixels.
        aligner: Finds how the part has moved since the first reference; None takes it as it lies.

    Returns:
        Input with placement in the frame at hand. After a homography the pixels follow it exactly and the
        placement is its best affine fit. `valid` is False on ignore areas, outside a polygon and where the
        region leaves the frame; None where everything counts.

    Raises:
        DataFault: The frame has another size than the region was drawn on, the region leaves it, or ignore
            areas cover everything.
        AlignmentFault: The part was not found, or lies partly outside the frame.
    """
    check_pixels(pixels)
    frame_size = (pixels.shape[1], pixels.shape[0])
    _check_size(region, frame_size)
    drawn = homogeneous(region_placement(region, frame_size))
    moved = aligner.align(pixels) if aligner and aligner.method is not AlignmentMethod.NONE else None
    frame_from_unit = drawn if moved is None else moved.frame_from_reference @ drawn
    inside = inside_frame(frame_from_unit, frame_size, size)
    counted = valid_mask(region, scaling(size, size) @ inverse(drawn), size)
    quality = None if moved is None else moved.quality
    _check_inside(counted, inside, quality)
    return ModelInput(
        pixels=resample(pixels, frame_from_unit, size),
        placement=nearest_affine(frame_from_unit),
        valid=both((counted, inside)),
        alignment_quality=quality,
    )


def _check_size(region: Region, frame_size: tuple[int, int]) -> None:
    if region.frame_size is not None and region.frame_size != frame_size:
        raise DataFault(
            f"The frame is {frame_size[0]} x {frame_size[1]} pixels, but the region was drawn on "
            f"{region.frame_size[0]} x {region.frame_size[1]}.",
            way_out="Set the camera back to the recipe's size, or draw the region again.",
        )


def _check_inside(counted: Mask | None, inside: Mask | None, quality: float | None) -> None:
    if counted is not None and not counted.any():
        raise DataFault(
            "The ignore areas cover the whole region, so nothing would be inspected.",
            way_out="Remove or shrink an ignore area.",
        )
    if inside is None:
        return
    outside = 1.0 - float(inside.mean() if counted is None else inside[counted].mean())
    if outside <= MAX_OUTSIDE:
        return
    if quality is None:
        raise DataFault(
            f"The region lies to {outside:.0%} outside the frame.",
            way_out="Draw the region inside the frame.",
        )
    raise AlignmentFault(
        f"The part lies to {outside:.0%} outside the frame.",
        quality=quality,
        way_out="Lay the part as in the first reference image.",
    )
