"""What the files of a job folder hold, checked field by field: nothing on a disk is believed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, model_validator

from inspector.domain.errors import DataFault
from inspector.domain.learning import CandidateReport, LearningOrder, RejudgedPart, SideFigures
from inspector.domain.part import PartFrame
from inspector.domain.recipe import Calibration, ModelSpec, ReferenceImage
from inspector.domain.traits import TraitChoice
from inspector.domain.verdict import Limits
from inspector.settings import atomic_write, disk_faults
from inspector.station import StoredPart
from inspector.storage import MAX_DEFECTS

MAX_BYTES = 4 * 1024 * 1024
MAX_GOODS = 64
MAX_HISTORY = 200
_WAY_OUT = "Discard this learning and start it again."

JobId = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Count = Annotated[int, Field(ge=0)]


class Document(BaseModel):
    """Nested domain classes are read by the same rules: no unknown field, no other type, no NaN."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    format_version: Literal[1] = 1


D = TypeVar("D", bound=Document)


class JobOrder(Document):
    """`order.json`: everything a learning needs besides its images and the base version.

    Attributes:
        asked_by: Who started it, for the version and the audit trail.
        device: Where to compute, as the setting.
        limits: Of the base, in force when it was started.
        goods: `goods/NN.png`: what the base hands on, then the goods to teach.
        taught: How many of them came from review.
        defects: `defects/NN.png`: those of the base, then the new ones.
        history: Stored parts to judge again.
    """

    job_id: JobId
    order: LearningOrder
    created_at: AwareDatetime
    asked_by: str
    device: Literal["auto", "cpu", "cuda"]
    limits: Limits
    goods: Annotated[tuple[ReferenceImage, ...], Field(min_length=1, max_length=MAX_GOODS)]
    taught: Count
    defects: Annotated[tuple[ReferenceImage, ...], Field(max_length=MAX_DEFECTS)]
    history: Annotated[tuple[StoredPart, ...], Field(max_length=MAX_HISTORY)]

    @model_validator(mode="after")
    def _images_are_where_they_belong(self) -> "JobOrder":
        _check_names("goods", self.goods)
        _check_names("defects", self.defects)
        return self


class JobResult(Document):
    """`result/result.json`: what was learned, besides the model's files in `result/model/`.

    Attributes:
        model: With every trait resolved.
        model_hash: As `inspector.models.artifact_hash` of `result/model/`.
        conflicts: Sentences.
    """

    job_id: JobId
    model: ModelSpec
    model_hash: Sha256
    calibration: Calibration
    part: PartFrame | None
    choices: tuple[TraitChoice, ...]
    base: SideFigures
    candidate: SideFigures
    rejudged: Annotated[tuple[RejudgedPart, ...], Field(max_length=MAX_HISTORY)]
    unreadable: Count
    conflicts: tuple[str, ...]
    fit_s: float


class JobFailure(Document):
    """`failure.json`: why it ended without a result."""

    message: str


class StoredReport(Document):
    """`report.json`: what remains of a job whose candidate was stored."""

    report: CandidateReport


def write_document(document: Document, path: Path) -> None:
    """Replace the file atomically; EnvironmentFault where the disk refuses."""
    atomic_write(path, document.model_dump_json(indent=1).encode())


def read_document(kind: type[D], path: Path) -> D:
    """The checked content of a file.

    Raises:
        DataFault: Missing, too large, or not valid: the field is named.
    """
    name = f"{path.name} of the learning {path.parent.name}"
    if not path.is_file():
        raise DataFault(f"{name} is missing.", way_out=_WAY_OUT)
    with disk_faults(path):
        data = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
    try:
        return kind.model_validate_json(data)
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(str(step) for step in problem["loc"]) or "the file"
        raise DataFault(f"{name} is not usable: {place}: {problem['msg']}.", way_out=_WAY_OUT) from error
    except DataFault as fault:  # a value contradicts a rule of its own class
        raise DataFault(f"{name} is not usable: {fault.message}", way_out=_WAY_OUT) from fault


def image_name(kind: str, number: int) -> str:
    """Path of image `number` (from 0) below the job folder."""
    return f"{kind}/{number:02d}.png"


def _check_names(kind: str, images: Sequence[ReferenceImage]) -> None:
    for number, image in enumerate(images):
        if image.file != image_name(kind, number):
            raise ValueError(f"{kind} {number} must be {image_name(kind, number)}, not {image.file[:80]!r}")
