"""GenICam's standard feature names (SFNC 2.7, and those of older cameras) as our controls, for every SDK."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from inspector.capture.camera.features import Feature, FeatureMap, FeatureRefused, write_if_offered
from inspector.capture.camera.sfnc_rows import ChoiceRow, NumberRow, RegionRow, Row, words
from inspector.capture.camera.sfnc_trigger import TriggerRow, fire, switch_triggers_off
from inspector.capture.controls import (
    FREE_RUN,
    TRIGGER,
    Control,
    ControlKind,
    ControlValue,
    checked_value,
    control_named,
)
from inspector.domain.errors import DataFault, InspectorError

logger = logging.getLogger(__name__)

_ONCE = "once"  # goes back to off by itself

__all__ = ["Feature", "FeatureMap", "FeatureRefused", "StandardControls"]


class StandardControls:
    """The controls of one opened camera over its features.

    They come in an order in which a stored set can be applied one after the other: what switches an automatic
    on or off before the value, the size of the region before its offset. A feature the camera lacks is a
    control that is not offered. Used by the thread that owns the device.
    """

    def __init__(
        self,
        features: FeatureMap,
        source_id: str,
        *,
        convertible: Callable[[str], bool],
        paused: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Over `features`; call `prepare` before the first image is asked for.

        Args:
            source_id: For messages.
            convertible: Whether images of a pixel format (PFNC name as Mono8) can be made RGB.
            paused: Context in which the device delivers nothing; it restores what was before.
        """
        self._features = features
        self._source_id = source_id
        self._paused = paused
        self._rows: dict[str, Row] = {row.name: row for row in _rows(convertible)}
        self._fixed: frozenset[str] = frozenset()

    def prepare(self) -> None:
        """Undo what a former program left: triggers on, another acquisition mode, one channel selected,
        a pixel format that cannot be shown.

        Call it while nothing is delivered.

        Raises:
            DeviceLost: It is gone.
            FeatureRefused: The camera cannot be brought there.
        """
        switch_triggers_off(self._features)
        write_if_offered(self._features, "AcquisitionMode", "Continuous")
        self._select_gain_of_all()
        self._leave_unknown_pixel_format()
        as_they_are = [row.read(self._features) for row in self._rows.values()]
        self._fixed = frozenset(control.name for control in as_they_are if control.reason)

    def controls(self) -> tuple[Control, ...]:
        """Every control as it is now; raises DeviceLost."""
        return tuple(self._read(row) for row in self._rows.values())

    def set(self, name: str, value: ControlValue) -> None:
        """Check and write one control, with the delivery paused where cameras need that.

        Raises:
            DataFault: No such control, out of its range, or the camera refuses it.
            DeviceLost: It is gone.
        """
        row = self._rows.get(name)
        if row is None:
            control_named(self.controls(), name, self._source_id)  # raises, with what there is
            return
        checked = checked_value(self._read(row), value)
        if not row.needs_stop:
            self._write(row, checked)
            return
        with self._paused():
            self._write(row, checked)

    @property
    def triggered(self) -> bool:
        """Whether images come by trigger; raises DeviceLost."""
        return self._read(self._rows[TRIGGER]).value not in (None, FREE_RUN)

    def trigger(self) -> None:
        """Give the software trigger.

        Raises:
            InspectorError: The camera takes none now.
            DeviceLost: It is gone.
        """
        try:
            fire(self._features)
        except FeatureRefused as refusal:
            raise InspectorError(f"{self._source_id} takes no trigger now: {refusal}") from refusal

    def _read(self, row: Row) -> Control:
        control = row.read(self._features)
        locked_by_delivery = row.needs_stop and row.name not in self._fixed
        return replace(control, reason="") if locked_by_delivery else control

    def _write(self, row: Row, value: ControlValue) -> None:
        try:
            row.write(self._features, value)
        except FeatureRefused as refusal:
            raise DataFault(f"{self._source_id} refuses {row.name} = {value!r}: {refusal}") from refusal
        taken = row.read(self._features)
        if taken.kind is ControlKind.CHOICE and taken.value != value and value != _ONCE:
            raise DataFault(f"{self._source_id} refuses {row.name} = {value!r}: it stays {taken.value!r}.")

    def _select_gain_of_all(self) -> None:
        selector = self._features.feature("GainSelector")
        for entry in ("All", "AnalogAll"):
            if selector is not None and entry in selector.choices:
                write_if_offered(self._features, "GainSelector", entry)
                return

    def _leave_unknown_pixel_format(self) -> None:
        control = self._read(self._rows["pixel_format"])
        if control.value is not None and control.value not in control.choices and control.choices:
            logger.info("%s: %s cannot be shown", self._source_id, control.value)
            self._features.write("PixelFormat", control.choices[0])


def _rows(convertible: Callable[[str], bool]) -> tuple[Row, ...]:
    """In the order a person should see them."""
    return (
        ChoiceRow("auto_exposure", ("ExposureAuto",), words),
        NumberRow(
            "exposure_us",
            ("ExposureTime", "ExposureTimeAbs"),
            unit="us",
            auto=("ExposureAuto", "auto_exposure"),
        ),
        ChoiceRow("auto_gain", ("GainAuto",), words),
        NumberRow("gain", ("Gain", "GainAbs", "GainRaw"), auto=("GainAuto", "auto_gain")),
        NumberRow(
            "rate_hz",
            ("AcquisitionFrameRate", "AcquisitionFrameRateAbs"),
            unit="Hz",
            switches=("AcquisitionFrameRateEnable", "AcquisitionFrameRateEnabled"),
        ),
        ChoiceRow("pixel_format", ("PixelFormat",), str, allowed=convertible, needs_stop=True),
        RegionRow("width", "Width", "OffsetX"),
        RegionRow("height", "Height", "OffsetY"),
        NumberRow("offset_x", ("OffsetX",), unit="px", needs_stop=True),
        NumberRow("offset_y", ("OffsetY",), unit="px", needs_stop=True),
        ChoiceRow("white_balance", ("BalanceWhiteAuto",), words),
        _balance("balance_red", "Red"),
        _balance("balance_blue", "Blue"),
        TriggerRow(),
        ChoiceRow("trigger_edge", ("TriggerActivation",), _edge),
        NumberRow("trigger_delay_us", ("TriggerDelay", "TriggerDelayAbs"), unit="us"),
        NumberRow("temperature_c", ("DeviceTemperature", "TemperatureAbs"), unit="C", reading=True),
    )


def _balance(name: str, channel: str) -> NumberRow:
    return NumberRow(
        name,
        ("BalanceRatio", "BalanceRatioAbs"),
        auto=("BalanceWhiteAuto", "white_balance"),
        selector=("BalanceRatioSelector", channel),
    )


def _edge(entry: str) -> str:
    """RisingEdge -> rising, LevelHigh -> level_high."""
    return words(entry.removesuffix("Edge"))
