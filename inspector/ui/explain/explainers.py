"""Opened recipe versions that explain; lives in the reader's thread, where their models belong."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.app.explaining import open_explainer
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.region import Point
from inspector.station import Explainer, Explanation

if TYPE_CHECKING:
    from inspector.app import Services


@dataclass(frozen=True, eq=False)
class Answer:
    """What was found at a place.

    Attributes:
        at: Frame pixel that was asked for.
        found: None where the place is not inspected.
        reference: uint8 (H, W, 3) RGB of the reference image `found` names; None with it.
        references: How many there are.
    """

    at: Point
    found: Explanation | None
    reference: Pixels | None
    references: int


class Explainers:
    """The explainer of the version asked for last; one model in memory, not one a version."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._open: tuple[RecipeKey, Explainer] | None = None

    def explain(self, key: RecipeKey, pixels: Pixels, at: Point) -> Answer:
        """Open the version where it is not, and explain; reader's thread.

        Raises:
            InspectorError: The version cannot be opened, or the part is not found in the frame.
        """
        explainer = self._of(key)
        found = explainer.explain(pixels, at)
        reference = None if found is None else explainer.references[found.reference]
        return Answer(at, found, reference, len(explainer.references))

    def close(self) -> None:
        """Give the model back; once the reader's thread has ended."""
        if self._open is not None:
            self._open[1].close()
            self._open = None

    def _of(self, key: RecipeKey) -> Explainer:
        if self._open is None or self._open[0] != key:
            self.close()
            self._open = (key, open_explainer(self._services, key))
        return self._open[1]
