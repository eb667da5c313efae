"""One captured image with its capture facts."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from time import monotonic

import numpy as np
import numpy.typing as npt

from inspector.domain.errors import ProgrammingFault

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]


class TriggerKind(StrEnum):
    """Why a frame was taken for judgement; PREVIEW frames are only looked at."""

    PREVIEW = "preview"
    MANUAL = "manual"
    CONTINUOUS = "continuous"
    INTERVAL = "interval"
    PRESENCE = "presence"
    HARDWARE = "hardware"
    SOFTWARE = "software"


@dataclass(frozen=True, eq=False)
class PartTruth:
    """What is really the matter with a part; known on the simulated line and in labelled folders only.

    Attributes:
        defects: Names of the defects, empty for a good part.
        mask: bool (H, W) in frame coordinates, True on defect pixels; None where no mask is known.
    """

    defects: tuple[str, ...] = ()
    mask: Mask | None = None

    @property
    def is_good(self) -> bool:
        """True where the part has no defect."""
        return not self.defects


@dataclass(frozen=True, eq=False)
class Frame:
    """One captured image.

    Attributes:
        pixels: uint8 (H, W, 3) RGB, C-contiguous, read-only. Mono cameras replicate to three channels.
        frame_id: Counts up from 0 within one opened source.
        source_id: Which source it is from, as `FrameSource.info.source_id`.
        name: File name or path relative to the source's folder; empty for cameras.
        captured_at: UTC time of capture.
        captured_monotonic_s: Monotonic clock at capture, for latencies.
        trigger: Why it was taken.
        trigger_number: Which trigger of the camera it answers: 0, 1, ... of one opening. A trigger whose
            image is damaged or missed uses its number up. None where images come by themselves.
        triggered_monotonic_s: Monotonic clock at the trigger that asked for it (button, software trigger,
            presence); None where nobody knows when that was, as with a signal that only the camera saw.
        truth: Ground truth, only for demonstrations and benchmarks; never read by a decision.
        others: What the further cameras saw of the same part; empty where one camera looks at it.
    """

    pixels: Pixels
    frame_id: int = 0
    source_id: str = ""
    name: str = ""
    captured_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    captured_monotonic_s: float = field(default_factory=monotonic)
    trigger: TriggerKind = TriggerKind.PREVIEW
    trigger_number: int | None = None
    triggered_monotonic_s: float | None = None
    truth: PartTruth | None = None
    others: tuple["ViewFrame", ...] = ()

    def __post_init__(self) -> None:
        check_pixels(self.pixels)
        self.pixels.setflags(write=False)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


@dataclass(frozen=True, eq=False)
class ViewFrame:
    """What a further camera saw of the part its main frame shows.

    Attributes:
        name: Of the view: back, left, ...
        frame: None where no image of this part came; `problem` says why, for a person.
    """

    name: str
    frame: Frame | None
    problem: str = ""


def check_pixels(pixels: Pixels) -> None:
    """Raise ProgrammingFault unless `pixels` is uint8 (H, W, 3) C-contiguous with at least one pixel."""
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.size == 0:
        raise ProgrammingFault(
            f"A frame must be uint8 (H, W, 3) RGB with pixels, not {pixels.dtype} {pixels.shape}."
        )
    if not pixels.flags.c_contiguous:
        raise ProgrammingFault("A frame must be C-contiguous; copy the view before making a Frame.")
