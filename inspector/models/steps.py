"""The training loop that every trained method shares: so many steps, or as many as the time allows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import cos, pi
from time import perf_counter

from inspector.domain.record import Progress
from inspector.models.protocol import ProgressCallback

_WARM_UP = 3
"""Steps that say nothing about speed: the first ones allocate and choose kernels."""
_LOOK_EVERY = 10
_REPORT_EVERY = 5
_FEWEST = 20

Step = Callable[[float], Mapping[str, float]]
"""One step. Given how far the training is (0..1, for schedules), it returns its losses by name."""


@dataclass(frozen=True)
class FitShare:
    """One fit among those of a learning.

    Attributes:
        number, total: Which one of how many, from 0.
        seconds: It may take so long.
    """

    number: int
    total: int
    seconds: float


def run_steps(
    step: Step,
    *,
    steps: int,
    share: FitShare,
    progress: ProgressCallback,
    stop: Callable[[int], bool] = lambda done: False,
) -> int:
    """Make `steps` steps; fewer where they would take longer than the share.

    The number is only ever lowered, and only where the time does not reach: on a machine that is fast enough
    the same seed gives the same model. Schedules follow the fraction, so that they end as planned either way.

    Args:
        step: Makes one step.
        steps: As planned.
        share: Which fit it is, and its time.
        progress: Told every few steps, with the losses; may raise Cancelled.
        stop: Asked after every step with the number made; True ends the training early.

    Returns:
        Steps made.
    """
    planned, done, started = steps, 0, perf_counter()
    warm = started
    while done < planned:
        losses = step(done / planned)
        done += 1
        if done == _WARM_UP:
            warm = perf_counter()
        if done > _WARM_UP and done % _LOOK_EVERY == 0:
            planned = min(planned, _reachable(done, started, warm=warm, seconds=share.seconds))
        if done % _REPORT_EVERY == 0 or done == planned:
            progress(_told(done, planned, losses=losses, share=share, started=started))
        if stop(done):
            break
    return done


def cosine(fraction: float, *, first: float, last: float = 0.0) -> float:
    """From `first` at 0 to `last` at 1 along half a cosine (cosine annealing)."""
    return last + (first - last) * (1 + cos(pi * fraction)) / 2


def _reachable(done: int, started: float, *, warm: float, seconds: float) -> int:
    now = perf_counter()
    step_s = (now - warm) / (done - _WARM_UP)
    left = max(0.0, seconds - (now - started))
    return max(_FEWEST, done + int(left / max(step_s, 1e-9)))


def _told(
    done: int, planned: int, *, losses: Mapping[str, float], share: FitShare, started: float
) -> Progress:
    so_far = (share.number + done / planned) / share.total
    fit_s = (perf_counter() - started) * planned / done
    left_s = (planned - done) / planned * fit_s + (share.total - share.number - 1) * fit_s
    total = share.total * planned
    return Progress(
        f"Training {share.number + 1} of {share.total}, step {done} of {planned}",
        round(so_far * total),
        total,
        losses=tuple(losses.items()),
        left_s=left_s,
    )
