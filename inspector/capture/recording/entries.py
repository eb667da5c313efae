"""The lines of a recording's `recording.jsonl`: what each means, and the check of a line that is read.

The first line is a `HeaderEntry`; the others stand in the order of what happened. Times are of the recording
machine's monotonic clock in seconds, exact to the last bit (JSON keeps a float64): only their differences
mean something.
"""

from math import isfinite
from typing import Annotated, Final, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    TypeAdapter,
    ValidationError,
)

from inspector.capture.controls import Control
from inspector.capture.image_file import MAX_PIXELS
from inspector.capture.source import SourceInfo
from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind

MANIFEST: Final = "recording.jsonl"
FRAMES: Final = "frames"
FORMAT_VERSION: Final = 1
MAX_LINE_BYTES: Final = 1024 * 1024
"""Longest line that is read; a writer shortens texts and so stays far below."""
MAX_TEXT: Final = 4000
MAX_SHORT: Final = 200
MAX_CONTROLS: Final = 200
_SIDE = Annotated[int, Field(ge=1, le=MAX_PIXELS)]
_COUNT = Annotated[int, Field(ge=0, le=2**63 - 1)]
_TEXT = Annotated[str, Field(max_length=MAX_TEXT)]
_SHORT = Annotated[str, Field(max_length=MAX_SHORT)]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class SourcePart(_Entry):
    """Which source was recorded: the facts of its `SourceInfo`."""

    backend: _TEXT
    id: _TEXT
    make: _TEXT = ""
    model: _TEXT = ""
    serial: _TEXT = ""
    address: _TEXT = ""

    @classmethod
    def of(cls, info: SourceInfo) -> "SourcePart":
        """The stored form of `info`."""
        return cls(**{name: storable_text(getattr(info, name)) for name in cls.model_fields})

    @property
    def title(self) -> str:
        """Make, model and serial, or the specification where it tells none."""
        return " ".join(word for word in (self.make, self.model, self.serial) if word) or (
            f"{self.backend}:{self.id}"
        )


class ControlPart(_Entry):
    """How one setting of the source stood when the recording began."""

    name: _SHORT
    value: StrictBool | StrictInt | StrictFloat | Annotated[StrictStr, Field(max_length=MAX_SHORT)]
    unit: _SHORT = ""

    @classmethod
    def of(cls, control: Control) -> "ControlPart | None":
        """The stored form; None where there is no value, or one that JSON cannot hold."""
        value = control.value
        if value is None or (isinstance(value, float) and not isfinite(value)):
            return None
        stored = storable_text(value, MAX_SHORT) if isinstance(value, str) else value
        return cls(name=storable_text(control.name, MAX_SHORT), value=stored, unit=control.unit[:MAX_SHORT])


class HeaderEntry(_Entry):
    """The first line."""

    kind: Literal["recording"] = "recording"
    format_version: Literal[1] = FORMAT_VERSION
    started_at: AwareDatetime
    source: SourcePart
    controls: Annotated[tuple[ControlPart, ...], Field(max_length=MAX_CONTROLS)] = ()


class FrameEntry(_Entry):
    """One frame, whose pixels are in `frames/NNNNNNNN.png`.

    Attributes:
        number: Counts the frames of the recording from 0; gives the name of the file.
        grey: The three channels were equal, the file holds one of them.
        size_bytes, sha256: Of the file.
        frame_id: As the source counted.
    """

    kind: Literal["frame"] = "frame"
    number: _COUNT
    width: _SIDE
    height: _SIDE
    grey: StrictBool
    size_bytes: _COUNT
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    captured_at: AwareDatetime
    monotonic_s: float
    triggered_monotonic_s: float | None = None
    frame_id: _COUNT = 0
    trigger: TriggerKind = TriggerKind.PREVIEW
    trigger_number: _COUNT | None = None
    name: _TEXT = ""

    @property
    def file(self) -> str:
        """Name of its file inside `frames`; made from the number, never read from the line."""
        return f"{self.number:08d}.png"


class BadFrameEntry(_Entry):
    """The source raised `BadFrame`."""

    kind: Literal["bad_frame"] = "bad_frame"
    monotonic_s: float
    message: _TEXT
    name: _TEXT = ""
    trigger_number: _COUNT | None = None


class MissedEntry(_Entry):
    """The source raised `MissedTriggers`."""

    kind: Literal["missed_triggers"] = "missed_triggers"
    monotonic_s: float
    message: _TEXT
    count: _COUNT
    trigger_number: _COUNT


class NotRecordedEntry(_Entry):
    """The disk was too slow for so many frames here; they were not recorded."""

    kind: Literal["not_recorded"] = "not_recorded"
    count: _COUNT


class EndEntry(_Entry):
    """The last line of a recording that was ended in order.

    Attributes:
        problem: Why it ended before a person ended it; mostly empty.
    """

    kind: Literal["end"] = "end"
    frames: _COUNT
    not_recorded: _COUNT
    problem: _TEXT = ""


Entry = FrameEntry | BadFrameEntry | MissedEntry | NotRecordedEntry | EndEntry
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Annotated[Entry, Field(discriminator="kind")])


def storable_text(text: str, most: int = MAX_TEXT) -> str:
    """`text` without what JSON cannot hold (a file name that is no UTF-8), not longer than a line may be."""
    return text.encode(errors="backslashreplace").decode()[:most]


def line_of(entry: HeaderEntry | Entry) -> bytes:
    """One line of the file, its end included."""
    return entry.model_dump_json().encode() + b"\n"


def header_of(line: bytes, name: str) -> HeaderEntry:
    """The first line.

    Raises:
        DataFault: It is no recording, was made by a newer Inspector, or a field is wrong (named).
    """
    try:
        return HeaderEntry.model_validate_json(line)
    except ValidationError as error:
        where = _where(error)
        if where == "format_version":
            raise DataFault(
                f"The recording {name} was made by a newer Inspector.", way_out="Update Inspector."
            ) from error
        raise DataFault(
            f"{name} is no recording: {where} of its first line is wrong.",
            way_out="Choose the folder that `inspector record` or the Record button made.",
        ) from error


def entry_of(line: bytes, place: str) -> Entry:
    """A later line; DataFault that names `place` and the field where it is wrong."""
    try:
        return _ENTRY.validate_json(line)
    except ValidationError as error:
        raise DataFault(
            f"{place} is damaged: {_where(error)} is wrong.", way_out="Copy the recording again."
        ) from error


def _where(error: ValidationError) -> str:
    place = [str(step) for step in error.errors()[0]["loc"] if step not in _KINDS]
    return ".".join(place) or "the text"


_KINDS = frozenset({"frame", "bad_frame", "missed_triggers", "not_recorded", "end"})
