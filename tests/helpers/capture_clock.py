"""A clock that only moves when something waits on it or a test moves it."""


class ManualClock:
    """Full `Clock`: `wait` advances the time at once."""

    def __init__(self) -> None:
        self.time_s = 100.0

    def now(self) -> float:
        return self.time_s

    def wait(self, seconds: float) -> None:
        self.time_s += seconds

    def advance(self, seconds: float) -> None:
        self.time_s += seconds
