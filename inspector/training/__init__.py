"""Training the category-agnostic methods once on good images of many kinds of parts. Imports torch."""

from inspector.training.makers import Makers, makers_for
from inspector.training.plan import TrainingPlan
from inspector.training.run import run_training

__all__ = ["Makers", "TrainingPlan", "makers_for", "run_training"]
