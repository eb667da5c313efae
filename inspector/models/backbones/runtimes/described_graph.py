"""Pixels to descriptors as one ONNX graph: normalisation, the frozen trunk, and a recipe's projections.

Fused because the expensive thing is getting the features out: 144 expanded channels at stride 4 are 2.4 MB.
Nothing here depends on the input's size but its two stated dimensions, so the trunk's graph is made once.
"""

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper

from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.graph import IMAGE, GraphBuilder, serialised
from inspector.models.backbones.runtimes.projection import (
    Floats,
    PerImage,
    Projection,
    grid_stride,
)
from inspector.models.backbones.taps import Tap
from inspector.models.descriptors import SD_SHARE

PIXELS = "pixels"
"""Input: uint8 (H, W, 3) RGB."""


def described_graph(
    trunk: bytes, extractor: Extractor, projections: Sequence[Projection], *, input_size: tuple[int, int]
) -> bytes:
    """The whole graph: `PIXELS` to float32 (h * w, D).

    Args:
        trunk: From `trunk_graph`.
        extractor: Whose trunk that is: its normalisation and taps.
        projections: The recipe's; their descriptors are given side by side.
        input_size: (H, W); a fixed size lets the runtime plan its memory.
    """
    before, after = GraphBuilder("before"), GraphBuilder("after")
    image = _normalised(before, extractor)
    model = onnx.load_from_string(trunk)
    levels = [output.name for output in model.graph.output]
    described = _projected(after, levels, projections, extractor)
    pixels = helper.make_tensor_value_info(PIXELS, TensorProto.UINT8, [*input_size, 3])
    whole = GraphBuilder("whole")
    whole.nodes = [
        *before.nodes,
        helper.make_node("Identity", [image], [IMAGE]),
        *model.graph.node,
        *after.nodes,
    ]
    whole.constants = [*before.constants, *model.graph.initializer, *after.constants]
    return serialised(whole.model([pixels], [described]))


def _normalised(builder: GraphBuilder, extractor: Extractor) -> str:
    """Scaled and shifted as torch does it, and not folded into the stem, whose padding is in these units."""
    x = builder.node("Transpose", PIXELS, perm=[2, 0, 1])
    x = builder.node("Cast", x, to=TensorProto.FLOAT)
    x = builder.node("Mul", x, builder.constant(extractor.scale.cpu().numpy()))
    x = builder.node("Add", x, builder.constant(extractor.shift.cpu().numpy()))
    return builder.node("Unsqueeze", x, builder.constant(np.array([0], np.int64)))


def _projected(
    builder: GraphBuilder, levels: list[str], projections: Sequence[Projection], extractor: Extractor
) -> str:
    stride = grid_stride(extractor.taps)
    described = [_described(builder, levels, one, extractor, stride=stride) for one in projections]
    whole = described[0] if len(described) == 1 else builder.node("Concat", *described, axis=1)
    cells = builder.node("Transpose", whole, perm=[0, 2, 3, 1])
    dimensions = sum(one.dimensions for one in projections)
    return builder.node("Reshape", cells, builder.constant(np.array([-1, dimensions], np.int64)))


def _described(
    builder: GraphBuilder, levels: list[str], projection: Projection, extractor: Extractor, *, stride: int
) -> str:
    parts = [
        _part(builder, level, weight, tap=tap, stride=stride, projection=projection, extractor=extractor)
        for level, weight, tap in zip(levels, projection.weights, extractor.taps, strict=True)
        if weight is not None
    ]
    total = parts[0]
    for part in parts[1:]:
        total = builder.node("Add", total, part)
    if projection.per_image is PerImage.NOTHING:
        return total
    return builder.node("Sub", total, _mean(builder, total))


def _part(
    builder: GraphBuilder,
    level: str,
    weight: Floats,
    *,
    tap: Tap,
    stride: int,
    projection: Projection,
    extractor: Extractor,
) -> str:
    """The cheapest order, measured: finer levels are averaged down before the product, all others pooled
    after it, on fewer channels. Where the image's own deviation is wanted, all are pooled before."""
    pooled = extractor.info.pooled
    if tap.stride < stride or projection.per_image is PerImage.STANDARDISED:
        cells = _cells(builder, level, times=stride // tap.stride, pooled=pooled)
        if projection.per_image is PerImage.STANDARDISED:
            cells = _standardised(builder, cells)
        part = _product(builder, cells, weight)
    else:
        part = _pool(builder, _product(builder, level, weight), pooled=pooled)
    return part if tap.stride <= stride else _grown(builder, part, tap.stride // stride)


def _cells(builder: GraphBuilder, level: str, *, times: int, pooled: bool) -> str:
    level = _pool(builder, level, pooled=pooled)
    if times <= 1:
        return level
    return builder.node("AveragePool", level, kernel_shape=[times, times], strides=[times, times])


def _standardised(builder: GraphBuilder, cells: str) -> str:
    """As `torch_trunk.standardised`: over the channel's own deviation in this image."""
    mean = _mean(builder, cells)
    offset = builder.node("Sub", cells, mean)
    deviation = builder.node("Sqrt", _mean(builder, builder.node("Mul", offset, offset)))
    typical = builder.node("ReduceMean", deviation, axes=[1], keepdims=1)
    share = builder.node("Mul", typical, builder.constant(np.array(SD_SHARE, np.float32)))
    floor = builder.constant(np.array(1e-12, np.float32))
    scale = builder.node("Max", builder.node("Add", deviation, share), floor)
    return builder.node("Div", cells, scale)


def _mean(builder: GraphBuilder, x: str) -> str:
    return builder.node("ReduceMean", x, axes=[2, 3], keepdims=1)


def _product(builder: GraphBuilder, level: str, weight: Floats) -> str:
    kernel = builder.constant(weight[:, :, None, None])
    return builder.node("Conv", level, kernel, kernel_shape=[1, 1])


def _pool(builder: GraphBuilder, level: str, *, pooled: bool) -> str:
    """3 x 3 mean of the cells that exist."""
    if not pooled:
        return level
    return builder.node(
        "AveragePool", level, kernel_shape=[3, 3], strides=[1, 1], pads=[1, 1, 1, 1], count_include_pad=0
    )


def _grown(builder: GraphBuilder, part: str, times: int) -> str:
    scales = builder.constant(np.array([1, 1, times, times], np.float32))
    return builder.node(
        "Resize", part, "", scales, mode="linear", coordinate_transformation_mode="half_pixel"
    )
