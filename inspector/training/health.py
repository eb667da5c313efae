"""Whether a training still learns: its numbers are numbers, and features have not become all alike."""

from collections.abc import Callable
from math import isfinite

from inspector.domain.errors import DataFault
from inspector.training.loop import EpochFigures

WARNED, COLLAPSED = 0.3, 0.05
"""`HostOutput.spread` is near 1 where features differ. Below one it is said, below the other it ends."""


def check_health(epoch: int, figures: EpochFigures, *, warn: Callable[[str], None]) -> None:
    """Look at one epoch's figures.

    Args:
        epoch: Number for a person, from 1.
        warn: Told one line where features become alike.

    Raises:
        DataFault: The loss is no number, or the features have collapsed.
    """
    if not isfinite(figures.loss) or not isfinite(figures.spread):
        raise DataFault(
            f"The loss is no number any more after epoch {epoch}.",
            way_out="Train with another --seed or a larger --batch, and --restart.",
        )
    if figures.spread < COLLAPSED:
        raise DataFault(
            f"The features have become all alike in epoch {epoch} (collapse, spread {figures.spread:.3f}).",
            way_out="Train on more kinds of parts or with another --seed, and --restart.",
        )
    if figures.spread < WARNED:
        warn(f"Epoch {epoch}: features become alike (spread {figures.spread:.2f}, near 1 is healthy).")
