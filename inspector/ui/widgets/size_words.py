"""Lengths, areas and scales in words. Without Qt."""

from inspector.domain.scale import DefectExtent, Scale


def mm_text(length_mm: float) -> str:
    """A length with as many digits as a person can use: 123.4 mm, 12.34 mm, 0.123 mm."""
    digits = 1 if length_mm >= 100 else 2 if length_mm >= 1 else 3
    return f"{length_mm:.{digits}f} mm"


def length_text(length_px: float, mm_per_px: float | None) -> str:
    """Pixels, and millimetres where they are known."""
    pixels = f"{length_px:.1f} px"
    return pixels if mm_per_px is None else f"{pixels}  =  {mm_text(length_px * mm_per_px)}"


def scale_text(scale: Scale) -> str:
    """A scale and where it comes from."""
    how = f"{scale.method.value}: {scale.note}" if scale.note else scale.method.value
    spread = "" if scale.spread_px is None else f", corners within {scale.spread_px:.2f} px"
    when = scale.measured_at.astimezone().strftime("%Y-%m-%d")
    return f"{scale.mm_per_px:.5f} mm per px ({how}{spread}; {when})"


def extent_text(extent: DefectExtent) -> str:
    """The largest region above the review limit; why there are no millimetres where there could be."""
    long, wide = extent.length_mm, extent.area_mm2
    pixels = f"{extent.length_px:.0f} px long, {extent.area_px:.0f} px²"
    words = pixels if long is None or wide is None else f"{mm_text(long)} long, {wide:.3g} mm² ({pixels})"
    others = f", the largest of {extent.regions}" if extent.regions > 1 else ""
    return f"{words}{others}{'. ' + extent.note if extent.note else ''}"
