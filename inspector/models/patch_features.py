"""What a flagged patch looks like, as numbers that parts can be compared by. Imports torch when made."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Pixels
from inspector.models.factory import ModelFactory

_LEAST = 1e-12


class PatchFeatures:
    """Describes flagged patches with a recipe's own backbone.

    The descriptor says how the flagged cells differ from the rest of their patch: the part itself, which all
    patches of a recipe share, falls out. Every level of the backbone counts the same. One thread at a time.

    Args:
        factory: Shares the loaded backbone with the models.
        backbone: Of the recipe's model.

    Raises:
        WeightsMissing: The backbone's weights are not on this machine.
    """

    def __init__(self, factory: ModelFactory, backbone: str) -> None:
        self._extractor = factory.extractor(backbone)[0]

    def describe(self, pixels: Pixels, weights: FloatMap) -> FloatMap:
        """float32 (D,) of unit length, or all 0 where nothing stands out.

        Args:
            pixels: uint8 (H, W, 3) RGB, sides divisible by every stride.
            weights: float32 (h, w), flagged cells of the patch, summing to 1.
        """
        from inspector.models.device import inference_scope

        with inference_scope():
            levels = [level[0].float().cpu().numpy() for level in self._extractor.levels(pixels)]
        return _unit(np.concatenate([_unit(_difference(level, weights)) for level in levels]))


def _difference(level: FloatMap, weights: FloatMap) -> FloatMap:
    """Mean of the flagged cells less the mean of the others: (C, h, w) -> (C,)."""
    height, width = level.shape[1:]
    flagged = cv2.resize(weights, (width, height), interpolation=cv2.INTER_AREA).ravel()
    others = flagged.max() - flagged
    shares = flagged / max(float(flagged.sum()), _LEAST) - others / max(float(others.sum()), _LEAST)
    return np.asarray(level.reshape(len(level), -1) @ shares, np.float32)


def _unit(row: FloatMap) -> FloatMap:
    length = float(np.linalg.norm(row))
    return row / np.float32(length) if length > 0 else row
