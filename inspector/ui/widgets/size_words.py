"""Lengths, areas and scales in words. Without Qt."""

from inspector.domain.scale import DefectExtent, Scale, ScaleMethod
from inspector.language import date_text, mark, number_text, say, say_message

_METHODS = {
    ScaleMethod.CHESSBOARD: mark("chessboard", "scale"),
    ScaleMethod.DISTANCE: mark("distance", "scale"),
}


def mm_text(length_mm: float) -> str:
    """A length with as many digits as a person can use: 123.4 mm, 12.34 mm, 0.123 mm."""
    return f"{number_text(length_mm, 1 if length_mm >= 100 else 2 if length_mm >= 1 else 3)} mm"


def length_text(length_px: float, mm_per_px: float | None) -> str:
    """Pixels, and millimetres where they are known."""
    pixels = f"{number_text(length_px, 1)} px"
    return pixels if mm_per_px is None else f"{pixels}  =  {mm_text(length_px * mm_per_px)}"


def scale_text(scale: Scale) -> str:
    """A scale and where it comes from."""
    method = say(_METHODS[scale.method], "scale")
    how = f"{method}: {say_message(scale.note)}" if scale.note else method
    size, day = number_text(scale.mm_per_px, 5), date_text(scale.measured_at.astimezone())
    if scale.spread_px is None:
        return say("{size} mm per px ({how}; {day})", size=size, how=how, day=day)
    return say(
        "{size} mm per px ({how}, corners within {spread} px; {day})",
        size=size,
        how=how,
        spread=number_text(scale.spread_px, 2),
        day=day,
    )


def extent_text(extent: DefectExtent) -> str:
    """The largest region above the review limit; why there are no millimetres where there could be."""
    size = _size(extent)
    if extent.regions > 1:
        size = say("{size}, the largest of {regions}", size=size, regions=extent.regions)
    return f"{size}. {say_message(extent.note)}" if extent.note else size


def _size(extent: DefectExtent) -> str:
    pixels = say(
        "{length} px long, {area} px²",
        length=number_text(extent.length_px),
        area=number_text(extent.area_px),
    )
    if extent.length_mm is None or extent.area_mm2 is None:
        return pixels
    return say(
        "{length} long, {area} mm² ({pixels})",
        length=mm_text(extent.length_mm),
        area=number_text(extent.area_mm2, spec=".3g"),
        pixels=pixels,
    )
