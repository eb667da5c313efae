"""Teaching: a part wrongly flagged becomes a further reference, after a look at what would change."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from inspector.decision import judge
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.recipe import ModelSpec, Recipe, RecipeKey, ReferenceImage
from inspector.domain.record import Progress, Record
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.imaging import prepare
from inspector.models import ModelFactory
from inspector.station.conflicts import TAUGHT_PREFIX, NamedConflict
from inspector.station.enroll import (
    EnrollmentImage,
    EnrollmentRequest,
    EnrollmentResult,
    Report,
    enroll,
)

_FROM_RECORD = re.compile(rf"(?:{TAUGHT_PREFIX})?record ([0-9]{{1,18}})", re.ASCII)


@dataclass(frozen=True)
class VerdictChange:
    """A stored part that the candidate would judge otherwise."""

    record: Record
    before: VerdictKind
    after: VerdictKind
    score_after: float


@dataclass(frozen=True, eq=False)
class TeachPreview:
    """What teaching one record would do; nothing is stored yet.

    Attributes:
        limits_before: Limits in force on the base version.
        rejudged: How many stored parts were judged again.
        unreadable: How many could not be, because their image is missing or damaged.
    """

    base: RecipeKey
    record_id: int
    result: EnrollmentResult
    limits_before: Limits
    changes: tuple[VerdictChange, ...]
    rejudged: int
    unreadable: int = 0

    @property
    def limits_after(self) -> Limits:
        """Limits the new version would start with."""
        return self.result.calibration.proposed

    @property
    def conflicts(self) -> tuple[NamedConflict, ...]:
        """Taught goods, this one or earlier ones, that look like confirmed defects of the recipe."""
        return self.result.conflicts


def check_teachable(record: Record) -> None:
    """Refuse a record that cannot be a reference.

    An image without a part is none: with it the references would no longer show a part that can be cut out,
    and whole images would be compared from then on.

    Raises:
        DataFault: Its image was not stored, or no part was found in it.
    """
    if not record.image:
        raise DataFault(
            f"Record {record.record_id} has no stored image to teach.",
            way_out="Let the station store images (Settings) and teach the next such part.",
        )
    if record.reason is NotInspectedReason.ALIGNMENT:
        raise DataFault(
            f"Record {record.record_id} cannot be taught: the part was not found where it was enrolled.",
            way_out="Teach a record that shows the part, or enroll anew if parts lie otherwise now.",
        )


def record_origin(record_id: int, *, taught: bool = False) -> str:
    """Origin of an image that comes from the log: of a confirmed defect, or of a taught good."""
    return TAUGHT_PREFIX + f"record {record_id}" if taught else f"record {record_id}"


def is_taught(origin: str) -> bool:
    """Whether a reference came from review and not from enrollment."""
    return origin.startswith(TAUGHT_PREFIX)


def is_from_log(origin: str) -> bool:
    """Whether an image of a recipe came from the log: a taught good or a confirmed defect."""
    return _FROM_RECORD.fullmatch(origin) is not None


def learned_goods(recipe: Recipe) -> frozenset[int]:
    """Ids of the records whose images this version learned as goods."""
    return _record_ids(recipe.references)


def learned_defects(recipe: Recipe) -> frozenset[int]:
    """Ids of the records whose images this version learned as defects."""
    return _record_ids(recipe.defects)


def _record_ids(images: Iterable[ReferenceImage]) -> frozenset[int]:
    found = (_FROM_RECORD.fullmatch(image.origin) for image in images)
    return frozenset(int(one[1]) for one in found if one)


def taught_goods(recipe: Recipe) -> int:
    """How many of its references came from review; they are the last ones."""
    return sum(is_taught(image.origin) for image in recipe.references)


def with_origins(images: Iterable[ReferenceImage], pixels: Iterable[Pixels]) -> tuple[EnrollmentImage, ...]:
    """Stored images of a version, to be learned again with their origins."""
    return tuple(EnrollmentImage(one, image.origin) for image, one in zip(images, pixels, strict=True))


def teach_request(
    recipe: Recipe,
    goods: Sequence[EnrollmentImage],
    taught: EnrollmentImage,
    *,
    defects: Sequence[EnrollmentImage],
) -> EnrollmentRequest:
    """The base recipe's goods and defects and the taught good; what a person chose about the part is kept.

    Args:
        goods, defects: What the recipe hands on, with origins; taught goods last.
        taught: Its origin as `record_origin` gives it for a taught good.

    Raises:
        DataFault: This image is a reference already, or the recipe takes no more.
    """
    return EnrollmentRequest(
        name=recipe.key.name,
        images=(*goods, taught),
        defects=tuple(defects),
        model=as_asked(recipe),
        region=recipe.region,
        alignment=recipe.alignment,
        source=recipe.source,
        note=f"Taught {taught.origin.removeprefix(TAUGHT_PREFIX)} to {recipe.key}",
        taught=sum(is_taught(image.origin) for image in goods) + 1,
    )


def as_asked(recipe: Recipe) -> ModelSpec:
    """The model's settings before the references decided anything; for learning the recipe again."""
    if not recipe.choices:
        return recipe.model
    return recipe.model.with_traits({one.trait: one.value for one in recipe.choices if not one.automatic})


def preview_teaching(
    request: EnrollmentRequest,
    base: RecipeKey,
    *,
    record_id: int,
    limits_before: Limits,
    history: Iterable[Record],
    load: Callable[[Record], Pixels],
    factory: ModelFactory,
    report: Report,
) -> TeachPreview:
    """Learn the candidate and judge stored parts again with it; task thread.

    Args:
        history: Records whose images are stored, newest first.
        load: Gives the frame of a record; DataFault where it is missing or damaged.
    """
    result = enroll(request, factory, report)
    changes, rejudged, unreadable = [], 0, 0
    for record in history:
        report(Progress("Judging stored parts again", rejudged))
        try:
            score = _score(result, load(record))
        except DataFault:
            unreadable += 1
            continue
        rejudged += 1
        after = judge(score, result.calibration.proposed).kind
        if after is not record.verdict:
            changes.append(VerdictChange(record, record.verdict, after, score))
    return TeachPreview(
        base, record_id, result, limits_before, tuple(changes), rejudged=rejudged, unreadable=unreadable
    )


def _score(result: EnrollmentResult, pixels: Pixels) -> float:
    request = result.request
    size = request.model.input_size
    model_input = prepare(pixels, request.region, size=size, aligner=result.aligner, part=result.part)
    return result.model.predict([model_input])[0].score
