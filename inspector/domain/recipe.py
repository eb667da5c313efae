"""Everything needed to inspect one kind of part."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.part import PartFrame
from inspector.domain.region import Region
from inspector.domain.scale import Scale
from inspector.domain.traits import Trait, TraitChoice, check_trait
from inspector.domain.verdict import Limits

MAX_VIEWS = 4
"""Cameras that look at one part, the main one included."""
MAIN_VIEW = "main"
"""Name of the view that the recipe itself judges."""
MAX_VIEW_NAME = 24

TURNED = "turned"
"""Value of `Trait.ROTATION`."""


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
    """Which model with which settings.

    Attributes:
        input_size: Side of the model input; a part that is cut out gets a window of as many pixels.
        may_rotate: Whether references are learned at all angles; follows the trait ROTATION if that is set.
        options: The method's own, plain numbers, strings, bools.
        traits: (`Trait`, one of `TRAIT_OPTIONS`), ordered by name. In a request what a person chose, a
            missing one being left to the references; in a fitted model and its recipe all that was resolved.

    Raises:
        DataFault: No such trait, or none with such a value.
    """

    method: str = "patchcore"
    backbone: str = "efficientnet_lite0"
    input_size: int = 256
    may_rotate: bool = False
    options: tuple[tuple[str, float | int | str | bool], ...] = ()
    traits: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        for name, value in self.traits:
            check_trait(name, value)

    def trait(self, name: str) -> str | None:
        """The value of a trait, None where it is left to the references."""
        if name == Trait.ROTATION and self.may_rotate:
            return dict(self.traits).get(name, TURNED)
        return dict(self.traits).get(name)

    def with_traits(self, traits: Mapping[str, str]) -> "ModelSpec":
        """The same model with these traits and no others."""
        named = tuple(sorted((str(name), value) for name, value in traits.items()))
        return replace(self, traits=named, may_rotate=traits.get(Trait.ROTATION) == TURNED)


@dataclass(frozen=True)
class HeldOutScore:
    """Score of one good image against a model that has never seen its part.

    Attributes:
        part: Index of the reference the image comes from.
        view: 0 for the reference itself, 1.. for its mild augmentations.
        score: Raw score. A method may bring it to what its model of all parts would give an unseen good.
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
    """An enrolled good sample or a confirmed defect: a lossless PNG beside the manifest.

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
class View:
    """A further view of the part: another camera and the recipe version that judges what it sees.

    Attributes:
        name: What a person calls it: back, left, ...; never `MAIN_VIEW`.
        recipe: An ordinary version without views of its own.
        source: Specification of its camera, for instance `basler:22345678`.
        model_hash: Of that version, so that another recipe of the same name and number is noticed.
    """

    name: str
    recipe: RecipeKey
    source: str
    model_hash: str

    def __post_init__(self) -> None:
        fits = 1 <= len(self.name) <= MAX_VIEW_NAME and self.name == self.name.strip()
        if not fits or not all(one.isalnum() or one in " -_" for one in self.name):
            raise DataFault(
                f"{self.name[:40]!r} cannot be the name of a view.",
                way_out=f"Use 1 to {MAX_VIEW_NAME} letters, digits, spaces, hyphens or underscores.",
            )
        if self.name.casefold() == MAIN_VIEW:
            raise DataFault(
                f"{self.name!r} is the recipe's own view.", way_out="Call the further view back, left, ..."
            )
        if not self.source:
            raise DataFault(f"The view {self.name} names no camera.", way_out="Give its source.")


@dataclass(frozen=True)
class Recipe:
    """One immutable version of everything needed to inspect one kind of part.

    Attributes:
        source: Source specification the recipe was enrolled from, for instance `simulated:washer`.
        model_hash: sha256 over the fitted model's files; part of every record.
        calibration: Held-out scores and the limits proposed from them. The limits in force may have been
            moved since; they live beside the version (`RecipeStore.limits`), never in it.
        part: The window parts are cut out with; None where the whole region is compared.
        choices: What was decided about the part, why, and by whom; empty in versions made before there were.
        defects: Parts that a person confirmed as defective and the model learned from.
        camera: The camera its references were taken with; None for files and in older versions. The settings
            in force may have been changed since; they live beside the version (`RecipeStore.camera`).
        scale: Millimetres per pixel known when the version was made; None where nobody measured. The one in
            force lives beside the version (`RecipeStore.scale`).
        views: Further views of the part, up to three; the recipe itself judges the main view. A part gets
            the worst verdict of all of them.
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
    part: PartFrame | None = None
    choices: tuple[TraitChoice, ...] = ()
    defects: tuple[ReferenceImage, ...] = ()
    camera: RecipeCamera | None = None
    scale: Scale | None = None
    views: tuple[View, ...] = ()

    def __post_init__(self) -> None:
        names = [view.name.casefold() for view in self.views]
        if len(names) >= MAX_VIEWS:
            raise DataFault(f"{self.key} has {len(names)} further views; it may have {MAX_VIEWS - 1}.")
        if len(set(names)) != len(names):
            raise DataFault(f"{self.key} names a view twice.", way_out="Give every view its own name.")
