"""A log of a million realistic records, and how long it takes to search it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

import numpy as np

from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Progress, Record, RecordFilter, StageTimes
from inspector.domain.region import Rectangle
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import Report
from inspector.storage import Database, RecordLog, add_many

START = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
EVERY = timedelta(seconds=1.5)
RECIPES = (RecipeKey("washer", 1), RecipeKey("washer", 2), RecipeKey("housing", 1), RecipeKey("bracket", 3))
NAMES = ("scratch", "dent", "stain", "missing hole", "")
FRAME = (1600, 1200)
PAGE = 200
_KINDS = (VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL, VerdictKind.NOT_INSPECTED)
_SHARES = (0.95, 0.02, 0.02, 0.01)
_HEIGHT = {VerdictKind.PASS: 1.0, VerdictKind.REVIEW: 2.4, VerdictKind.FAIL: 4.0}
_LIMITS = Limits(2.0, 3.0)
_FLAGGED = (VerdictKind.FAIL, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED)
_AT_ONCE = 10_000
_A_BATCH = 3_000
"""Parts between two change-overs."""
T = TypeVar("T")


@dataclass(frozen=True)
class SearchTime:
    """One search.

    Attributes:
        name: What was searched for.
        found: How many records match.
        page_ms: Median milliseconds until the first page is there.
        worst_page_ms: The slowest of the runs.
        count_ms: Median milliseconds until they are counted by verdict.
    """

    name: str
    found: int
    page_ms: float
    worst_page_ms: float
    count_ms: float


def records_of_a_year(count: int) -> Iterator[Record]:
    """Records as a busy line makes them: 5 of 100 flagged, nine tenths of those decided on."""
    rng = np.random.default_rng(7)
    for first in range(1, count + 1, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, count + 1))
        kinds = rng.choice(len(_KINDS), len(numbers), p=_SHARES)
        dice = rng.random((len(numbers), 6))
        for number, kind, row in zip(numbers, kinds, dice.tolist(), strict=True):
            yield _record(number, _KINDS[int(kind)], row)


def fill(database: Database, count: int, report: Report) -> None:
    """Store so many records in one go; a minute or two for a million."""
    batch: list[Record] = []
    for record in records_of_a_year(count):
        batch.append(record)
        if len(batch) == _AT_ONCE or record.record_id == count:
            add_many(database, batch)
            batch.clear()
            report(Progress("Filling the log", record.record_id, count))


def filled(path: Path, count: int, report: Report) -> None:
    """Make a database of so many records at `path`."""
    database = Database.open(path)
    fill(database, count, report)
    database.close()


def searches(count: int) -> dict[str, RecordFilter]:
    """Every filter of Review and Records, alone and together, with many, few and no matches."""
    waiting = RecordFilter(verdicts=_FLAGGED, disposed=False)
    end = START + EVERY * count
    hour_ago, after_an_hour = end - timedelta(hours=1), START + timedelta(hours=1)
    corner, nowhere = Rectangle(0, 0, 300, 300), Rectangle(0, 0, 0.001, 0.001)
    review = {
        "review: all that wait": waiting,
        "review: recipe": replace(waiting, recipe="housing"),
        "review: time": replace(waiting, since=hour_ago),
        "review: verdict": replace(waiting, verdicts=(VerdictKind.FAIL,)),
        "review: disposition": replace(waiting, disposed=None, dispositions=(DispositionKind.UNSURE,)),
        "review: defect name": replace(waiting, disposed=None, defect_names=("dent",)),
        "review: score": replace(waiting, min_score=4.0, max_score=4.2),
        "review: region": replace(waiting, peak_in=corner),
        "review: nothing matches": replace(waiting, peak_in=nowhere),
    }
    log = {
        "records: all": RecordFilter(),
        "records: recipe": RecordFilter(recipe="bracket"),
        "records: recipe never used": RecordFilter(recipe="nothing"),
        "records: last hour": RecordFilter(since=hour_ago),
        "records: first hour": RecordFilter(since=START, until=after_an_hour),
        "records: verdict": RecordFilter(verdicts=(VerdictKind.NOT_INSPECTED,)),
        "records: not decided": RecordFilter(disposed=False),
        "records: disposition": RecordFilter(dispositions=(DispositionKind.FALSE_REJECT,)),
        "records: defect name": RecordFilter(defect_names=("stain",)),
        "records: score": RecordFilter(min_score=0.8, max_score=0.81),
        "records: score never reached": RecordFilter(min_score=99.0),
        "records: region": RecordFilter(peak_in=corner),
        "records: region, nothing in it": RecordFilter(peak_in=nowhere),
    }
    return review | log


def measure_searches(log: RecordLog, count: int, *, runs: int, report: Report) -> list[SearchTime]:
    """Each search `runs` times, one after the other in turns, so that a busy moment hits all alike."""
    wanted = searches(count)
    pages: dict[str, list[float]] = {name: [] for name in wanted}
    counts: dict[str, list[float]] = {name: [] for name in wanted}
    found: dict[str, int] = {}
    for run in range(runs):
        report(Progress("Searching", run, runs))
        for name, each in wanted.items():
            pages[name].append(_timed(partial(log.query, each, limit=PAGE))[0])
            spent, number = _timed(partial(log.counts, each))
            counts[name].append(spent)
            found[name] = sum(number.values())
    return [
        SearchTime(name, found[name], median(pages[name]), max(pages[name]), median(counts[name]))
        for name in wanted
    ]


def _timed(call: Callable[[], T]) -> tuple[float, T]:
    began = perf_counter()
    answer = call()
    return (perf_counter() - began) * 1e3, answer


def _record(number: int, kind: VerdictKind, dice: list[float]) -> Record:
    flagged = kind is not VerdictKind.PASS
    judged = kind is not VerdictKind.NOT_INSPECTED
    decision = _decision(dice) if flagged and judged and dice[0] < 0.9 else None
    at = START + EVERY * number
    defect = decision is DispositionKind.CONFIRMED_DEFECT
    return Record(
        record_id=number,
        captured_at=at,
        recipe=RECIPES[number // _A_BATCH % len(RECIPES)],
        model_hash="ab" * 32,
        source_id="basler:21034567",
        file="",
        trigger=TriggerKind.HARDWARE,
        verdict=kind,
        reason=None if judged else NotInspectedReason.ALIGNMENT,
        detail="" if judged else "The part does not lie as enrolled.",
        score=_HEIGHT[kind] * (0.75 + dice[1] / 2) if judged else None,
        limits=_LIMITS,
        times=StageTimes(2.1, 4.0, 18.0 + 8 * dice[2], 0.1, 2.0, 27.0 + 9 * dice[2], 3.0),
        image=f"ab/{number:060x}.png" if flagged else "",
        map="",
        operator="Ada",
        peak=(FRAME[0] * dice[3], FRAME[1] * dice[4]) if judged else None,
        disposition=decision,
        disposed_by="Ada" if decision else "",
        disposed_at=at + timedelta(hours=1) if decision else None,
        defect_name=NAMES[int(dice[5] * len(NAMES))] if defect else "",
    )


def _decision(dice: list[float]) -> DispositionKind:
    kinds = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT, DispositionKind.UNSURE)
    return kinds[min(int(dice[2] * 3), 2)]
