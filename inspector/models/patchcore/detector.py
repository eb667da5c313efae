"""Few-shot PatchCore: distance of every patch to the nearest good patch."""

from collections.abc import Sequence

import numpy as np
import torch

from inspector.domain.anomaly import ModelInput, Prediction
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import HeldOutScore, ModelSpec
from inspector.domain.record import Progress
from inspector.models.backbones.extractor import Extractor
from inspector.models.descriptors import LevelScale, describe
from inspector.models.device import inference_scope, runtime_name
from inspector.models.nearest import NearestNeighbours, neighbours_of
from inspector.models.patchcore.memory_bank import (
    MemoryBank,
    Part,
    Standardisation,
    View,
    build_bank,
    make_part,
)
from inspector.models.protocol import ProgressCallback, Tensors
from inspector.models.rotation import rotated_views
from inspector.models.scoring import covered_grid, prediction, valid_grid


class PatchCore:
    """Implements `AnomalyModel` and `ScoresHeldOut`; see the README of this folder.

    Args:
        spec: Backbone, input size and whether parts may lie turned.
        extractor: The backbone; shared between models of one factory.
        weights_sha256: Of the backbone's weights file.
    """

    def __init__(self, spec: ModelSpec, extractor: Extractor, *, weights_sha256: str) -> None:
        self.spec = spec
        self.weights_sha256 = weights_sha256
        self.runtime = runtime_name(extractor.device)
        self._extractor = extractor
        self._how = Standardisation.of(extractor.info.preparation)
        self._bank: MemoryBank | None = None
        self._neighbours: NearestNeighbours | None = None

    def fit(self, references: Sequence[ModelInput], progress: ProgressCallback) -> None:
        """As `AnomalyModel.fit`; one trunk pass a view, then the bank."""
        if not references:
            raise DataFault("Nothing to learn from: no reference image.", way_out="Enroll 2 to 8 good parts.")
        with inference_scope():
            parts = self._parts(references, progress, smallest=len(references))
            self._use(build_bank(parts, self._how))
        progress(Progress("Learned.", len(references), len(references)))

    def predict(self, batch: Sequence[ModelInput]) -> list[Prediction]:
        """As `AnomalyModel.predict`; images are computed one at a time."""
        if self._bank is None or self._neighbours is None:
            raise ProgrammingFault("This model has not been fitted.")
        with inference_scope():
            return [self._judge(one, self._bank, self._neighbours) for one in batch]

    def held_out(
        self, views: Sequence[Sequence[ModelInput]], progress: ProgressCallback
    ) -> tuple[HeldOutScore, ...]:
        """As `held_out_scores`; every feature grid is computed once, statistics and bank once a fold."""
        scores: list[HeldOutScore] = []
        with inference_scope():
            smallest = max(1, len(views) - 1)
            parts = self._parts([part[0] for part in views], progress, smallest=smallest)
            for number, part in enumerate(views):
                progress(Progress("Scoring goods the model has not seen", number, len(views)))
                others = [seen for other, seen in enumerate(parts) if other != number] or parts
                bank = build_bank(others, self._how)
                neighbours = neighbours_of(bank.rows)
                first = 0 if len(views) > 1 else 1
                for view, image in enumerate(part[first:], start=first):
                    score = self._judge(image, bank, neighbours).score
                    scores.append(HeldOutScore(part=number, view=view, score=score))
        return tuple(scores)

    def tensors(self) -> Tensors:
        """As `AnomalyModel.tensors`: `bank`, and `mean_i`, `scale_i` of each level."""
        if self._bank is None:
            raise ProgrammingFault("This model has not been fitted.")
        tensors = {"bank": self._bank.rows.cpu().numpy()}
        for index, scale in enumerate(self._bank.scales):
            tensors[f"mean_{index}"] = scale.mean.cpu().numpy()
            tensors[f"scale_{index}"] = scale.scale.cpu().numpy()
        return tensors

    def restore(self, tensors: Tensors) -> None:
        """As `AnomalyModel.restore`."""
        channels = self._extractor.info.channels
        _check_shapes(tensors, channels)
        scales = tuple(
            LevelScale(self._tensor(tensors[f"mean_{index}"]), self._tensor(tensors[f"scale_{index}"]))
            for index in range(len(channels))
        )
        self._use(MemoryBank(self._tensor(tensors["bank"]), scales))

    def close(self) -> None:
        """As `AnomalyModel.close`."""
        self._bank = None
        self._neighbours = None

    def _parts(
        self, references: Sequence[ModelInput], progress: ProgressCallback, *, smallest: int
    ) -> list[Part]:
        parts = []
        for number, reference in enumerate(references):
            progress(Progress("Learning what good looks like", number, len(references)))
            views = rotated_views(reference) if self.spec.may_rotate else [reference]
            parts.append(make_part([self._view(view) for view in views], self._how, parts=smallest))
        return parts

    def _view(self, view: ModelInput) -> View:
        self._check_size(view)
        levels = self._extractor.levels(view.pixels)
        grid = (levels[0].shape[-2], levels[0].shape[-1])
        mask = np.ones(grid, dtype=np.bool_) if view.valid is None else covered_grid(view.valid, grid) > 0
        if not mask.any():
            raise DataFault("A reference has no valid pixel.", way_out="Make the ignore areas smaller.")
        return View(levels, torch.from_numpy(mask).to(self._extractor.device))

    def _use(self, bank: MemoryBank) -> None:
        self._neighbours = neighbours_of(bank.rows)
        self._bank = bank

    def _judge(self, image: ModelInput, bank: MemoryBank, neighbours: NearestNeighbours) -> Prediction:
        self._check_size(image)
        levels = self._extractor.levels(image.pixels)
        grid = (levels[0].shape[-2], levels[0].shape[-1])
        valid = valid_grid(image.valid, grid)
        if not valid.any():
            raise DataFault("No part of the region counts.", way_out="Make the ignore areas smaller.")
        queries = describe(levels, bank.scales, pooled=self._how.pooled)
        distances = neighbours.distances(queries).reshape(grid).cpu().numpy()
        return prediction(distances, valid)

    def _check_size(self, image: ModelInput) -> None:
        size = self.spec.input_size
        if image.pixels.shape != (size, size, 3):
            raise ProgrammingFault(f"Model inputs are {size} x {size} x 3, not {image.pixels.shape}.")

    def _tensor(self, values: np.ndarray) -> torch.Tensor:
        """A copy in torch's own memory: its alignment is part of getting the same bits."""
        return torch.from_numpy(values).clone().to(self._extractor.device)


def _check_shapes(tensors: Tensors, channels: tuple[int, ...]) -> None:
    expected: dict[str, tuple[int, ...]] = {"bank": (-1, sum(channels))}
    for index, count in enumerate(channels):
        expected |= {f"mean_{index}": (count,), f"scale_{index}": (count,)}
    for name, shape in expected.items():
        if name not in tensors or tensors[name].dtype != np.float32:
            raise DataFault(
                f"The fitted model has no float32 tensor '{name}'.", way_out="Enroll the part again."
            )
        found = tensors[name].shape
        if len(found) != len(shape) or found[-1] != shape[-1] or not len(tensors[name]):
            raise DataFault(f"Tensor '{name}' has shape {found}, expected {shape}.", way_out="Enroll again.")
