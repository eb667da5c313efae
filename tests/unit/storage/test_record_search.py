"""Every search gives what looking at each record would, and none of them reads the table."""

from datetime import timedelta

import numpy as np
import pytest
from helpers.storage_samples import NOON, inspection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.record import DispositionKind, Inspection, Record, RecordFilter
from inspector.domain.region import Rectangle
from inspector.domain.verdict import VerdictKind
from inspector.storage import Database
from inspector.storage.record_search import numbers, total, verdict_counts

DEFECT = DispositionKind.CONFIRMED_DEFECT
NAMES = ("dent", "scratch", "")
QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def part(number: int) -> Inspection:
    """Verdict, recipe, minute and place of the peak all go round in different steps."""
    kind = list(VerdictKind)[number % 4]
    judged = kind is not VerdictKind.NOT_INSPECTED
    made = inspection(
        score=number / 4 if judged else None,
        kind=kind,
        recipe=("washer", "housing")[number % 3 == 0],
        version=1 + number % 2,
        minute=number,
    )
    values = np.zeros((4, 4), np.float32)
    values[number % 4, number // 4 % 4] = 1.0
    heat = AnomalyMap(values, np.array([[40.0, 0, 0], [0, 40.0, 0]])) if judged else None
    return Inspection(**{**vars(made), "map": heat})


@pytest.fixture
def filled(database: Database) -> tuple[Database, list[Record]]:
    """48 parts, a third of them decided on, newest first."""
    for number in range(48):
        record = database.records.add(part(number), image="", operator="anna")
        if number % 3 == 1:
            kind = list(DispositionKind)[number % 2]
            name = NAMES[number // 3 % 3] if kind is DEFECT else ""
            database.dispose(record.record_id, kind, who="bert", defect_name=name)
    return database, [database.records.get(number) for number in range(48, 0, -1)]


def matches(record: Record, wanted: RecordFilter) -> bool:
    """The meaning of a filter, one record at a time."""
    score, peak, area = record.score, record.peak, wanted.peak_in
    inside = area is None or (
        peak is not None
        and area.x <= peak[0] <= area.x + area.width
        and area.y <= peak[1] <= area.y + area.height
    )
    return (
        wanted.recipe in (None, record.recipe.name)
        and wanted.version in (None, record.recipe.version)
        and (wanted.verdicts is None or record.verdict in wanted.verdicts)
        and (wanted.dispositions is None or record.disposition in wanted.dispositions)
        and wanted.disposed in (None, record.disposition is not None)
        and (wanted.since is None or record.captured_at >= wanted.since)
        and (wanted.until is None or record.captured_at < wanted.until)
        and (wanted.min_score is None or (score is not None and score >= wanted.min_score))
        and (wanted.max_score is None or (score is not None and score <= wanted.max_score))
        and (wanted.defect_names is None or record.defect_name in wanted.defect_names)
        and inside
    )


def some(values: type) -> st.SearchStrategy:
    return st.none() | st.lists(st.sampled_from(values), unique=True).map(tuple)


moments = st.none() | st.integers(0, 48).map(lambda minute: NOON + timedelta(minutes=minute))
filters = st.builds(
    RecordFilter,
    recipe=st.sampled_from([None, "washer", "nothing"]),
    version=st.sampled_from([None, 1]),
    verdicts=some(VerdictKind),
    dispositions=some(DispositionKind),
    disposed=st.none() | st.booleans(),
    since=moments,
    until=moments,
    min_score=st.none() | st.floats(0, 12),
    max_score=st.none() | st.floats(0, 12),
    defect_names=st.sampled_from([None, None, ("dent",), ("dent", "scratch")]),
    peak_in=st.sampled_from([None, None, Rectangle(0, 0, 20, 20), Rectangle(15, 5, 10, 30)]),
)


@QUICK
@given(wanted=filters, limit=st.integers(1, 12))
def test_pages_one_after_the_other_are_all_that_match(
    filled: tuple[Database, list[Record]], wanted: RecordFilter, limit: int
) -> None:
    database, everything = filled
    expected = [record for record in everything if matches(record, wanted)]
    found: list[Record] = []
    while True:
        past = found[-1].record_id if found else None
        page = database.records.query(wanted, limit=limit, past=past)
        found += page
        if not page:
            break
    assert found == expected
    assert database.records.query(wanted, limit=5, offset=3) == expected[3:8]
    assert database.records.query(wanted, limit=3, newest_first=False) == expected[::-1][:3]


@QUICK
@given(wanted=filters)
def test_counts_are_right_for_every_verdict(
    filled: tuple[Database, list[Record]], wanted: RecordFilter
) -> None:
    database, everything = filled
    kinds = [record.verdict for record in everything if matches(record, wanted)]
    assert database.records.counts(wanted) == {kind: kinds.count(kind) for kind in VerdictKind}
    assert database.records.count(wanted) == len(kinds)


@pytest.mark.parametrize(
    "wanted",
    [
        RecordFilter(),
        RecordFilter(disposed=False, verdicts=(VerdictKind.FAIL, VerdictKind.REVIEW)),
        RecordFilter(recipe="washer"),
        RecordFilter(recipe="washer", version=1, min_score=3.0),
        RecordFilter(since=NOON),
        RecordFilter(min_score=3.0, max_score=4.0),
        RecordFilter(defect_names=("dent",)),
        RecordFilter(dispositions=(DEFECT,)),
        RecordFilter(disposed=True),
        RecordFilter(peak_in=Rectangle(0, 0, 10, 10)),
    ],
)
def test_a_search_reads_an_index_and_sorts_nothing(database: Database, wanted: RecordFilter) -> None:
    for statement in (numbers(wanted, limit=200), numbers(wanted, limit=200, past=7), verdict_counts(wanted)):
        plan = _plan(database, statement)
        assert "USING COVERING INDEX" in plan
        assert "TEMP B-TREE" not in plan
    assert "USING COVERING INDEX" in _plan(database, total(wanted))


def _plan(database: Database, statement) -> str:
    compiled = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    values = tuple(
        compiled._bind_processors[name](compiled.params[name])
        if name in compiled._bind_processors
        else compiled.params[name]
        for name in compiled.positiontup
    )
    with database._writer.begin() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values).all()
    return " ".join(str(row[-1]) for row in rows)
