"""Builds the shift report: what the log and the audit trail say about a span of time."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from inspector.app.main_version import by_use, first_reference, frame_size, main_version, trend_note, trend_of
from inspector.app.shift_people import changes, reviewers
from inspector.app.shift_words import decision_words, drift_words, said_defects, said_places, said_reasons
from inspector.decision import (
    counts_of,
    cycle_times,
    defect_names,
    drift_of,
    false_reject_share,
    is_flagged,
    pareto,
    peak_grid,
    per_hour,
    reason_names,
    region_names,
    reject_rate,
)
from inspector.domain.errors import DataFault
from inspector.domain.figures import RecordColumns
from inspector.domain.frame import Pixels
from inspector.domain.record import DispositionKind, Progress, Record, RecordFilter
from inspector.domain.shift_plan import ShiftSpan
from inspector.domain.verdict import VerdictKind
from inspector.export import ShiftReport, WorstPart, export_html
from inspector.imaging import overlay
from inspector.language import say_message
from inspector.station import Report

if TYPE_CHECKING:
    from inspector.app.services import Services

REPORT_FORMATS = ("pdf", "html")
WORST = 6
STEPS = 4
EVERYTHING = RecordFilter()


def write_shift_report(
    services: "Services",
    span: ShiftSpan,
    targets: Sequence[Path],
    *,
    of: RecordFilter = EVERYTHING,
    report: Report = lambda _progress: None,
    zone: tzinfo | None = None,
) -> ShiftReport:
    """Write the report of a span of time; the ending of each target says its format. Any thread.

    It is in the language that is spoken now (`inspector.language`), its numbers and dates too.

    Args:
        span: UTC; its name is empty where it is no shift.
        targets: `.pdf` or `.html` files.
        of: Its recipe and version are obeyed; a yield of chosen verdicts or scores would be a wrong number.
        zone: Times are shown in; None is that of the computer.

    Raises:
        DataFault: No such format, or a recipe that was used is damaged.
        EnvironmentFault: A target or the database cannot be used.
        Cancelled: Out of `report`; nothing is left behind.
    """
    writers = [_writer(target.suffix.lower().lstrip(".")) for target in targets]
    if None in writers:
        raise DataFault("A shift report is a .pdf or .html file.", way_out="Use --format pdf or html.")
    made = build_shift_report(services, span, of=of, report=report, zone=zone)
    for writer, target in zip(writers, targets, strict=True):
        report(Progress(f"Writing {target.name}", STEPS - 1, STEPS))
        if writer is not None:
            writer(made, target)
    return made


def _writer(format: str) -> Callable[[ShiftReport, Path], None] | None:
    if format == "pdf":
        from inspector.export import export_pdf  # imports reportlab

        return export_pdf
    return export_html if format == "html" else None


def build_shift_report(
    services: "Services",
    span: ShiftSpan,
    *,
    of: RecordFilter = EVERYTHING,
    report: Report,
    zone: tzinfo | None = None,
) -> ShiftReport:
    """Read and compute everything; see `write_shift_report`."""
    report(Progress("Reading records", 0, STEPS))
    wanted = RecordFilter(recipe=of.recipe, version=of.version, since=span.start, until=span.end)
    columns = services.record_columns.read(wanted)
    main = main_version(columns)
    report(Progress("Computing figures", 1, STEPS))
    trend = None if main is None else trend_of(services, main)
    flagged = columns.where(is_flagged(columns))
    places = flagged if main is None else flagged.of_recipe(main.key)
    told = columns.where(~columns.is_verdict(VerdictKind.PASS))
    background = None if main is None else first_reference(services, main.key)
    size = frame_size(main, background)
    drift = None if trend is None else drift_of(trend)
    report(Progress("Drawing the worst parts", 2, STEPS))
    return ShiftReport(
        name=span.name,
        since=span.start.astimezone(zone),
        until=span.end.astimezone(zone),
        made_at=datetime.now(UTC).astimezone(zone),
        made_by=services.operator,
        recipes=tuple(str(key) for key in by_use(columns)),
        counts=counts_of(columns),
        hours=tuple(per_hour(columns, zone=zone)),
        reject_rate=reject_rate(counts_of(columns)),
        false_rejects=false_reject_share(columns),
        times=cycle_times(columns),
        regions=said_places(pareto(region_names(places, size))),
        defects=said_defects(pareto(defect_names(flagged))),
        reasons=said_reasons(pareto(reason_names(told))),
        trend=trend,
        trend_note=say_message(trend_note(main, trend)),
        drift_note=drift_words(drift),
        heat=None if main is None else peak_grid(main.columns, size),
        background=background,
        worst=tuple(_worst(services, columns, zone)),
        changes=changes(services, span, zone),
        reviewers=reviewers(services, wanted),
    )


def _worst(services: "Services", columns: RecordColumns, zone: tzinfo | None) -> Iterator[WorstPart]:
    """Flagged parts furthest above their reject limit, less those that turned out to be good."""
    good = columns.is_disposition(DispositionKind.FALSE_REJECT)
    flagged = columns.where(is_flagged(columns) & ~good & ~np.isnan(columns.scores))
    order = np.argsort(-flagged.scores / flagged.reject_limits, kind="stable")[:WORST]
    for number in flagged.record_ids[order]:
        record = services.records.get(int(number)).foremost
        yield WorstPart(
            record_id=record.record_id,
            at=record.captured_at.astimezone(zone),
            recipe=str(record.recipe),
            verdict=record.verdict,
            score=record.score or 0.0,
            reject_limit=record.limits.reject,
            picture=_picture(services, record),
            decided=decision_words(record),
        )


def _picture(services: "Services", record: Record) -> Pixels | None:
    """The frame with its heatmap; a file that is missing or changed is no reason for no report."""
    if not record.image:
        return None
    try:
        pixels = services.images.load_frame(record.image)
        return (
            overlay(pixels, services.images.load_map(record.map), limits=record.limits)
            if record.map
            else pixels
        )
    except DataFault:
        return None


def as_span(since: datetime, until: datetime) -> ShiftSpan:
    """A span of time that is no shift."""
    if since >= until:
        raise DataFault("The report would end before it begins.", way_out="Give --since before --until.")
    return ShiftSpan("", since, until)


def span_of(services: "Services", wanted: RecordFilter) -> ShiftSpan:
    """The time of a filter; an open end is that of its oldest or newest record.

    Raises:
        DataFault: No record matches.
    """
    records = services.records
    ends = [records.query(wanted, limit=1, newest_first=newest) for newest in (False, True)]
    if not all(ends):
        raise DataFault("No records match, so there is nothing to report.", way_out="Choose another time.")
    [oldest], [newest] = ends
    return as_span(
        wanted.since or oldest.captured_at, wanted.until or newest.captured_at + timedelta(seconds=1)
    )
