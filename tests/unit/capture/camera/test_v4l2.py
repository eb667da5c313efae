"""Settings of a webcam as Video4Linux tells them, against the kernel's side of the calls."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fake_v4l2 import FakeKernel

from inspector.capture import Control
from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.v4l2 import GET, QUERY, SET, V4l2Controls
from inspector.domain.errors import DataFault


@pytest.fixture
def kernel() -> FakeKernel:
    return FakeKernel()


@pytest.fixture
def settings(kernel: FakeKernel, tmp_path: Path) -> Iterator[V4l2Controls]:
    (tmp_path / "video0").touch()
    controls = V4l2Controls("webcam:0", tmp_path / "video0", ioctl=kernel)
    yield controls
    controls.close()


def named(settings: V4l2Controls) -> dict[str, Control]:
    return {control.name: control for control in settings.controls()}


def test_the_numbers_of_the_calls_are_those_of_the_kernel() -> None:
    """_IOWR('V', number, size), as asm-generic/ioctl.h makes it."""

    def iowr(number: int, size: int) -> int:
        return 3 << 30 | size << 16 | ord("V") << 8 | number

    assert (iowr(36, 68), iowr(27, 8), iowr(28, 8)) == (QUERY, GET, SET)


def test_a_webcam_tells_what_it_has_with_ranges_and_units(settings: V4l2Controls) -> None:
    found = named(settings)

    assert list(found) == ["auto_exposure", "exposure_us", "gain", "white_balance", "white_balance_k"]
    exposure = found["exposure_us"]
    assert (exposure.value, exposure.low, exposure.high, exposure.unit) == (25000, 300, 204700, "us")
    assert (found["auto_exposure"].value, found["auto_exposure"].choices) == ("off", ("off", "continuous"))
    assert found["white_balance"].value == "continuous"
    assert found["white_balance_k"].reason == "the camera sets it automatically"


def test_settings_are_made_in_the_units_of_the_camera(settings: V4l2Controls, kernel: FakeKernel) -> None:
    settings.set_control("exposure_us", 12_340.0)
    settings.set_control("gain", 7)
    settings.set_control("white_balance", "off")

    assert kernel.controls[0x009A0902].value == 123
    assert kernel.controls[0x00980913].value == 7
    assert kernel.controls[0x0098090C].value == 0


def test_automatic_exposure_takes_the_exposure_over(settings: V4l2Controls) -> None:
    assert named(settings)["exposure_us"].settable
    settings.set_control("auto_exposure", "continuous")

    assert named(settings)["auto_exposure"].value == "continuous"
    assert not named(settings)["exposure_us"].settable


def test_a_value_the_driver_refuses_is_named(settings: V4l2Controls, kernel: FakeKernel) -> None:
    kernel.refusing = True

    with pytest.raises(DataFault, match="webcam:0 refuses gain = 7: Numerical result out of range"):
        settings.set_control("gain", 7)


def test_a_camera_that_was_unplugged_is_lost(settings: V4l2Controls, kernel: FakeKernel) -> None:
    kernel.gone = True

    with pytest.raises(DeviceLost, match="No such device"):
        settings.controls()
    with pytest.raises(DeviceLost):
        settings.set_control("gain", 7)


def test_what_is_no_video_device_has_no_settings(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = V4l2Controls("webcam:0", tmp_path / "file")

    assert settings.controls() == ()
    settings.close()
