"""The nodes of an opened camera, read and written by name."""

import math
from typing import Any

from genicam import genapi

Facts = dict[str, Any]

_MODE = genapi.EAccessMode
_ABSENT = (_MODE.NI, _MODE.NA)
_READABLE = (_MODE.RO, _MODE.RW)
_WRITABLE = (_MODE.WO, _MODE.RW)


class Nodes:
    """Over the node map of the bindings."""

    def __init__(self, node_map: Any) -> None:
        self._map = node_map

    def node(self, name: str) -> Any:
        """The node of the bindings; None where there is none."""
        return getattr(self._map, name) if self._map.has_node(name) else None

    def feature(self, name: str) -> Facts | None:
        """One node as it is now; None where it is not there or not available."""
        node = self.node(name)
        mode = _MODE.NI if node is None else node.get_access_mode()
        if mode in _ABSENT:
            return None
        value = node.value if mode in _READABLE and hasattr(type(node), "value") else None
        return {"value": value, "writable": mode in _WRITABLE, **_range(node)}

    def write(self, name: str, value: Any) -> None:
        """Write one node."""
        self.node(name).value = value

    def execute(self, name: str) -> None:
        """Execute a command."""
        self.node(name).execute()


def _range(node: Any) -> Facts:
    if isinstance(node, genapi.IEnumeration):
        usable = (*_READABLE, *_WRITABLE)
        return {"choices": [entry.symbolic for entry in node.entries if entry.get_access_mode() in usable]}
    if not isinstance(node, genapi.IInteger | genapi.IFloat):
        return {}
    whole = isinstance(node, genapi.IInteger)
    step = node.inc if whole or node.has_inc() else None
    limits = {"low": _finite(node.min), "high": _finite(node.max), "step": step}
    return {**limits, "unit": node.unit, "whole": whole}


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
