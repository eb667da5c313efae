"""UniAD: features rebuilt from their surroundings; source-trained, tuned to each part (imports torch)."""

from inspector.models.uniad.detector import UniAd
from inspector.models.uniad.network import UniAdNetwork, network_of
from inspector.models.uniad.settings import taps_of

__all__ = ["UniAd", "UniAdNetwork", "network_of", "taps_of"]
