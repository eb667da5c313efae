"""A finished learning becomes the next version of its recipe, not activated, and a report for a person."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.learning.documents import JobOrder, JobResult
from inspector.app.learning.job_folder import JobFolder
from inspector.domain.frame import Pixels
from inspector.domain.learning import CandidateReport
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.storage import DraftImage, RecipeDraft

if TYPE_CHECKING:
    from inspector.app.services import Services


def store_candidate(services: "Services", job: JobFolder) -> CandidateReport:
    """Store what a job gave as the next version; where it was stored before, no second one is made.

    Learning thread; what is written goes through the writer.

    Raises:
        DataFault: The result or an image was changed, or the base version is gone.
        EnvironmentFault: The disk refuses.
    """
    order = job.read_order()
    result, model_folder = job.read_result()
    key = _stored_before(services, order, result)
    if key is None:
        draft = _draft(services, order, result, defects=job.load_images(order.defects))
        goods = job.load_images(order.goods)
        key = _store(services, order, draft, goods=goods, write_model=_copy(model_folder, result)).key
    report = _report(order, result, key)
    job.finish(report)
    return report


def _store(
    services: "Services",
    order: JobOrder,
    draft: RecipeDraft,
    *,
    goods: list[Pixels],
    write_model: Callable[[Path], str],
) -> Recipe:
    def write() -> Recipe:
        services.recipes.keep_standing(draft.name)
        recipe = services.recipes.commit(prepared)
        services.audit.append(
            "candidate_learned",
            who=order.asked_by,
            subject=str(recipe.key),
            details=_details(order, recipe),
        )
        return recipe

    with services.recipes.prepare(draft, goods, write_model) as prepared:
        return services.writer.submit(write).result()


def _stored_before(services: "Services", order: JobOrder, result: JobResult) -> RecipeKey | None:
    """The version that a run that died right after storing it left: the same model of the same job."""
    name = order.order.base.name
    for summary in services.recipes.list():
        recipe = summary.recipe
        same = recipe is not None and recipe.key.name == name and recipe.model_hash == result.model_hash
        if same and recipe is not None and recipe.note == _note(order):
            return recipe.key
    return None


def _copy(model_folder: Path, result: JobResult) -> Callable[[Path], str]:
    def write_model(folder: Path) -> str:
        shutil.copytree(model_folder, folder, dirs_exist_ok=True)
        return result.model_hash

    return write_model


def _draft(services: "Services", order: JobOrder, result: JobResult, *, defects: list[Pixels]) -> RecipeDraft:
    base = services.recipes.load(order.order.base)
    images = zip(order.defects, defects, strict=True)
    return RecipeDraft(
        name=base.key.name,
        created_by=order.asked_by,
        model=result.model,
        calibration=result.calibration,
        region=base.region,
        alignment=base.alignment,
        source=base.source,
        note=_note(order),
        part=result.part,
        choices=result.choices,
        origins=tuple(image.origin for image in order.goods),
        defects=tuple(DraftImage(pixels, image.origin) for image, pixels in images),
        camera=services.recipes.camera(base.key),
        scale=services.scales.of(base.key),
        views=base.views,
    )


def _note(order: JobOrder) -> str:
    """Tells the job, so that a version is known as this job's."""
    asked = order.order
    if asked.reason:
        return f"Learned from {asked.base} with {asked.words}: {asked.reason} (learning {order.job_id})"
    return f"Learned from {asked.base} with {asked.words} (learning {order.job_id})"


def _details(order: JobOrder, recipe: Recipe) -> dict[str, str | float | int | None]:
    asked = order.order
    return {
        "base": str(asked.base),
        "model": recipe.model.method,
        "model_hash": recipe.model_hash,
        "review": recipe.calibration.proposed.review,
        "reject": recipe.calibration.proposed.reject,
        "goods": ", ".join(map(str, asked.goods)),
        "defects": ", ".join(map(str, asked.defects)),
        "reason": asked.reason,
    }


def _report(order: JobOrder, result: JobResult, key: RecipeKey) -> CandidateReport:
    return CandidateReport(
        job_id=order.job_id,
        order=order.order,
        candidate=key,
        base=result.base,
        candidate_figures=result.candidate,
        rejudged=result.rejudged,
        unreadable=result.unreadable,
        conflicts=result.conflicts,
        fit_s=result.fit_s,
        created_at=datetime.now(UTC),
    )
