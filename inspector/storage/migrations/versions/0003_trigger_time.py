"""How long it took from the trigger to the frame; nobody knows it of the records of before."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column, empty."""
    op.add_column("records", sa.Column("trigger_ms", sa.Double))
