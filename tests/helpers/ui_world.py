"""What tests of the window share: an enrolled data folder and an orderly end."""

from pathlib import Path

from inspector.app import open_services
from inspector.app.demo import enroll_demo
from inspector.domain.record import Progress
from inspector.ui.main_window import MainWindow

WAIT_MS = 20_000


def enrolled_folder(folder: Path) -> Path:
    """Enroll the demonstration into `folder`; give the folder, closed."""
    with open_services(folder) as services:
        enroll_demo(services, ignore_progress)
    return folder


def ignore_progress(_progress: Progress) -> None:
    """For work that reports to nobody."""


def quiet_until(qtbot, window: MainWindow) -> None:
    """Close the window the way a person does; the services stop the rest in order."""
    window.close()
    window.services.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
