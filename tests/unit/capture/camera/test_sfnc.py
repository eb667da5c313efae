"""GenICam's features as controls, whatever a camera calls them and whatever it lacks."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from helpers.node_map import COMMAND, MemoryFeatures, entries, integer, number

from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import Feature
from inspector.capture.camera.sfnc import StandardControls
from inspector.capture.controls import Control, ControlKind
from inspector.domain.errors import DataFault, InspectorError

AUTO = ("Off", "Once", "Continuous")
MODERN = {
    "ExposureAuto": entries("Off", *AUTO),
    "ExposureTime": number(5000.0, 20.0, 1e6, unit="us"),
    "GainAuto": entries("Off", *AUTO),
    "GainSelector": entries("DigitalRed", "DigitalRed", "All"),
    "Gain": number(0.0, 0.0, 24.0, unit="dB"),
    "AcquisitionFrameRateEnable": Feature(False, True),
    "AcquisitionFrameRate": number(30.0, 1.0, 100.0, unit="Hz", writable=False),
    "AcquisitionMode": entries("SingleFrame", "SingleFrame", "Continuous"),
    "PixelFormat": entries("Mono8", "Mono8", "BayerRG8", "Coord3D_ABC32f"),
    "Width": integer(800, 16, 1600, step=16),
    "WidthMax": Feature(1920, whole=True),
    "OffsetX": integer(320, 0, 1120, step=16),
    "BalanceWhiteAuto": entries("Off", *AUTO),
    "BalanceRatioSelector": entries("Red", "Red", "Green", "Blue"),
    "BalanceRatio": number(1.0, 0.0, 4.0),
    "TriggerSelector": entries("AcquisitionStart", "AcquisitionStart", "FrameStart"),
    "TriggerMode": entries("Off", "Off", "On"),
    "TriggerSource": entries("Line1", "Software", "Line1", "PeriodicSignal1", "Off"),
    "TriggerActivation": entries("RisingEdge", "RisingEdge", "FallingEdge", "AnyEdge", "LevelHigh"),
    "TriggerDelay": number(0.0, 0.0, 1e6, unit="us"),
    "TriggerSoftware": COMMAND,
    "DeviceTemperature": number(41.5, -50, 100, unit="C", writable=False),
}
SELECTED = {"BalanceRatio": "BalanceRatioSelector", "TriggerMode": "TriggerSelector", "Gain": "GainSelector"}


class Bench:
    """Controls over features in memory, and how often the delivery was paused."""

    def __init__(self, features: Mapping[str, Feature]) -> None:
        selected = {name: by for name, by in SELECTED.items() if by in features}
        self.features = MemoryFeatures(features, selected=selected)
        self.pauses = 0
        self.standard = StandardControls(
            self.features,
            "genicam:7",
            convertible=lambda name: name in ("Mono8", "BayerRG8"),
            paused=self._pause,
        )

    def __getitem__(self, name: str) -> Control:
        return next(control for control in self.standard.controls() if control.name == name)

    @contextmanager
    def _pause(self) -> Iterator[None]:
        self.pauses += 1
        yield


@pytest.fixture
def modern() -> Bench:
    bench = Bench(MODERN)
    bench.standard.prepare()
    return bench


def test_a_modern_camera_offers_every_standard_control(modern: Bench) -> None:
    told = {control.name: control for control in modern.standard.controls()}

    assert {name for name, control in told.items() if not control.offered} == {"height", "offset_y"}
    assert told["exposure_us"] == Control(
        "exposure_us", ControlKind.NUMBER, value=5000.0, low=20.0, high=1e6, unit="us"
    )
    assert told["auto_gain"].choices == ("off", "once", "continuous")
    assert told["gain"].unit == "dB"
    assert told["trigger"].choices == ("off", "software", "line1", "periodic_signal1")
    assert told["trigger_edge"].choices == ("rising", "falling", "any", "level_high")
    assert told["pixel_format"].choices == ("Mono8", "BayerRG8")
    assert (told["temperature_c"].kind, told["temperature_c"].value) == (ControlKind.READING, 41.5)
    assert told["width"].kind is ControlKind.INTEGER


def test_a_camera_without_any_feature_offers_nothing_and_can_be_prepared() -> None:
    bench = Bench({})
    bench.standard.prepare()

    assert not any(control.offered for control in bench.standard.controls())
    assert not bench.standard.triggered
    with pytest.raises(DataFault, match="gain cannot be set: this camera does not offer it"):
        bench.standard.set("gain", 3.0)


def test_names_of_older_cameras_are_understood() -> None:
    bench = Bench(
        {
            "ExposureTimeAbs": number(900.0, 10.0, 1e5, unit="us"),
            "GainRaw": integer(100, 50, 500),
            "AcquisitionFrameRateAbs": number(25.0, 1.0, 50.0),
            "TriggerDelayAbs": number(0.0, 0.0, 1e6),
            "TemperatureAbs": number(38.0, 0.0, 100.0, writable=False),
        }
    )
    for name, value in (("exposure_us", 250.0), ("gain", 120), ("rate_hz", 12.5), ("trigger_delay_us", 40.0)):
        bench.standard.set(name, value)
        assert bench[name].value == value
    assert bench["gain"].kind is ControlKind.INTEGER
    assert bench["temperature_c"].value == 38.0


def test_a_camera_that_counts_in_milliseconds_is_set_in_microseconds() -> None:
    bench = Bench({"ExposureTime": number(2.0, 0.01, 100.0, unit="ms")})
    told = bench["exposure_us"]
    bench.standard.set("exposure_us", 500.0)

    assert (told.value, told.low, told.high, told.unit) == (2000.0, 10.0, 100_000.0, "us")
    assert bench.features.feature("ExposureTime") == number(0.5, 0.01, 100.0, unit="ms")


def test_an_exposure_in_whole_microseconds_takes_a_fraction() -> None:
    bench = Bench({"ExposureTime": integer(2, 1, 100, unit="ms")})
    bench.standard.set("exposure_us", 3400.0)

    assert bench["exposure_us"].value == 3000.0


@pytest.mark.parametrize(
    ("automatic", "manual", "value"),
    [
        ("auto_exposure", "exposure_us", 700.0),
        ("auto_gain", "gain", 3.0),
        ("white_balance", "balance_blue", 2.0),
    ],
)
def test_an_automatic_that_is_on_holds_the_value_and_says_so(
    automatic: str, manual: str, value: float, modern: Bench
) -> None:
    modern.standard.set(automatic, "continuous")
    with pytest.raises(DataFault, match=f"{manual} cannot be set: {automatic} is continuous"):
        modern.standard.set(manual, value)
    modern.standard.set(automatic, "off")
    modern.standard.set(manual, value)

    assert modern[manual].value == value


def test_an_automatic_that_runs_once_and_ends_at_once_is_no_refusal(modern: Bench) -> None:
    modern.features.after_write = lambda name: (
        modern.features.change("ExposureAuto", value="Off") if name == "ExposureAuto" else None
    )
    modern.standard.set("auto_exposure", "once")

    assert modern["auto_exposure"].value == "off"


def test_the_rate_is_switched_on_with_its_value(modern: Bench) -> None:
    def unlock(name: str) -> None:
        if name == "AcquisitionFrameRateEnable":
            modern.features.change("AcquisitionFrameRate", writable=True)

    modern.features.after_write = unlock
    assert modern["rate_hz"].settable
    modern.standard.set("rate_hz", 50.0)

    assert modern["rate_hz"].value == 50.0
    assert modern.features.feature("AcquisitionFrameRateEnable") == Feature(True, True)


def test_red_and_blue_are_balanced_apart(modern: Bench) -> None:
    modern.standard.set("balance_red", 1.5)
    modern.standard.set("balance_blue", 2.5)

    assert (modern["balance_red"].value, modern["balance_blue"].value) == (1.5, 2.5)
    assert modern.features.value_at("BalanceRatio", "Green") == 1.0


def test_a_region_may_grow_over_its_offset(modern: Bench) -> None:
    assert modern["width"].high == 1920
    modern.standard.set("width", 1600)
    assert modern["offset_x"].value == 320
    modern.features.change("Width", high=1600)
    modern.features.after_write = lambda name: (
        modern.features.change("Width", high=1920) if name == "OffsetX" else None
    )
    modern.standard.set("width", 1920)

    assert (modern["width"].value, modern["offset_x"].value) == (1920, 0)
    assert modern.pauses == 2


def test_what_delivery_locks_can_be_set_all_the_same(modern: Bench) -> None:
    modern.features.change("PixelFormat", writable=False)  # as cameras do while they deliver
    assert modern["pixel_format"].settable
    with pytest.raises(DataFault, match="genicam:7 refuses pixel_format = 'BayerRG8'"):
        modern.standard.set("pixel_format", "BayerRG8")  # this one does so all the time
    assert modern.pauses == 1


def test_what_was_fixed_before_delivery_stays_fixed() -> None:
    bench = Bench({**MODERN, "Width": Feature(800, low=16, high=1600, whole=True)})
    bench.standard.prepare()

    assert bench["width"].reason == "this camera cannot change it now"


def test_a_trigger_that_a_former_program_left_on_is_reset() -> None:
    bench = Bench(MODERN)
    for selector in ("FrameStart", "AcquisitionStart"):
        bench.features.write("TriggerSelector", selector)
        bench.features.write("TriggerMode", "On")
    bench.standard.prepare()

    assert bench["trigger"].value == "off"
    assert bench.features.value_at("TriggerMode", "AcquisitionStart") == "Off"
    assert bench.features.value_at("TriggerMode", "FrameStart") == "Off"
    assert bench.features.feature("AcquisitionMode") == entries("Continuous", "SingleFrame", "Continuous")
    assert bench.features.feature("GainSelector") == entries("All", "DigitalRed", "All")


def test_a_trigger_that_cannot_be_reset_keeps_the_camera_from_being_used() -> None:
    bench = Bench({**MODERN, "TriggerMode": Feature("On", False, choices=("Off", "On"))})
    with pytest.raises(InspectorError, match="trigger cannot be switched off"):
        bench.standard.prepare()


def test_a_trigger_by_line_and_by_software(modern: Bench) -> None:
    modern.standard.set("trigger", "line1")
    assert modern.standard.triggered
    assert modern.features.value_at("TriggerMode", "FrameStart") == "On"
    assert modern.features.value_at("TriggerMode", "AcquisitionStart") == "Off"
    modern.standard.set("trigger", "software")
    modern.standard.trigger()
    assert modern.features.executed == ["TriggerSoftware"]
    modern.standard.set("trigger", "off")

    assert not modern.standard.triggered
    assert modern.pauses == 3


def test_an_old_camera_is_triggered_at_the_start_of_its_acquisition() -> None:
    bench = Bench({**MODERN, "TriggerSelector": entries("LineStart", "LineStart", "AcquisitionStart")})
    bench.standard.prepare()
    bench.standard.set("trigger", "line1")

    assert bench.features.value_at("TriggerMode", "AcquisitionStart") == "On"


def test_a_software_trigger_that_is_not_taken_is_told(modern: Bench) -> None:
    bench = Bench({name: feature for name, feature in MODERN.items() if name != "TriggerSoftware"})
    with pytest.raises(InspectorError, match="genicam:7 takes no trigger now"):
        bench.standard.trigger()


def test_a_pixel_format_that_cannot_be_shown_is_left() -> None:
    bench = Bench({**MODERN, "PixelFormat": entries("Coord3D_ABC32f", "Coord3D_ABC32f", "BayerRG8")})
    bench.standard.prepare()

    assert bench["pixel_format"].value == "BayerRG8"


@pytest.mark.parametrize(("name", "value"), [("exposure_us", 900.0), ("trigger_edge", "any"), ("width", 400)])
def test_a_refusal_of_the_firmware_is_told_with_the_control(
    name: str, value: float | str, modern: Bench
) -> None:
    modern.features.refuses = {"ExposureTime", "TriggerActivation", "Width"}
    with pytest.raises(DataFault, match=f"genicam:7 refuses {name} = "):
        modern.standard.set(name, value)


def test_a_camera_that_silently_keeps_its_choice_has_refused(modern: Bench) -> None:
    modern.features.after_write = lambda name: (
        modern.features.change("TriggerActivation", value="RisingEdge")
        if name == "TriggerActivation"
        else None
    )
    with pytest.raises(DataFault, match="it stays 'rising'"):
        modern.standard.set("trigger_edge", "falling")


def test_an_unknown_control_is_told_with_those_there_are(modern: Bench) -> None:
    with pytest.raises(DataFault, match=r"genicam:7 has no setting 'iris'.*exposure_us"):
        modern.standard.set("iris", 2)


def test_a_lost_device_is_told_as_such(modern: Bench) -> None:
    modern.features.gone = True
    for ask in (modern.standard.controls, modern.standard.trigger, lambda: modern.standard.set("gain", 1.0)):
        with pytest.raises(DeviceLost):
            ask()
