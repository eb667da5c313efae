"""Images of one delivery of an Aravis device: a bounded pool of buffers, what is damaged or missing."""

import logging
from collections.abc import Callable
from ctypes import POINTER, byref, c_int, c_size_t, c_uint8, cast
from time import monotonic

import numpy as np

from inspector.capture.camera.aravis_features import refusals
from inspector.capture.camera.aravis_library import Aravis
from inspector.capture.camera.device import FailedGrab, Grab
from inspector.capture.camera.pfnc import format_of_code
from inspector.capture.camera.raw_pixels import rgb_from_raw
from inspector.capture.camera.receive_buffer import enlarge_receive_buffer
from inspector.domain.frame import Pixels

BUFFERS = 8
"""Images the camera may send while one is being converted; 8 of 5 MP mono are 40 MB."""

SOCKET_BYTES = 16 << 20
"""Asked of the system for packets nobody took yet; it gives no more than its net.core.rmem_max."""

_SUCCESS = 0
_DAMAGE = {
    2: "it did not arrive whole in time",
    3: "packets are missing",
    4: "packets have wrong numbers",
    5: "it has another size than announced",
    8: "the delivery was stopped",
}
_LAST_SHORT_NUMBER = 65535  # GigE Vision 1 counts images from 1 to 65535 and begins again
_MOST_MISSED = 1000  # a larger jump is a counter that was set anew
logger = logging.getLogger(__name__)


class ImageStream:
    """Receives images from its making to `close`. Used by the thread that owns the device."""

    def __init__(self, aravis: Aravis, device: int, *, payload: int, network: bool) -> None:
        """Make the buffers, of `payload` bytes each; the camera is told to begin afterwards.

        Raises:
            DeviceLost, FeatureRefused: The device takes no receiver.
        """
        self._aravis = aravis
        with refusals():
            self._stream = aravis.call("arv_device_create_stream", device, None, None)
        if network:
            self._make_room()
        for _ in range(BUFFERS):
            aravis.call(
                "arv_stream_push_buffer", self._stream, aravis.call("arv_buffer_new_allocate", payload)
            )
        self._numbers = ImageNumbers()
        self._missing_told = 0

    @property
    def missing_packets(self) -> int:
        """Packets of this delivery that never came; 0 where the camera sends none (USB)."""
        return self._counted(b"n_missing_packets")

    def grab(self, timeout_s: float, heard: Callable[[], None]) -> Grab | None:
        """Next image, or None when none came in time; `heard` is called for every image, whole or damaged.

        Raises:
            FailedGrab: This one is damaged, or its pixel format cannot be shown.
        """
        buffer = self._aravis.call("arv_stream_timeout_pop_buffer", self._stream, round(timeout_s * 1e6))
        if not buffer:
            return None
        arrived_s = monotonic()
        heard()
        try:
            return self._grab(buffer, arrived_s)
        except FailedGrab:
            self._numbers.damaged()
            raise
        finally:
            self._aravis.call("arv_stream_push_buffer", self._stream, buffer)

    def close(self) -> None:
        """Stop receiving and give the buffers back."""
        self._aravis.call("g_object_unref", self._stream)

    def _grab(self, buffer: int, arrived_s: float) -> Grab:
        self._check_whole(buffer)
        pixels = self._pixels(buffer)
        skipped = self._numbers.missed_before(self._aravis.call("arv_buffer_get_frame_id", buffer))
        return Grab(pixels, skipped=skipped, captured_monotonic_s=arrived_s)

    def _make_room(self) -> None:
        """Aravis does it when the first packet came: by then a burst of a large image has been lost."""
        if not enlarge_receive_buffer(
            self._aravis.call("arv_gv_stream_get_port", self._stream), SOCKET_BYTES
        ):
            logger.warning("The socket for images keeps its size: the first of a delivery may come damaged.")

    def _counted(self, name: bytes) -> int:
        return int(self._aravis.call("arv_stream_get_info_uint64_by_name", self._stream, name))

    def _check_whole(self, buffer: int) -> None:
        status = self._aravis.call("arv_buffer_get_status", buffer)
        if status == _SUCCESS:
            return
        missing = self.missing_packets - self._missing_told
        self._missing_told += missing
        reason = _DAMAGE.get(status, f"Aravis gives it the status {status}")
        if missing:
            raise FailedGrab(f"The image is damaged: {reason} ({missing} packets from the first gap on).")
        raise FailedGrab(f"The image is damaged: {reason}.")

    def _pixels(self, buffer: int) -> Pixels:
        if not self._aravis.call("arv_buffer_get_n_parts", buffer):
            raise FailedGrab("The camera sent data that is no image.")
        code = self._aravis.call("arv_buffer_get_image_pixel_format", buffer)
        pixel_format = format_of_code(code)
        if pixel_format is None:
            raise FailedGrab(f"Images of the pixel format 0x{code:08X} cannot be shown: choose another one.")
        size, padding, rows = c_size_t(), c_int(), c_int()
        data = self._aravis.call("arv_buffer_get_part_data", buffer, 0, byref(size))
        self._aravis.call("arv_buffer_get_image_padding", buffer, byref(padding), byref(rows))
        return rgb_from_raw(
            np.ctypeslib.as_array(cast(data, POINTER(c_uint8)), (size.value,)),
            pixel_format,
            width=self._aravis.call("arv_buffer_get_image_width", buffer),
            height=self._aravis.call("arv_buffer_get_image_height", buffer),
            row_padding=padding.value,
        )


class ImageNumbers:
    """Finds out from the camera's own numbers which images nobody got."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._damaged = 0

    def damaged(self) -> None:
        """Note an image that was told as damaged; its number may be lost with it."""
        self._damaged += 1

    def missed_before(self, number: int) -> int:
        """How many images, other than those told as damaged, lie between the one before and this one."""
        last, self._last = self._last, number
        damaged, self._damaged = self._damaged, 0
        if last is None:
            return 0
        between = number - last - 1
        if number <= last <= _LAST_SHORT_NUMBER:
            between += _LAST_SHORT_NUMBER
        return max(0, between - damaged) if between < _MOST_MISSED else 0
