"""Learning as a background job: orders, the process that learns, and the candidates it gives."""

from inspector.app.learning.jobs import DamagedLearning, LearningJobs

__all__ = ["DamagedLearning", "LearningJobs"]
