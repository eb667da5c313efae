"""How strong the noise is that the Gaussian head learns from: hard to see, not hopeless."""

from math import exp

TARGET = 0.95
"""Share of cells the head should tell apart: the middle of 90 to 99 % (dfd.md 11)."""
FIRST = 0.5
_LEAST, _MOST = 0.03, 3.0
_RATE = 0.05


class NoiseScale:
    """Standard deviation of the noise, in units of the features' own, led to the accuracy wanted.

    The published 0.015 belongs to one backbone's pooled features. Here every step moves the deviation by
    5 %: down where the head tells goods from noisy ones too easily, up where it does not.
    """

    def __init__(self) -> None:
        self.deviation = FIRST

    def told_apart(self, accuracy: float) -> None:
        """Accuracy 0..1 of the last step, half of it on goods and half on noisy ones."""
        moved = self.deviation * exp(-_RATE if accuracy > TARGET else _RATE)
        self.deviation = min(_MOST, max(_LEAST, moved))
