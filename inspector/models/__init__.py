"""Anomaly detection models behind one protocol. Importing this imports no torch."""

from typing import TYPE_CHECKING

from inspector.models.backbones import BACKBONES, DEFAULT_BACKBONE, BackboneInfo
from inspector.models.catalogue import ModelEntry, list_models
from inspector.models.checkpoint_store import StoredCheckpoint
from inspector.models.closest import ClosestPatch, EnrolledPatches, LookedAt
from inspector.models.conflicts import Conflict, find_conflicts
from inspector.models.explaining import Comparing, Described, Explains
from inspector.models.factory import ModelFactory
from inspector.models.held_out import Learned, learn
from inspector.models.lesson import DEFAULT_BUDGET_S, Lesson
from inspector.models.patch_features import PatchFeatures
from inspector.models.presets import ACCURATE, FAST, PRESETS, Preset, spec_of
from inspector.models.protocol import AnomalyModel, ProgressCallback, ignore_progress
from inspector.models.weights import BackboneWeights, WeightsPlace, WeightStore

if TYPE_CHECKING:
    from inspector.models.artifact import artifact_hash, load_artifact, save_artifact

__all__ = [
    "ACCURATE",
    "BACKBONES",
    "DEFAULT_BACKBONE",
    "DEFAULT_BUDGET_S",
    "FAST",
    "PRESETS",
    "AnomalyModel",
    "BackboneInfo",
    "BackboneWeights",
    "ClosestPatch",
    "Comparing",
    "Conflict",
    "Described",
    "EnrolledPatches",
    "Explains",
    "Learned",
    "Lesson",
    "LookedAt",
    "ModelEntry",
    "ModelFactory",
    "PatchFeatures",
    "Preset",
    "ProgressCallback",
    "StoredCheckpoint",
    "WeightStore",
    "WeightsPlace",
    "artifact_hash",
    "find_conflicts",
    "ignore_progress",
    "learn",
    "list_models",
    "load_artifact",
    "save_artifact",
    "spec_of",
]

_ARTIFACT = ("artifact_hash", "load_artifact", "save_artifact")


def __getattr__(name: str) -> object:
    """The artifact functions need safetensors and torch, so they are imported when first asked for."""
    if name in _ARTIFACT:
        from inspector.models import artifact

        return getattr(artifact, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
