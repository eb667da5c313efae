"""The extent of a defect as columns, the same in the table of records and in that of their views."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Double, Integer, RowMapping, Text

from inspector.domain.scale import DefectExtent

_NAMES = (
    "defect_regions",
    "defect_area_px",
    "defect_length_px",
    "defect_peak",
    "defect_x",
    "defect_y",
    "mm_per_px",
    "scale_note",
)


def extent_columns() -> tuple[Column[Any], ...]:
    """New columns for a table; all empty where there is no region above the review limit."""
    return (
        Column("defect_regions", Integer),
        *(Column(name, Double) for name in _NAMES[1:7]),
        Column("scale_note", Text),
    )


def extent_values(extent: DefectExtent | None) -> dict[str, Any]:
    """Column values."""
    if extent is None:
        return dict.fromkeys(_NAMES)
    values = (
        extent.regions,
        extent.area_px,
        extent.length_px,
        extent.peak,
        *extent.centre,
        extent.mm_per_px,
        extent.note,
    )
    return dict(zip(_NAMES, values, strict=True))


def extent_of(row: RowMapping | Mapping[str, Any]) -> DefectExtent | None:
    """What a row tells; None in rows from before there were such columns, too."""
    if row["defect_regions"] is None:
        return None
    return DefectExtent(
        regions=row["defect_regions"],
        area_px=row["defect_area_px"],
        length_px=row["defect_length_px"],
        peak=row["defect_peak"],
        centre=(row["defect_x"], row["defect_y"]),
        mm_per_px=row["mm_per_px"],
        note=row["scale_note"],
    )
