"""The enrollment as a state: six steps, what was entered, what hinders the next step. Without Qt."""

from dataclasses import dataclass, field
from enum import IntEnum

from inspector.domain.camera import RecipeCamera
from inspector.domain.coverage import CoverageAdvice
from inspector.domain.recipe import Alignment, ModelSpec
from inspector.domain.region import Region
from inspector.language import mark, say, say_message, say_n
from inspector.station import EnrollmentImage, EnrollmentRequest, EnrollmentResult
from inspector.ui.enrollment.goods import MIN_GOODS, GoodReport, Goods
from inspector.ui.enrollment.naming import NameCheck


class Step(IntEnum):
    """The six steps, in order."""

    PART = 0
    REGION = 1
    GOODS = 2
    MODEL = 3
    LEARNING = 4
    CHECK = 5


STEP_TITLES = (
    mark("Part and camera"),
    mark("Region"),
    mark("Good parts"),
    mark("Model"),
    mark("Learning"),
    mark("Check and save"),
)
"""Marked; said where they are shown."""


def no_name() -> NameCheck:
    """Before anything was typed."""
    return NameCheck(usable=False, message=say("Type a name for the part."))


@dataclass(frozen=True)
class LearningInputs:
    """Everything a fitted model depends on; equal inputs make equal models."""

    images: tuple[int, ...]
    region: Region
    alignment: Alignment
    model: ModelSpec


@dataclass
class EnrollmentDraft:
    """What a person has entered so far. Going back changes nothing here, so nothing is lost by it.

    Attributes:
        frame_size: (width, height) of the frames the source delivers now; None before the first.
        camera: The source's camera as it is set now; None for files and before it was asked.
        keep_camera: Whether the recipe keeps it, so that every line starts with the same picture.
        name_check: What the name means, renewed whenever the name changes.
        reports: Checks of the captured images, renewed by `refresh_reports`.
        step: The one in view.
        visited: The furthest that was in view.
    """

    name: str = ""
    note: str = ""
    source: str = ""
    frame_size: tuple[int, int] | None = None
    camera: RecipeCamera | None = None
    keep_camera: bool = True
    name_check: NameCheck = field(default_factory=no_name)
    region: Region = field(default_factory=Region)
    alignment: Alignment = field(default_factory=Alignment)
    model: ModelSpec = field(default_factory=ModelSpec)
    model_problem: str = ""
    goods: Goods = field(default_factory=Goods)
    reports: list[GoodReport] = field(default_factory=list)
    step: Step = Step.PART
    visited: Step = Step.PART
    _learned: tuple[LearningInputs, EnrollmentResult] | None = None
    _advice: tuple[CoverageAdvice, ...] = ()

    @property
    def inputs(self) -> LearningInputs:
        """What a model learned now would depend on."""
        return LearningInputs(self.goods.ids, self.region, self.alignment, self.model)

    @property
    def result(self) -> EnrollmentResult | None:
        """What was learned, as long as nothing it depends on has changed since."""
        if self._learned is None or self._learned[0] != self.inputs:
            return None
        return self._learned[1]

    @property
    def advice(self) -> tuple[CoverageAdvice, ...]:
        """What the references of `result` do not show."""
        return self._advice if self.result is not None else ()

    @property
    def has_work(self) -> bool:
        """True where leaving would throw captured images away."""
        return bool(self.goods.images)

    @property
    def kept_camera(self) -> RecipeCamera | None:
        """What the recipe keeps of the camera."""
        return self.camera if self.keep_camera else None

    def learned(
        self, inputs: LearningInputs, result: EnrollmentResult, advice: tuple[CoverageAdvice, ...] = ()
    ) -> None:
        """Keep a result together with what it was made from and what its references do not show."""
        self._learned, self._advice = (inputs, result), advice

    def refresh_reports(self) -> None:
        """Check the captured images again; after a change of images or region. Costs some ms an image."""
        self.reports = self.goods.reports(self.region)

    def start_over(self) -> None:
        """Forget what belongs to one part; the source and the backbone stay for the next."""
        self.name, self.note, self.name_check = "", "", no_name()
        self.region, self.alignment = Region(), Alignment()
        self.goods.clear()
        self.reports = []
        self.visited = Step.PART
        self._learned, self._advice = None, ()

    def request(self) -> EnrollmentRequest:
        """The request to learn from what was entered. Raises DataFault where something is not usable."""
        images = tuple(EnrollmentImage(image.pixels, image.origin) for image in self.goods.images)
        return EnrollmentRequest(
            name=self.name.strip(),
            images=images,
            model=self.model,
            region=self.region,
            alignment=self.alignment,
            source=self.source,
            note=self.note,
            camera=self.kept_camera,
        )

    def blockers(self, step: Step) -> list[str]:
        """What hinders leaving `step` forwards, each with what to do; empty where nothing does."""
        if step is Step.PART:
            return self._part_blockers()
        if step is Step.REGION:
            return self._region_blockers()
        if step is Step.GOODS:
            return self._goods_blockers()
        if step is Step.MODEL:
            return [say_message(self.model_problem)] if self.model_problem else []
        return [] if self.result else [say("Nothing is learned from these inputs yet.")]

    def reachable(self) -> Step:
        """The last step that may be shown: everything before it is complete."""
        for step in Step:
            if self.blockers(step):
                return step
        return Step.CHECK

    def _part_blockers(self) -> list[str]:
        found = [] if self.name_check.usable else [self.name_check.message]
        if not self.source:
            found.append(say("Choose a camera or a file to take parts from."))
        return found

    def _region_blockers(self) -> list[str]:
        drawn = self.region.frame_size
        if drawn is None or self.frame_size is None or drawn == self.frame_size:
            return []
        message = say(
            "The region was drawn on {drawn} frames, the source gives {given}. Draw it again or choose the "
            "whole frame.",
            drawn="{} x {}".format(*drawn),
            given="{} x {}".format(*self.frame_size),
        )
        return [message]

    def _goods_blockers(self) -> list[str]:
        found = []
        count = len(self.goods.images)
        if count < MIN_GOODS:
            found.append(say_n("Capture %n more good part(s).", MIN_GOODS - count))
        places = {image.image_id: place for place, image in enumerate(self.goods.images, start=1)}
        for report in self.reports:
            if report.image_id in places:
                place = places[report.image_id]
                found += [
                    say("Image {place}: {message}", place=place, message=message)
                    for message in report.blocking
                ]
        return found
