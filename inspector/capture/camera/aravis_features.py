"""The nodes of a device opened with Aravis, as the feature map that every SDK shares."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_double, c_int64
from math import isfinite
from typing import TypeVar

from inspector.capture.camera.aravis_library import Aravis, AravisError, text
from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import Feature, FeatureRefused
from inspector.capture.controls import ControlValue

_WRITABLE = (1, 2)  # ArvGcAccessMode: write only, read and write
_NO_BOUND = 1e300  # Aravis gives the largest double, or 64-bit integer, where the camera tells no bound
_NO_WHOLE_BOUND = 2**62
_T = TypeVar("_T")


class AravisFeatures:
    """`FeatureMap` over one opened device. Every call reads the camera: nothing is kept here or in Aravis."""

    def __init__(self, aravis: Aravis, device: int) -> None:
        self._aravis = aravis
        self._device = device
        self._readers: tuple[tuple[str, Callable[[int, bytes], Feature]], ...] = (
            ("arv_gc_command", self._command),
            ("arv_gc_enumeration", self._choice),  # before the numbers and texts that it is as well
            ("arv_gc_boolean", self._switch),
            ("arv_gc_float", self._float),
            ("arv_gc_integer", self._integer),
            ("arv_gc_string", self._text),
        )

    def feature(self, name: str) -> Feature | None:
        """See `FeatureMap`."""
        code = name.encode()
        node = self._aravis.call("arv_device_get_feature", self._device, code)
        if not node or not self._available(node):
            return None
        for kind, read in self._readers:
            if self._aravis.is_a(node, kind):
                return read(node, code)
        return None

    def write(self, name: str, value: ControlValue) -> None:
        """See `FeatureMap`."""
        kind, given = _setter(value)
        with refusals():
            self._aravis.call(f"arv_device_set_{kind}_feature_value", self._device, name.encode(), given)

    def execute(self, name: str) -> None:
        """See `FeatureMap`."""
        with refusals():
            self._aravis.call("arv_device_execute_command", self._device, name.encode())

    def whole(self, name: str) -> int:
        """Value of an integer node; raises as `write` does."""
        with refusals():
            return int(self._aravis.call("arv_device_get_integer_feature_value", self._device, name.encode()))

    def _available(self, node: int) -> bool:
        checks = ("arv_gc_feature_node_is_implemented", "arv_gc_feature_node_is_available")
        return all(self._told(self._aravis.call, check, node) for check in checks)

    def _writable(self, node: int) -> bool:
        mode = self._aravis.call("arv_gc_feature_node_get_actual_access_mode", node)
        return mode in _WRITABLE and not self._told(self._aravis.call, "arv_gc_feature_node_is_locked", node)

    def _told(self, ask: Callable[..., _T], *arguments: object) -> _T | None:
        """What the camera tells; None where it refuses, DeviceLost where it is gone."""
        try:
            with refusals():
                return ask(*arguments)
        except FeatureRefused:
            return None

    def _value(self, kind: str, name: bytes) -> int | float | bytes | None:
        return self._told(self._aravis.call, f"arv_device_get_{kind}_feature_value", self._device, name)

    def _command(self, node: int, _: bytes) -> Feature:
        return Feature(writable=self._writable(node))

    def _choice(self, node: int, name: bytes) -> Feature:
        value = self._value("string", name)
        return Feature(
            value=text(value) if isinstance(value, bytes) else None,
            writable=self._writable(node),
            choices=self._told(self._aravis.choices, self._device, name) or (),
        )

    def _switch(self, node: int, name: bytes) -> Feature:
        value = self._value("boolean", name)
        return Feature(value=None if value is None else bool(value), writable=self._writable(node))

    def _text(self, node: int, name: bytes) -> Feature:
        value = self._value("string", name)
        return Feature(value=text(value) if isinstance(value, bytes) else None, writable=self._writable(node))

    def _float(self, node: int, name: bytes) -> Feature:
        value = self._value("float", name)
        low, high = c_double(float("-inf")), c_double(float("inf"))
        bounds = "arv_device_get_float_feature_bounds"
        self._told(self._aravis.call, bounds, self._device, name, byref(low), byref(high))
        step = self._told(self._aravis.call, "arv_device_get_float_feature_increment", self._device, name)
        ends = sorted((low.value, high.value))  # a converter that divides turns the ends around
        return Feature(
            value=float(value) if isinstance(value, int | float) else None,
            writable=self._writable(node),
            low=_bound(ends[0]),
            high=_bound(ends[1]),
            step=step if step and 1e-9 < step < _NO_BOUND else None,  # the smallest double stands for none
            unit=text(self._aravis.call("arv_gc_float_get_unit", node)),
        )

    def _integer(self, node: int, name: bytes) -> Feature:
        value = self._value("integer", name)
        low, high = c_int64(-_NO_WHOLE_BOUND), c_int64(_NO_WHOLE_BOUND)
        bounds = "arv_device_get_integer_feature_bounds"
        self._told(self._aravis.call, bounds, self._device, name, byref(low), byref(high))
        step = self._told(self._aravis.call, "arv_device_get_integer_feature_increment", self._device, name)
        return Feature(
            value=int(value) if isinstance(value, int | float) else None,
            writable=self._writable(node),
            low=_whole_bound(low.value),
            high=_whole_bound(high.value),
            step=float(step) if step and step > 0 else None,
            unit=text(self._aravis.call("arv_gc_integer_get_unit", node)),
            whole=True,
        )


@contextmanager
def refusals() -> Iterator[None]:
    """Calls to a device.

    Raises:
        DeviceLost: It is gone.
        FeatureRefused: It refuses; with what Aravis says.
    """
    try:
        yield
    except AravisError as error:
        if error.gone:
            raise DeviceLost(f"It does not answer this program any more: {error}.") from error
        raise FeatureRefused(str(error)) from error


def _setter(value: ControlValue) -> tuple[str, object]:
    """Which function takes a value, and the value as it wants it."""
    if isinstance(value, bool):
        return "boolean", int(value)
    if isinstance(value, int):
        return "integer", value
    return ("string", value.encode()) if isinstance(value, str) else ("float", value)


def _bound(value: float) -> float | None:
    return value if isfinite(value) and abs(value) < _NO_BOUND else None


def _whole_bound(value: int) -> float | None:
    return float(value) if abs(value) < _NO_WHOLE_BOUND else None
