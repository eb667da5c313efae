"""Everything needed to inspect one kind of part."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from inspector.domain.region import Region
from inspector.domain.verdict import Limits


class AlignmentMethod(StrEnum):
    """How a part is brought onto the first reference before it is compared."""

    NONE = "none"
    TRANSLATION = "translation"  # phase correlation
    RIGID = "rigid"  # ECC, Euclidean motion
    HOMOGRAPHY = "homography"  # ORB features, RANSAC


@dataclass(frozen=True)
class Alignment:
    """Fixture alignment to the first reference.

    Attributes:
        method: How; NONE for parts that always lie at the same place, or anywhere.
        min_quality: 0..1; below it a part is NOT_INSPECTED(alignment).
    """

    method: AlignmentMethod = AlignmentMethod.NONE
    min_quality: float = 0.5


@dataclass(frozen=True)
class ModelSpec:
    """Which model with which settings. `options` are the method's own, plain numbers, strings, bools."""

    method: str = "patchcore"
    backbone: str = "efficientnet_lite0"
    input_size: int = 256
    may_rotate: bool = False
    options: tuple[tuple[str, float | int | str | bool], ...] = ()


@dataclass(frozen=True)
class HeldOutScore:
    """Score of one good image against a model that has never seen its part.

    Attributes:
        part: Index of the reference the image comes from.
        view: 0 for the reference itself, 1.. for its mild augmentations.
        score: Raw score.
    """

    part: int
    view: int
    score: float


@dataclass(frozen=True)
class Calibration:
    """Where the limits came from, kept so that they can be defended.

    Attributes:
        held_out: Scores of good images the model had not seen.
        proposed: Limits computed from them alone.
        sentence: What these goods can and cannot promise, in words for the person.
        provisional: True until confirmed goods from another time stand behind the limit.
    """

    held_out: tuple[HeldOutScore, ...]
    proposed: Limits
    sentence: str
    provisional: bool = True


@dataclass(frozen=True)
class ReferenceImage:
    """An enrolled good sample: a lossless PNG beside the manifest.

    Attributes:
        file: File name inside the recipe version's folder.
        sha256: Of the PNG file.
        origin: Where it came from: a file name, a camera and time, or a record id.
    """

    file: str
    sha256: str
    origin: str = ""


@dataclass(frozen=True)
class RecipeKey:
    """Names one immutable recipe version."""

    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.name} v{self.version}"


@dataclass(frozen=True)
class Recipe:
    """One immutable version of everything needed to inspect one kind of part.

    Attributes:
        source: Source specification the recipe was enrolled from, for instance `simulated:washer`.
        model_hash: sha256 over the fitted model's files; part of every record.
        calibration: Held-out scores and the limits proposed from them. The limits in force may have been
            moved since; they live beside the version (`RecipeStore.limits`), never in it.
    """

    key: RecipeKey
    created_at: datetime
    created_by: str
    references: tuple[ReferenceImage, ...]
    model: ModelSpec
    model_hash: str
    calibration: Calibration
    region: Region = field(default_factory=Region)
    alignment: Alignment = field(default_factory=Alignment)
    source: str = ""
    note: str = ""
