"""CKAAD: adversarial reconstruction of frozen features that learns from confirmed defects."""

from inspector.models.ckaad.detector import Ckaad

__all__ = ["Ckaad"]
