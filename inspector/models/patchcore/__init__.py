"""Few-shot PatchCore."""

from inspector.models.patchcore.detector import PatchCore
from inspector.models.patchcore.plan import plan_for, taps_of

__all__ = ["PatchCore", "plan_for", "taps_of"]
