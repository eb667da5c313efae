"""DFD: dual-path frequency discriminators, trained for each part from its few goods."""

from inspector.models.dfd.detector import Dfd
from inspector.models.dfd.features import taps_of
from inspector.models.dfd.plan import DfdPlan, plan_of

__all__ = ["Dfd", "DfdPlan", "plan_of", "taps_of"]
