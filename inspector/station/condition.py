"""How a line stands: where it is in its life, what is wrong with it, and the alarms a person gets."""

from collections.abc import Callable

from inspector.station.status import StationState, Tally


class Condition:
    """State and faults of one station; told by its threads, read from any.

    Args:
        tally: Keeps the alarms.
        wake: There is something new to show.

    Attributes:
        state: Where the station is in its life.
        runtime: What the model runs on; empty before the recipe was opened.
    """

    def __init__(self, tally: Tally, wake: Callable[[], None]) -> None:
        self._tally = tally
        self._wake = wake
        self._source_fault: Exception | None = None
        self._recipe_fault: Exception | None = None
        self.state = StationState.IDLE
        self.runtime = ""

    @property
    def fault(self) -> Exception | None:
        """Why the source or the recipe could not be opened or was lost for good; None while all is well."""
        return self._source_fault or self._recipe_fault

    def alarm(self, kind: str, message: str) -> None:
        """Tell a person; `kind` as in `Alarm`."""
        self._tally.alarm(kind, message)
        self._wake()

    def recipe_opened(self, runtime: str) -> None:
        """A recipe is ready; the line runs, where its source is well too."""
        self.runtime = runtime
        self._recipe_fault = None
        if self.state in (StationState.STARTING, StationState.FAULT) and self._source_fault is None:
            self.state = StationState.RUNNING
        self._wake()

    def recipe_failed(self, fault: Exception, message: str) -> None:
        """Nothing is judged any more, for the reason that the message tells."""
        self._recipe_fault = fault
        self._fail()
        self.alarm("model", message)

    def source_failed(self, fault: Exception) -> None:
        """The source could not be opened or was lost for good."""
        self._source_fault = fault
        self._fail()
        self.alarm("camera", str(fault))

    def _fail(self) -> None:
        if self.state is not StationState.STOPPING:
            self.state = StationState.FAULT
