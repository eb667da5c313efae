"""`inspector report`: the sheet of a shift, as PDF and HTML."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, end_progress, progress_line, say
from inspector.app.cli.records import Since, Until
from inspector.domain.errors import DataFault
from inspector.language import LANGUAGES

if TYPE_CHECKING:
    from inspector.app.services import Services
    from inspector.domain.shift_plan import ShiftSpan

FORMATS = ("pdf", "html")
CODES = tuple(language.code for language in LANGUAGES)
LAST = timedelta(hours=24)


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("report")(report)


def report(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="File; several formats get its name and their ending.")],
    format: Annotated[str, typer.Option("--format", help="pdf, html; both with a comma.")] = "pdf",
    since: Since = None,
    until: Until = None,
    shift: Annotated[
        str | None, typer.Option("--shift", help="The newest shift of this name (Settings, Shifts).")
    ] = None,
    language: Annotated[
        str, typer.Option("--language", help="en, de, zh: of the report; the command speaks English.")
    ] = "en",
) -> None:
    """Write the shift report: yield, trend, Pareto, worst parts, changes, reviewers. Default: last 24 h."""
    from inspector.app.shift_report import write_shift_report
    from inspector.app.shift_words import speaking

    targets, language = _targets(format, out), _language(language)
    with current(context).services() as services:
        span = _span(services, since, until, shift)
        with speaking(language):
            made = write_shift_report(services, span, targets, report=progress_line())
    end_progress()
    for target in targets:
        say(f"{target}: {made.counts.total} parts")


def _span(
    services: "Services", since: datetime | None, until: datetime | None, shift: str | None
) -> "ShiftSpan":
    from inspector.app.shift_report import as_span
    from inspector.app.shift_times import shift_plan

    now = datetime.now(UTC)
    if shift is not None:
        if since or until:
            raise DataFault(
                "A shift has its own times.", way_out="Give either --shift or --since and --until."
            )
        return shift_plan(services.settings).latest(shift, now)
    end = until.replace(tzinfo=UTC) if until else now
    return as_span(since.replace(tzinfo=UTC) if since else end - LAST, end)


def _language(name: str) -> str:
    if name.lower() not in CODES:
        raise DataFault(f"There is no report in the language '{name}'.", way_out=f"Use {', '.join(CODES)}.")
    return name.lower()


def _targets(formats: str, out: Path) -> list[Path]:
    names = [name.strip().lower() for name in formats.split(",") if name.strip()]
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise DataFault(
            f"There is no report format '{', '.join(unknown) or formats}'.",
            way_out=f"Use {', '.join(FORMATS)}.",
        )
    if len(names) == 1 and out.suffix.lower() == f".{names[0]}":
        return [out]
    stem = out.with_suffix("") if out.suffix.lower().lstrip(".") in FORMATS else out
    return [stem.with_name(f"{stem.name}.{name}") for name in dict.fromkeys(names)]
