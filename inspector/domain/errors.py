"""What can go wrong, sorted by who can mend it.

A message names the thing and the way out, because it is shown to a person as it is.
"""


class InspectorError(Exception):
    """Base of every error this program raises on purpose.

    Attributes:
        message: One sentence that names the thing that failed.
        way_out: What the person can do about it; may be empty.
    """

    def __init__(self, message: str, *, way_out: str = "") -> None:
        super().__init__(message if not way_out else f"{message} {way_out}")
        self.message = message
        self.way_out = way_out


class EnvironmentFault(InspectorError):
    """The world around the program failed: disk full, camera gone, weights missing. Exit code 3."""


class SourceLost(EnvironmentFault):
    """A frame source stopped delivering and did not come back within its deadline."""


class WeightsMissing(EnvironmentFault):
    """The pretrained weights of a backbone are not on this machine."""


class DataFault(InspectorError):
    """Something read from disk or given by a person is not usable: bad image, corrupt recipe. Exit code 2."""


class ProgrammingFault(InspectorError):
    """A rule of the program itself was broken; a bug to report, never a person's fault."""


class Cancelled(InspectorError):
    """A person cancelled a long task. Nothing was stored."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__(message)
