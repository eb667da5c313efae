"""Anomaly maps in the database, and the images that are noted before they are written.

Records of before keep their map files: `records.map_file` holds their path.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the two tables; nothing stored changes."""
    op.create_table(
        "maps",
        sa.Column(
            "record_id", _KEY, sa.ForeignKey("records.record_id"), primary_key=True, autoincrement=False
        ),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("placement", sa.LargeBinary, nullable=False),
        sa.Column("cells", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "unwritten_images",
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("record_id", _KEY, sa.ForeignKey("records.record_id"), nullable=False),
        sqlite_with_rowid=False,
    )
