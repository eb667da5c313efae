"""Cameras of any make through a GenTL producer: what the list of sources and the registry use."""

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from inspector.capture.camera.device import CameraDevice, DeviceLost, DeviceOpener
from inspector.capture.camera.features import FeatureRefused
from inspector.capture.camera.genicam_device import GenicamDevice
from inspector.capture.camera.genicam_files import check_genicam, producer_files
from inspector.capture.camera.genicam_process import CameraAbsent, CameraBusy, GentlProcess
from inspector.capture.camera.source import CameraSource
from inspector.capture.source import FrameSource, SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError

BACKEND = "genicam"
LIST_S = 5.0
"""For a producer to load and say which cameras there are."""

OPEN_S = 4.5
_LONGEST_KEY = 256
_NO_ACCESS, _IN_USE = 3, (4, 5, 6)  # DEVICE_ACCESS_STATUS of GenTL

logger = logging.getLogger(__name__)

_producer_of: dict[str, Path] = {}
"""Through which producer a camera was opened last: a camera that comes back is not searched everywhere."""


def list_genicam() -> list[SourceInfo]:
    """Every camera of every producer, and every producer that cannot be used, with the reason.

    Each producer is loaded in a process of its own, all at once, for at most `LIST_S`. Empty where there is
    no producer, or the libraries are not installed. Not for the thread of the window.
    """
    files = producer_files()
    try:
        check_genicam()
    except EnvironmentFault as fault:
        logger.info("No GenTL cameras are looked for: %s", fault)
        return []
    found = _asked(files)
    cameras = [
        _camera_info(facts, producer)
        for producer, answer in found
        for facts in (answer if isinstance(answer, list) else [])
    ]
    broken = [_broken_info(file, answer) for file, answer in found if isinstance(answer, InspectorError)]
    return [*_addressable(cameras), *broken]


def genicam_camera(target: str) -> tuple[SourceInfo, DeviceOpener]:
    """Which camera a serial number, or the id its producer gives it, means, and what opens it.

    Raises:
        DataFault: `target` is neither.
    """
    if not target or len(target) > _LONGEST_KEY or not target.isprintable():
        raise DataFault(
            f"{target[:_LONGEST_KEY]!r} is no serial number.",
            way_out="Give for instance genicam:24005555; `inspector cameras` lists what there is.",
        )
    info = SourceInfo(BACKEND, target, model="GenTL camera")
    return info, partial(_open, target, info.source_id)


def open_genicam(target: str) -> FrameSource:
    """A source for a camera, by its serial number or the id its producer gives it; see `genicam_camera`."""
    return CameraSource(*genicam_camera(target))


def _open(key: str, source_id: str) -> CameraDevice:
    check_genicam()
    producer = _producer_of.get(key)
    if producer is None or producer not in producer_files():
        producer = _searched(key)
    process = GentlProcess(producer)
    try:
        process.ask("open", deadline_s=OPEN_S, key=key)
        device = GenicamDevice(process, source_id)
    except InspectorError as error:
        process.close()
        _producer_of.pop(key, None)
        raise _not_opened(source_id, error) from error
    _producer_of[key] = producer
    return device


def _searched(key: str) -> Path:
    """The first producer that knows the camera."""
    found = _asked(producer_files())
    for producer, answer in found:
        known = answer if isinstance(answer, list) else []
        if any(key in (facts["id"], facts["serial"]) for facts in known):
            return producer
    camera, names = f"{BACKEND}:{key}", ", ".join(producer.name for producer, _ in found)
    missing = (
        f"No camera {camera} was found by the GenTL producers ({names})."
        if names
        else f"No camera {camera} was found because there is no GenTL producer."
    )
    broken = [str(answer) for _, answer in found if isinstance(answer, InspectorError)]
    raise EnvironmentFault(
        " ".join([missing, *broken]),
        way_out="Plug it in, and check `inspector cameras` and the setting gentl_producers.",
    )


def _asked(files: Sequence[Path]) -> list[tuple[Path, list[dict[str, Any]] | InspectorError]]:
    """What each producer lists, or why it cannot."""
    processes = [(file, GentlProcess(file)) for file in files]
    try:
        return [(file, _listed(process)) for file, process in processes]
    finally:
        for _, process in processes:
            process.close()


def _listed(process: GentlProcess) -> list[dict[str, Any]] | InspectorError:
    try:
        listed: list[dict[str, Any]] = process.ask("list_cameras", deadline_s=LIST_S)
    except (DeviceLost, FeatureRefused, CameraBusy) as error:
        return error
    return listed


def _camera_info(facts: dict[str, Any], producer: Path) -> SourceInfo:
    reason = ""
    if facts["access"] == _NO_ACCESS:
        reason = "It cannot be reached: its network address does not fit this machine."
    elif facts["access"] in _IN_USE:
        reason = "It is in use by another program."
    return SourceInfo(
        BACKEND,
        facts["id"],
        model=facts["model"],
        serial=facts["serial"],
        address=f"{facts['id']} ({producer.name})",
        usable=not reason,
        reason=reason,
        make=facts["make"],
    )


def _addressable(cameras: Sequence[SourceInfo]) -> list[SourceInfo]:
    """Named by their serial numbers where no other camera has the same; one that cannot be named is told."""
    serials, seen = Counter(camera.serial for camera in cameras), set[str]()
    named = []
    for camera in cameras:
        unique = camera.serial and serials[camera.serial] == 1
        chosen = replace(camera, id=camera.serial) if unique else camera
        if chosen.id in seen:
            chosen = replace(chosen, usable=False, reason="Another producer lists the same camera.")
        seen.add(chosen.id)
        named.append(chosen)
    return named


def _broken_info(producer: Path, error: InspectorError) -> SourceInfo:
    return SourceInfo(
        BACKEND,
        producer.name,
        model="GenTL producer",
        address=str(producer),
        usable=False,
        reason=f"The producer cannot be used: {error}",
    )


def _not_opened(source_id: str, error: InspectorError) -> InspectorError:
    if isinstance(error, CameraBusy):
        return EnvironmentFault(
            f"{source_id} is in use by another program.", way_out="Close that program, then start again."
        )
    if isinstance(error, CameraAbsent):
        return EnvironmentFault(
            f"{source_id} is no longer there.", way_out="Plug it in, and check `inspector cameras`."
        )
    return (
        error
        if isinstance(error, EnvironmentFault | DataFault)
        else EnvironmentFault(
            f"{source_id} cannot be opened: {error}",
            way_out="Plug it in again and check `inspector cameras`.",
        )
    )
