"""Records, dispositions and the audit trail.

Frozen: written out and not taken from `tables.py`, because a migration must do the same for ever.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the three tables, their indexes and the triggers that keep the audit append-only."""
    _records()
    _dispositions()
    _audit()


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("record_id", _KEY, primary_key=True, autoincrement=True),
        sa.Column("captured_at", sa.BigInteger, nullable=False),
        sa.Column("recipe", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("model_hash", sa.String(64), nullable=False),
        sa.Column("source_id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("trigger_kind", sa.String(16), nullable=False),
        sa.Column("verdict", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(16)),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("score", sa.Double),
        sa.Column("review_limit", sa.Double, nullable=False),
        sa.Column("reject_limit", sa.Double, nullable=False),
        sa.Column("capture_ms", sa.Double, nullable=False),
        sa.Column("imaging_ms", sa.Double, nullable=False),
        sa.Column("predict_ms", sa.Double, nullable=False),
        sa.Column("decide_ms", sa.Double, nullable=False),
        sa.Column("store_ms", sa.Double, nullable=False),
        sa.Column("total_ms", sa.Double, nullable=False),
        sa.Column("image", sa.Text, nullable=False),
        sa.Column("map_file", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("peak_x", sa.Double),
        sa.Column("peak_y", sa.Double),
        sa.Column("disposition", sa.String(24)),
        sa.Column("disposed_by", sa.Text, nullable=False),
        sa.Column("disposed_at", sa.BigInteger),
        sa.Column("truth_defects", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_records_captured_at", "records", ["captured_at"])
    op.create_index("ix_records_recipe_newest", "records", ["recipe", "version", "record_id"])
    op.create_index("ix_records_recipe_time", "records", ["recipe", "version", "captured_at"])
    op.create_index("ix_records_verdict_time", "records", ["verdict", "captured_at"])
    op.create_index("ix_records_disposition", "records", ["disposition"])
    op.create_index("ix_records_score", "records", ["score"])


def _dispositions() -> None:
    op.create_table(
        "dispositions",
        sa.Column("disposition_id", _KEY, primary_key=True, autoincrement=True),
        sa.Column("record_id", _KEY, sa.ForeignKey("records.record_id"), nullable=False),
        sa.Column("kind", sa.String(24)),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_dispositions_record", "dispositions", ["record_id", "disposition_id"])


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", _KEY, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for table in ("audit", "dispositions"):
            for action in ("UPDATE", "DELETE"):
                op.execute(_append_only(table, action))


def _append_only(table: str, action: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
