"""How far what was found reaches, in pixels and millimetres; nobody measured it in the records of before."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_NUMBERS = ("defect_area_px", "defect_length_px", "defect_peak", "defect_x", "defect_y", "mm_per_px")


def upgrade() -> None:
    """Add the columns, empty."""
    for table in ("records", "record_views"):
        op.add_column(table, sa.Column("defect_regions", sa.Integer))
        for name in _NUMBERS:
            op.add_column(table, sa.Column(name, sa.Double))
        op.add_column(table, sa.Column("scale_note", sa.Text))
