"""Enrollment: a few goods become a fitted model, held-out scores and provisional limits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from inspector.decision import calibrate
from inspector.domain.anomaly import ModelInput
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.part import PartFrame
from inspector.domain.recipe import Alignment, AlignmentMethod, Calibration, HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.domain.region import Region
from inspector.domain.scale import Scale
from inspector.domain.traits import TraitChoice
from inspector.domain.verdict import Limits
from inspector.imaging import (
    Aligner,
    PartFinder,
    choose_traits,
    mild_views,
    prepare,
    with_synthetic_defects,
)
from inspector.models import DEFAULT_BUDGET_S, AnomalyModel, Lesson, ModelFactory, learn
from inspector.station.conflicts import NamedConflict, named_conflicts

MIN_REFERENCES = 2
MAX_REFERENCES = 8
MAX_TAUGHT = 56  # with the eight enrolled ones a bank stays at 64 parts
SPEED_RUNS = 5
_PATIENCE = 1.5

Report = Callable[[Progress], None]


@dataclass(frozen=True, eq=False)
class EnrollmentImage:
    """A good sample: uint8 (H, W, 3) RGB and where it came from."""

    pixels: Pixels
    origin: str = ""


@dataclass(frozen=True)
class EnrollmentRequest:
    """What a new recipe version is to be made from.

    Attributes:
        images: The goods; the enrolled ones first, then the taught ones.
        defects: Parts that a person confirmed as defective; not every model can use them.
        model: Which model; traits of the part that it does not name are decided from the goods.
        taught: How many of them came from review and not from enrollment.
        budget_s: Seconds for learning; a trained model makes fewer steps where there are few. Given up after
            half as many more.
        checkpoints: Where a long learning keeps its finished steps; None keeps nothing.
        camera: What the images were taken with, and its settings; None for files.
        scale: Millimetres per pixel, handed on to the new version.

    Raises:
        DataFault: Too few or too many images, or the same image twice.
    """

    name: str
    images: tuple[EnrollmentImage, ...]
    defects: tuple[EnrollmentImage, ...] = ()
    model: ModelSpec = field(default_factory=ModelSpec)
    region: Region = field(default_factory=Region)
    alignment: Alignment = field(default_factory=Alignment)
    source: str = ""
    note: str = ""
    budget_s: float = DEFAULT_BUDGET_S
    taught: int = 0
    checkpoints: Path | None = None
    camera: RecipeCamera | None = None
    scale: Scale | None = None

    def __post_init__(self) -> None:
        _check_count(len(self.images) - self.taught)
        _check_distinct(self.images)
        if self.taught > MAX_TAUGHT:
            raise DataFault(
                f"A recipe takes {MAX_TAUGHT} taught goods; this would be number {self.taught}.",
                way_out="Enroll the part anew with goods that show what the line shows today.",
            )


@dataclass(frozen=True)
class Detectability:
    """Of `total` synthetic defects on goods, `found` scored above the proposed review limit."""

    found: int
    total: int


@dataclass(frozen=True, eq=False)
class EnrollmentResult:
    """A learned candidate; nothing is stored yet.

    Attributes:
        model: The fitted model; belongs to whoever holds the result. Its `spec` holds every trait.
        part: Cuts parts out of their background; None where the whole region is compared.
        choices: What was decided about the part, and why.
        inputs: The references as the model saw them.
        fit_s: Seconds of learning, held-out scoring included.
        ms_per_part: Median of prepare + predict of one part.
        conflicts: Taught goods that look like confirmed defects, the most alike first; to be shown.
    """

    request: EnrollmentRequest
    model: AnomalyModel
    aligner: Aligner | None
    part: PartFinder | None
    choices: tuple[TraitChoice, ...]
    inputs: tuple[ModelInput, ...]
    calibration: Calibration
    fit_s: float
    ms_per_part: float
    detectability: Detectability
    conflicts: tuple[NamedConflict, ...] = ()


def enroll(request: EnrollmentRequest, factory: ModelFactory, report: Report) -> EnrollmentResult:
    """Learn from the request's goods; minutes at most, in the task thread.

    Raises:
        DataFault: An image does not fit the region or cannot be aligned, or the budget is spent.
        WeightsMissing: The backbone's weights are not on this machine.
        Cancelled: Out of `report`.
    """
    report = _within_budget(report, request.budget_s)
    started = perf_counter()
    goods = [image.pixels for image in request.images]
    aligner = make_aligner(goods[0], request.alignment, request.region)
    chosen = choose_traits(request.model, goods, request.region, alignment=request.alignment)
    part = make_part_finder(chosen.part, goods, request.region)
    inputs = [_prepared(image, request, aligner, part=part) for image in request.images]
    defects = [_prepared(image, request, aligner, part=part) for image in request.defects]
    views = [[one] for one in inputs]
    left_s = request.budget_s - (perf_counter() - started)
    lesson = Lesson(views, defects, left_s, request.checkpoints)
    learned = learn(factory, chosen.model, lesson, progress=report)
    model = learned.model
    enrolled = _enrolled(learned.held_out, len(inputs) - request.taught)
    calibration = calibrate(enrolled, taught=request.taught)
    fit_s = perf_counter() - started
    report(Progress("Checking with synthetic defects"))
    found = detectability(model, inputs, calibration.proposed)
    ms_per_part = _speed_ms(model, request, aligner, part=part)
    conflicts = named_conflicts(
        factory,
        inputs,
        defects,
        taught=request.taught,
        may_rotate=model.spec.may_rotate,
        origins=[image.origin for image in request.images],
        defect_origins=[image.origin for image in request.defects],
    )
    return EnrollmentResult(
        request=request,
        model=model,
        aligner=aligner,
        part=part,
        choices=chosen.choices,
        inputs=tuple(inputs),
        calibration=calibration,
        fit_s=fit_s,
        ms_per_part=ms_per_part,
        detectability=found,
        conflicts=conflicts,
    )


def detectability(model: AnomalyModel, goods: Sequence[ModelInput], limits: Limits) -> Detectability:
    """How many synthetic defects on the first goods, each moved a little, reach the review limit."""
    moved = [mild_views(one, 1, seed)[0] for seed, one in enumerate(goods[:MAX_REFERENCES])]
    scores = [prediction.score for prediction in model.predict(with_synthetic_defects(moved, seed=0))]
    return Detectability(found=sum(score >= limits.review for score in scores), total=len(scores))


def make_aligner(reference: Pixels, alignment: Alignment, region: Region) -> Aligner | None:
    """The aligner onto the first reference, None where the recipe asks for none."""
    if alignment.method is AlignmentMethod.NONE:
        return None
    return Aligner(reference, alignment, region)


def make_part_finder(
    frame: PartFrame | None, references: Sequence[Pixels], region: Region
) -> PartFinder | None:
    """What cuts parts out of their background, None where the recipe does not."""
    return None if frame is None else PartFinder(frame, references, region)


def _prepared(
    image: EnrollmentImage, request: EnrollmentRequest, aligner: Aligner | None, *, part: PartFinder | None
) -> ModelInput:
    size = request.model.input_size
    try:
        return prepare(image.pixels, request.region, size=size, aligner=aligner, part=part)
    except DataFault as fault:
        raise DataFault(f"{image.origin or 'A good'}: {fault.message}", way_out=fault.way_out) from fault


def _enrolled(held_out: Sequence[HeldOutScore], count: int) -> list[HeldOutScore]:
    """Only the enrolled parts speak for the limit: a taught one is here because it was extreme."""
    return [one for one in held_out if one.part < count]


def _speed_ms(
    model: AnomalyModel, request: EnrollmentRequest, aligner: Aligner | None, *, part: PartFinder | None
) -> float:
    times = []
    for _ in range(SPEED_RUNS):
        started = perf_counter()
        model.predict([_prepared(request.images[0], request, aligner, part=part)])
        times.append((perf_counter() - started) * 1000.0)
    return median(times)


def _within_budget(report: Report, budget_s: float) -> Report:
    deadline = perf_counter() + _PATIENCE * budget_s

    def checked(progress: Progress) -> None:
        if perf_counter() > deadline:
            raise DataFault(
                f"Learning did not finish within its budget of {budget_s:g} s.",
                way_out="Give it more time, a machine with less to do, or a smaller backbone.",
            )
        report(progress)

    return checked


def _check_count(enrolled: int) -> None:
    if enrolled < MIN_REFERENCES:
        raise DataFault(
            f"Enrollment needs {MIN_REFERENCES} to {MAX_REFERENCES} good parts, got {enrolled}.",
            way_out="Add good parts: with one, nobody can tell how much goods differ.",
        )
    if enrolled > MAX_REFERENCES:
        raise DataFault(
            f"Enrollment takes {MIN_REFERENCES} to {MAX_REFERENCES} good parts, got {enrolled}.",
            way_out=f"Keep the {MAX_REFERENCES} that differ most (command line: --limit {MAX_REFERENCES}).",
        )


def _check_distinct(images: Sequence[EnrollmentImage]) -> None:
    seen: dict[bytes, int] = {}
    for number, image in enumerate(images, start=1):
        first = seen.setdefault(image.pixels.tobytes(), number)
        if first != number:
            raise DataFault(
                f"Good {number} ({image.origin}) is the same image as good {first} "
                f"({images[first - 1].origin}).",
                way_out="Replace it with an image of another part.",
            )
