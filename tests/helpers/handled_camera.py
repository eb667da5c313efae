"""What a test does to a camera without hardware, of whatever kind: cable, driver, other programs, images."""

from threading import Condition

import numpy as np
from helpers.camera_bench import CameraBench, Chart

from inspector.domain.frame import Pixels

WIDTH, HEIGHT = 96, 64
COLOURS = ((200, 30, 30), (30, 200, 30), (30, 30, 200), (220, 220, 220))
_HELD_AT_MOST_S = 20.0


def chart_pixels() -> Pixels:
    """Four upright stripes, RGB (HEIGHT, WIDTH, 3)."""
    stripes = np.repeat(np.asarray(COLOURS, np.uint8), WIDTH // len(COLOURS), axis=0)
    return np.ascontiguousarray(np.broadcast_to(stripes, (HEIGHT, WIDTH, 3)))


class HandledCamera(CameraBench):
    """A camera that looks at the chart; the states a test sets, which its driver obeys.

    Attributes:
        change: Guards the states; told of every change.
        plugged, held, occupied: The cable is in; the driver does not return; another program has the camera.
        failing: So many images to come are damaged; -1 all.
        image: Number of the newest image.
    """

    def __init__(self) -> None:
        self.change = Condition()
        self.plugged = True
        self.held = False
        self.occupied = False
        self.failing = 0
        self.image = 0

    def chart(self) -> Chart:
        width = WIDTH // len(COLOURS)
        patches = {(width * place + 8, 40): colour for place, colour in enumerate(COLOURS)}
        return Chart(patches, size=(WIDTH, HEIGHT))

    def hold_here(self) -> None:
        """Called by the driver: does not return while it is held."""
        with self.change:
            assert self.change.wait_for(lambda: not self.held, _HELD_AT_MOST_S)

    def image_fails(self) -> bool:
        """Called by the driver for every image: whether this one is damaged."""
        failing = self.failing != 0
        self.failing -= 1 if self.failing > 0 else 0
        return failing

    def unplug(self) -> None:
        self._set(plugged=False)

    def plug_in(self) -> None:
        self._set(plugged=True)

    def hold_driver(self) -> None:
        self._set(held=True)

    def release_driver(self) -> None:
        self._set(held=False)

    def occupy(self) -> None:
        self._set(occupied=True)

    def vacate(self) -> None:
        self._set(occupied=False)

    def fail_images(self, count: int) -> None:
        self._set(failing=count)

    def close(self) -> None:
        self.release_driver()

    def _set(self, **states: bool | int) -> None:
        with self.change:
            for name, state in states.items():
                setattr(self, name, state)
            self.change.notify_all()
