"""Goods from the simulated line, for the demonstration and the speed benchmark."""

from inspector.capture import open_source
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Frame
from inspector.station import EnrollmentImage

READ_DEADLINE_S = 1.0


def simulated_goods(family: str, count: int, *, seed: int = 1) -> tuple[EnrollmentImage, ...]:
    """`count` good parts of a simulated family; the same for the same seed."""
    source = open_source(f"simulated:{family}?seed={seed}&defect_rate=0&rate=0&count={count}")
    source.open()
    try:
        return tuple(_image(source.read(READ_DEADLINE_S), number) for number in range(count))
    finally:
        source.close()


def _image(frame: Frame | None, number: int) -> EnrollmentImage:
    if frame is None:
        raise ProgrammingFault("The simulated line gave no frame.")
    return EnrollmentImage(frame.pixels, f"simulated good {number + 1}")
