"""How long a camera may take for what; beyond that it is lost or its driver is stuck."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CameraTimes:
    """Deadlines in seconds. A slow exposure, trigger delay or rate of the device is added where it matters.

    Attributes:
        open_s: Opening, with the settings wanted.
        first_image_s: From opening or a changed setting to the first image that comes by itself.
        silence_s: Between images that come by themselves, plus three of their periods.
        call_s: How far a driver may overrun the time-out it was given.
        command_s: Telling or changing a setting.
        answer_s: From a software trigger to its image.
        late_s: How long a software trigger may wait for the one before it; later the part has moved on.
        stop_s: Closing; a thread that takes longer is abandoned.
        grab_s: How long the owning thread waits for an image before it looks for commands.
        answer_grab_s: The same where a trigger decides, so that the next command waits less.
    """

    open_s: float = 10.0
    first_image_s: float = 10.0
    silence_s: float = 1.5
    call_s: float = 1.5
    command_s: float = 5.0
    answer_s: float = 3.0
    late_s: float = 0.5
    stop_s: float = 3.0
    grab_s: float = 0.1
    answer_grab_s: float = 0.02
