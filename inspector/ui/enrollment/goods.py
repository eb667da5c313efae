"""The good parts captured so far, and what is wrong with each. Without Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.region import Region
from inspector.imaging import ImageCheck, check_images
from inspector.language import say, say_message
from inspector.station import MAX_REFERENCES, MIN_REFERENCES

MIN_GOODS = MIN_REFERENCES
MAX_GOODS = MAX_REFERENCES

Checker = Callable[[Sequence[Pixels], Region], list[ImageCheck]]


@dataclass(frozen=True, eq=False)
class GoodImage:
    """One captured good part.

    Attributes:
        image_id: Unique within the enrollment; a retaken image gets a new one.
        pixels: uint8 (H, W, 3) RGB.
        origin: File name, or source and time.
    """

    image_id: int
    pixels: Pixels
    origin: str


@dataclass(frozen=True)
class GoodReport:
    """What the checks say about one captured image.

    Attributes:
        blocking: Problems that must be solved before learning; each says what to do.
        warnings: Things to look at that do not stop anybody.
    """

    image_id: int
    blocking: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class Goods:
    """Up to eight good images in the order they were taken; order is kept by a retake."""

    checker: Checker = check_images
    images: list[GoodImage] = field(default_factory=list)
    _next_id: int = 0

    @property
    def ids(self) -> tuple[int, ...]:
        """Which images these are, for noticing that something changed."""
        return tuple(image.image_id for image in self.images)

    @property
    def is_full(self) -> bool:
        """True where no further image is taken."""
        return len(self.images) >= MAX_GOODS

    def add(self, pixels: Pixels, origin: str) -> GoodImage:
        """Append an image. Raises DataFault where eight are there already."""
        if self.is_full:
            raise DataFault(
                say("{most} good parts are the most.", most=MAX_GOODS),
                way_out=say("Delete or retake one of them instead."),
            )
        image = self._make(pixels, origin)
        self.images.append(image)
        return image

    def retake(self, image_id: int, pixels: Pixels, *, origin: str) -> GoodImage:
        """Put a new image at the place of another one."""
        image = self._make(pixels, origin)
        self.images[self.ids.index(image_id)] = image
        return image

    def delete(self, image_id: int) -> None:
        """Take one image out."""
        del self.images[self.ids.index(image_id)]

    def clear(self) -> None:
        """Take all images out."""
        self.images.clear()

    def reports(self, region: Region) -> list[GoodReport]:
        """One report an image, in order. Images of another size than the others are not compared."""
        if not self.images:
            return []
        size = region.frame_size or _size(self.images[0])
        fitting = [image for image in self.images if _size(image) == size]
        checks = self.checker([image.pixels for image in fitting], region) if fitting else []
        found = {image.image_id: check for image, check in zip(fitting, checks, strict=True)}
        return [_report(image, found.get(image.image_id), size) for image in self.images]

    def _make(self, pixels: Pixels, origin: str) -> GoodImage:
        self._next_id += 1
        return GoodImage(self._next_id, pixels, origin)


def count_text(count: int) -> str:
    """How many there are and how many more it takes, in words."""
    place = {"count": count, "least": MIN_GOODS, "most": MAX_GOODS}
    if count < MIN_GOODS:
        missing = MIN_GOODS - count
        return say("{count} of {least} to {most}: capture at least {missing} more", missing=missing, **place)
    if count >= MAX_GOODS:
        return say("{count} of {least} to {most}: complete", **place)
    return say("{count} of {least} to {most}: enough; more make the limits tighter", **place)


def _size(image: GoodImage) -> tuple[int, int]:
    return image.pixels.shape[1], image.pixels.shape[0]


def _report(image: GoodImage, check: ImageCheck | None, size: tuple[int, int]) -> GoodReport:
    if check is None:
        message = say(
            "This image is {own}, the others are {other}. "
            "Delete it, or take all of them with the same camera settings.",
            own="{} x {}".format(*_size(image)),
            other="{} x {}".format(*size),
        )
        return GoodReport(image.image_id, blocking=(message,))
    return GoodReport(
        image.image_id,
        blocking=tuple(say_message(warning.message) for warning in check.warnings if warning.blocking),
        warnings=tuple(say_message(warning.message) for warning in check.warnings if not warning.blocking),
    )
