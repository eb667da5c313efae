"""A camera's features in memory: ranges, locks and refusals as GenICam cameras have them."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import Feature, FeatureRefused
from inspector.capture.controls import ControlValue


class MemoryFeatures:
    """A full `FeatureMap`; a number out of its range or an unknown entry is refused as a driver does.

    Attributes:
        executed: Commands in order.
        gone: Set it to make every call raise DeviceLost.
        refuses: Names of features whose values are refused whatever they are.
    """

    def __init__(self, features: Mapping[str, Feature], *, selected: Mapping[str, str] | None = None) -> None:
        """`selected`: feature -> its selector; it has a value of its own for each entry of that."""
        self._features = dict(features)
        self._selectors = dict(selected or {})
        self._own: dict[tuple[str, str], ControlValue | None] = {}
        self.executed: list[str] = []
        self.gone = False
        self.refuses: set[str] = set()
        self.after_write: Callable[[str], None] = lambda _name: None

    def feature(self, name: str) -> Feature | None:
        """See `FeatureMap`."""
        self._check()
        known = self._features.get(name)
        if known is None or name not in self._selectors:
            return known
        return replace(known, value=self._own.get((name, self._entry(name)), known.value))

    def write(self, name: str, value: ControlValue) -> None:
        """See `FeatureMap`."""
        self._check()
        known = self._features[name]
        if not known.writable or name in self.refuses or not _fits(known, value):
            raise FeatureRefused(f"{name} does not take {value!r}")
        if name in self._selectors:
            self._own[name, self._entry(name)] = value
        else:
            self._features[name] = replace(known, value=value)
        self.after_write(name)

    def execute(self, name: str) -> None:
        """See `FeatureMap`."""
        self._check()
        if name not in self._features:
            raise FeatureRefused(f"{name} is not there")
        self.executed.append(name)

    def change(self, name: str, **facts: object) -> None:
        """Change what the device tells about a feature."""
        self._features[name] = replace(self._features[name], **facts)

    def value_at(self, name: str, entry: str) -> ControlValue | None:
        """Value of a selected feature at one entry of its selector."""
        return self._own.get((name, entry), self._features[name].value)

    def _entry(self, name: str) -> str:
        return str(self._features[self._selectors[name]].value)

    def _check(self) -> None:
        if self.gone:
            raise DeviceLost("The cable is pulled.")


def number(value: float, low: float, high: float, *, unit: str = "", writable: bool = True) -> Feature:
    """A float node."""
    return Feature(value, writable, low=low, high=high, unit=unit)


def integer(value: int, low: int, high: int, *, step: int = 1, unit: str = "") -> Feature:
    """An integer node."""
    return Feature(value, True, low=low, high=high, step=step, unit=unit, whole=True)


def entries(value: str, *choices: str) -> Feature:
    """An enumeration."""
    return Feature(value, True, choices=choices)


COMMAND = Feature(writable=True)


def _fits(feature: Feature, value: ControlValue) -> bool:
    if feature.choices:
        return value in feature.choices
    if isinstance(value, str) or feature.low is None or feature.high is None:
        return True
    whole_where_it_must_be = not feature.whole or isinstance(value, int)
    return whole_where_it_must_be and feature.low <= value <= feature.high
