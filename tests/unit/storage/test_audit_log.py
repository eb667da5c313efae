import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from inspector.domain.errors import ProgrammingFault
from inspector.storage import Database
from inspector.storage.audit_chain import GENESIS
from inspector.storage.database import AUDIT_HEAD_FILE


def fill(database: Database, number: int = 6) -> None:
    for turn in range(number):
        database.audit.append(
            "limits.changed",
            who="anna",
            subject="washer v1",
            details={"from": turn / 3, "to": turn, "note": "é"},
        )


def tamper(path: Path, *statements: str) -> None:
    """Change the closed file as somebody with a database tool would: the triggers go first."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in ("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete", *statements):
        connection.execute(statement)
    connection.close()


def test_an_untouched_trail_is_whole(database: Database) -> None:
    assert database.audit.verify().ok
    assert database.audit.verify().head == GENESIS
    fill(database)
    report = database.audit.verify()
    newest = database.audit.entries(limit=1)[0]
    assert (report.ok, report.entries, report.first_broken, report.head) == (True, 6, None, newest.hash)


def test_entries_are_read_back_as_they_were_appended(database: Database) -> None:
    details = {"from": 0.1 + 0.2, "to": 3, "none": None, "text": "\u2028é\x00"}
    written = database.audit.append("recipe.activated", who="anna", subject="washer v2", details=details)
    assert database.audit.entries() == [written]
    assert written.details == details
    fill(database, 3)
    assert [entry.number for entry in database.audit.entries(limit=2, offset=1)] == [3, 2]
    assert [entry.number for entry in database.audit.entries(limit=2, newest_first=False)] == [1, 2]


def test_details_json_cannot_hold_are_a_bug_and_nothing_is_written(database: Database) -> None:
    with pytest.raises(ProgrammingFault):
        database.audit.append("x", who="anna", subject="", details={"score": float("nan")})
    assert database.audit.verify().entries == 0


@pytest.mark.parametrize("statement", ["UPDATE audit SET who = 'eve'", "DELETE FROM audit WHERE number = 2"])
def test_the_database_itself_refuses_changes(database: Database, statement: str) -> None:
    fill(database, 3)
    with pytest.raises(IntegrityError, match="append-only"), database._writer.begin() as connection:
        connection.exec_driver_sql(statement)
    assert database.audit.verify().ok


SWAP = (
    "UPDATE audit SET number = 100 WHERE number = 3",
    "UPDATE audit SET number = 3 WHERE number = 4",
    "UPDATE audit SET number = 4 WHERE number = 100",
)
COLUMNS = "at, event, who, subject, details, previous_hash, hash"
CASES: dict[str, tuple[tuple[str, ...], int]] = {
    "who changed": (("UPDATE audit SET who = 'eve' WHERE number = 3",), 3),
    "time changed": (("UPDATE audit SET at = at + 1 WHERE number = 3",), 3),
    "detail changed": (("UPDATE audit SET details = replace(details, '2', '1') WHERE number = 3",), 3),
    "details no JSON": (("UPDATE audit SET details = '{' WHERE number = 3",), 3),
    "details NaN": (("""UPDATE audit SET details = '{"to":NaN}' WHERE number = 3""",), 3),
    "details a list": (("UPDATE audit SET details = '[]' WHERE number = 3",), 3),
    "time absurd": (("UPDATE audit SET at = 9000000000000000000 WHERE number = 3",), 3),
    "who a blob": (("UPDATE audit SET who = x'00' WHERE number = 3",), 3),
    "hash changed": ((f"UPDATE audit SET hash = '{GENESIS}' WHERE number = 3",), 3),
    "removed": (("DELETE FROM audit WHERE number = 3",), 3),
    "first removed": (("DELETE FROM audit WHERE number = 1",), 1),
    "removed and renumbered": (
        ("DELETE FROM audit WHERE number = 3", "UPDATE audit SET number = number - 1 WHERE number > 3"),
        3,
    ),
    "swapped": (SWAP, 3),
    "cut off": (("DELETE FROM audit WHERE number > 4",), 5),
    "emptied": (("DELETE FROM audit",), 1),
    "inserted": (
        (
            "UPDATE audit SET number = -number WHERE number > 3",
            "UPDATE audit SET number = 1 - number WHERE number < 0",
            f"INSERT INTO audit SELECT 4, {COLUMNS} FROM audit WHERE number = 3",
        ),
        4,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_verify_finds(database: Database, database_path: Path, case: str) -> None:
    statements, first_broken = CASES[case]
    fill(database)
    database.close()
    tamper(database_path, *statements)
    again = Database.open(database_path)
    report = again.audit.verify()
    again.close()
    assert (report.ok, report.first_broken) == (False, first_broken)
    assert "tampered" in report.message


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    row=st.integers(1, 6),
    column=st.sampled_from(["event", "who", "subject", "details"]),
    text=st.text(max_size=5),
)
def test_any_other_text_in_any_entry_is_found(
    database: Database, database_path: Path, row: int, column: str, text: str
) -> None:
    if not database.audit.entries(limit=1):
        fill(database)
    text = text.encode(errors="replace").decode()
    connection = sqlite3.connect(database_path, isolation_level=None)
    connection.execute("DROP TRIGGER IF EXISTS audit_no_update")
    before = connection.execute(f"SELECT {column} FROM audit WHERE number = ?", (row,)).fetchone()[0]
    connection.execute(f"UPDATE audit SET {column} = ? WHERE number = ?", (text, row))
    report = database.audit.verify()
    connection.execute(f"UPDATE audit SET {column} = ? WHERE number = ?", (before, row))
    connection.close()
    assert report.ok == (text == before)
    assert database.audit.verify().ok


def set_head(change: Callable[[dict[str, object]], object]) -> Callable[[Path], object]:
    def apply(path: Path) -> object:
        return path.write_text(json.dumps(change(json.loads(path.read_text()))))

    return apply


@pytest.mark.parametrize(
    "change",
    [
        Path.unlink,
        lambda path: path.write_text("{"),
        set_head(lambda head: head | {"entries": 7}),
        set_head(lambda head: head | {"hash": GENESIS}),
        set_head(lambda head: head | {"extra": 1}),
        set_head(lambda head: {"entries": 2, "hash": GENESIS}),
    ],
)
def test_a_head_that_does_not_fit_is_found_and_never_mended(
    database: Database, database_path: Path, change: Callable[[Path], object]
) -> None:
    fill(database)
    database.close()
    change(database_path.with_name(AUDIT_HEAD_FILE))
    for _ in range(2):
        again = Database.open(database_path)
        assert not again.audit.verify().ok
        again.close()


def test_a_crash_between_commit_and_head_is_no_alarm(database: Database, database_path: Path) -> None:
    head = database_path.with_name(AUDIT_HEAD_FILE)
    fill(database, 4)
    behind = head.read_bytes()
    fill(database, 2)
    head.write_bytes(behind)
    assert database.audit.verify().ok
    fill(database, 1)
    assert json.loads(head.read_text())["entries"] == 7
    assert database.audit.verify().ok


def test_a_head_that_cannot_be_written_fails_no_act_and_is_said(
    database: Database, database_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    head = database_path.with_name(AUDIT_HEAD_FILE)
    kept = head.read_bytes()
    head.unlink()
    head.mkdir()
    fill(database, 2)
    assert "entry 2 is stored" in database.audit.head_problem
    assert AUDIT_HEAD_FILE in database.audit.head_problem
    assert [line.levelname for line in caplog.records] == ["ERROR", "ERROR"]
    assert caplog.records[0].exc_info
    head.rmdir()
    head.write_bytes(kept)
    report = database.audit.verify()
    assert (report.ok, report.entries) == (True, 2)
    fill(database, 1)
    assert database.audit.head_problem == ""
    assert json.loads(head.read_text())["entries"] == 3
    assert database.audit.verify().ok
