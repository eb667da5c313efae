"""The camera a recipe was made with and how it was set, so that another shift sees the same picture."""

from dataclasses import dataclass

SettingValue = float | int | str | bool


@dataclass(frozen=True)
class RecipeCamera:
    """Which camera takes the parts of a recipe, and its settings.

    Attributes:
        source_id: `backend:id` of the source, as stored with every frame.
        make, model, serial: As the camera tells them; empty where it tells none.
        frame_size: (width, height) of its frames in pixels; None where none was seen.
        controls: (name, value) of the settings that are put in force when a line starts with the recipe, in
            the order in which they are set. Names are those of `capture.Control`.
    """

    source_id: str
    make: str = ""
    model: str = ""
    serial: str = ""
    frame_size: tuple[int, int] | None = None
    controls: tuple[tuple[str, SettingValue], ...] = ()

    @property
    def title(self) -> str:
        """Make, model and serial as a person reads them on the camera; the source where it tells none."""
        words = " ".join(word for word in (self.make, self.model) if word) or self.source_id
        return f"{words} ({self.serial})" if self.serial else words

    def is_same_camera(self, other: "RecipeCamera") -> bool:
        """Whether both are one device. Serial numbers decide where both have one, else the sources do.

        The same camera may be reached through another driver, which may spell its model differently.
        """
        if not (self.serial and other.serial):
            return self.source_id == other.source_id
        by_other_driver = self.source_id.partition(":")[0] != other.source_id.partition(":")[0]
        return self.serial == other.serial and (self.model == other.model or by_other_driver)

    def settings_unlike(self, other: "RecipeCamera") -> tuple[tuple[str, SettingValue], ...]:
        """This one's settings that the other one does not have with the same value."""
        theirs = dict(other.controls)
        return tuple((name, value) for name, value in self.controls if theirs.get(name) != value)
