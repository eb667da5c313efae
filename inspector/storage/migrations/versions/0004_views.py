"""Several views of one part: a row for each, and the maps of the further ones. Nothing stored changes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the two tables and the index by recipe."""
    op.create_table(
        "record_views",
        *_part_of_record(),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("recipe", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("model_hash", sa.String(64), nullable=False),
        sa.Column("source_id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(16)),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("score", sa.Double),
        sa.Column("review_limit", sa.Double, nullable=False),
        sa.Column("reject_limit", sa.Double, nullable=False),
        sa.Column("image", sa.Text, nullable=False),
        sa.Column("map_file", sa.Text, nullable=False),
        sa.Column("peak_x", sa.Double),
        sa.Column("peak_y", sa.Double),
        sa.Column("truth_defects", sa.Text),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_record_views_recipe", "record_views", ["recipe", "version", "record_id"])
    op.create_table(
        "view_maps",
        *_part_of_record(),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("placement", sa.LargeBinary, nullable=False),
        sa.Column("cells", sa.LargeBinary, nullable=False),
    )


def _part_of_record() -> tuple[sa.Column[int], sa.Column[int]]:
    return (
        sa.Column(
            "record_id", _KEY, sa.ForeignKey("records.record_id"), primary_key=True, autoincrement=False
        ),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    )
