"""An opened GigE Vision or USB3 Vision camera: images, triggers and controls through Aravis."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from inspector.capture.camera.aravis_discovery import FoundCamera, camera_for, open_for_control
from inspector.capture.camera.aravis_features import AravisFeatures
from inspector.capture.camera.aravis_library import Aravis, load_aravis
from inspector.capture.camera.aravis_stream import ImageStream
from inspector.capture.camera.aravis_usb import UsbPulse
from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.camera.features import FeatureRefused
from inspector.capture.camera.gvcp import Pulse, is_controlled
from inspector.capture.camera.pfnc import convertible
from inspector.capture.camera.sfnc import StandardControls
from inspector.capture.controls import Control, ControlKind, ControlValue
from inspector.domain.errors import InspectorError

BACKEND = "aravis"
logger = logging.getLogger(__name__)


class AravisCamera:
    """`CameraDevice` over Aravis."""

    def __init__(self, aravis: Aravis, device: int, camera: FoundCamera) -> None:
        """Take over a device this program controls; call `start` next."""
        self._aravis = aravis
        self._device = device
        self._address = camera.address
        self._source_id = f"{BACKEND}:{camera.id}"
        self._pulse = Pulse(camera.address) if camera.address else UsbPulse(aravis, device)
        self._features = AravisFeatures(aravis, device)
        self._controls = StandardControls(
            self._features, self._source_id, convertible=convertible, paused=self._paused
        )
        self._stream: ImageStream | None = None
        self._damaged = 0
        self._missing_packets = 0  # of deliveries that are over

    def start(self) -> None:
        """Undo what a former program left, and deliver.

        Raises:
            DeviceLost: It is gone.
            FeatureRefused: It cannot be made to deliver.
        """
        self._stop_delivery()  # a program that crashed leaves it running
        self._controls.prepare()
        self._begin()

    def grab(self, timeout_s: float) -> Grab | None:
        """See `CameraDevice`."""
        if self._stream is None:
            raise DeviceLost("Its delivery could not be started again.")
        try:
            grab = self._stream.grab(timeout_s, self._pulse.heard)
        except FailedGrab:
            self._damaged += 1
            raise
        if grab is None:
            self._check_there()
        return grab

    def trigger(self) -> None:
        """See `CameraDevice`."""
        self._controls.trigger()

    def controls(self) -> tuple[Control, ...]:
        """See `CameraDevice`; with what was lost on the way to this computer at the end."""
        lost = self._missing_packets + (0 if self._stream is None else self._stream.missing_packets)
        return (
            *self._controls.controls(),
            Control("damaged_images", ControlKind.READING, self._damaged),
            Control("missing_packets", ControlKind.READING, lost, offered=bool(self._address)),
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `CameraDevice`."""
        self._controls.set(name, value)

    def close(self) -> None:
        """See `CameraDevice`.

        Aravis waits 2.5 s for each of three farewells to a camera that is gone. A thread of its own says
        them, so that the camera can be opened again as soon as it is back; it ends within 10 s.
        """
        self._pulse.close()
        if self._answers():
            self._release()
        else:
            Thread(target=self._release, name=f"farewell-{self._source_id}", daemon=True).start()

    def _check_there(self) -> None:
        if self._address and not self._is_controller():
            raise DeviceLost("It belongs to another program now, or was restarted.")
        self._pulse.check()

    def _is_controller(self) -> bool:
        """What Aravis's own heartbeat, once a second, found out last."""
        return bool(self._aravis.call("arv_gv_device_is_controller", self._device))

    def _answers(self) -> bool:
        if not self._address:
            return True
        return self._is_controller() and is_controlled(self._address, wait_s=0.1, tries=2) is not None

    def _begin(self) -> None:
        payload, network = self._features.whole("PayloadSize"), bool(self._address)
        self._stream = ImageStream(self._aravis, self._device, payload=payload, network=network)
        self._features.execute("AcquisitionStart")
        self._pulse.heard()

    @contextmanager
    def _paused(self) -> Iterator[None]:
        delivering = self._stream is not None
        if delivering:
            self._end()
        try:
            yield
        finally:
            if delivering:
                self._begin()

    def _end(self) -> None:
        self._features.execute("AcquisitionStop")
        self._drop_stream()

    def _drop_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            self._missing_packets += stream.missing_packets
            stream.close()

    def _release(self) -> None:
        """Give everything back, in order; a camera that is gone is left as it is."""
        try:
            self._stop_delivery()
        except DeviceLost as lost:
            logger.info("%s while closing: %s", self._source_id, lost)
        self._drop_stream()
        self._aravis.call("g_object_unref", self._device)

    def _stop_delivery(self) -> None:
        """Where the camera delivers nothing, some refuse to stop it."""
        try:
            self._features.execute("AcquisitionStop")
        except FeatureRefused as refusal:
            logger.info("%s while stopping: %s", self._source_id, refusal)


def open_device(target: str) -> AravisCamera:
    """The camera with this id or IPv4 address, delivering.

    Raises:
        EnvironmentFault: Aravis is not installed, or the camera is not there or in use.
        DataFault: An address no camera can have.
        InspectorError: It is gone again, or cannot be made to deliver.
    """
    camera = camera_for(target)
    device = AravisCamera(load_aravis(), open_for_control(camera), camera)
    try:
        device.start()
    except InspectorError:
        device.close()
        raise
    return device
