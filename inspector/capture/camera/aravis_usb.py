"""Signs of life of a USB camera that sends no images."""

from ctypes import byref, c_uint32
from time import monotonic

from inspector.capture.camera.aravis_features import refusals
from inspector.capture.camera.aravis_library import Aravis
from inspector.capture.camera.device import DeviceLost
from inspector.capture.camera.features import FeatureRefused

ASK_EVERY_S = 0.5
_FIRST_REGISTER = 0  # every camera has it: the version of its register map


class UsbPulse:
    """Notices that a USB camera is gone while it sends no images: its first register cannot be read.

    What `Pulse` is for network cameras. The driver answers at once, also for a camera that was unplugged.
    """

    def __init__(self, aravis: Aravis, device: int, *, ask_every_s: float = ASK_EVERY_S) -> None:
        self._aravis = aravis
        self._device = device
        self._ask_every_s = ask_every_s
        self._heard_s = monotonic()

    def heard(self) -> None:
        """Note a sign of life."""
        self._heard_s = monotonic()

    def check(self) -> None:
        """Ask where the camera has been quiet; raises DeviceLost."""
        if monotonic() - self._heard_s < self._ask_every_s:
            return
        self._heard_s = monotonic()
        try:
            with refusals():
                read = "arv_device_read_register"
                self._aravis.call(read, self._device, _FIRST_REGISTER, byref(c_uint32()))
        except FeatureRefused as refusal:
            raise DeviceLost(f"It does not answer any more: {refusal.message}") from refusal

    def close(self) -> None:
        """There is nothing to give back."""
