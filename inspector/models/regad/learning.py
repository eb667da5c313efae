"""References to Gaussians, and the scores of each part by Gaussians without it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Progress
from inspector.models.explaining import Described
from inspector.models.protocol import ProgressCallback
from inspector.models.regad.features import FeatureReader
from inspector.models.regad.gaussian import Gaussians, channel_variance, fit_gaussians
from inspector.models.regad.plan import RANK, RIDGE_SHARE, Plan, views_a_part
from inspector.models.regad.registering import Lie, moved_back, unit_matrix
from inspector.models.regad.state import State
from inspector.models.registration.carried import Carried
from inspector.models.registration.options import judged
from inspector.models.registration.support_views import support_views
from inspector.models.scoring import counted_cells

_LEAST_RIDGE = 1e-6
Views = Sequence[Sequence[ModelInput]]


class Learner:
    """One learning; call without gradients.

    Args:
        reader: For images of the size `Lie` gives, of the references' own where there is none.
        plan: Options of the recipe.
        lie: How parts are laid before they are compared; None where they are compared as they lie.
        may_rotate: Parts may lie turned.
        progress: Told all along; may raise Cancelled.
    """

    def __init__(
        self,
        reader: FeatureReader,
        plan: Plan,
        *,
        lie: Lie | None,
        may_rotate: bool,
        progress: ProgressCallback,
    ) -> None:
        self._reader, self._plan, self._lie = reader, plan, lie
        self._turned_views = may_rotate and lie is None
        self._progress = progress

    def learn(self, views: Views, carried: Carried) -> tuple[State, tuple[HeldOutScore, ...]]:
        """Fitted on every part, and the scores of each part's views by Gaussians without it.

        The projection and the ridge are those of all parts, so that all distances have one unit.

        Raises:
            DataFault: A reference without any valid pixel.
        """
        references = [self._laid(part[0]) for part in views]
        matrix = self._reader.fit_matrix(references)
        parts = [
            self._part(reference, matrix, number, len(views)) for number, reference in enumerate(references)
        ]
        judge = Judge(self._reader, matrix, self._plan, self._lie)
        samples = torch.cat([rows for rows, _ in parts])
        counted = torch.cat([mask for _, mask in parts])
        owner = torch.cat([torch.full((len(rows),), number) for number, (rows, _) in enumerate(parts)])
        ridge = max(RIDGE_SHARE * channel_variance(samples, counted), _LEAST_RIDGE)
        everything = fit_gaussians(samples, counted, ridge=ridge, rank=RANK).in_half()
        held_out: list[HeldOutScore] = []
        for number, part in enumerate(views):
            self._progress(Progress("Scoring goods the model has not seen", number, len(views)))
            others = owner != number
            alone = len(views) == 1
            gaussians = (
                everything
                if alone
                else fit_gaussians(samples[others], counted[others], ridge=ridge, rank=RANK)
            )
            held_out += [
                HeldOutScore(number, view, judge.judged(image, gaussians).score)
                for view, image in enumerate(part)
                if view or not alone
            ]
        height, width = views[0][0].pixels.shape[:2]
        return State((height, width), carried, matrix, everything, self._lie), tuple(held_out)

    def _laid(self, reference: ModelInput) -> ModelInput:
        return reference if self._lie is None else self._lie.laid(reference)[0]

    def _part(self, reference: ModelInput, matrix: Tensor, number: int, parts: int) -> tuple[Tensor, Tensor]:
        """Features (N, P, D) of the views of one part, and which cells of them count (N, P)."""
        self._progress(Progress("Learning what good looks like", number, parts))
        views = support_views(reference, views=self._plan.views, may_rotate=self._turned_views)
        limit = min(len(views), views_a_part(parts))
        chosen = [views[round(place)] for place in np.linspace(0, len(views) - 1, limit)]
        rows = torch.stack([self._reader.rows(view, matrix) for view in chosen])
        return rows, torch.stack([self._reader.counted(view) for view in chosen])


@dataclass(frozen=True, eq=False)
class Judge:
    """Mahalanobis distance of every cell to map and score; use without gradients.

    Attributes:
        reader: For images of the size `lie` gives.
        matrix: float32 (D, C), the projection.
        plan: Options of the recipe.
        lie: How parts are laid before they are judged; None where they are judged as they lie.
    """

    reader: FeatureReader
    matrix: Tensor
    plan: Plan
    lie: Lie | None

    def judged(self, image: ModelInput, gaussians: Gaussians) -> Prediction:
        """The map lies over the image as it was given.

        Raises:
            DataFault: Nothing of the image counts.
        """
        if self.lie is None:
            return self._as_it_lies(image, gaussians)
        laid, pose = self.lie.laid(image)
        found = self._as_it_lies(laid, gaussians)
        cells = round(self.reader.grid[0] * image.pixels.shape[0] / laid.pixels.shape[0])
        return replace(found, map=moved_back(found.map, pose, cells))

    def described(self, image: ModelInput) -> Described:
        """What is compared with the Gaussians, and where on the laid image."""
        laid, pose = (image, None) if self.lie is None else self.lie.laid(image)
        rows = self.reader.rows(laid, self.matrix).cpu().numpy()
        counted = counted_cells(laid.valid, self.reader.grid)
        if pose is None:
            return Described(rows, counted)
        side, canvas = image.pixels.shape[0], laid.pixels.shape[0]
        return Described(rows, counted, unit_matrix(pose, side, canvas))

    def _as_it_lies(self, image: ModelInput, gaussians: Gaussians) -> Prediction:
        counted = counted_cells(image.valid, self.reader.grid)
        if not counted.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        distances = gaussians.distances(self.reader.rows(image, self.matrix)).reshape(self.reader.grid)
        return judged(np.asarray(distances.cpu().numpy(), np.float32), counted, self.plan.image_score)
