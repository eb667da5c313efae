"""`inspector enroll`: a few good images become a recipe version."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.app.cli.context import current, end_progress, note, progress_line, say
from inspector.app.cli.model_options import Backbone, Model, chosen_model
from inspector.domain.errors import DataFault
from inspector.domain.traits import TRAIT_TITLES

if TYPE_CHECKING:
    from inspector.station import EnrollmentImage, EnrollmentResult


def register(app: typer.Typer) -> None:
    """Add the command to the tree."""
    app.command("enroll")(enroll)


def enroll(
    context: typer.Context,
    images: Annotated[list[Path], typer.Argument(help="Good images, or a folder of them.")],
    recipe: Annotated[
        str, typer.Option("--recipe", help="Name of the recipe; an existing one gets a new version.")
    ],
    model: Model = "default",
    backbone: Backbone = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Take only the first so many images.")] = None,
    may_rotate: Annotated[bool, typer.Option(help="The part may lie turned.")] = False,
    budget: Annotated[float, typer.Option(min=1, help="Give learning up after so many seconds.")] = 120.0,
    note_text: Annotated[str, typer.Option("--note", help="Stored with the version.")] = "",
) -> None:
    """Enroll 2-8 good parts as a new version of a recipe, and make it the active one."""
    from inspector.app.bootstrap import import_cv2_quietly
    from inspector.station import EnrollmentRequest

    import_cv2_quietly()
    request = EnrollmentRequest(
        name=recipe,
        images=tuple(_read(images, limit)),
        model=replace(chosen_model(model, backbone=backbone), may_rotate=may_rotate),
        source=str(images[0]),
        note=note_text,
        budget_s=budget,
    )
    _warn_of_quality(request.images)
    with current(context).services() as services:
        result = services.enroll(request, progress_line())
        stored = services.save_enrollment(result)
        end_progress()
        _report(str(stored.key), result)


def _read(paths: list[Path], limit: int | None) -> "list[EnrollmentImage]":
    from inspector.capture import list_images, read_image
    from inspector.station import EnrollmentImage

    files = [file for path in paths for file in (list_images(path) if path.is_dir() else [path])]
    if not files:
        raise DataFault(
            f"There are no images in {', '.join(map(str, paths))}.",
            way_out="Give image files or a folder of them.",
        )
    return [EnrollmentImage(read_image(file), file.name) for file in files[:limit]]


def _warn_of_quality(images: "tuple[EnrollmentImage, ...]") -> None:
    from inspector.domain.region import Region
    from inspector.imaging import check_images

    for image, check in zip(images, check_images([one.pixels for one in images], Region()), strict=True):
        for warning in check.warnings:
            note(f"{image.origin}: {warning.message}")


def _report(key: str, result: "EnrollmentResult") -> None:
    from inspector.app.coverage import coverage_of

    limits, found = result.calibration.proposed, result.detectability
    say(f"{key}: {len(result.request.images)} goods learned in {result.fit_s:.1f} s, now active.")
    for choice in result.choices:
        say(f"{TRAIT_TITLES[choice.trait]}: {choice.words}")
    say(f"review limit {limits.review:.4g}, reject limit {limits.reject:.4g}")
    say(f"{result.ms_per_part:.0f} ms a part")
    say(f"synthetic defects above the review limit: {found.found} of {found.total}")
    say(result.calibration.sentence)
    for advice in coverage_of(result):
        say(f"Advice: {advice.message}")
