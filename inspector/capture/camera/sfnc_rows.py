"""How one GenICam feature becomes one control: numbers, choices and the region."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from inspector.capture.camera.features import Feature, FeatureMap, first_offered, write_if_offered
from inspector.capture.controls import Control, ControlKind, ControlValue

_MICROSECONDS = {"ms": 1e3, "s": 1e6}
_FIXED = "this camera cannot change it now"


class Row(Protocol):
    """One control over the features of a camera."""

    @property
    def name(self) -> str:
        """Name of the control."""
        ...

    @property
    def needs_stop(self) -> bool:
        """Whether cameras take it only while they deliver no images."""
        ...

    def read(self, features: FeatureMap) -> Control:
        """The control as it is now."""
        ...

    def write(self, features: FeatureMap, value: ControlValue) -> None:
        """Write a checked value; raises what `FeatureMap.write` does."""
        ...


@dataclass(frozen=True)
class NumberRow:
    """A number.

    Attributes:
        nodes: Names of the feature, newest first.
        unit: The control's; with `us` a device that counts in ms or s is converted. Empty: the device's own.
        auto: Feature that must be Off for this one to hold its value, and the control that shows it.
        switches: Features to switch on for the value to count; the first that is there.
        selector: Feature and entry to select before this one is touched.
        reading: The camera only tells it.
    """

    name: str
    nodes: tuple[str, ...]
    unit: str = ""
    auto: tuple[str, str] | None = None
    switches: tuple[str, ...] = ()
    selector: tuple[str, str] | None = None
    reading: bool = False
    needs_stop: bool = False

    def read(self, features: FeatureMap) -> Control:
        """See `Row`."""
        found = first_offered(features, self.nodes) if self._selected(features) else None
        if found is None:
            return Control(self.name, self._kind(None), unit=self.unit, offered=False)
        feature, factor = found[1], self._factor(found[1])
        return Control(
            self.name,
            self._kind(feature),
            value=_times(feature.value, factor),
            low=_scaled(feature.low, factor),
            high=_scaled(feature.high, factor),
            step=_scaled(feature.step, factor),
            unit=self.unit or feature.unit,
            reason=self._reason(features, feature),
        )

    def write(self, features: FeatureMap, value: ControlValue) -> None:
        """See `Row`."""
        self._selected(features)
        if self.switches:
            self._switch_on(features)
        found = first_offered(features, self.nodes)
        if found is None or isinstance(value, str):
            return
        name, feature = found
        given = value / self._factor(feature)
        features.write(name, round(given) if feature.whole else float(given))

    def _kind(self, feature: Feature | None) -> ControlKind:
        if self.reading:
            return ControlKind.READING
        whole = feature is not None and feature.whole and self._factor(feature) == 1
        return ControlKind.INTEGER if whole else ControlKind.NUMBER

    def _factor(self, feature: Feature) -> float:
        """Units of the control in one unit of the device."""
        return _MICROSECONDS.get(feature.unit, 1.0) if self.unit == "us" else 1.0

    def _reason(self, features: FeatureMap, feature: Feature) -> str:
        if self.reading:
            return ""
        if self.auto is not None:
            node, control = self.auto
            automatic = features.feature(node)
            if automatic is not None and automatic.value not in (None, "Off"):
                return f"{control} is {words(str(automatic.value))}"
        return "" if feature.writable or self._off_switch(features) else _FIXED

    def _off_switch(self, features: FeatureMap) -> bool:
        """Whether writing it only needs a switch that is off now."""
        found = first_offered(features, self.switches)
        return found is not None and found[1].value is False and found[1].writable

    def _switch_on(self, features: FeatureMap) -> None:
        found = first_offered(features, self.switches)
        if found is not None:
            write_if_offered(features, found[0], True)

    def _selected(self, features: FeatureMap) -> bool:
        if self.selector is None:
            return True
        node, entry = self.selector
        selector = features.feature(node)
        return selector is not None and entry in selector.choices and write_if_offered(features, node, entry)


@dataclass(frozen=True)
class RegionRow:
    """Width or height of the region; its range ends at the sensor where that is told (WidthMax).

    A region wider than the room beside its offset takes the offset back to its lowest value, so that regions
    can be set in any order: size first, offset afterwards.

    Attributes:
        node, offset: Features of the size and of its offset.
    """

    name: str
    node: str
    offset: str
    needs_stop: bool = True

    def read(self, features: FeatureMap) -> Control:
        """See `Row`."""
        control = NumberRow(self.name, (self.node,), unit="px").read(features)
        whole = features.feature(f"{self.node}Max")
        if whole is None or not isinstance(whole.value, int) or control.high is None:
            return control
        return replace(control, high=max(control.high, float(whole.value)))

    def write(self, features: FeatureMap, value: ControlValue) -> None:
        """See `Row`."""
        size, offset = features.feature(self.node), features.feature(self.offset)
        too_wide = size is not None and size.high is not None and float(value) > size.high
        if too_wide and offset is not None and offset.low is not None:
            features.write(self.offset, int(offset.low))
        features.write(self.node, int(value))


@dataclass(frozen=True)
class ChoiceRow:
    """One of a few words.

    Attributes:
        nodes: Names of the feature, newest first.
        spoken: How an entry of the device is spelled for a person.
        allowed: Which entries of the device are offered.
    """

    name: str
    nodes: tuple[str, ...]
    spoken: Callable[[str], str]
    allowed: Callable[[str], bool] = bool
    needs_stop: bool = False

    def read(self, features: FeatureMap) -> Control:
        """See `Row`."""
        found = first_offered(features, self.nodes)
        if found is None:
            return Control(self.name, ControlKind.CHOICE, offered=False)
        feature = found[1]
        return Control(
            self.name,
            ControlKind.CHOICE,
            value=None if feature.value is None else self.spoken(str(feature.value)),
            choices=tuple(self.spoken(entry) for entry in feature.choices if self.allowed(entry)),
            reason="" if feature.writable else _FIXED,
        )

    def write(self, features: FeatureMap, value: ControlValue) -> None:
        """See `Row`."""
        found = first_offered(features, self.nodes)
        if found is not None:
            name, feature = found
            features.write(name, next(entry for entry in feature.choices if self.spoken(entry) == value))


def words(entry: str) -> str:
    """A GenICam name in lower case with underscores: PeriodicSignal1 -> periodic_signal1, Line1 -> line1."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", entry).lower()


def _times(value: ControlValue | None, factor: float) -> ControlValue | None:
    return value if value is None or isinstance(value, str) or factor == 1 else value * factor


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor
