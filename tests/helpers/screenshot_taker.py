"""Takes the pictures: `python -m helpers.screenshot_taker WORLD PICTURES VARIANT ...`.

A process of its own, because the size of everything and the fonts Qt may use are settled before it starts
(`screenshot_run.environment`). WORLD is the folder that `screenshot_world` makes; it is not changed.
"""

import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from shutil import copytree, rmtree

from inspector.app.bootstrap import import_cv2_quietly

import_cv2_quietly()

import time_machine  # noqa: E402 - cv2 first, or its Qt folder is handed on
from helpers.screenshot_run import VARIANTS, Variant  # noqa: E402
from helpers.screenshot_stage import (  # noqa: E402
    lose_pointer_and_caret,
    settled_picture,
    still_machine,
    wait_until,
)
from helpers.screenshot_states import OPERATOR, STATES, WELCOME, State  # noqa: E402
from helpers.screenshot_world import CAMERA, NOW, PERSON  # noqa: E402
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from inspector.app import open_services  # noqa: E402
from inspector.settings import resource_path  # noqa: E402
from inspector.ui.main_window import MainWindow  # noqa: E402
from inspector.ui.run import application, make_window  # noqa: E402

FONT_FILE = "fonts/DejaVuSans.ttf"
FONT_SHA256 = "abdc775b21b1bc470d50c97e790d276f2054b7504e56e5bd3e64f48d68582322"
"""Another font, or another version of it, makes other pictures."""
_QUICK_PNG = 85  # the file lives for a minute


def take(variants: Sequence[Variant], world: Path, pictures: Path) -> None:
    """Write `VARIANT/STATE.png` of every state; the variants have one scale."""
    app = application()
    pin_font(app)
    lose_pointer_and_caret(app)
    still_machine()
    with time_machine.travel(NOW, tick=False):
        for variant in variants:
            folder = pictures / variant.name
            folder.mkdir(parents=True)
            wanted = [*STATES, *([OPERATOR] if variant.operator else [])]
            _take_from(app, copytree(world, folder / "world"), variant, folder, wanted)
            _take_from(app, folder / "empty", variant, folder, [WELCOME])


def pin_font(app: QApplication) -> None:
    """Use the shipped file and nothing else.

    Raises:
        AssertionError: It is another file, or Qt would use a further font.
    """
    path = resource_path(FONT_FILE)
    assert sha256(path.read_bytes()).hexdigest() == FONT_SHA256, f"{path.name} is not the file it was"
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    used = {QFontInfo(QFont(name)).family() for name in QFontDatabase.families()}
    assert used == set(families), f"fonts of the machine are used too: {used}"
    app.setFont(QFont(families))


def _take_from(
    app: QApplication, data: Path, variant: Variant, pictures: Path, wanted: Sequence[State]
) -> None:
    """Open a data folder in a window of its own and take these pictures of it."""
    with open_services(data) as services:
        services.save_settings(
            services.settings.changed(
                operator=PERSON,
                source=CAMERA,
                theme=variant.theme,
                language=variant.language,
                ui_scale=round(100 * variant.scale),
            )
        )
        window = make_window(app, services)
        window.show()
        wait_until(lambda: bool(window.current_screen) and window.isActiveWindow(), "the window")
        for state in wanted:
            _take(window, state, pictures)
        window.close()
        services.close()
        window.deleteLater()  # else every widget of it would be dressed again for the next variant
        wait_until(lambda: not isValid(window), "the end of the window")
    rmtree(data)


def _take(window: MainWindow, state: State, pictures: Path) -> None:
    seen = state.show(window)
    picture = settled_picture(window, seen.screen, seen.masked)
    picture.save(str(pictures / f"{state.name}.png"), "PNG", _QUICK_PNG)
    state.then(window)


if __name__ == "__main__":
    folder, target, *names = sys.argv[1:]
    take([one for one in VARIANTS if one.name in names], Path(folder), Path(target))
