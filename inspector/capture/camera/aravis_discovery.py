"""Which cameras Aravis finds, on the network and on USB, and one of them opened for control."""

import ipaddress
from dataclasses import dataclass
from threading import Lock

from inspector.capture.camera.aravis_library import Aravis, AravisError, load_aravis, text
from inspector.capture.camera.gvcp import is_controlled
from inspector.capture.camera.search import may_search_network, why_not_searched
from inspector.domain.errors import DataFault, EnvironmentFault

IN_USE = "It is in use by a program: another one or this one."
UNREACHABLE = "It does not answer: its address may not fit this computer's network."

_PLAIN_SOCKETS = 1
"""ARV_GV_STREAM_OPTION_PACKET_SOCKET_DISABLED: packet sockets need administrator rights."""

_tables = Lock()
"""Guards Aravis's tables of devices: its own lock is not taken by the functions for one interface."""


@dataclass(frozen=True)
class FoundCamera:
    """A camera as it answered.

    Attributes:
        id: Maker, model and serial number, as Aravis joins them.
        address: IPv4 address of a network camera; empty on USB.
    """

    id: str
    address: str = ""
    make: str = ""
    model: str = ""
    serial: str = ""


def usb_cameras() -> list[FoundCamera]:
    """Cameras on USB; raises EnvironmentFault where Aravis is not installed."""
    return _found("arv_uv_interface_get_instance")


def network_cameras() -> list[FoundCamera]:
    """Cameras that answer a broadcast on every interface; blocks for a second or more.

    Only call it where `may_search_network`. Raises EnvironmentFault where Aravis is not installed.
    """
    return _found("arv_gv_interface_get_instance")


def camera_for(target: str) -> FoundCamera:
    """The camera with this id or IPv4 address; an address is believed, an id is searched for.

    Raises:
        DataFault: An address no camera can have.
        EnvironmentFault: It is not found, or the network may not be searched.
    """
    address = _address(target)
    if address is not None:
        return FoundCamera(target, address=address)
    found = usb_cameras()
    if not any(camera.id == target for camera in found) and may_search_network():
        found += network_cameras()
    for camera in found:
        if camera.id == target:
            return camera
    raise _not_found(target, found)


def open_for_control(camera: FoundCamera) -> int:
    """The device, which this program controls now; give it back with `g_object_unref`.

    Raises:
        EnvironmentFault: It does not answer, or another program controls it.
    """
    if camera.address:
        _check_free(camera)
    aravis = load_aravis()
    device = _opened(aravis, camera)
    if camera.address:
        aravis.call("arv_gv_device_set_stream_options", device, _PLAIN_SOCKETS)
    if camera.address and not aravis.call("arv_gv_device_is_controller", device):
        aravis.call("g_object_unref", device)
        raise _in_use(camera)
    return device


def _found(instance: str) -> list[FoundCamera]:
    aravis = load_aravis()
    with _tables:
        interface = aravis.call(instance)
        aravis.call("arv_interface_update_device_list", interface)
        count = aravis.call("arv_interface_get_n_devices", interface)
        return [_camera(aravis, interface, number) for number in range(count)]


def _camera(aravis: Aravis, interface: int, number: int) -> FoundCamera:
    def told(what: str) -> str:
        return text(aravis.call(f"arv_interface_get_device_{what}", interface, number))

    address = told("address") if interface == aravis.call("arv_gv_interface_get_instance") else ""
    return FoundCamera(told("id"), address, told("vendor"), told("model"), told("serial_nbr"))


def _opened(aravis: Aravis, camera: FoundCamera) -> int:
    """Opened by address where it has one: an id would be asked of a name server first."""
    kind = "gv" if camera.address else "uv"
    try:
        with _tables:
            interface = aravis.call(f"arv_{kind}_interface_get_instance")
            device = aravis.call(
                "arv_interface_open_device", interface, (camera.address or camera.id).encode()
            )
    except AravisError as error:
        raise EnvironmentFault(
            f"Camera {camera.id} cannot be opened: {error}.",
            way_out="Close other programs that use it; on USB, check the permissions of the device.",
        ) from error
    if not device:
        raise _silent(camera)
    return int(device)


def _check_free(camera: FoundCamera) -> None:
    """Ask first: Aravis would wait seconds for a camera that is not there or belongs to somebody else."""
    controlled = is_controlled(camera.address)
    if controlled is None:
        raise _silent(camera)
    if controlled:
        raise _in_use(camera)


def _address(target: str) -> str | None:
    try:
        address = ipaddress.IPv4Address(target)
    except ValueError:
        return None
    if address.is_multicast or address.is_unspecified or address.is_reserved:  # 255.255.255.255 is reserved
        raise DataFault(
            f"{target} is no address of a camera.", way_out="Give for instance aravis:192.168.0.10."
        )
    return str(address)


def _silent(camera: FoundCamera) -> EnvironmentFault:
    return EnvironmentFault(
        f"No camera answers for {camera.id}.",
        way_out="Check its power and cable, and that its address fits this computer's network.",
    )


def _in_use(camera: FoundCamera) -> EnvironmentFault:
    return EnvironmentFault(
        f"Camera {camera.id} is in use by another program.",
        way_out="Close it there. After a crash the camera frees itself within a few seconds.",
    )


def _not_found(target: str, found: list[FoundCamera]) -> EnvironmentFault:
    if not may_search_network():
        return EnvironmentFault(
            f"Camera {target} is not on USB. {why_not_searched()}",
            way_out="Or give its address, for instance aravis:192.168.0.10.",
        )
    there = f"Found are {', '.join(camera.id for camera in found)}." if found else "No camera answers."
    return EnvironmentFault(f"Camera {target} is not found.", way_out=f"{there} Check its power and cable.")
