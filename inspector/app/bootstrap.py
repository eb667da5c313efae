"""What has to happen first in every process: one place, before Qt or a model is touched."""

import os
import sys

QT_VARIABLES_OF_CV2 = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
TALK_OF_CV2 = {"OPENCV_LOG_LEVEL": "SILENT", "OPENCV_FFMPEG_LOGLEVEL": "-8"}
"""Its cameras and videos print of their own accord what the program says in one line."""


def lowest_priority() -> None:
    """Let everything else go first from here on; for a process that works in the background.

    Linux's idle class besides: a thread that wakes up takes the core from it at once, and not after the
    1-3 ms that even the nicest process may finish. On Windows who starts such a process says so.
    """
    if sys.platform != "win32":
        os.nice(19)
    if sys.platform == "linux":
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def import_cv2_quietly() -> None:
    """Import cv2, take back the Qt variables it sets, and keep it from printing.

    opencv-python points Qt at plug-ins of its own, for this process and every child; Qt then blames cv2's
    folder for any library that is missing. What the person set stays.
    """
    for name, level in TALK_OF_CV2.items():
        os.environ.setdefault(name, level)
    before = {name: os.environ.get(name) for name in QT_VARIABLES_OF_CV2}
    import cv2  # noqa: F401 - imported for its side effect, to undo it

    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
