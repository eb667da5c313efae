"""The nodes of a camera opened with pylon, as the feature map that every SDK shares."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from pypylon import genicam

from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import Feature, FeatureRefused
from inspector.capture.controls import ControlValue


class PylonFeatures:
    """`FeatureMap` over one node map of an opened camera.

    The node map is fetched anew for every call: that of a camera which is gone must not be touched.
    """

    def __init__(self, camera: Any, nodes: Callable[[], Any]) -> None:
        self._camera = camera
        self._nodes = nodes

    def feature(self, name: str) -> Feature | None:
        """See `FeatureMap`."""
        with calls(self._camera):
            node = self._nodes().GetNode(name)
            return _feature(node) if node is not None and genicam.IsAvailable(node) else None

    def write(self, name: str, value: ControlValue) -> None:
        """See `FeatureMap`."""
        with calls(self._camera):
            self._nodes().GetNode(name).SetValue(value)

    def execute(self, name: str) -> None:
        """See `FeatureMap`."""
        with calls(self._camera):
            self._nodes().GetNode(name).Execute()


def is_gone(camera: Any) -> bool:
    """Whether the device behind an opened camera was taken away."""
    return not camera.IsPylonDeviceAttached() or not camera.IsOpen() or camera.IsCameraDeviceRemoved()


@contextmanager
def calls(camera: Any) -> Iterator[None]:
    """Calls to the driver of an opened camera.

    Raises:
        DeviceLost: The device is gone.
        FeatureRefused: The driver refuses; with what it says.
    """
    try:
        yield
    except genicam.GenericException as error:
        if is_gone(camera):
            raise DeviceLost("The camera is gone: unplugged, or taken over by another program.") from error
        raise FeatureRefused(driver_words(error)) from error


def driver_words(error: Exception) -> str:
    """What a driver says, without the place in its source: one line."""
    return " ".join(str(error).partition(" : ")[0].split())


def _feature(node: Any) -> Feature:
    kind = node.GetNode().GetPrincipalInterfaceType()
    if kind == genicam.intfICommand:
        return Feature(writable=genicam.IsWritable(node))
    reader = _READERS.get(kind)
    return Feature() if reader is None else reader(node)


def _value(node: Any) -> Any:
    return node.GetValue() if genicam.IsReadable(node) else None


def _number(node: Any) -> Feature:
    return Feature(
        value=_value(node),
        writable=genicam.IsWritable(node),
        low=node.GetMin(),
        high=node.GetMax(),
        step=node.GetInc() if node.GetIncMode() == genicam.fixedIncrement else None,
        unit=node.GetUnit(),
        whole=node.GetNode().GetPrincipalInterfaceType() == genicam.intfIInteger,
    )


def _choice(node: Any) -> Feature:
    entries = tuple(name for name in node.GetSymbolics() if genicam.IsAvailable(node.GetEntryByName(name)))
    return Feature(value=_value(node), writable=genicam.IsWritable(node), choices=entries)


def _plain(node: Any) -> Feature:
    return Feature(value=_value(node), writable=genicam.IsWritable(node))


_READERS: dict[int, Callable[[Any], Feature]] = {
    genicam.intfIFloat: _number,
    genicam.intfIInteger: _number,
    genicam.intfIEnumeration: _choice,
    genicam.intfIBoolean: _plain,
    genicam.intfIString: _plain,
}
