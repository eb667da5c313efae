"""Puts a `DialCamera` into the program as a backend of its own: listed, opened by `bench:7`."""

from collections.abc import Mapping

import pytest
from helpers.dial_camera import DialCamera

from inspector.capture import SourceInfo, registry
from inspector.capture.source_search import Lister, SourceSearch


def list_camera(
    monkeypatch: pytest.MonkeyPatch, camera: DialCamera, *, more: Mapping[str, Lister] | None = None
) -> str:
    """Register the camera, and drivers that list others; give the camera's specification.

    Webcams and network cameras of the machine are left out, so that a test finds the same everywhere.
    """
    listers = {"simulated": registry._list_simulated, "bench": lambda: [camera.info], **(more or {})}
    monkeypatch.setattr(registry, "_SEARCH", SourceSearch(listers))
    monkeypatch.setitem(registry._BACKENDS, "bench", lambda _target, _rate, _loop: camera.source())
    return camera.info.source_id


def unusable(serial: str, reason: str) -> SourceInfo:
    """A camera that is there and cannot be opened."""
    return SourceInfo(
        "bench", serial, "B200", serial, address="192.168.20.14", usable=False, reason=reason, make="Bench"
    )
