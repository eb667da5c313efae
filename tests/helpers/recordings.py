"""Recordings for tests, and hypothesis strategies for what they hold."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from inspector.capture import BadFrame, FrameSource, MissedTriggers, SourceEnded, SourceInfo
from inspector.capture.recording import FrameRecorder, RecordingStatus
from inspector.domain.frame import Frame, Pixels, TriggerKind

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
CAMERA = SourceInfo("basler", "22", model="acA2440", serial="22", make="Basler", address="192.168.0.2")


def noise(seed: int, *, height: int = 24, width: int = 32, grey: bool = False) -> Pixels:
    """uint8 (height, width, 3) pixels, others for each seed."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return np.repeat(pixels[:, :, :1], 3, axis=2) if grey else pixels


def some_frames(count: int, *, gap_s: float = 0.1, triggered: bool = False) -> list[Frame]:
    """Frames `gap_s` seconds apart, each with other pixels, every second one grey."""
    return [
        Frame(
            noise(number, grey=bool(number % 2)),
            frame_id=number,
            source_id=CAMERA.source_id,
            captured_at=NOON + timedelta(seconds=number * gap_s),
            captured_monotonic_s=1000.0 + number * gap_s,
            trigger_number=number if triggered else None,
        )
        for number in range(count)
    ]


def record(folder: Path, frames: Sequence[Frame]) -> RecordingStatus:
    """A whole recording of `frames`."""
    recorder = FrameRecorder(folder, CAMERA, min_free_mib=0)
    for frame in frames:
        assert recorder.take(frame, wait_s=10)
    return recorder.stop()


def read_all(source: FrameSource) -> list[Frame | BadFrame | MissedTriggers]:
    """Everything an opened source that waits gives or raises until its end."""
    found: list[Frame | BadFrame | MissedTriggers] = []
    while True:
        try:
            frame = source.read(0.1)
        except SourceEnded:
            return found
        except (BadFrame, MissedTriggers) as fault:
            found.append(fault)
        else:
            found += [frame] if frame is not None else []


sides = st.integers(1, 9)
pixels = st.tuples(sides, sides, st.booleans()).flatmap(
    lambda shape: arrays(np.uint8, (shape[0], shape[1], 1 if shape[2] else 3)).map(
        lambda values: np.ascontiguousarray(np.broadcast_to(values, (*values.shape[:2], 3)))
    )
)
times = st.floats(0, 1e9)
frames = st.builds(
    Frame,
    pixels=pixels,
    frame_id=st.integers(0, 2**40),
    name=st.text(max_size=20),
    captured_at=st.datetimes(timezones=st.just(UTC)),
    captured_monotonic_s=times,
    trigger=st.sampled_from(TriggerKind),
    trigger_number=st.none() | st.integers(0, 2**40),
    triggered_monotonic_s=st.none() | times,
)
