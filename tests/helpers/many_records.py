"""A log of very many records, written straight into the tables: the station would take hours for it."""

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine

from inspector.storage import Database
from inspector.storage.tables import RECORDS, to_microseconds

START = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
AT_ONCE = 20_000
_COLUMNS = [column.name for column in RECORDS.columns]


def fill_log(path: Path, count: int, *, every: timedelta = timedelta(seconds=2)) -> None:
    """Make the database at `path` with `count` records, ten in a hundred flagged, some of them decided."""
    Database.open(path).close()
    engine = create_engine(f"sqlite:///{path}")
    marks = ", ".join("?" * len(_COLUMNS))
    statement = f"INSERT INTO records ({', '.join(_COLUMNS)}) VALUES ({marks})"
    with engine.begin() as connection:
        driver = connection.connection.cursor()
        for first in range(1, count + 1, AT_ONCE):
            driver.executemany(statement, _rows(range(first, min(first + AT_ONCE, count + 1)), every))
    engine.dispose()


def _rows(numbers: range, every: timedelta) -> Iterator[tuple[object, ...]]:
    for number in numbers:
        values = _values(number, START + every * number)
        yield tuple(values.get(name) for name in _COLUMNS)


def _values(number: int, at: datetime) -> dict[str, object]:
    kind = {3: "FAIL", 7: "REVIEW"}.get(number % 20, "PASS")
    flagged, decided = kind != "PASS", kind != "PASS" and number % 3 == 0
    score = {"FAIL": 3.5, "REVIEW": 2.5}.get(kind, 1.0) + math.sin(number) / 7
    times = (2.0 + number % 9 / 7, 4.0, 18.3, 0.1, 3.2, 28.0 + number % 13 / 3)
    names = ("capture_ms", "imaging_ms", "predict_ms", "decide_ms", "store_ms", "total_ms")
    return {
        "record_id": number,
        "captured_at": to_microseconds(at),
        "recipe": "washer",
        "version": 1 + number // 400_000,
        "model_hash": "ab" * 32,
        "source_id": "basler:21034567",
        "file": f"part_{number:07d}.png",
        "trigger_kind": "hardware",
        "verdict": kind,
        "detail": "",
        "score": score,
        "review_limit": 2.0,
        "reject_limit": 3.0,
        **dict(zip(names, times, strict=True)),
        "image": f"ab/{number:060x}.png" if flagged else "",
        "map_file": "database" if flagged else "",
        "operator": "Ada",
        "peak_x": 10.0 + number % 600,
        "peak_y": 20.0 + number * 7 % 440,
        "disposition": ("CONFIRMED_DEFECT" if number % 2 else "FALSE_REJECT") if decided else None,
        "disposed_by": "Jörg" if decided else "",
        "disposed_at": to_microseconds(at + timedelta(hours=1)) if decided else None,
        "defect_name": "scratch" if decided and number % 2 else None,
    }
