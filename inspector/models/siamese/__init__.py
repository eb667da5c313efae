"""Siamese encoder with memory bank."""

from inspector.models.siamese.detector import Siamese

__all__ = ["Siamese"]
