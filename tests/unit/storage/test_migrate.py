import sqlite3
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from helpers.storage_samples import inspection
from sqlalchemy import inspect

from inspector.domain.errors import DataFault
from inspector.storage import Database, record_log
from inspector.storage.engine import connect
from inspector.storage.migrate import HEAD, SCRIPTS, bring_up_to_date
from inspector.storage.record_rows import row_values
from inspector.storage.tables import METADATA, RECORDS

AFTER = f"{int(HEAD) + 1:04}"
NEXT = '''
"""Test only."""
import sqlalchemy as sa
from alembic import op
revision = "{after}"
down_revision = "{head}"

def upgrade():
    op.add_column("records", sa.Column("station", sa.Text))
    {then}
'''


@pytest.fixture
def filled(database: Database, database_path: Path) -> Path:
    """A closed database at this version's schema with one record and one audit entry."""
    database.records.add(inspection(score=0.25), image="", operator="anna")
    database.audit.append("x", who="anna", subject="", details={})
    database.close()
    return database_path


def scripts_with_next(tmp_path: Path, then: str = "pass") -> Path:
    scripts = tmp_path / "scripts"
    copytree(SCRIPTS, scripts)
    (scripts / "versions" / f"{AFTER}_next.py").write_text(NEXT.format(then=then, head=HEAD, after=AFTER))
    return scripts


def upgrade(path: Path, scripts: Path) -> None:
    engine = connect(path, writing=True)
    try:
        bring_up_to_date(path, engine, scripts=scripts, head=AFTER)
    finally:
        engine.dispose()


def ask(path: Path, question: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    answer = connection.execute(question).fetchall()
    connection.close()
    return answer


def backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.backup-*"))


def test_the_migrations_build_what_the_tables_say(database: Database) -> None:
    with database._writer.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_the_known_head_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_an_old_database_is_migrated_with_a_backup_before(filled: Path, tmp_path: Path) -> None:
    upgrade(filled, scripts_with_next(tmp_path))
    assert ask(filled, "SELECT version_num FROM alembic_version") == [(AFTER,)]
    assert ask(filled, "SELECT score, station FROM records") == [(0.25, None)]
    (backup,) = backups(filled)
    assert backup.name.startswith(f"records.sqlite3.backup-{HEAD}-")
    assert ask(backup, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert ask(backup, "SELECT score FROM records") == [(0.25,)]


def test_a_backup_can_be_put_back(filled: Path, tmp_path: Path) -> None:
    upgrade(filled, scripts_with_next(tmp_path))
    backups(filled)[0].replace(filled)
    database = Database.open(filled)
    assert database.records.get(1).score == 0.25
    assert database.audit.verify().ok
    database.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        upgrade(filled, scripts_with_next(tmp_path, then="1 / 0"))
    assert ask(filled, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert len(backups(filled)) == 1
    database = Database.open(filled)
    assert database.records.get(1).score == 0.25
    database.close()


def test_a_newer_database_is_refused_and_untouched(filled: Path, tmp_path: Path) -> None:
    upgrade(filled, scripts_with_next(tmp_path))
    before = filled.read_bytes()
    with pytest.raises(DataFault, match="made by a newer Inspector") as caught:
        Database.open(filled)
    assert str(filled) in caught.value.message
    assert "Update" in caught.value.way_out
    assert filled.read_bytes() == before


def test_the_file_of_another_program_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes_of_grandmother (name)")
    connection.close()
    with pytest.raises(DataFault, match="not an Inspector database"):
        Database.open(path)
    assert ask(path, "SELECT name FROM sqlite_master") == [("recipes_of_grandmother",)]


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    path = tmp_path / "new" / "records.sqlite3"
    path.parent.mkdir()
    path.touch()
    database = Database.open(path)
    assert database.audit.verify().ok
    database.close()
    assert backups(path) == []


def test_a_database_without_its_version_is_damaged(filled: Path) -> None:
    connection = sqlite3.connect(filled, isolation_level=None)
    connection.execute("DELETE FROM alembic_version")
    connection.close()
    with pytest.raises(DataFault, match="damaged"):
        Database.open(filled)


def test_opening_a_current_database_does_not_import_alembic(filled: Path) -> None:
    program = (
        "import sys, pathlib; from inspector.storage import Database; "
        "Database.open(pathlib.Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(filled)], check=False).returncode == 0


def test_records_of_version_0001_keep_their_map_files_and_are_backed_up(tmp_path: Path) -> None:
    """A database as version 0.1 left it: built by the first migration alone."""
    path = tmp_path / "records.sqlite3"
    scripts = tmp_path / "scripts"
    copytree(SCRIPTS, scripts)
    for later in (scripts / "versions").glob("000[2-9]_*.py"):
        later.unlink()
    engine = connect(path, writing=True)
    bring_up_to_date(path, engine, scripts=scripts, head="0001")
    values = row_values(inspection()) | {"image": "ab/c.png", "map_file": "de/f.npz", "operator": "anna"}
    with engine.begin() as connection:
        known = {column["name"] for column in inspect(connection).get_columns("records")}
        connection.execute(RECORDS.insert(), {name: values[name] for name in values.keys() & known})
    engine.dispose()
    database = Database.open(path)
    assert database.records.get(1).map == "de/f.npz"
    assert database.records.get(1).times.trigger_ms is None
    assert database.records.get(1).extent is None
    assert database.unwritten.noted() == {}
    assert database.records.add(inspection(), image="", operator="anna").record_id == 2
    database.close()
    assert [backup.name.split(".")[2][:12] for backup in backups(path)] == ["backup-0001-"]


def test_the_log_is_copied_into_the_database_between_parts(
    database: Database, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_log, "TIDY_EVERY", 2)
    before = database_path.stat().st_size
    for _ in range(2):
        assert database_path.stat().st_size == before
        database.records.add(inspection(), image="ab/" + "c" * 9000, operator="anna")
        database.records.tidy()
    assert database_path.stat().st_size > before
