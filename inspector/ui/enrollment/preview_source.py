"""Which frames the wizard shows of a source. Without Qt."""

from collections.abc import Callable
from functools import partial

from inspector.capture import FrameSource, open_source

PREVIEW_RATE_HZ = 2.0
_SIMULATED = "simulated:"
_LIVE = ("webcam:",)


def goods_source(spec: str, *, start: int = 0) -> Callable[[], FrameSource]:
    """How to make the source while goods are captured.

    Files are replayed slowly, round and round. The simulated line lays down good parts only and slowly, as a
    person who enrolls would; its defects come back in the try-out and on Live. `start`: how many of its
    parts were seen already, so that coming back does not show the captured ones again.
    """
    if spec.startswith(_SIMULATED):
        spec = with_options(spec, defect_rate="0", rate=f"{PREVIEW_RATE_HZ:g}", start=f"{start}")
    return _replayed(spec)


def try_out_source(spec: str, *, start: int = 0) -> Callable[[], FrameSource]:
    """How to make the source while the learned model is tried: as goods, but with the defects it has."""
    if spec.startswith(_SIMULATED):
        spec = with_options(spec, rate=f"{PREVIEW_RATE_HZ:g}", start=f"{start}")
    return _replayed(spec)


def with_options(spec: str, **options: str) -> str:
    """A simulated line's specification with some options replaced."""
    line, _, query = spec.partition("?")
    kept = [pair for pair in query.split("&") if pair and pair.partition("=")[0] not in options]
    return f"{line}?" + "&".join([*kept, *(f"{name}={value}" for name, value in options.items())])


def _replayed(spec: str) -> Callable[[], FrameSource]:
    if spec.startswith((_SIMULATED, *_LIVE)):
        return partial(open_source, spec)
    return partial(open_source, spec, rate_hz=PREVIEW_RATE_HZ, loop=True)
