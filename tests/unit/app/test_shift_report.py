"""The shift report out of a real data folder, also by the command."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from helpers.bracketed import english, speak_words
from helpers.filled_services import WASHER, add_recipe, add_records
from typer.testing import CliRunner

from inspector.app import Services, open_services
from inspector.app.cli.main import app
from inspector.app.shift_report import as_span, build_shift_report, write_shift_report
from inspector.app.shift_times import shift_plan
from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import Limits, VerdictKind
from inspector.export import Reviewer, ShiftReport
from inspector.language import present
from inspector.settings import Settings

CONFIRMED, FALSE, UNSURE = DispositionKind
GERMAN = {
    "limits of {subject}: review {review_from} to {review_to}, reject {reject_from} to {reject_to}": (
        "Grenzen von {subject}: {review_from} auf {review_to}; {reject_from} auf {reject_to}"
    ),
    "above the review limit": "über der Nachprüfgrenze",
    "not inspected: alignment": "nicht geprüft: Ausrichtung",
    "no name known": "kein Name bekannt",
    "middle centre": "Mitte",
    "confirmed defect": "bestätigter Fehler",
}
TREND = (
    "{0}. Moving average (EWMA, weight 0.05) of log scores; control limits at 4 standard errors "
    "from its first {1} passed parts, the period taken as in control."
)
"""What the program says, with its values as translators get them."""


@pytest.fixture(autouse=True)
def _english_afterwards():  # type: ignore[no-untyped-def]
    yield
    english()


@pytest.fixture
def services(tmp_path: Path):  # type: ignore[no-untyped-def]
    with open_services(tmp_path / "data") as made:
        yield made


def report_of(services: Services, hours: float = 5) -> ShiftReport:
    now = datetime.now(UTC) + timedelta(seconds=1)
    return build_shift_report(
        services, as_span(now - timedelta(hours=hours), now), report=lambda _: None, zone=UTC
    )


def test_the_report_says_what_log_and_audit_trail_say(services: Services) -> None:
    add_recipe(services)
    add_records(services, 200, every=timedelta(minutes=1))
    services.dispose(12, CONFIRMED, defect_name="dent").result()
    services.dispose(32, FALSE).result()
    services.set_limits(WASHER, Limits(2.5, 3.5)).result()
    services.activate(WASHER).result()
    made = report_of(services)
    assert made.counts.total == 200
    assert sum(hour.counts.total for hour in made.hours) == 200
    assert made.recipes == ("washer v1",)
    assert (made.false_rejects.count, made.false_rejects.of) == (1, 2)
    assert made.trend is not None
    assert made.trend.baseline == 50
    assert len(made.trend.scores) == 200 * 17 // 20 - 50
    assert made.heat is not None
    assert (made.heat.frame_size, made.heat.counts.sum()) == ((48, 32), 20)
    assert made.background is not None
    assert made.reviewers == (Reviewer(services.operator, 1, 1, 0),)
    assert [change.what for change in made.changes] == [
        "limits of washer v1: review 2 to 2.5, reject 3 to 3.5",
        "washer v1 is in use, before nothing",
    ]
    assert [part.decided for part in made.worst][:2] == ["dent", ""]
    assert all(part.picture is not None and part.record_id != 32 for part in made.worst)


def test_only_the_parts_of_the_time_count(services: Services) -> None:
    add_records(services, 100, every=timedelta(minutes=1))
    assert report_of(services, hours=0.5).counts.total in (29, 30)
    assert report_of(services, hours=0.001).counts.total == 0


def test_a_missing_recipe_and_a_missing_image_are_no_reason_for_no_report(services: Services) -> None:
    add_records(services, 60, every=timedelta(minutes=1))
    for record in (12, 32, 52):
        services.images.path(services.records.get(record).image).unlink()
    made = report_of(services)
    assert made.background is None
    assert [part.picture is None for part in made.worst if part.verdict == "FAIL"] == [True] * 3


def test_other_files_are_refused(services: Services, tmp_path: Path) -> None:
    span = as_span(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC))
    with pytest.raises(DataFault, match="pdf or html"):
        write_shift_report(services, span, [tmp_path / "shift.docx"])
    with pytest.raises(DataFault, match="begins"):
        as_span(span.end, span.start)


def test_the_shifts_of_the_settings_are_three(tmp_path: Path) -> None:
    assert shift_plan(Settings()).names == ("Early", "Late", "Night")
    assert not Settings().shift_reports
    changed = Settings().changed(shifts=({"name": "Day", "start": "07:30"},))
    assert shift_plan(changed).names == ("Day",)
    with pytest.raises(DataFault, match="same name or start"):
        Settings().changed(shifts=({"name": "A", "start": "07:30"}, {"name": "B", "start": "07:30"}))
    with pytest.raises(DataFault, match="start"):
        Settings().changed(shifts=({"name": "A", "start": "25:00"},))


def test_the_command_writes_both_formats(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "shift.pdf"
    with open_services(data) as services:
        add_records(services, 40, every=timedelta(minutes=1))
    runner = CliRunner()
    call = ["--data-dir", str(data), "report", "--format", "pdf,html", "--out", str(out)]
    done = runner.invoke(app, call, catch_exceptions=False)
    assert "shift.pdf: 40 parts" in done.stdout
    assert out.read_bytes().startswith(b"%PDF")
    assert (tmp_path / "shift.html").read_text("utf-8").startswith("<!doctype html>")
    late = runner.invoke(
        app, [*call[:-1], str(tmp_path / "late.pdf"), "--shift", "late"], catch_exceptions=False
    )
    assert late.exit_code == 0
    with pytest.raises(DataFault, match="Shifts are Early, Late, Night"):
        runner.invoke(app, [*call, "--shift", "Weekend"], catch_exceptions=False)
    with pytest.raises(DataFault, match="docx"):
        runner.invoke(app, [*call[:-3], "docx", "--out", str(out)], catch_exceptions=False)


def test_the_commands_of_the_contract_write_every_format(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    with open_services(data) as services:
        add_recipe(services)
        add_records(services, 40)
        services.dispose(12, CONFIRMED, defect_name="dent").result()
        services.dispose(32, FALSE).result()
    call = ["--data-dir", str(data), "export", "--format", "csv,jsonl,xlsx,images,dataset", "--out", str(out)]
    done = CliRunner().invoke(app, call, catch_exceptions=False)
    assert done.exit_code == 0
    names = ["dataset", "images", "records.csv", "records.jsonl", "records.xlsx"]
    assert sorted(path.name for path in out.iterdir()) == names
    assert len((out / "records.jsonl").read_text().splitlines()) == 40
    assert json.loads((out / "records.jsonl").read_text().splitlines()[11])["defect_name"] == "dent"
    images = sorted(str(path.relative_to(out / "dataset")) for path in (out / "dataset").rglob("*.png"))
    assert images == [
        "washer/test/dent/000012.png",
        "washer/test/good/000032.png",
        *(f"washer/train/good/v1_reference-{number}.png" for number in range(1, 5)),
    ]


def test_the_export_panel_writes_the_report_of_a_recipe_whatever_else_is_filtered(
    services: Services, tmp_path: Path
) -> None:
    add_records(services, 60, every=timedelta(minutes=1))
    failed = RecordFilter(recipe="washer", verdicts=(VerdictKind.FAIL,))
    parts = services.export(format="pdf", target=tmp_path / "r.pdf", filter=failed, report=lambda _: None)
    assert parts == 60
    other = RecordFilter(recipe="bolt")
    with pytest.raises(DataFault, match="nothing to report"):
        services.export(format="pdf", target=tmp_path / "b.pdf", filter=other, report=lambda _: None)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["r.pdf"]


def test_the_words_of_the_report_are_in_the_language_that_is_spoken(services: Services) -> None:
    add_recipe(services)
    add_records(services, 200, every=timedelta(minutes=1))
    services.dispose(12, CONFIRMED).result()
    services.set_limits(WASHER, Limits(2.5, 3.5)).result()
    speak_words("de", GERMAN, {TREND: "Verlauf von {0} ab Teil {1}."})
    made = report_of(services)
    assert [change.what for change in made.changes] == ["Grenzen von washer v1: 2 auf 2,5; 3 auf 3,5"]
    assert {bar.name for bar in made.reasons} >= {"über der Nachprüfgrenze", "nicht geprüft: Ausrichtung"}
    assert {bar.name for bar in made.defects} == {"kein Name bekannt", "scratch"}
    assert [part.decided for part in made.worst][:2] == ["bestätigter Fehler", ""]
    assert made.trend_note == "Verlauf von washer v1 ab Teil 50."


def test_the_command_writes_the_report_in_another_language_and_stays_english(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "shift.html"
    with open_services(data) as services:
        add_records(services, 40, every=timedelta(minutes=1))
    call = ["--data-dir", str(data), "report", "--format", "html", "--out", str(out)]
    done = CliRunner().invoke(app, [*call, "--language", "de"], catch_exceptions=False)
    assert "shift.html: 40 parts" in done.stdout
    assert '<html lang="de">' in out.read_text("utf-8")
    assert re.search(r"<b>\d+,\d %</b>", out.read_text("utf-8"))
    assert present().language.code == "en"
    CliRunner().invoke(app, call, catch_exceptions=False)
    assert '<html lang="en">' in out.read_text("utf-8")
    with pytest.raises(DataFault, match="Use en, de, zh"):
        CliRunner().invoke(app, [*call, "--language", "fr"], catch_exceptions=False)
