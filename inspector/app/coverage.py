"""What the references of an enrollment do not show: their pixels and their held-out scores together."""

from inspector.decision import coverage_advice
from inspector.domain.coverage import CoverageAdvice
from inspector.imaging import measure_references
from inspector.station import EnrollmentResult


def coverage_of(result: EnrollmentResult) -> tuple[CoverageAdvice, ...]:
    """Advice for a learned candidate, mostly none; about 20 ms an image, so in a task. Never blocks.

    Only enrolled goods are looked at: a taught one is there because it is unlike the others.
    """
    request = result.request
    enrolled = request.images[: len(request.images) - request.taught]
    measures = measure_references([image.pixels for image in enrolled], request.region)
    return coverage_advice(result.calibration.held_out, measures)
