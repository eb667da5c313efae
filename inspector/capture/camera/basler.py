"""Basler cameras: what the list of sources and the registry use. pylon is loaded only when it is needed."""

import logging
from functools import partial
from pathlib import Path

from inspector.capture.camera.device import CameraDevice, DeviceOpener
from inspector.capture.camera.pfs import read_pfs
from inspector.capture.camera.source import CameraSource
from inspector.capture.source import SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault

BACKEND = "basler"
_SETTINGS = "settings"
_LONGEST_SERIAL = 64

logger = logging.getLogger(__name__)


def list_basler() -> list[SourceInfo]:
    """Every Basler camera that is found; none where pylon is not installed.

    Takes seconds where the network is searched: not for the thread of the window.
    """
    try:
        check_pylon()
    except EnvironmentFault as fault:
        logger.info("No Basler cameras are looked for: %s", fault)
        return []
    from inspector.capture.camera.basler_discovery import found_cameras

    return found_cameras()


def open_basler(target: str) -> CameraSource:
    """The source for `SERIAL[?settings=FILE.pfs]`, not yet opened; raises as `basler_camera`."""
    return CameraSource(*basler_camera(target))


def basler_camera(target: str) -> tuple[SourceInfo, DeviceOpener]:
    """Which camera `SERIAL[?settings=FILE.pfs]` means, and what opens it.

    The settings are read here and put in force at every opening, also when the camera comes back.

    Raises:
        DataFault: No serial number, an unknown option, or a file that holds no settings.
    """
    serial, _, query = target.partition("?")
    if not serial or len(serial) > _LONGEST_SERIAL or not serial.isprintable():
        raise DataFault(
            f"{serial[:_LONGEST_SERIAL]!r} is no serial number.", way_out="Give for instance basler:24005555."
        )
    name, _, file = query.partition("=")
    if query and (name != _SETTINGS or not file or "\0" in file):
        raise DataFault(
            f"Basler camera: {query!r} is no option.", way_out=f"The option is {_SETTINGS}=FILE.pfs."
        )
    settings = read_pfs(Path(file).expanduser()) if file else ""
    return SourceInfo(BACKEND, serial, serial=serial, make="Basler"), partial(_open, serial, settings)


def camera_settings(spec: str) -> str:
    """All settings of a camera (`basler:SERIAL`) that nobody has opened, as the text of a .pfs file.

    Raises:
        DataFault: Another kind of source.
        EnvironmentFault: pylon is not installed, or the camera is not there or cannot be opened.
        InspectorError: The camera does not tell them.
    """
    backend, _, serial = spec.partition(":")
    if backend != BACKEND:
        raise DataFault(
            f"The settings of {spec!r} cannot be saved.",
            way_out="Only those of Basler cameras can: give for instance basler:24005555.",
        )
    check_pylon()
    from inspector.capture.camera.basler_device import saved_settings

    return saved_settings(serial)


def check_pylon() -> None:
    """Load pylon; EnvironmentFault that names what to install where it cannot be."""
    try:
        import pypylon.pylon  # noqa: F401  # the program runs without it
    except ImportError as error:
        raise EnvironmentFault(
            f"Basler's camera software cannot be loaded: {error}.",
            way_out="Install it with: pip install 'inspector-station[basler]'.",
        ) from error


def _open(serial: str, settings: str) -> CameraDevice:
    check_pylon()
    from inspector.capture.camera.basler_device import open_device

    return open_device(serial, settings)
