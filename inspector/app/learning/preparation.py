"""From an order to a job folder: the program reads records, recipes and images; the process must not."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from inspector.app.carried import carried
from inspector.app.learning.documents import MAX_HISTORY, JobOrder
from inspector.app.learning.job_folder import JobFolder
from inspector.app.view_decisions import one_seen_by, seen_by
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.learning import LearningOrder
from inspector.domain.recipe import Recipe, ReferenceImage
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.models import list_models
from inspector.station import (
    MAX_TAUGHT,
    EnrollmentImage,
    StoredPart,
    check_teachable,
    learned_defects,
    learned_goods,
    record_origin,
    taught_goods,
)
from inspector.storage import MAX_DEFECTS

if TYPE_CHECKING:
    from inspector.app.services import Services

NEWEST = MAX_HISTORY // 2
_LOOKED_AT = 4 * NEWEST
"""Newest records looked at for NEWEST stored images: passed parts may have none."""


def check_order(services: "Services", order: LearningOrder) -> None:
    """Refuse what cannot be learned before anything is made of it.

    Raises:
        DataFault: A method that cannot be used; no such base or record; a record of another recipe, decided
            otherwise, without a stored image, learned already, or named twice; too many.
    """
    _check_method(order.model.method)
    base = services.recipes.load(order.base)
    _check_counts(base, order)
    wanted = (*order.goods, *order.defects)
    known = {
        *learned_goods(base).intersection(order.goods),
        *learned_defects(base).intersection(order.defects),
    }
    for record_id in wanted:
        if wanted.count(record_id) > 1:
            raise DataFault(f"Record {record_id} is named twice.", way_out="A part is a good or a defect.")
        if record_id in known:
            raise DataFault(f"{base.key} has learned record {record_id} already.", way_out="Leave it out.")
        record = one_seen_by(services.records, record_id, base.key.name)
        _check_meant(record, as_good=record_id in order.goods)
        check_teachable(record)


def prepare_job(
    services: "Services", job: JobFolder, order: LearningOrder, *, going_on: Callable[[], None]
) -> JobOrder:
    """Fill a new job folder; the order comes last. Learning thread.

    Args:
        going_on: Called between images; raises Cancelled where the person gave up.
    """
    base = services.recipes.load(order.base)
    standing = carried(services, base)
    goods = _of_records(services, base, order.goods, taught=True)
    defects = _of_records(services, base, order.defects, taught=False)
    prepared = JobOrder(
        job_id=job.job_id,
        order=order,
        created_at=datetime.now(UTC),
        asked_by=services.operator,
        device=services.settings.device,
        limits=services.recipes.limits(base.key),
        goods=_written(job, "goods", (*standing.goods, *goods), going_on),
        taught=standing.taught + len(order.goods),
        defects=_written(job, "defects", (*standing.defects, *defects), going_on),
        history=_history(services, base, order),
    )
    job.write_order(prepared)
    return prepared


def _check_method(method: str) -> None:
    """One that is not there yet would fail each time it is resumed; what is unknown the factory refuses."""
    for entry in list_models():
        if entry.name == method and not entry.available:
            able = ", ".join(one.name for one in list_models() if one.available)
            raise DataFault(f"{entry.title} cannot be used: {entry.reason}", way_out=f"Choose {able}.")


def _check_meant(record: Record, *, as_good: bool) -> None:
    """A wrong number must not teach a defect as a good."""
    number = record.record_id
    opposite = DispositionKind.CONFIRMED_DEFECT if as_good else DispositionKind.FALSE_REJECT
    if record.disposition is opposite:
        defect = f"A person decided that record {number} is a defect; it cannot be learned as a good."
        good = f"A person decided that record {number} is a good; it cannot be learned as a defect."
        raise DataFault(
            defect if as_good else good, way_out="Change the decision in Review, or leave it out."
        )


def _check_counts(base: Recipe, order: LearningOrder) -> None:
    room = MAX_TAUGHT - taught_goods(base)
    if len(order.goods) > room:
        raise DataFault(
            f"A recipe takes {MAX_TAUGHT} taught goods; {base.key} has room for {room}.",
            way_out="Choose those that differ most, or enroll the part anew.",
        )
    room = MAX_DEFECTS - len(base.defects)
    if len(order.defects) > room:
        raise DataFault(
            f"A recipe keeps {MAX_DEFECTS} confirmed defects; {base.key} has room for {room}.",
            way_out="Choose those that differ most.",
        )


def _of_records(
    services: "Services", base: Recipe, records: tuple[int, ...], *, taught: bool
) -> tuple[EnrollmentImage, ...]:
    def pixels(record_id: int) -> Pixels:
        seen = one_seen_by(services.records, record_id, base.key.name)
        return services.images.load_frame(seen.image)

    return tuple(EnrollmentImage(pixels(one), record_origin(one, taught=taught)) for one in records)


def _written(
    job: JobFolder, kind: str, images: tuple[EnrollmentImage, ...], going_on: Callable[[], None]
) -> tuple[ReferenceImage, ...]:
    written = []
    for number, image in enumerate(images):
        going_on()
        written.append(job.write_image(kind, number, image.pixels, origin=image.origin))
    return tuple(written)


def _history(services: "Services", base: Recipe, order: LearningOrder) -> tuple[StoredPart, ...]:
    """The newest stored parts of the recipe, and disposed ones before them; newest first."""
    name, records = base.key.name, services.records
    newest = _with_image(seen_by(records, name, RecordFilter(), limit=_LOOKED_AT))[:NEWEST]
    known = {record.record_id for record in newest}
    decided = _with_image(seen_by(records, name, RecordFilter(disposed=True), limit=_LOOKED_AT))
    older = [record for record in decided if record.record_id not in known][: MAX_HISTORY - NEWEST]
    learned = learned_goods(base) | learned_defects(base) | {*order.goods, *order.defects}
    return tuple(
        StoredPart(one.record_id, one.image, one.disposition, one.record_id in learned)
        for one in sorted((*newest, *older), key=lambda record: record.record_id, reverse=True)
    )


def _with_image(records: list[Record]) -> list[Record]:
    return [record for record in records if record.image and record.score is not None]
