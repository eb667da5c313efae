"""Network and USB cameras through Aravis (Linux): what the list of sources and the registry use."""

import logging
from functools import partial

from inspector.capture.camera.aravis_device import BACKEND, open_device
from inspector.capture.camera.aravis_discovery import (
    IN_USE,
    UNREACHABLE,
    FoundCamera,
    network_cameras,
    usb_cameras,
)
from inspector.capture.camera.aravis_library import load_aravis
from inspector.capture.camera.gvcp import is_controlled
from inspector.capture.camera.search import may_search_network
from inspector.capture.camera.source import CameraSource
from inspector.capture.source import SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault

_LONGEST_ID = 128
logger = logging.getLogger(__name__)


def list_aravis() -> list[SourceInfo]:
    """Every camera Aravis finds; none where it is not installed.

    Takes seconds where the network is searched: not for the thread of the window.
    """
    try:
        load_aravis()
    except EnvironmentFault as fault:
        logger.info("No cameras are looked for with Aravis: %s", fault)
        return []
    network = network_cameras() if may_search_network() else []
    return [_info(camera) for camera in (*usb_cameras(), *network)]


def open_aravis(target: str) -> CameraSource:
    """The camera with an id (as the list of sources shows it) or at an IPv4 address, not yet opened.

    Raises:
        DataFault: Neither an id nor an address.
    """
    if not target or len(target) > _LONGEST_ID or not target.isprintable():
        raise DataFault(
            f"{target[:_LONGEST_ID]!r} is no camera.",
            way_out="Give an id from `inspector cameras` or an address, for instance aravis:192.168.0.10.",
        )
    return CameraSource(SourceInfo(BACKEND, target), partial(open_device, target))


def _info(camera: FoundCamera) -> SourceInfo:
    controlled = is_controlled(camera.address) if camera.address else False
    reason = UNREACHABLE if controlled is None else IN_USE if controlled else ""
    return SourceInfo(
        BACKEND,
        camera.id,
        model=camera.model,
        serial=camera.serial,
        address=camera.address or "USB",
        usable=not reason,
        reason=reason,
        make=camera.make,
    )
