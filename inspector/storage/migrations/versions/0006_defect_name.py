"""What a confirmed defect is called; the decisions of before have no name."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column to records and to their history, empty."""
    for table in ("records", "dispositions"):
        op.add_column(table, sa.Column("defect_name", sa.Text))
