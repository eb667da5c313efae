import pytest
from helpers.storage_samples import inspection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.storage import Database

DEFECT, FALSE_REJECT = DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT


@pytest.fixture
def record(database: Database) -> Record:
    return database.records.add(inspection(), image="", operator="anna")


def test_a_decision_is_on_the_record_and_can_be_searched(database: Database, record: Record) -> None:
    decided = database.dispose(record.record_id, DEFECT, who="bert")
    assert (decided.disposition, decided.disposed_by) == (DEFECT, "bert")
    assert decided.disposed_at is not None
    assert database.records.get(record.record_id) == decided
    assert database.records.query(RecordFilter(dispositions=(DEFECT,))) == [decided]
    assert database.records.count(RecordFilter(disposed=False)) == 0


def test_undo_goes_back_step_by_step_and_keeps_the_history(database: Database, record: Record) -> None:
    log, number = database.records, record.record_id
    first = database.dispose(number, DEFECT, who="bert")
    database.dispose(number, FALSE_REJECT, who="carl")
    assert database.dispose(number, None, who="carl") == first
    assert database.dispose(number, None, who="bert") == record
    with pytest.raises(DataFault, match="no decision to take back"):
        database.dispose(number, None, who="bert")
    assert [(entry.kind, entry.who) for entry in log.history(number)] == [
        (DEFECT, "bert"),
        (FALSE_REJECT, "carl"),
        (None, "carl"),
        (None, "bert"),
    ]


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.none() | st.sampled_from(DispositionKind), max_size=8))
def test_any_sequence_behaves_like_a_stack(database: Database, steps: list[DispositionKind | None]) -> None:
    log = database.records
    number = log.add(inspection(), image="", operator="anna").record_id
    stack: list[DispositionKind] = []
    for kind in steps:
        if kind is None and not stack:
            continue
        database.dispose(number, kind, who="bert")
        stack = [*stack, kind] if kind else stack[:-1]
        assert log.get(number).disposition == (stack[-1] if stack else None)


def test_a_decision_and_its_audit_entry_are_one_act(database: Database, record: Record) -> None:
    number = record.record_id
    database.dispose(number, DEFECT, who="bert")
    decided = database.dispose(number, FALSE_REJECT, who="carl")
    assert (decided.disposition, decided.disposed_by) == (FALSE_REJECT, "carl")
    assert database.records.get(number) == decided
    undone = database.dispose(number, None, who="dora")
    assert (undone.disposition, undone.disposed_by) == (DEFECT, "bert")
    trail = database.audit.entries(newest_first=False)
    assert [(entry.event, entry.who, entry.subject) for entry in trail] == [
        ("disposition", who, f"record {number}") for who in ("bert", "carl", "dora")
    ]
    assert [dict(entry.details) for entry in trail] == [
        {"disposition": "CONFIRMED_DEFECT", "undone": None},
        {"disposition": "FALSE_REJECT", "undone": None},
        {"disposition": "CONFIRMED_DEFECT", "undone": "FALSE_REJECT"},
    ]
    assert database.audit.verify().ok
    assert (database.audit.verify().entries, database.audit.head_problem) == (3, "")


def test_a_decision_whose_audit_entry_is_refused_is_not_stored(database: Database, record: Record) -> None:
    refuse = "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'refused'); END"
    with database._writer.begin() as connection:
        connection.exec_driver_sql(refuse)
    with pytest.raises(IntegrityError, match="refused"):
        database.dispose(record.record_id, DEFECT, who="bert")
    assert database.records.get(record.record_id) == record
    assert database.records.history(record.record_id) == []


def test_an_undo_of_nothing_leaves_no_audit_entry(database: Database, record: Record) -> None:
    with pytest.raises(DataFault, match="no decision to take back"):
        database.dispose(record.record_id, None, who="bert")
    assert database.audit.entries() == []


def test_who_decided_may_be_any_text(database: Database, record: Record) -> None:
    decided = database.dispose(record.record_id, DEFECT, who="bert\udcff")
    assert decided.disposed_by == r"bert\udcff"
    assert database.audit.entries()[0].who == r"bert\udcff"
    assert database.audit.verify().ok


def test_an_unknown_record_cannot_be_decided(database: Database) -> None:
    with pytest.raises(DataFault, match="no record 5"):
        database.dispose(5, DEFECT, who="bert")


@pytest.mark.parametrize("statement", ["DELETE FROM dispositions", "UPDATE dispositions SET who = 'x'"])
def test_the_history_cannot_be_rewritten(database: Database, record: Record, statement: str) -> None:
    database.dispose(record.record_id, DEFECT, who="bert")
    with pytest.raises(IntegrityError, match="append-only"), database._writer.begin() as connection:
        connection.exec_driver_sql(statement)
    assert len(database.records.history(record.record_id)) == 1


def test_a_defect_has_a_name_that_undo_takes_back_with_it(database: Database, record: Record) -> None:
    number = record.record_id
    named = database.dispose(number, DEFECT, who="bert", defect_name="  deep \t scratch ")
    assert named.defect_name == "deep scratch"
    assert database.dispose(number, DEFECT, who="bert", defect_name="dent").defect_name == "dent"
    assert database.dispose(number, None, who="bert") == named
    assert database.dispose(number, None, who="bert") == record
    assert [entry.defect_name for entry in database.records.history(number)] == [
        "deep scratch",
        "dent",
        "",
        "",
    ]
    details = [dict(entry.details) for entry in database.audit.entries(newest_first=False)]
    assert [entry.get("defect_name") for entry in details] == ["deep scratch", "dent", "deep scratch", None]
    assert database.audit.verify().ok


def test_a_false_reject_takes_the_name_off_the_part(database: Database, record: Record) -> None:
    database.dispose(record.record_id, DEFECT, who="bert", defect_name="dent")
    assert database.dispose(record.record_id, FALSE_REJECT, who="carl").defect_name == ""


@pytest.mark.parametrize(
    ("kind", "name", "message"),
    [(FALSE_REJECT, "dent", "not confirmed"), (DEFECT, "x" * 61, "too long"), (DEFECT, "a\x00b", "control")],
)
def test_a_name_that_cannot_be_one_stores_nothing(
    database: Database, record: Record, kind: DispositionKind, name: str, message: str
) -> None:
    with pytest.raises(DataFault, match=message):
        database.dispose(record.record_id, kind, who="bert", defect_name=name)
    assert database.records.get(record.record_id) == record


def test_names_used_before_are_offered_the_last_one_first(database: Database) -> None:
    numbers = [database.records.add(inspection(), image="", operator="anna").record_id for _ in range(4)]
    for number, name in zip(numbers, ("dent", "scratch", "dent", ""), strict=True):
        database.dispose(number, DEFECT, who="bert", defect_name=name)
    recipe = database.records.get(1).recipe.name
    assert (
        database.records.defect_names() == database.records.defect_names(recipe=recipe) == ["dent", "scratch"]
    )
    assert database.records.defect_names(recipe="another") == []
    assert database.records.count(RecordFilter(defect_names=("dent",))) == 2
