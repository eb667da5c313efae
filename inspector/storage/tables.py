"""The tables, in portable SQLAlchemy Core. The migrations build the same: a test compares them."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)

from inspector.domain.errors import ProgrammingFault
from inspector.domain.verdict import VerdictKind
from inspector.storage.extent_columns import extent_columns

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class UtcTime(TypeDecorator[datetime]):
    """Aware datetime <-> whole microseconds since 1970 UTC: exact, sorted, the same in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Microseconds; ProgrammingFault for a time without a zone."""
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Aware datetime in UTC."""
        return None if value is None else from_microseconds(value)


def to_microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970 UTC; ProgrammingFault for a time without a zone."""
    if moment.tzinfo is None:
        raise ProgrammingFault("A stored time needs a zone; use UTC.")
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    """Aware datetime in UTC; OverflowError where no calendar reaches."""
    return _EPOCH + value * _MICROSECOND


FLAGGED = f"verdict <> '{VerdictKind.PASS}'"
DISPOSED = "disposition IS NOT NULL"
"""Which records two of the search indices hold; `record_search` repeats it to the letter."""
_SEARCHED = (
    "record_id",
    "verdict",
    "disposition",
    "recipe",
    "version",
    "captured_at",
    "score",
    "peak_x",
    "peak_y",
    "defect_name",
)


def _search_indices() -> tuple[Index, ...]:
    """Every column a filter can name, the number first: see `record_search`."""
    partial = [
        Index(f"ix_records_{name}", *_SEARCHED, sqlite_where=text(part), postgresql_where=text(part))
        for name, part in (("flagged", FLAGGED), ("disposed", DISPOSED))
    ]
    return Index("ix_records_filter", *_SEARCHED), *partial


METADATA = MetaData()
_KEY = BigInteger().with_variant(Integer, "sqlite")

RECORDS = Table(
    "records",
    METADATA,
    Column("record_id", _KEY, primary_key=True, autoincrement=True),
    Column("captured_at", UtcTime, nullable=False),
    Column("recipe", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("model_hash", String(64), nullable=False),
    Column("source_id", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("trigger_kind", String(16), nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(16)),
    Column("detail", Text, nullable=False),
    Column("score", Double),
    Column("review_limit", Double, nullable=False),
    Column("reject_limit", Double, nullable=False),
    Column("capture_ms", Double, nullable=False),
    Column("imaging_ms", Double, nullable=False),
    Column("predict_ms", Double, nullable=False),
    Column("decide_ms", Double, nullable=False),
    Column("store_ms", Double, nullable=False),
    Column("total_ms", Double, nullable=False),
    Column("image", Text, nullable=False),
    Column("map_file", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("peak_x", Double),
    Column("peak_y", Double),
    Column("disposition", String(24)),
    Column("disposed_by", Text, nullable=False),
    Column("disposed_at", UtcTime),
    Column("truth_defects", Text),
    Column("trigger_ms", Double),
    *extent_columns(),
    Column("defect_name", Text),  # of a confirmed defect; NULL is no name
    Index("ix_records_captured_at", "captured_at"),
    Index("ix_records_recipe_newest", "recipe", "version", "record_id"),
    Index("ix_records_recipe_time", "recipe", "version", "captured_at"),
    Index("ix_records_verdict_time", "verdict", "captured_at"),
    *_search_indices(),
    sqlite_autoincrement=True,
)

RECORD_VIEWS = Table(
    "record_views",
    METADATA,
    Column("record_id", _KEY, ForeignKey("records.record_id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),  # 0 is the main view
    Column("name", Text, nullable=False),
    Column("recipe", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("model_hash", String(64), nullable=False),
    Column("source_id", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(16)),
    Column("detail", Text, nullable=False),
    Column("score", Double),
    Column("review_limit", Double, nullable=False),
    Column("reject_limit", Double, nullable=False),
    Column("image", Text, nullable=False),
    Column("map_file", Text, nullable=False),
    Column("peak_x", Double),
    Column("peak_y", Double),
    Column("truth_defects", Text),
    *extent_columns(),
    Index("ix_record_views_recipe", "recipe", "version", "record_id"),
    sqlite_with_rowid=False,
)

VIEW_MAPS = Table(
    "view_maps",
    METADATA,
    Column("record_id", _KEY, ForeignKey("records.record_id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),  # 1..; the main view's is in maps
    Column("height", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("placement", LargeBinary, nullable=False),
    Column("cells", LargeBinary, nullable=False),
)

MAPS = Table(
    "maps",
    METADATA,
    Column("record_id", _KEY, ForeignKey("records.record_id"), primary_key=True, autoincrement=False),
    Column("height", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("placement", LargeBinary, nullable=False),  # float64 (2, 3), little-endian
    Column("cells", LargeBinary, nullable=False),  # float32 (height, width), little-endian
)

UNWRITTEN_IMAGES = Table(
    "unwritten_images",
    METADATA,
    Column("address", Text, primary_key=True),
    Column("record_id", _KEY, ForeignKey("records.record_id"), nullable=False),
    sqlite_with_rowid=False,
)

DISPOSITIONS = Table(
    "dispositions",
    METADATA,
    Column("disposition_id", _KEY, primary_key=True, autoincrement=True),
    Column("record_id", _KEY, ForeignKey("records.record_id"), nullable=False),
    Column("kind", String(24)),  # NULL is an undo
    Column("who", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("defect_name", Text),
    Index("ix_dispositions_record", "record_id", "disposition_id"),
    sqlite_autoincrement=True,
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("number", _KEY, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),  # microseconds, as UtcTime; raw, so that verify reads anything
    Column("event", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
