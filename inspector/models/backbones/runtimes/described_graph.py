"""Pixels to descriptors as one ONNX graph: normalisation, the frozen trunk, and a recipe's projection.

Fused because the expensive thing is getting the features out: 144 expanded channels at stride 4 are 2.4 MB.
Nothing here depends on the input's size but its two stated dimensions, so the trunk's graph is made once.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper

from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.runtimes.graph import IMAGE, GraphBuilder, serialised
from inspector.models.backbones.runtimes.projection import Floats, Projection, grid_stride
from inspector.models.backbones.taps import Tap

PIXELS = "pixels"
"""Input: uint8 (H, W, 3) RGB."""


def described_graph(
    trunk: bytes, extractor: Extractor, projection: Projection, *, input_size: tuple[int, int]
) -> bytes:
    """The whole graph: `PIXELS` to float32 (h * w, D).

    Args:
        trunk: From `trunk_graph`.
        extractor: Whose trunk that is: its normalisation and taps.
        projection: The recipe's.
        input_size: (H, W); a fixed size lets the runtime plan its memory.
    """
    before, after = GraphBuilder("before"), GraphBuilder("after")
    image = _normalised(before, extractor)
    model = onnx.load_from_string(trunk)
    levels = [output.name for output in model.graph.output]
    described = _projected(after, levels, projection, extractor)
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


def _projected(builder: GraphBuilder, levels: list[str], projection: Projection, extractor: Extractor) -> str:
    stride = grid_stride(extractor.taps)
    parts = [
        _part(builder, level, weight, bias, tap=tap, stride=stride, pooled=extractor.info.pooled)
        for level, weight, bias, tap in zip(
            levels, projection.weights, _biases(projection), extractor.taps, strict=True
        )
    ]
    total = parts[0]
    for part in parts[1:]:
        total = builder.node("Add", total, part)
    cells = builder.node("Transpose", total, perm=[0, 2, 3, 1])
    return builder.node("Reshape", cells, builder.constant(np.array([-1, projection.dimensions], np.int64)))


def _biases(projection: Projection) -> list[Floats]:
    """The bias with the first level, zeros with the others; averaging and interpolation keep a constant."""
    return [projection.bias, *[np.zeros_like(projection.bias)] * (len(projection.weights) - 1)]


def _part(
    builder: GraphBuilder, level: str, weight: Floats, bias: Floats, *, tap: Tap, stride: int, pooled: bool
) -> str:
    """The cheapest order, measured: finer levels are averaged down before the product, all others pooled
    after it, on fewer channels."""
    if tap.stride >= stride:
        part = _pool(builder, _product(builder, level, weight, bias), pooled=pooled)
        return part if tap.stride == stride else _grown(builder, part, tap.stride // stride)
    side = stride // tap.stride
    level = _pool(builder, level, pooled=pooled)
    shrunk = builder.node("AveragePool", level, kernel_shape=[side, side], strides=[side, side])
    return _product(builder, shrunk, weight, bias)


def _product(builder: GraphBuilder, level: str, weight: Floats, bias: Floats) -> str:
    kernel = builder.constant(weight[:, :, None, None])
    return builder.node("Conv", level, kernel, builder.constant(bias), kernel_shape=[1, 1])


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
