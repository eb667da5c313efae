"""A camera without hardware: a full `CameraDevice` whose driver can block, fail, refuse and be unplugged."""

from dataclasses import replace
from time import monotonic

import numpy as np
from helpers.handled_camera import HEIGHT, WIDTH, HandledCamera, chart_pixels

from inspector.capture import Control, ControlKind, ControlValue, SourceInfo, control_named
from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.camera.pfnc import format_named
from inspector.capture.camera.raw_pixels import Bytes, rgb_from_raw
from inspector.capture.camera.source import CameraSource
from inspector.capture.camera.times import CameraTimes
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import Pixels

REFUSED_GAIN = 13.0
_CONTROLS = (
    Control("exposure_us", ControlKind.NUMBER, 5000.0, low=10.0, high=1e6, unit="us"),
    Control("auto_exposure", ControlKind.CHOICE, "off", choices=("off", "once", "continuous")),
    Control("gain", ControlKind.NUMBER, 0.0, low=0.0, high=24.0, unit="dB"),
    Control("rate_hz", ControlKind.NUMBER, 200.0, low=1.0, high=500.0, unit="Hz"),
    Control("width", ControlKind.INTEGER, WIDTH, low=16, high=WIDTH, step=4, unit="px"),
    Control("height", ControlKind.INTEGER, HEIGHT, low=16, high=HEIGHT, step=2, unit="px"),
    Control("pixel_format", ControlKind.CHOICE, "RGB8", choices=("Mono8", "RGB8", "BGR8")),
    Control("trigger", ControlKind.CHOICE, "off", choices=("off", "software", "line1")),
    Control("flip_x", ControlKind.SWITCH, False),
    Control("temperature_c", ControlKind.READING, 41.5, unit="C"),
    Control("white_balance", ControlKind.CHOICE, offered=False, reason="this camera has no colour filter"),
)


class FakeCamera(HandledCamera):
    """The camera, its cable and its driver; what a former program set stays in it.

    Attributes:
        devices: Every device that was opened, the newest last.
        odd: What the driver gives next instead of whole buffers: zero, truncated, stride.
        crash: What the driver raises from its next call for an image, if anything.
        answers: Whether software triggers make images.
        takes_triggers: Whether the driver takes them.
    """

    line_choice = "line1"

    def __init__(self, *, times: CameraTimes | None = None) -> None:
        super().__init__()
        self.times = times or CameraTimes(stop_s=0.5)
        self.odd: list[str] = []
        self.crash: Exception | None = None
        self.opening_fails: Exception | None = None
        self.answers = True
        self.takes_triggers = True
        self.pulses = 0
        self.triggers_taken = 0
        self.next_s = monotonic()
        self.values = {control.name: control for control in _CONTROLS}
        self.devices: list[FakeDevice] = []

    def source(self) -> CameraSource:
        info = SourceInfo("fake", "1", model="Fake camera")
        return CameraSource(info, self.open_device, times=self.times)

    def open_device(self) -> "FakeDevice":
        """A `DeviceOpener`."""
        self.hold_here()
        if self.opening_fails is not None:
            raise self.opening_fails
        with self.change:
            if not self.plugged:
                raise EnvironmentFault("fake:1 is not there.", way_out="Plug it in.")
            if self.occupied:
                raise EnvironmentFault("fake:1 is in use.", way_out="Close the other program.")
            self.occupied = True
            self.devices.append(FakeDevice(self))
            return self.devices[-1]

    def pulse(self) -> None:
        with self.change:  # a pulse must not undo the count of another one
            self.pulses += 1
            self.change.notify_all()

    def refused(self) -> tuple[str, ControlValue]:
        return "gain", REFUSED_GAIN


