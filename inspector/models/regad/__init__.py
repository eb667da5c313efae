"""RegAD, with and without adversarial loss."""

from inspector.models.regad.detector import RegAd

__all__ = ["RegAd"]
