"""What a person can set, with the shipped defaults."""

import getpass
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from inspector.domain.errors import DataFault
from inspector.domain.trigger import MAX_DEBOUNCE_MS, MAX_DELAY_MS, MAX_NTH

Theme = Literal["system", "light", "dark"]
StoreImages = Literal["all", "flagged"]
TriggerMode = Literal["manual", "continuous", "interval", "presence", "hardware", "software"]
HeatmapMode = Literal["heat", "outline", "off"]
Device = Literal["auto", "cpu", "cuda"]
UiMode = Literal["engineer", "operator"]
UiLanguage = Literal["system", "en", "de", "zh"]
UiScale = Literal[100, 125, 150, 175, 200]

RECENT_SOURCES = 8
"""How many source specifications are remembered."""

GENTL_PRODUCERS = 16
"""How many GenTL producers can be named."""

MOST_SHIFTS = 6


class Shift(BaseModel):
    """A shift: its name and the local time at which it begins, "06:00"; it ends when the next begins."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Annotated[str, Field(min_length=1, max_length=24)]
    start: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


def _told_apart(shifts: tuple[Shift, ...]) -> tuple[Shift, ...]:
    if len({one.name for one in shifts}) < len(shifts) or len({one.start for one in shifts}) < len(shifts):
        raise ValueError("two shifts have the same name or start")
    return shifts


SHIFTS = (
    Shift(name="Early", start="06:00"),
    Shift(name="Late", start="14:00"),
    Shift(name="Night", start="22:00"),
)


def login_name() -> str:
    """Name of the account, "operator" where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "operator"


class Settings(BaseModel):
    """All settings; frozen, change with `model_copy(update=...)` through `changed`.

    Attributes:
        operator: Written into records and the audit trail.
        language: Of the window and of shift reports; "system" is the desktop's where the program speaks it.
        ui_scale: Size of everything in the window in percent, on top of what the desktop asks for.
        start_mode: "operator" starts with the full screen for operators, "engineer" with all tools.
        verdict_sound: Tones for FAIL and NOT_INSPECTED.
        store_images: "flagged" keeps frames and maps of everything but PASS.
        queue_size: Triggered parts that may wait for inference, 1..256.
        source: Source specification used at start.
        recent_sources: Newest first.
        trigger_mode: How parts are triggered at start.
        rate_limit_hz: Most parts a second with the continuous trigger.
        interval_s: Seconds between parts with the interval trigger.
        trigger_line: Line of the camera with the hardware trigger; empty is its first.
        ask_every_s: How often the camera is asked without a button with the software trigger; 0 never.
        debounce_ms: Signals closer to the last one are ignored.
        trigger_delay_ms: From a signal to its image.
        every_nth: Only every n-th signal is a part, with the hardware and the presence trigger.
        heatmap_opacity: 0..1.
        min_free_mb: Free space in MiB (2**20 bytes) under which the station alarms; 0 never.
        device: Where the model computes.
        shifts: Round the clock, 1 to `MOST_SHIFTS`; names and starts differ.
        shift_reports: Write a report by itself when a shift ends.
        shift_report_folder: Where to; empty is the exports folder of the data folder.
        gentl_producers: Paths of GenTL producers (.cti files) or of folders with such, besides those of the
            environment variable GENICAM_GENTL64_PATH.
        search_network: Look for cameras on the network too, which takes a broadcast.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    operator: Annotated[str, Field(min_length=1, max_length=64)] = Field(default_factory=login_name)
    theme: Theme = "system"
    language: UiLanguage = "system"
    ui_scale: UiScale = 100
    start_mode: UiMode = "engineer"
    verdict_sound: bool = False
    store_images: StoreImages = "all"
    queue_size: Annotated[int, Field(ge=1, le=256)] = 8
    source: Annotated[str, Field(min_length=1)] = "simulated:washer?rate=5"
    recent_sources: Annotated[tuple[str, ...], Field(max_length=RECENT_SOURCES, strict=False)] = ()
    trigger_mode: TriggerMode = "continuous"
    rate_limit_hz: Annotated[float, Field(gt=0, le=1000)] = 10.0
    interval_s: Annotated[float, Field(ge=0.05, le=3600)] = 1.0
    trigger_line: Annotated[str, Field(max_length=64)] = ""
    ask_every_s: Annotated[float, Field(ge=0, le=3600)] = 0.0
    debounce_ms: Annotated[float, Field(ge=0, le=MAX_DEBOUNCE_MS)] = 0.0
    trigger_delay_ms: Annotated[float, Field(ge=0, le=MAX_DELAY_MS)] = 0.0
    every_nth: Annotated[int, Field(ge=1, le=MAX_NTH)] = 1
    heatmap_opacity: Annotated[float, Field(ge=0, le=1)] = 0.6
    heatmap_mode: HeatmapMode = "heat"
    min_free_mb: Annotated[int, Field(ge=0)] = 1024
    device: Device = "auto"
    shifts: Annotated[
        tuple[Annotated[Shift, Field(strict=False)], ...],
        Field(min_length=1, max_length=MOST_SHIFTS, strict=False),
        AfterValidator(_told_apart),
    ] = SHIFTS
    shift_reports: bool = False
    shift_report_folder: str = ""
    gentl_producers: Annotated[
        tuple[Annotated[str, Field(min_length=1)], ...], Field(max_length=GENTL_PRODUCERS, strict=False)
    ] = ()
    search_network: bool = False

    def changed(self, **values: object) -> "Settings":
        """A copy with `values` set and validated.

        Raises:
            DataFault: A value is out of its range; the setting is named.
        """
        try:
            return Settings.model_validate(self.model_dump() | values)
        except ValidationError as error:
            problem = error.errors()[0]
            name = ".".join(str(step) for step in problem["loc"])
            raise DataFault(
                f"Setting {name}: {problem['input']!r} is not usable: {problem['msg']}."
            ) from error

    def with_source(self, source: str) -> "Settings":
        """A copy that starts with `source` and remembers it as the most recent."""
        others = tuple(known for known in self.recent_sources if known != source)
        return self.changed(source=source, recent_sources=(source, *others)[:RECENT_SOURCES])
