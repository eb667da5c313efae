import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.storage_samples import inspection
from sqlalchemy import text

from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.record import RecordFilter
from inspector.storage import Database, engine

EVERYTHING = RecordFilter()


def add(database: Database) -> int:
    return database.records.add(inspection(), image="", operator="anna").record_id


def add_many(database: Database, number: int) -> None:
    for _ in range(number):
        add(database)


def pragma(database: Database, setting: str) -> None:
    """Set something on the writer's own connection."""
    with database._engines[1].connect() as connection:
        connection.execute(text(f"PRAGMA {setting}"))


def test_a_full_disk_is_said_and_everything_before_is_kept(database: Database, database_path: Path) -> None:
    add(database)
    with database._writer.begin() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    pragma(database, f"max_page_count = {pages + 2}")
    with pytest.raises(EnvironmentFault, match="full") as caught:
        add_many(database, 1000)
    assert str(database_path) in caught.value.message
    assert "Free some space" in caught.value.way_out
    stored = database.records.count(EVERYTHING)
    assert len(list(database.records.iterate(EVERYTHING))) == stored > 1
    pragma(database, "max_page_count = 1000000")
    add(database)
    assert database.records.count(EVERYTHING) == stored + 1


def test_a_read_only_database_is_said(database: Database, database_path: Path) -> None:
    add(database)
    pragma(database, "query_only = 1")
    for write in (
        lambda: add(database),
        lambda: database.audit.append("x", who="anna", subject="", details={}),
    ):
        with pytest.raises(EnvironmentFault, match="cannot be written") as caught:
            write()
        assert str(database_path) in caught.value.message
    assert database.records.count(EVERYTHING) == 1
    assert database.audit.verify().ok


def test_a_lock_of_another_program_is_said(database: Database, database_path: Path) -> None:
    other = sqlite3.connect(database_path, isolation_level=None)
    pragma(database, "busy_timeout = 0")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(EnvironmentFault, match="in use by another program"):
        add(database)
    assert database.records.count(EVERYTHING) == 0
    other.close()
    add(database)


def test_opening_a_locked_database_is_said(
    tmp_path: Path, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.0)
    other = sqlite3.connect(database_path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(EnvironmentFault, match="in use by another program"):
        Database.open(database_path)
    other.close()
    Database.open(database_path).close()


def overwrite(at: int, data: bytes) -> Callable[[Path], None]:
    def apply(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(at)
            file.write(data)

    return apply


@pytest.mark.parametrize(
    "damage",
    [
        overwrite(0, b"not a database at all"),
        lambda path: path.write_bytes(b"x" * 5000),
        overwrite(100, b"\xff" * 3000),
    ],
)
def test_a_damaged_file_is_named_with_the_way_back(
    database: Database, database_path: Path, damage: Callable[[Path], None]
) -> None:
    database.close()
    damage(database_path)
    before = database_path.read_bytes()
    backup = database_path.with_name("records.sqlite3.backup-0000-20260101T000000")
    backup.touch()
    with pytest.raises(DataFault, match="damaged") as caught:
        Database.open(database_path)
    assert str(database_path) in caught.value.message
    assert backup.name in caught.value.way_out
    assert database_path.read_bytes() == before


def test_damage_met_later_is_said_too(database: Database, database_path: Path) -> None:
    add_many(database, 100)
    database.close()
    size = database_path.stat().st_size
    spared = 4096 * 20  # the schema itself
    overwrite(spared, b"\xff" * (size - spared))(database_path)
    again = Database.open(database_path)
    with pytest.raises(DataFault, match="damaged"):
        list(again.records.iterate(EVERYTHING))
    again.close()


def test_a_folder_where_the_database_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "records.sqlite3").mkdir()
    with pytest.raises(EnvironmentFault, match="cannot be written or opened"):
        Database.open(tmp_path / "records.sqlite3")


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(InspectorError, match="another data folder"):
        Database.open(tmp_path / "data" / "records.sqlite3")
