"""Waiting for a camera of pylon without pylon's own clock.

On Linux pylon's time-outs are SIGALRM, sent to the whole process: a wait never ends, or the process does,
where anything else has set a handler for that signal. So the wait is the operating system's, on pylon's file.
"""

import select
import time
from typing import Any

from pypylon import pylon

_PAUSE_S = 0.001


def wait_for_image(camera: Any, timeout_s: float) -> Any:
    """The next grab result of a grabbing `pylon.InstantCamera`; not valid where none came in time.

    Raises:
        genicam.GenericException: What pylon raises.
    """
    ready = camera.GetGrabResultWaitObject()
    if not hasattr(ready, "GetFd"):  # Windows, where time-outs are no signals
        return camera.RetrieveResult(max(1, round(timeout_s * 1000)), pylon.TimeoutHandling_Return)
    if not ready.Wait(0):
        poll = select.poll()
        poll.register(ready.GetFd(), select.POLLIN)
        poll.poll(timeout_s * 1000)
    return camera.RetrieveResult(0, pylon.TimeoutHandling_Return)


def wait_for_trigger(camera: Any, timeout_s: float) -> bool:
    """Whether the camera can take a trigger within this time; True where it cannot tell.

    Raises:
        genicam.GenericException: What pylon raises.
    """
    if not camera.CanWaitForFrameTriggerReady():
        return True
    deadline_s = time.monotonic() + timeout_s
    while not camera.WaitForFrameTriggerReady(0, pylon.TimeoutHandling_Return):
        if time.monotonic() > deadline_s:
            return False
        time.sleep(_PAUSE_S)
    return True
