"""Few-shot PatchCore."""

from inspector.models.patchcore.detector import PatchCore

__all__ = ["PatchCore"]
