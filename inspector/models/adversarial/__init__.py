"""The adversarial loss plug-in of source training (imports torch)."""

from inspector.models.adversarial.adversary import Accuracy, Adversary
from inspector.models.adversarial.discriminator import Discriminator, LossFamily, discrimination_loss, ramp

__all__ = ["Accuracy", "Adversary", "Discriminator", "LossFamily", "discrimination_loss", "ramp"]
