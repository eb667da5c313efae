"""The one-click demonstration: four goods of the simulated line become a recipe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.capture import open_source
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.recipe import Recipe
from inspector.domain.record import Progress
from inspector.domain.trigger import TriggerSettings
from inspector.station import EnrollmentImage, EnrollmentRequest

if TYPE_CHECKING:
    from inspector.app import Services

NAME = "Demonstration washer"
GOODS = 4
GOODS_SOURCE = "simulated:washer?seed=7&defect_rate=0"
LINE_SOURCE = "simulated:washer?seed=11&defect_rate=0.2&rate=4"
LINE_TRIGGER = TriggerSettings(TriggerKind.CONTINUOUS)
_DEADLINE_S = 5.0


def enroll_demonstration(services: Services, report: Callable[[Progress], None]) -> Recipe:
    """Enroll the demonstration and activate it. Task thread.

    Raises:
        InspectorError: As `Services.enroll`.
    """
    images = tuple(EnrollmentImage(f.pixels, f"simulated part {f.frame_id}") for f in _goods(report))
    request = EnrollmentRequest(NAME, images, source=LINE_SOURCE, note="Made by the demonstration")
    result = services.enroll(request, report)
    report(Progress("Storing the recipe"))
    return services.save_enrollment(result, activate=True)


def _goods(report: Callable[[Progress], None]) -> list[Frame]:
    source = open_source(GOODS_SOURCE)
    source.open()
    try:
        goods = []
        for done in range(GOODS):
            report(Progress("Taking good parts", done, GOODS))
            goods.append(_read(source.read(_DEADLINE_S)))
        return goods
    finally:
        source.close()


def _read(frame: Frame | None) -> Frame:
    if frame is None:
        raise EnvironmentFault("The simulated line gave no part in time.", way_out="Try again.")
    return frame
