"""COFT-AD: contrastive fine-tuning (imports torch)."""

from inspector.models.coft.detector import Coft
from inspector.models.coft.plan import levels_of

__all__ = ["Coft", "levels_of"]
