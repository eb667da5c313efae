"""Which Basler cameras there are, and one of them by its serial number."""

import logging
from collections.abc import Iterator
from typing import Any

from pypylon import genicam, pylon

from inspector.capture.camera.basler_features import driver_words
from inspector.capture.camera.search import may_search_network, why_not_searched
from inspector.capture.source import SourceInfo
from inspector.domain.errors import EnvironmentFault

BACKEND = "basler"
_LOCAL_LAYERS = ("BaslerUsb", "BaslerCamEmu")
"""Transport layers that send nothing on the network; all others are taken to search there."""

_WHY_NOT = {
    pylon.Accessibility_Opened: "It is open already: in another program, or in this one.",
    pylon.Accessibility_OpenedExclusively: "It is open already: in another program, or in this one.",
    pylon.Accessibility_NotReachable: (
        "Its address does not fit this computer's network: set it with Basler's pylon IP Configurator."
    ),
}
logger = logging.getLogger(__name__)


def found_cameras() -> list[SourceInfo]:
    """Every Basler camera of every transport layer; may take seconds where the network is searched."""
    return [_info(device) for device in _devices()]


def open_camera(serial: str) -> Any:
    """The camera with this serial number, opened: a `pylon.InstantCamera`.

    Raises:
        EnvironmentFault: It is not there or cannot be opened (says why).
    """
    device = next((one for one in _devices() if one.GetSerialNumber() == serial), None)
    if device is None:
        raise EnvironmentFault(
            f"There is no Basler camera with the serial number {serial}.",
            way_out="Check its power and cable." if may_search_network() else why_not_searched(),
        )
    try:
        camera = pylon.InstantCamera(pylon.TlFactory.GetInstance().CreateDevice(device))
        camera.Open()
    except genicam.GenericException as error:
        raise EnvironmentFault(
            f"Basler camera {serial} cannot be opened: {why_not(device) or driver_words(error)}",
            way_out="Close other programs that use it, and check `inspector cameras`.",
        ) from error
    return camera


def why_not(device: Any) -> str:
    """Why this computer cannot open a found device; empty where it can."""
    try:
        return access_refused(*pylon.TlFactory.GetInstance().IsDeviceAccessibleInfo(device))
    except genicam.GenericException as error:
        return driver_words(error)


def access_refused(accessible: bool, how: int) -> str:
    """What pylon tells about access to a device, for a person; empty where it can be opened."""
    return "" if accessible else _WHY_NOT.get(how, "It cannot be reached.")


def _devices() -> Iterator[Any]:
    """What each layer finds, local layers first; a layer that fails is logged and the others go on."""
    for name in _layers():
        try:
            layer = pylon.TlFactory.GetInstance().CreateTl(name)
            found = () if layer is None else layer.EnumerateDevices()
        except genicam.GenericException as error:
            logger.warning("pylon's layer %s finds no cameras: %s", name, driver_words(error))
            continue
        yield from found


def _layers() -> list[str]:
    names = [layer.GetDeviceClass() for layer in pylon.TlFactory.GetInstance().EnumerateTls()]
    network = [name for name in names if name not in _LOCAL_LAYERS] if may_search_network() else []
    return [*(name for name in _LOCAL_LAYERS if name in names), *network]


def _info(device: Any) -> SourceInfo:
    reason = why_not(device)
    return SourceInfo(
        BACKEND,
        device.GetSerialNumber(),
        model=device.GetModelName(),
        serial=device.GetSerialNumber(),
        address=device.GetIpAddress() if device.IsIpAddressAvailable() else device.GetFullName(),
        usable=not reason,
        reason=reason,
        make=device.GetVendorName(),
    )
