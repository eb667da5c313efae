"""`inspector records` and `inspector export`: the log out."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, end_progress, print_json, progress_line, say
from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind

if TYPE_CHECKING:
    from inspector.domain.record import Record
    from inspector.domain.scale import DefectExtent

Recipe = Annotated[str | None, typer.Option("--recipe", help="Only this recipe.")]
Verdicts = Annotated[
    list[VerdictKind] | None, typer.Option("--verdict", help="Only these verdicts; may be repeated.")
]
Dispositions = Annotated[
    list[DispositionKind] | None, typer.Option("--disposition", help="Only these; may be repeated.")
]
Since = Annotated[datetime | None, typer.Option("--since", help="From this time on (UTC).")]
Until = Annotated[datetime | None, typer.Option("--until", help="Before this time (UTC).")]
SUFFIXES = {
    "csv": "records.csv",
    "jsonl": "records.jsonl",
    "xlsx": "records.xlsx",
    "images": "images",
    "dataset": "dataset",
}


@dataclass(frozen=True)
class _Target:
    format: str
    path: Path


def register(app: typer.Typer) -> None:
    """Add the commands to the tree."""
    app.command("records")(records)
    app.command("export")(export)


def records(
    context: typer.Context,
    recipe: Recipe = None,
    verdict: Verdicts = None,
    disposition: Dispositions = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, newest first.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List records, newest first."""
    chosen = _filter(recipe, verdict, disposition, since, until)
    with current(context).services() as services:
        found = services.records.query(chosen, limit=limit)
    if as_json:
        print_json([_as_json(record) for record in found])
        return
    for record in found:
        score = "-" if record.score is None else f"{record.score:.4f}"
        when = record.captured_at.isoformat(timespec="seconds")
        say(
            f"{record.record_id:>8} {when} {record.recipe!s:<20} {record.verdict:<13} {score:>9} "
            + record.file
        )


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="File; a folder for images, dataset or several.")],
    format: Annotated[
        str, typer.Option("--format", help="csv, jsonl, xlsx, images, dataset; several with commas.")
    ] = "csv",
    recipe: Recipe = None,
    verdict: Verdicts = None,
    disposition: Dispositions = None,
    since: Since = None,
    until: Until = None,
) -> None:
    """Export records; the target appears only when it is complete."""
    chosen = _filter(recipe, verdict, disposition, since, until)
    targets = _targets(format, out)
    with current(context).services() as services:
        for target in targets:
            count = services.export(
                format=target.format, target=target.path, filter=chosen, report=progress_line()
            )
            end_progress()
            say(f"{target.path}: {count} records")


def _filter(
    recipe: str | None,
    verdicts: list[VerdictKind] | None,
    dispositions: list[DispositionKind] | None,
    since: datetime | None,
    until: datetime | None,
) -> RecordFilter:
    return RecordFilter(
        recipe=recipe,
        verdicts=tuple(verdicts) if verdicts else None,
        dispositions=tuple(dispositions) if dispositions else None,
        since=since.replace(tzinfo=UTC) if since else None,
        until=until.replace(tzinfo=UTC) if until else None,
    )


def _targets(formats: str, out: Path) -> list[_Target]:
    names = [name.strip() for name in formats.split(",") if name.strip()]
    unknown = [name for name in names if name not in SUFFIXES]
    if unknown or not names:
        raise DataFault(
            f"There is no export format '{', '.join(unknown) or formats}'.",
            way_out=f"Use {', '.join(SUFFIXES)}.",
        )
    if len(names) == 1:
        return [_Target(names[0], out)]
    return [_Target(name, out / SUFFIXES[name]) for name in names]


def _extent(extent: "DefectExtent | None") -> dict[str, object] | None:
    """The largest region above the review limit; its millimetres are null without a scale."""
    if extent is None:
        return None
    return {
        "regions": extent.regions,
        "length_px": extent.length_px,
        "area_px": extent.area_px,
        "length_mm": extent.length_mm,
        "area_mm2": extent.area_mm2,
        "mm_per_px": extent.mm_per_px,
        "note": extent.note,
    }


def _as_json(record: "Record") -> dict[str, object]:
    return {
        "record_id": record.record_id,
        "captured_at": record.captured_at.isoformat(),
        "recipe": record.recipe.name,
        "recipe_version": record.recipe.version,
        "file": record.file,
        "verdict": record.verdict.value,
        "reason": record.reason.value if record.reason else None,
        "detail": record.detail,
        "score": record.score,
        "review_limit": record.limits.review,
        "reject_limit": record.limits.reject,
        "disposition": record.disposition.value if record.disposition else None,
        "image": record.image,
        "defect": _extent(record.extent),
    }
