"""Names, units, ranges and the scale of a slider."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.capture import Control, ControlKind, SourceInfo
from inspector.ui.camera.slider_scale import POSITIONS, SliderScale, scale_of
from inspector.ui.camera.words import (
    control_title,
    device_facts,
    device_title,
    range_text,
    value_text,
    why_not,
)

EXPOSURE = Control("exposure_us", ControlKind.NUMBER, 2000.0, low=10.0, high=1e6, unit="us")
GAIN = Control("gain", ControlKind.NUMBER, 0.0, low=0.0, high=24.0, step=0.5, unit="dB")


def test_settings_have_words_units_and_ranges():
    assert control_title("exposure_us") == "Exposure"
    assert control_title("black_level") == "Black level"
    assert range_text(EXPOSURE) == "10 to 1 000 000 µs"
    assert range_text(GAIN) == "0 to 24 dB, in steps of 0.5"
    assert value_text(GAIN, 6.0) == "6.0 dB"
    assert value_text(Control("flip", ControlKind.SWITCH), True) == "on"
    assert value_text(GAIN, None) == "-"


def test_why_a_setting_cannot_be_changed():
    assert why_not(GAIN) == ""
    assert why_not(Control("gain", ControlKind.NUMBER, offered=False)) == "Not offered by this camera"
    assert why_not(Control("gain", ControlKind.NUMBER, reason="auto_gain is on.")) == "auto_gain is on."


def test_a_camera_is_named_once():
    assert device_title(SourceInfo("basler", "1", "acA1300", make="Basler")) == "Basler acA1300"
    assert device_title(SourceInfo("basler", "1", "Basler acA1300", make="Basler")) == "Basler acA1300"
    assert device_title(SourceInfo("webcam", "0")) == "webcam:0"
    info = SourceInfo("basler", "21", "acA", "21", address="10.0.0.4", make="Basler")
    assert device_facts(info) == "serial 21  ·  10.0.0.4  ·  basler:21"


def test_an_exposure_slides_in_decades_and_a_gain_evenly():
    scale = scale_of(EXPOSURE)
    assert scale.logarithmic
    assert scale.value(POSITIONS // 5) == pytest.approx(100.0)
    assert scale.value(POSITIONS * 3 // 5) == pytest.approx(10_000.0)
    assert not scale_of(GAIN).logarithmic
    assert scale_of(GAIN).value(POSITIONS // 2) == pytest.approx(12.0)


@pytest.mark.parametrize(("low", "high"), [(None, 5.0), (1.0, None), (3.0, 3.0)])
def test_without_a_range_there_is_nothing_to_slide(low, high):
    assert scale_of(Control("gain", ControlKind.NUMBER, 3.0, low=low, high=high)) is None


@given(
    st.floats(0, 1e5),
    st.floats(1e-3, 1e7),
    st.booleans(),
    st.integers(-5, POSITIONS + 5),
)
def test_a_position_and_its_value_belong_together(low, span, logarithmic, position):
    scale = SliderScale(low, low + span, logarithmic)
    value = scale.value(position)
    assert low <= value <= low + span
    assert abs(scale.position(value) - min(max(position, 0), POSITIONS)) <= 1
    assert scale.value(0) == low
    assert scale.value(POSITIONS) == low + span