class FakeDevice:
    """Full `CameraDevice`: refills the one buffer it has for every image."""

    def __init__(self, camera: FakeCamera) -> None:
        self._camera = camera
        self._buffer = bytearray(WIDTH * HEIGHT * 3)
        self.closed = False
        camera.values["trigger"] = replace(camera.values["trigger"], value="off")
        camera.next_s = monotonic()

    def grab(self, timeout_s: float) -> Grab | None:
        camera = self._camera
        camera.hold_here()
        if not self._image_comes(timeout_s):
            return None
        if camera.crash is not None:
            raise camera.crash
        if camera.image_fails():
            raise FailedGrab("The buffer was incompletely grabbed.")
        return Grab(self._image(), skipped=self._made_meanwhile())

    def trigger(self) -> None:
        self._check_there()
        if not self._camera.takes_triggers:
            raise InspectorError("It is busy.")
        self._camera.triggers_taken += 1
        if self._camera.answers:
            self._camera.pulse()

    def controls(self) -> tuple[Control, ...]:
        self._check_there()
        return tuple(map(self._shown, self._camera.values.values()))

    def set_control(self, name: str, value: ControlValue) -> None:
        self._check_there()
        control = control_named(self.controls(), name, "fake:1")
        if name == "gain" and value == REFUSED_GAIN:
            raise DataFault("fake:1 refuses gain = 13.", way_out="Choose another value.")
        self._camera.values[name] = replace(control, value=value)
        self._camera.pulses = 0

    def close(self) -> None:
        self._camera.hold_here()
        self.closed = True
        self._camera.vacate()

    def _shown(self, control: Control) -> Control:
        automatic = self._value("auto_exposure") == "continuous"
        if control.name == "exposure_us" and automatic:
            return replace(control, reason="auto_exposure sets it")
        return control

    def _check_there(self) -> None:
        self._camera.hold_here()
        if not self._camera.plugged:
            raise DeviceLost("The cable was pulled.")

    def _value(self, name: str) -> ControlValue:
        value = self._camera.values[name].value
        assert value is not None
        return value

    def _image_comes(self, timeout_s: float) -> bool:
        """Wait as a driver does until an image is there."""
        camera, free = self._camera, self._value("trigger") == "off"
        wait_s = min(timeout_s, max(0.0, camera.next_s - monotonic())) if free else timeout_s
        with camera.change:
            camera.change.wait_for(lambda: not camera.plugged or (not free and camera.pulses), wait_s)
            self._check_there()
            if free:
                return monotonic() >= camera.next_s
            came = camera.pulses > 0
            camera.pulses -= came
            return came

    def _made_meanwhile(self) -> int:
        """Images the camera made since the last one was taken; the next one is due one period from now."""
        if self._value("trigger") != "off":
            return 0
        period_s = 1 / float(self._value("rate_hz"))
        late = int((monotonic() - self._camera.next_s) / period_s)
        self._camera.next_s += (late + 1) * period_s
        return late

    def _image(self) -> Pixels:
        self._camera.image += 1
        width, height = int(self._value("width")), int(self._value("height"))
        shown = chart_pixels()[:height, :width]
        shown[:8] = self._camera.image % 256  # no two images are alike
        return self._out_of_buffer(shown[:, ::-1] if self._value("flip_x") else shown)

    def _out_of_buffer(self, shown: Pixels) -> Pixels:
        """As the driver's buffer holds it, and out of it again as a backend does it."""
        name = str(self._value("pixel_format"))
        height, width = shown.shape[:2]
        raw = {"Mono8": shown[:, :, :1], "RGB8": shown, "BGR8": shown[:, :, ::-1]}[name].tobytes()
        self._buffer[: len(raw)] = raw
        data: Bytes = np.frombuffer(self._buffer, np.uint8)[: len(raw)]
        pixel_format = format_named(name)
        assert pixel_format is not None
        odd = self._camera.odd.pop() if self._camera.odd else ""
        if odd == "zero":
            return np.zeros((0, 0, 3), np.uint8)
        data = data[:-100] if odd == "truncated" else data
        padding = 16 if odd == "stride" else 0
        return rgb_from_raw(data, pixel_format, width=width, height=height, row_padding=padding)
