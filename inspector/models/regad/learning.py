"""References to Gaussians, and the scores of each part by Gaussians without it."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.recipe import HeldOutScore
from inspector.domain.record import Progress
from inspector.models.protocol import ProgressCallback
from inspector.models.regad.features import FeatureReader
from inspector.models.regad.gaussian import Gaussians, channel_variance, fit_gaussians
from inspector.models.regad.plan import RANK, RIDGE_SHARE, Plan, views_a_part
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
        reader: For images of the references' size.
        plan: Options of the recipe.
        may_rotate: Parts may lie turned.
        progress: Told all along; may raise Cancelled.
    """

    def __init__(
        self, reader: FeatureReader, plan: Plan, *, may_rotate: bool, progress: ProgressCallback
    ) -> None:
        self._reader, self._plan = reader, plan
        self._may_rotate, self._progress = may_rotate, progress

    def learn(self, views: Views, carried: Carried) -> tuple[State, tuple[HeldOutScore, ...]]:
        """Fitted on every part, and the scores of each part's views by Gaussians without it.

        The projection and the ridge are those of all parts, so that all distances have one unit.

        Raises:
            DataFault: A reference without any valid pixel.
        """
        references = [part[0] for part in views]
        matrix = self._reader.fit_matrix(references)
        parts = [
            self._part(reference, matrix, number, len(views)) for number, reference in enumerate(references)
        ]
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
                HeldOutScore(number, view, judge(self._reader, gaussians, matrix, image, self._plan).score)
                for view, image in enumerate(part)
                if view or not alone
            ]
        height, width = references[0].pixels.shape[:2]
        return State((height, width), carried, matrix, everything), tuple(held_out)

    def _part(self, reference: ModelInput, matrix: Tensor, number: int, parts: int) -> tuple[Tensor, Tensor]:
        """Features (N, P, D) of the views of one part, and which cells of them count (N, P)."""
        self._progress(Progress("Learning what good looks like", number, parts))
        views = support_views(reference, views=self._plan.views, may_rotate=self._may_rotate)
        limit = min(len(views), views_a_part(parts))
        chosen = [views[round(place)] for place in np.linspace(0, len(views) - 1, limit)]
        rows = torch.stack([self._reader.rows(view, matrix) for view in chosen])
        return rows, torch.stack([self._reader.counted(view) for view in chosen])


def judge(
    reader: FeatureReader, gaussians: Gaussians, matrix: Tensor, image: ModelInput, plan: Plan
) -> Prediction:
    """Mahalanobis distance of every cell to map and score; call without gradients."""
    distances = gaussians.distances(reader.rows(image, matrix)).reshape(reader.grid)
    values = np.asarray(distances.cpu().numpy(), np.float32)
    return judged(values, counted_cells(image.valid, reader.grid), plan.image_score)
