"""What is used of a GenICam node map, whichever SDK it comes from: features by name, with their ranges."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from inspector.capture.controls import ControlValue
from inspector.domain.errors import InspectorError


class FeatureRefused(InspectorError):
    """The device or its driver did not take a value or a command; the message is the driver's."""


@dataclass(frozen=True)
class Feature:
    """One node of a camera as it is now.

    Attributes:
        value: None where it cannot be read now, and for a command.
        writable: Whether it can be written, or the command executed, now.
        low, high, step: Range of a number; None where the device tells none.
        choices: Entries of an enumeration that are available now, in the device's spelling.
        unit: As the device tells it, e.g. us, ms, dB; empty for none.
        whole: An integer node.
    """

    value: ControlValue | None = None
    writable: bool = False
    low: float | None = None
    high: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    whole: bool = False


class FeatureMap(Protocol):
    """The nodes of one opened device. Used by the thread that owns the device; calls may block."""

    def feature(self, name: str) -> Feature | None:
        """The node as it is now; None where the device lacks it or it is not available in this state.

        Raises:
            DeviceLost: The device is gone.
        """
        ...

    def write(self, name: str, value: ControlValue) -> None:
        """Write one node: bool, int, float, or the entry of an enumeration.

        Raises:
            FeatureRefused: The device did not take it.
            DeviceLost: The device is gone.
        """
        ...

    def execute(self, name: str) -> None:
        """Execute a command; raises as `write` does."""
        ...


def first_offered(features: FeatureMap, names: Sequence[str]) -> tuple[str, Feature] | None:
    """The first of `names` the device has, with its node: new names first, then those of older cameras."""
    for name in names:
        feature = features.feature(name)
        if feature is not None:
            return name, feature
    return None


def write_if_offered(features: FeatureMap, name: str, value: ControlValue) -> bool:
    """Write a node where it is there, can be written and is not so already; whether it holds `value` then.

    Raises:
        FeatureRefused, DeviceLost: As `FeatureMap.write`.
    """
    feature = features.feature(name)
    if feature is None:
        return False
    if feature.value != value and feature.writable:
        features.write(name, value)
        return True
    return feature.value == value
