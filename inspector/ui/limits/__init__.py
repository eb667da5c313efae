"""Tuning limits with evidence: what they would do to what is known, and who moved them when."""

from inspector.ui.limits.evidence_card import EvidenceCard
from inspector.ui.limits.standing import StandingReader

__all__ = ["EvidenceCard", "StandingReader"]
