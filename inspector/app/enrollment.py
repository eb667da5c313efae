"""Enrollment and teaching, from images to a stored and audited recipe version."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.carried import carried
from inspector.app.view_decisions import seen_by
from inspector.app.views import follow_view
from inspector.capture import storable_spec
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, Pixels
from inspector.domain.recipe import Recipe, RecipeKey, View
from inspector.domain.record import Inspection, Progress, Record, RecordFilter
from inspector.domain.views import RecordView, worst
from inspector.station import (
    EnrollmentImage,
    EnrollmentRequest,
    EnrollmentResult,
    Report,
    TeachPreview,
    check_teachable,
    enroll,
    inspect,
    opened_candidate,
    preview_teaching,
    record_origin,
    teach_request,
)
from inspector.storage import DraftImage, RecipeDraft, checked_name

if TYPE_CHECKING:
    from inspector.app.services import Services

HISTORY = 100  # stored parts judged again before a taught version is accepted


class Enrollments:
    """Makes recipe versions. Task thread; what is stored goes through the writer."""

    def __init__(self, services: "Services") -> None:
        self._services = services

    def enroll(self, request: EnrollmentRequest, report: Report) -> EnrollmentResult:
        """Learn; the name is checked first, so that minutes of learning are not thrown away for it."""
        checked_name(request.name)
        report(Progress("Preparing the goods"))
        return enroll(request, self._services.models, report)

    def save(self, result: EnrollmentResult, *, activate: bool) -> Recipe:
        """Store, audit and (where asked) activate; give the new version."""
        services, request = self._services, result.request
        draft = replace(_draft(result, services.operator), views=self._views_kept(request.name))

        pixels = [image.pixels for image in request.images]

        def write() -> Recipe:
            recipe = services.recipes.commit(prepared)
            services.audit.append(
                "recipe_created", who=draft.created_by, subject=str(recipe.key), details=_details(recipe)
            )
            return recipe

        with services.recipes.prepare(draft, pixels, lambda folder: _save_model(result, folder)) as prepared:
            recipe = services.writer.submit(write).result()
        if activate:
            services.activate(recipe.key).result()
        return recipe

    def _views_kept(self, name: str) -> tuple[View, ...]:
        """Of the version the name stands for: learning the main view again must not blind the others."""
        recipes = self._services.recipes
        if not recipes.versions(name):
            return ()
        return recipes.load(RecipeKey(name, recipes.active_version(name))).views

    def try_out(self, result: EnrollmentResult, frame: Frame) -> Inspection:
        """Judge a frame with a candidate."""
        return inspect(frame, opened_candidate(result), result.calibration.proposed)

    def teach_preview(self, record_id: int, report: Report, view: str = "") -> TeachPreview:
        """Learn the record's recipe with its part as a further good, and judge stored parts again.

        Args:
            view: Which one of several views to teach, to the recipe that judges it; empty is the one that
                decided.
        """
        services = self._services
        record = services.records.get(record_id)
        if record.views:
            record = record.of_view(_named(record, view))
        check_teachable(record)
        name, recipes = record.recipe.name, services.recipes
        base = recipes.load(RecipeKey(name, recipes.active_version(name)))
        taught = EnrollmentImage(
            services.images.load_frame(record.image), record_origin(record_id, taught=True)
        )
        standing = carried(services, base)
        request = teach_request(base, standing.goods, taught, defects=standing.defects)
        request = replace(request, camera=recipes.camera(base.key), scale=services.scales.of(base.key))
        return preview_teaching(
            request,
            base.key,
            record_id=record_id,
            limits_before=recipes.limits(base.key),
            history=self._history(record),
            load=self._load,
            factory=services.models,
            report=report,
        )

    def commit_teach(self, preview: TeachPreview) -> Recipe:
        """Store the taught version; let it judge where its recipe is in use, or judges a view of it."""
        active = self._services.recipes.active()
        in_use = active is not None and active.name == preview.base.name
        made = self.save(preview.result, activate=in_use)
        follow_view(self._services, made)
        return made

    def _history(self, record: Record) -> Iterator[Record]:
        newest = seen_by(self._services.records, record.recipe.name, RecordFilter(), limit=HISTORY)
        return (one for one in newest if one.image and one.score is not None)

    def _load(self, record: Record) -> Pixels:
        return self._services.images.load_frame(record.image)


def _named(record: Record, view: str) -> RecordView:
    if not view:
        return worst(record.views)
    for one in record.views:
        if one.name == view:
            return one
    known = ", ".join(one.name for one in record.views)
    raise DataFault(f"Record {record.record_id} has no view {view!r}.", way_out=f"It has {known}.")


def _details(recipe: Recipe) -> dict[str, str | float | int | None]:
    limits = recipe.calibration.proposed
    return {
        "references": len(recipe.references),
        "model": recipe.model.method,
        "backbone": recipe.model.backbone,
        "review": limits.review,
        "reject": limits.reject,
        "note": recipe.note,
    }


def _draft(result: EnrollmentResult, operator: str) -> RecipeDraft:
    request = result.request
    return RecipeDraft(
        name=request.name,
        created_by=operator,
        model=result.model.spec,
        calibration=result.calibration,
        region=request.region,
        alignment=request.alignment,
        source=storable_spec(request.source),
        note=request.note,
        part=result.part.frame if result.part else None,
        choices=result.choices,
        origins=tuple(image.origin for image in request.images),
        defects=tuple(DraftImage(image.pixels, image.origin) for image in request.defects),
        camera=request.camera,
        scale=request.scale,
    )


def _save_model(result: EnrollmentResult, folder: Path) -> str:
    from inspector.models import save_artifact  # imports torch: only when there is a model to save

    return save_artifact(result.model, folder, result.inputs)
