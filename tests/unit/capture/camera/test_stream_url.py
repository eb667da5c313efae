"""Addresses of network cameras: which are refused, and what is shown of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.capture import open_source
from inspector.capture.camera.stream_url import storable_spec, stream_url, without_login
from inspector.domain.errors import DataFault

SECRET = "wi5e+crack"


@pytest.mark.parametrize(
    ("spec", "told"),
    [
        ("rtsp:", "needs a kind and a host"),
        ("rtsp://", "needs a kind and a host"),
        ("rtsp:ftp://10.0.0.9/x", "needs a kind and a host"),
        ("rtsp:file:///etc/passwd", "needs a kind and a host"),
        ("http://10.0.0.9:99999/", "Port out of range"),
        ("http://10.0.0.9/a b", "characters that no address has"),
        ("rtsp://[10.0.0.9/", "is no address of a network camera"),
    ],
)
def test_what_is_no_address_is_refused(spec: str, told: str) -> None:
    with pytest.raises(DataFault, match="Give for instance rtsp://") as caught:
        open_source(spec)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("spec", "shown"),
    [
        ("rtsp://me:pass@10.0.0.9:8554/1", "rtsp://10.0.0.9:8554/1"),
        ("rtsp:rtsp://me:p@ss@10.0.0.9/1", "rtsp:rtsp://10.0.0.9/1"),
        ("http://10.0.0.9/v?user=me&password=pass&size=2", "http://10.0.0.9/v?user=***&password=***&size=2"),
        (
            "rtsp://10.0.0.9/user=me_password=pass_channel=1",
            "rtsp://10.0.0.9/user=***_password=***_channel=1",
        ),
        ("simulated:washer?seed=1", "simulated:washer?seed=1"),
        ("folder:/data/user=me", "folder:/data/user=me"),
    ],
)
def test_an_address_is_shown_without_secrets(spec: str, shown: str) -> None:
    assert without_login(spec) == shown


def test_an_address_is_stored_without_its_login_which_the_driver_still_gets() -> None:
    for prefix in ("", "rtsp:"):
        stored = storable_spec(f"{prefix}rtsp://me:pass@10.0.0.8/1")
        assert stored == f"{prefix}rtsp://10.0.0.8/1"
    assert stream_url("rtsp://10.0.0.8/1").with_login() == "rtsp://me:pass@10.0.0.8/1"
    assert "pass" not in repr(stream_url("rtsp://me:pass@10.0.0.8/1"))


def test_a_login_of_netrc_also_fills_parameters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 10.0.0.7 login me password p&ss\n", encoding="ascii")
    netrc.chmod(0o600)

    url = stream_url("http://10.0.0.7/v?user=***&password=***&size=2")
    assert url.with_login() == "http://10.0.0.7/v?user=me&password=p%26ss&size=2"
    assert stream_url("rtsp://10.0.0.7/1").with_login() == "rtsp://me:p%26ss@10.0.0.7/1"


@pytest.mark.parametrize(
    "spec", ["simulated:washer?seed=1", "folder:/data//x", "/data/a.png", "rtsp:", "rtsp://["]
)
def test_other_specifications_are_stored_as_they_are(spec: str) -> None:
    assert storable_spec(spec) == spec


@given(st.text(max_size=40))
def test_any_address_is_a_camera_or_refused_and_never_shows_its_login(text: str) -> None:
    for spec in (
        f"rtsp:{text}",
        f"rtsp://{text}",
        f"http://me:{SECRET}@{text}",
        f"ftp://me:/{SECRET}@{text}",
    ):
        assert SECRET not in _told(spec)


def _told(spec: str) -> str:
    try:
        return str(open_source(spec).info)
    except DataFault as fault:
        return str(fault)
