"""Kinds of cameras of which none was found say why."""

import pytest

from inspector.capture import SourceInfo, unlisted_kinds
from inspector.capture.camera import search


def test_only_what_was_not_found_is_said_to_be_missing() -> None:
    found = [SourceInfo("webcam", "0"), SourceInfo("genicam", "1"), SourceInfo("folder", "")]

    missing = {source.backend for source in unlisted_kinds(found)}
    assert "aravis" in missing
    assert not {"webcam", "genicam", "folder"} & missing


def test_a_search_that_stayed_on_this_machine_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(search.SEARCH_VARIABLE, "local")
    search.search_network(True)
    try:
        forbidden = {source.backend: source for source in unlisted_kinds([])}
    finally:
        search.search_network(False)
    assert "INSPECTOR_CAMERA_SEARCH is local" in forbidden["genicam"].reason
    rows = {source.backend: source for source in unlisted_kinds([])}

    assert rows["webcam"].reason == "None is plugged in."
    assert "--network" in rows["genicam"].reason
    assert not any(row.usable for row in rows.values())


def test_missing_software_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.capture.camera.genicam_files.find_spec", lambda _name: None)
    rows = {source.backend: source for source in unlisted_kinds([])}

    assert "pip install 'inspector-station[genicam]'" in rows["genicam"].reason
