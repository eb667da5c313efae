"""A learning that a crash stopped or damaged, at the top of the screen: go on, or throw it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.app.learning import DamagedLearning
from inspector.domain.learning import LearningState, LearningStatus
from inspector.language import say, say_message
from inspector.ui.widgets.hint_bar import HintBar
from inspector.ui.widgets.method_words import short_title


class InterruptedBar(HintBar):
    """Offers the newest one; the next follows when it is decided.

    Signals:
        resume_wanted, discard_wanted: Its job id.
    """

    resume_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self._job = ""
        self.resume = self.add_action(
            say("Resume", "learning"), lambda: self.resume_wanted.emit(self._job), kind="primary"
        )
        self.discard = self.add_action(
            say("Discard", "learning"), lambda: self.discard_wanted.emit(self._job)
        )

    def show_jobs(self, jobs: Sequence[LearningStatus], damaged: Sequence[DamagedLearning] = ()) -> None:
        """Offer the first of these, or to throw a damaged one away; none hides the bar."""
        self.resume.setVisible(bool(jobs))
        if jobs:
            self._job = jobs[0].job_id
            self.say(interrupted_words(jobs[0]))
        else:
            self._job = damaged[0].job_id if damaged else ""
            self.say(say_message(damaged[0].message) if damaged else "")


def interrupted_words(status: LearningStatus) -> str:
    """What happened to it, and what is kept."""
    version, method = status.order.base, short_title(status.order.model.method)
    message = say_message(status.message)
    if status.state is LearningState.FAILED:
        return say(
            "Learning from {version} with {method} failed. {message}",
            version=version,
            method=method,
            message=message,
        )
    return say(
        "Learning from {version} with {method} was not finished. {message}",
        version=version,
        method=method,
        message=message,
    )
