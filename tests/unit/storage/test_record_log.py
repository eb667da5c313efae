import os
import tracemalloc
import unicodedata
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from threading import Thread

import pytest
from helpers.storage_samples import (
    MODEL_HASH,
    NOON,
    finite,
    inspection,
    inspections,
    times,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Inspection, Record, RecordFilter, StageTimes, UnseenPart
from inspector.domain.verdict import Limits, NotInspectedReason, Verdict, VerdictKind
from inspector.storage import Database, RecordLog
from inspector.storage.record_rows import row_values
from inspector.storage.stored_text import storable
from inspector.storage.tables import RECORDS

QUICK = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
EVERYTHING = RecordFilter()


def add(log: RecordLog, what: Inspection | None = None) -> Record:
    return log.add(what or inspection(), image="", operator="anna")


@QUICK
@given(what=inspections, operator=st.text(st.characters(exclude_categories=["Cs"]), max_size=9))
def test_what_is_read_is_what_was_written(database: Database, what: Inspection, operator: str) -> None:
    written = database.records.add(what, image="ab/c.png", operator=operator)
    read = database.records.get(written.record_id)
    assert read == written
    frame = what.frame
    assert frame is not None
    assert read == Record(
        record_id=read.record_id,
        captured_at=frame.captured_at,
        recipe=what.recipe,
        model_hash=MODEL_HASH,
        source_id=frame.source_id,
        file=frame.name,
        trigger=frame.trigger,
        verdict=what.verdict.kind,
        reason=what.verdict.reason,
        detail=what.verdict.detail,
        score=what.score,
        limits=what.limits,
        times=what.times,
        image="ab/c.png",
        map=f"record/{read.record_id}" if what.map else "",
        operator=operator,
        peak=what.map.peak() if what.map else None,
        truth_defects=",".join(frame.truth.defects) if frame.truth else None,
        extent=what.extent,
    )


def test_a_frame_that_could_not_be_read_has_a_record_too(database: Database) -> None:
    verdict = Verdict.not_inspected(NotInspectedReason.BAD_FRAME, "7.png is truncated")
    what = Inspection(None, RecipeKey("washer", 1), MODEL_HASH, Limits(1, 2), verdict)
    record = database.records.add(what, image="", operator="anna", file="7.png")
    assert (record.file, record.score, record.peak, record.truth_defects) == ("7.png", None, None, None)
    assert record.reason is NotInspectedReason.BAD_FRAME


def test_a_name_that_is_no_utf8_is_stored_escaped(database: Database) -> None:
    name = os.fsdecode(b"part\xff \xc3\xa9.png")
    verdict = Verdict.not_inspected(NotInspectedReason.BAD_FRAME, f"{name} is truncated")
    what = Inspection(None, RecipeKey("washer", 1), MODEL_HASH, Limits(1, 2), verdict)
    record = database.records.add(what, image="", operator=name, file=name)
    assert record.file == r"part\udcff é.png"
    assert record.detail == r"part\udcff é.png is truncated"
    assert database.records.get(record.record_id) == record
    assert add(database.records, replace(inspection(), verdict=verdict)).detail == record.detail


@given(text=st.text())
def test_any_text_can_be_stored_and_escaping_twice_changes_nothing(text: str) -> None:
    escaped = storable(text)
    assert escaped.encode().decode() == escaped == storable(escaped)
    assert escaped == text or any(unicodedata.category(letter) == "Cs" for letter in text)


def test_a_score_that_is_no_number_is_a_bug_and_not_a_missing_score(database: Database) -> None:
    with pytest.raises(ProgrammingFault, match="finite"):
        add(database.records, inspection(score=float("nan")))
    assert database.records.count(EVERYTHING) == 0


def test_an_unknown_record_is_named(database: Database) -> None:
    with pytest.raises(DataFault, match="no record 7"):
        database.records.get(7)


def test_a_time_without_a_zone_is_a_bug(database: Database) -> None:
    with pytest.raises(ProgrammingFault, match="zone"):
        database.records.query(RecordFilter(since=NOON.replace(tzinfo=None)))


def test_a_record_is_there_after_closing_and_opening(database: Database, database_path: Path) -> None:
    written = add(database.records)
    database.close()
    database.close()
    again = Database.open(database_path)
    assert again.records.get(written.record_id) == written
    assert add(again.records).record_id > written.record_id
    again.close()


def test_a_copy_taken_right_after_add_holds_the_record(database: Database, tmp_path: Path) -> None:
    """What a power cut would leave: the files as they are, without a proper close."""
    written = add(database.records)
    for ending in ("", "-wal"):
        copyfile(tmp_path / f"records.sqlite3{ending}", tmp_path / f"copy.sqlite3{ending}")
    copy = Database.open(tmp_path / "copy.sqlite3")
    assert copy.records.get(written.record_id) == written
    copy.close()


def matches(record: Record, wanted: RecordFilter) -> bool:
    """RecordFilter in plain Python."""
    score = record.score
    return (
        (wanted.recipe is None or record.recipe.name == wanted.recipe)
        and (wanted.version is None or record.recipe.version == wanted.version)
        and (wanted.verdicts is None or record.verdict in wanted.verdicts)
        and (wanted.dispositions is None or record.disposition in wanted.dispositions)
        and (wanted.disposed is None or (record.disposition is not None) == wanted.disposed)
        and (wanted.since is None or record.captured_at >= wanted.since)
        and (wanted.until is None or record.captured_at < wanted.until)
        and (wanted.min_score is None or (score is not None and score >= wanted.min_score))
        and (wanted.max_score is None or (score is not None and score <= wanted.max_score))
    )


filters = st.builds(
    RecordFilter,
    recipe=st.none() | st.text("ab ", min_size=1, max_size=3),
    version=st.none() | st.integers(1, 3),
    verdicts=st.none() | st.lists(st.sampled_from(VerdictKind)).map(tuple),
    dispositions=st.none() | st.lists(st.sampled_from(DispositionKind)).map(tuple),
    disposed=st.none() | st.booleans(),
    since=st.none() | times,
    until=st.none() | times,
    min_score=st.none() | finite,
    max_score=st.none() | finite,
)


@QUICK
@given(
    parts=st.lists(st.tuples(inspections, st.none() | st.sampled_from(DispositionKind)), max_size=5),
    wanted=st.lists(filters, min_size=2, max_size=2),
)
def test_filters_select_what_plain_python_selects(
    database: Database, parts: list[tuple[Inspection, DispositionKind | None]], wanted: list[RecordFilter]
) -> None:
    log = database.records
    for what, kind in parts:
        record = add(log, what)
        if kind:
            database.dispose(record.record_id, kind, who="bert")
    everything = log.query(EVERYTHING, limit=10_000, newest_first=False)
    borders = [RecordFilter(since=record.captured_at, max_score=record.score) for record in everything[-3:]]
    for one in [*wanted, *borders]:
        expected = [record for record in everything if matches(record, one)]
        assert log.query(one, limit=10_000, newest_first=False) == expected
        assert list(log.iterate(one)) == expected
        assert log.count(one) == len(expected)
        counts = log.counts(one)
        assert counts == {kind: sum(r.verdict is kind for r in expected) for kind in VerdictKind}


def test_pages_follow_each_other_newest_first(database: Database) -> None:
    ids = [add(database.records).record_id for _ in range(7)]
    pages = [database.records.query(EVERYTHING, limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    assert [[record.record_id for record in page] for page in pages] == [
        ids[:3:-1],
        ids[3:0:-1],
        ids[:1],
        [],
    ]


def test_scores_are_the_newest_of_one_version(database: Database) -> None:
    log = database.records
    wanted = [add(log, inspection(score=number / 10)).record_id for number in range(5)]
    add(log, inspection(score=None, kind=VerdictKind.NOT_INSPECTED))
    add(log, inspection(score=9, version=2))
    assert log.scores(RecipeKey("washer", 1), limit=3) == [(wanted[n], n / 10) for n in (4, 3, 2)]


def fill(database: Database, number: int) -> None:
    """Many records in few transactions, through the tables themselves."""
    row = row_values(inspection()) | {"image": "", "map_file": "", "operator": "anna"}
    for _ in range(number // 5000):
        with database._writer.begin() as connection:
            connection.execute(RECORDS.insert(), [row] * 5000)


@pytest.mark.parametrize("number", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_iterating_takes_flat_memory_however_many_there_are(database: Database, number: int) -> None:
    fill(database, number)
    rows = database.records.iterate(RecordFilter(recipe="washer"))
    for _ in range(2000):
        next(rows)
    tracemalloc.start()
    seen = 2000 + sum(1 for _ in rows)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seen == number
    assert peak < 8 * 2**20


def test_iterating_ends_where_the_log_ended_when_it_began(database: Database) -> None:
    for _ in range(3):
        add(database.records)
    seen = []
    for record in database.records.iterate(EVERYTHING):
        add(database.records)
        seen.append(record.record_id)
    assert len(seen) == 3


def in_thread(work: object) -> list[BaseException]:
    """Run `work()` in another thread; what it raised."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()  # type: ignore[operator]
        except ProgrammingFault as error:
            raised.append(error)

    thread = Thread(target=run, name="other")
    thread.start()
    thread.join()
    return raised


def test_a_second_writing_thread_is_refused(database: Database) -> None:
    add(database.records)
    (error,) = in_thread(lambda: add(database.records))
    assert "other" in str(error)
    assert len(in_thread(lambda: database.audit.append("x", who="anna", subject="", details={}))) == 1
    assert database.records.count(EVERYTHING) == 1


def test_any_thread_reads_while_another_writes(database: Database) -> None:
    written = add(database.records)
    found: list[Record] = []
    with database._writer.begin():
        assert in_thread(lambda: found.extend(database.records.query(EVERYTHING))) == []
    assert found == [written]


def test_a_part_without_a_frame_keeps_what_is_known_of_it(database: Database) -> None:
    verdict = Verdict.not_inspected(NotInspectedReason.NO_FRAME, "No frame within 2 s.")
    unseen = UnseenPart("basler:1", TriggerKind.SOFTWARE, NOON)
    part = replace(inspection(kind=VerdictKind.NOT_INSPECTED), frame=None, verdict=verdict, unseen=unseen)
    record = database.records.add(part, image="", operator="anna")
    assert (record.source_id, record.trigger, record.captured_at) == ("basler:1", TriggerKind.SOFTWARE, NOON)
    assert database.records.get(record.record_id) == record


def test_the_time_since_the_trigger_is_kept(database: Database) -> None:
    timed = replace(inspection(), times=StageTimes(total_ms=20.0, trigger_ms=12.5))
    record = database.records.add(timed, image="", operator="anna")
    assert database.records.get(record.record_id).times.trigger_to_verdict_ms == 32.5
    assert add(database.records).times.trigger_to_verdict_ms is None
