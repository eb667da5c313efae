"""An opened Basler camera: images, triggers, controls and its settings as a file."""

import logging
from typing import Any

from pypylon import genicam, pylon

from inspector.capture.camera.basler_delivery import BaslerDelivery
from inspector.capture.camera.basler_discovery import BACKEND, open_camera
from inspector.capture.camera.basler_features import PylonFeatures, calls, driver_words
from inspector.capture.camera.basler_pixels import PixelConverter
from inspector.capture.camera.device import FailedGrab, Grab
from inspector.capture.camera.features import FeatureRefused, write_if_offered
from inspector.capture.camera.sfnc import StandardControls
from inspector.capture.camera.sfnc_trigger import select_frame_start
from inspector.capture.controls import Control, ControlValue
from inspector.domain.errors import DataFault, InspectorError

HEARTBEAT_MS = 1500
"""A network camera that answers nothing for so long is gone; the camera itself lets go of us as fast."""

logger = logging.getLogger(__name__)


class BaslerCamera:
    """`CameraDevice` over pylon."""

    def __init__(self, camera: Any, serial: str) -> None:
        """Take over an opened camera; call `start` next.

        Args:
            camera: `pylon.InstantCamera`, opened; closed by this object.
        """
        self._camera = camera
        self._source_id = f"{BACKEND}:{serial}"
        self._converter = PixelConverter()
        self._delivery = BaslerDelivery(camera)
        self._features = PylonFeatures(camera, camera.GetNodeMap)
        self._controls = StandardControls(
            self._features,
            self._source_id,
            convertible=self._converter.takes,
            paused=self._delivery.paused,
        )

    def start(self, settings: str = "") -> None:
        """Undo what a former program left, load the text of a settings file if there is one, and deliver.

        Raises:
            DataFault: The camera does not take these settings.
            DeviceLost: It is gone.
            FeatureRefused: It cannot be made to deliver.
        """
        transport = PylonFeatures(self._camera, self._camera.GetTLNodeMap)
        write_if_offered(transport, "HeartbeatTimeout", HEARTBEAT_MS)
        self._controls.prepare()
        if settings:
            self.load_settings(settings)
        self._delivery.begin()

    def grab(self, timeout_s: float) -> Grab | None:
        """See `CameraDevice`."""
        result = self._delivery.next_result(timeout_s)
        if result is None:
            return None
        try:
            if not result.GrabSucceeded():
                raise FailedGrab(f"{self._source_id}: {result.GetErrorDescription()}")
            pixels = self._converter.rgb(result)
        finally:
            result.Release()
        return Grab(pixels, skipped=self._delivery.take_missed())

    def trigger(self) -> None:
        """See `CameraDevice`; also stands in for a line, where the camera allows that."""
        if not self._delivery.ready_for_trigger():
            raise InspectorError(f"{self._source_id} takes no trigger now: it is busy with the one before.")
        self._controls.trigger()

    def controls(self) -> tuple[Control, ...]:
        """See `CameraDevice`."""
        return self._controls.controls()

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `CameraDevice`."""
        self._controls.set(name, value)

    def save_settings(self) -> str:
        """All settings of the camera as the text of a .pfs file; raises DeviceLost, FeatureRefused.

        Delivery pauses: what is locked by it, as the size, would not be saved.
        """
        with self._delivery.paused():
            return self._saved()

    def load_settings(self, text: str) -> None:
        """Put the settings of a checked file (`read_pfs`) in force: all of them or none.

        Raises:
            DataFault: The camera refuses one (says which); it is set as it was before.
            DeviceLost: It is gone.
        """
        with self._delivery.paused():
            before = self._saved()
            try:
                self._load(text)
            except FeatureRefused as refusal:
                self._load(before)
                raise DataFault(
                    f"{self._source_id} does not take these settings: {refusal.message}",
                    way_out="It keeps those it had. Use a file saved from this model of camera.",
                ) from refusal
            select_frame_start(self._features)  # the file may leave another trigger selected

    def close(self) -> None:
        """See `CameraDevice`."""
        for step in (self._camera.StopGrabbing, self._camera.Close, self._camera.DestroyDevice):
            try:
                step()
            except genicam.GenericException as error:  # of a device that is gone: there is nothing to do
                logger.info("%s while closing: %s", self._source_id, driver_words(error))

    def _saved(self) -> str:
        with calls(self._camera):
            return str(pylon.FeaturePersistence.SaveToString(self._camera.GetNodeMap()))

    def _load(self, text: str) -> None:
        with calls(self._camera):
            pylon.FeaturePersistence.LoadFromString(text, self._camera.GetNodeMap(), True)


def open_device(serial: str, settings: str = "") -> BaslerCamera:
    """The camera with this serial number, delivering.

    Args:
        serial: As `found_cameras` tells it.
        settings: Checked text of a .pfs file to load first; empty for none.

    Raises:
        EnvironmentFault: It is not there or cannot be opened.
        DataFault: It does not take the settings.
        InspectorError: It is gone again, or cannot be made to deliver.
    """
    device = BaslerCamera(open_camera(serial), serial)
    try:
        device.start(settings)
    except InspectorError:
        device.close()
        raise
    return device


def saved_settings(serial: str) -> str:
    """All settings of the camera with this serial number, as it is, as the text of a .pfs file.

    Raises:
        EnvironmentFault: It is not there or cannot be opened.
        InspectorError: It does not tell them.
    """
    device = BaslerCamera(open_camera(serial), serial)
    try:
        return device.save_settings()
    finally:
        device.close()
