"""How a Basler camera delivers: started for free run or for triggers, paused, and what was missed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pypylon import pylon

from inspector.capture.camera.basler_features import PylonFeatures, calls, is_gone
from inspector.capture.camera.basler_waiting import wait_for_image, wait_for_trigger
from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import FeatureRefused

TRIGGER_READY_S = 0.1
_NO_NUMBER = 2**64 - 1  # the block id of a camera that counts none


class BaslerDelivery:
    """Starts, pauses and takes the images of an opened camera.

    Free run keeps the newest image only, so that none is converted in vain; triggered images come one by one.
    """

    def __init__(self, camera: Any) -> None:
        self._camera = camera
        self._features = PylonFeatures(camera, camera.GetNodeMap)
        self._number: int | None = None  # the camera's own, of the last image
        self._missed = 0

    def begin(self) -> None:
        """Deliver, as the trigger of the camera is set; raises DeviceLost, FeatureRefused."""
        mode = self._features.feature("TriggerMode")
        triggered = mode is not None and mode.value == "On"
        strategy = pylon.GrabStrategy_OneByOne if triggered else pylon.GrabStrategy_LatestImageOnly
        self._number = None
        with calls(self._camera):
            self._camera.StartGrabbing(strategy)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Nothing is delivered meanwhile; afterwards again, if it was. Raises DeviceLost, FeatureRefused."""
        with calls(self._camera):
            delivering = self._camera.IsGrabbing()
            self._camera.StopGrabbing()
        try:
            yield
        finally:
            if delivering:
                self.begin()

    def ready_for_trigger(self) -> bool:
        """Whether the camera can take a trigger now or in a moment; raises DeviceLost, FeatureRefused."""
        with calls(self._camera):
            return wait_for_trigger(self._camera, TRIGGER_READY_S)

    def next_result(self, timeout_s: float) -> Any | None:
        """The next grab result of pylon, to be released; None where none came in time.

        Raises:
            DeviceLost: The camera is gone, or gives no images any more.
        """
        try:
            with calls(self._camera):
                result = wait_for_image(self._camera, timeout_s)
        except FeatureRefused as refusal:
            raise DeviceLost(f"The camera gives no images: {refusal.message}") from refusal
        if result.IsValid():
            self._count(result)
            return result
        if is_gone(self._camera) or not self._camera.IsGrabbing():
            raise DeviceLost("The camera is gone: unplugged, or taken over by another program.")
        return None

    def take_missed(self) -> int:
        """How many images the camera made that nobody was given, since this was last asked."""
        missed, self._missed = self._missed, 0
        return missed

    def _count(self, result: Any) -> None:
        number = result.GetBlockID()
        self._missed += missed_between(self._number, number, known=result.GetNumberOfSkippedImages())
        self._number = number


def missed_between(previous: int | None, number: int, *, known: int) -> int:
    """Images a camera made between two that arrived.

    Args:
        previous: The camera's number of the image before; None for the first one.
        number: That of the image.
        known: What the driver itself dropped; all there is to tell where the numbers start again (those of
            older network cameras end at 65535) or are not counted.
    """
    if previous is None or number == _NO_NUMBER or number <= previous:
        return known
    return max(known, number - previous - 1)
