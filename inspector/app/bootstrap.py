"""What has to happen first in every process: one place, before Qt or a model is touched."""

import os
import sys

NICE = 10
"""On Linux a weight of 110 beside the usual 1024. At 19 it is 15, in the idle class 3: then a busy machine
starves a learning until its time is spent."""

QT_VARIABLES_OF_CV2 = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def low_priority() -> None:
    """Let everything else go first from here on; for a process that works in the background.

    It still gets about a tenth of a core that others want all of: a learning beside a line that never rests
    is slow, but it ends. On Windows who starts such a process says so.
    """
    if sys.platform != "win32":
        os.nice(NICE)


def import_cv2_quietly() -> None:
    """Import cv2 and take back the Qt variables it sets.

    opencv-python points Qt at plug-ins of its own, for this process and every child; Qt then blames cv2's
    folder for any library that is missing. What the person set stays.
    """
    before = {name: os.environ.get(name) for name in QT_VARIABLES_OF_CV2}
    import cv2  # noqa: F401 - imported for its side effect, to undo it

    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
