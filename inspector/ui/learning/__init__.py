"""Learning again from what people confirmed: evidence, a learning in the background, its candidate."""

from inspector.ui.learning.screen import LearnScreen

__all__ = ["LearnScreen"]
