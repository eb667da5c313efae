"""The only places where another thread reaches the GUI: one empty signal, never data in a queue."""

from inspector.ui.bridge.failure import failure_message
from inspector.ui.bridge.future import FutureBridge
from inspector.ui.bridge.reader import BackgroundReader
from inspector.ui.bridge.task import FollowedTask, TaskBridge, one_step
from inspector.ui.bridge.wake import WakeBridge

__all__ = [
    "BackgroundReader",
    "FollowedTask",
    "FutureBridge",
    "TaskBridge",
    "WakeBridge",
    "failure_message",
    "one_step",
]
