"""The frozen trunk as an ONNX graph; only what builds graphs imports onnx."""

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from inspector.domain.errors import EnvironmentFault
from inspector.models.backbones.catalogue import BackboneInfo
from inspector.models.backbones.extractor import Extractor
from inspector.models.backbones.lite import Convolution, LiteTrunk
from inspector.models.backbones.trunks import DinoTrunk

OPSET = 17
_IR_VERSION = 8  # of the time of that opset: read by ONNX Runtime from 1.12 on
IMAGE = "image"
"""Input of a trunk's graph: float32 (1, 3, H, W), normalised."""


class GraphBuilder:
    """Collects nodes and constants; every value gets a name of its own.

    Args:
        prefix: Begins the names, so that two builders' graphs can be joined.
    """

    def __init__(self, prefix: str) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[TensorProto] = []
        self._prefix = prefix

    def constant(self, values: npt.NDArray[Any]) -> str:
        """The name under which nodes can use `values`."""
        name = f"{self._prefix}_constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Add an operator; the name of what it gives."""
        name = f"{self._prefix}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name

    def model(self, inputs: list[onnx.ValueInfoProto], outputs: list[str]) -> onnx.ModelProto:
        """A model of everything collected; outputs are float32 of any shape."""
        infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
        graph = helper.make_graph(self.nodes, self._prefix, inputs, infos, self.constants)
        opset = [helper.make_opsetid("", OPSET)]
        return helper.make_model(graph, opset_imports=opset, ir_version=_IR_VERSION)


def trunk_graph(extractor: Extractor) -> bytes:
    """The trunk of `extractor`, `IMAGE` to one output a tap, as a serialised ONNX model for any input size.

    Raises:
        EnvironmentFault: This network cannot be written as a graph.
    """
    if isinstance(extractor.trunk, LiteTrunk):
        return serialised(_lite_graph(extractor.trunk))
    if isinstance(extractor.trunk, DinoTrunk):  # resamples its positions with an antialiased bicubic filter
        raise _refused(extractor.info)
    return _exported(extractor)


def serialised(model: onnx.ModelProto) -> bytes:
    """What a session reads."""
    data: bytes = model.SerializeToString()
    return data


def _lite_graph(trunk: LiteTrunk) -> onnx.ModelProto:
    builder = GraphBuilder("trunk")
    limits = (
        builder.constant(np.array(0, np.float32)),
        builder.constant(np.array(6, np.float32)),
    )  # of ReLU6

    def convolve(x: str, step: Convolution) -> str:
        y = _convolution(builder, x, step)
        return builder.node("Clip", y, *limits) if step.active else y

    outputs: list[str] = []
    x = convolve(IMAGE, trunk.stem)
    for number, block in enumerate(trunk.each_block()):
        inner = x if block.expand is None else convolve(x, block.expand)
        if f"block{number}.expanded" in trunk.names:
            outputs.append(inner)
        if len(outputs) == len(trunk.names):
            break
        y = convolve(convolve(inner, block.depthwise), block.project)
        x = builder.node("Add", y, x) if block.residual else y
        if f"block{number}" in trunk.names:
            outputs.append(x)
    image = helper.make_tensor_value_info(IMAGE, TensorProto.FLOAT, [1, 3, None, None])
    return builder.model([image], outputs)


def _convolution(builder: GraphBuilder, x: str, step: Convolution) -> str:
    """The published kernel with TensorFlow's SAME padding: at stride 2 the odd pixel is right and below."""
    weight = step.conv.weight.detach().cpu().numpy()[..., -step.kernel :, -step.kernel :]
    bias = step.conv.bias
    assert bias is not None
    before = (step.kernel - step.stride) // 2
    after = step.kernel - step.stride - before
    return builder.node(
        "Conv",
        x,
        builder.constant(weight),
        builder.constant(bias.detach().cpu().numpy()),
        kernel_shape=[step.kernel] * 2,
        strides=[step.stride] * 2,
        pads=[before, before, after, after],
        group=step.conv.groups,
    )


def _exported(extractor: Extractor) -> bytes:
    """torch's own export, the one that needs no package besides onnx. For networks without sizes in them."""
    example = torch.zeros(1, 3, 64, 64)
    try:
        with TemporaryDirectory() as folder, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # says at every call that another exporter is newer
            path = Path(folder, "trunk.onnx")
            torch.onnx.export(
                extractor.trunk,
                (example,),
                path,
                input_names=[IMAGE],
                opset_version=OPSET,
                dynamo=False,
            )
            return path.read_bytes()
    except (torch.onnx.OnnxExporterError, RuntimeError) as error:
        raise _refused(extractor.info) from error


def _refused(info: BackboneInfo) -> EnvironmentFault:
    return EnvironmentFault(
        f"{info.title} cannot be written as a graph for ONNX Runtime.", way_out="It runs on torch."
    )
