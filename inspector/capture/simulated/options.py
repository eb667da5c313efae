"""Reads line settings out of a specification such as `washer?seed=1&size=640x480&rate=10`."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from inspector.capture.simulated.settings import DefectKind, DefectSize, Family, LineSettings, Motion
from inspector.domain.errors import DataFault

Choice = TypeVar("Choice", bound=StrEnum)


def parse_line(text: str) -> LineSettings:
    """`FAMILY[?name=value&name=value...]` to settings.

    Raises:
        DataFault: Unknown family or option (lists what exists), or a value that cannot be used.
    """
    family, _, query = text.partition("?")
    values: dict[str, object] = {}
    for pair in filter(None, query.split("&")):
        name, separator, value = pair.partition("=")
        if name not in _READERS or not separator:
            raise DataFault(
                f"Simulated line: {pair!r} is no option.", way_out=f"Options are {', '.join(_READERS)}."
            )
        field, reader = _READERS[name]
        values[field] = reader(name, value)
    return LineSettings(_choice(Family)("family", family), **values)  # type: ignore[arg-type]  # typed by _READERS


def format_line(settings: LineSettings) -> str:
    """The specification that `parse_line` reads back to equal settings."""
    options = {
        "seed": f"{settings.seed}",
        "size": f"{settings.size[0]}x{settings.size[1]}",
        "defect_rate": repr(settings.defect_rate),
        "defect_size": f"{settings.defect_size}",
        "defects": ",".join(settings.defects),
        "rate": repr(settings.rate_hz),
        "motion": f"{settings.motion}",
        "count": f"{settings.count}",
        "start": f"{settings.start}",
    }
    return f"{settings.family}?" + "&".join(f"{name}={value}" for name, value in options.items())


def _integer(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise _unusable(name, text, "It must be a whole number, 0 or more.")
    return int(text)


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise _unusable(name, text, "It must be a number.") from None


def _size(name: str, text: str) -> tuple[int, int]:
    width, separator, height = text.partition("x")
    if not separator:
        raise _unusable(name, text, "It must be WIDTHxHEIGHT, for instance 640x480.")
    return _integer(name, width), _integer(name, height)


def _choice(kind: type[Choice]) -> Callable[[str, str], Choice]:
    def read(name: str, text: str) -> Choice:
        if text not in list(kind):
            raise _unusable(name, text, f"It must be one of {', '.join(kind)}.")
        return kind(text)

    return read


def _kinds(name: str, text: str) -> tuple[DefectKind, ...]:
    return tuple(_choice(DefectKind)(name, part) for part in text.split(",")) if text else ()


def _unusable(name: str, text: str, way_out: str) -> DataFault:
    return DataFault(f"Simulated line: {name} {text!r} cannot be used.", way_out=way_out)


_READERS: dict[str, tuple[str, Callable[[str, str], object]]] = {
    "seed": ("seed", _integer),
    "size": ("size", _size),
    "defect_rate": ("defect_rate", _number),
    "defect_size": ("defect_size", _choice(DefectSize)),
    "defects": ("defects", _kinds),
    "rate": ("rate_hz", _number),
    "motion": ("motion", _choice(Motion)),
    "count": ("count", _integer),
    "start": ("start", _integer),
}
