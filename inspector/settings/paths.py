"""Where things are stored. The only place that knows appdirs and INSPECTOR_DATA_DIR."""

import os
from pathlib import Path

import appdirs

from inspector.settings.atomic_file import atomic_write
from inspector.settings.disk_faults import disk_faults

DATA_DIR_VARIABLE = "INSPECTOR_DATA_DIR"


class Paths:
    """Files and folders of one data folder.

    The folder is, in this order: the argument, the environment variable INSPECTOR_DATA_DIR, the place the
    operating system gives to a program's data.

    Attributes:
        data_dir: Absolute path of everything below.
        database: SQLite file of records, dispositions and audit.
        images: Frames and maps, content-addressed.
        recipes: Recipe versions.
        weights: Backbone weights a person imported.
        caches: What can be made again; made by whoever keeps something there.
        learning: Learnings in the background and the reports of their candidates; made by the first one.
        settings_file: Sparse overrides, JSON.
        logs: Log files.
        exports: Where an export goes unless a person says otherwise.
        recordings: Raw frames of lines that a person recorded; made by the first one.
    """

    def __init__(self, data_dir: Path | None = None) -> None:
        self.data_dir = (data_dir or _default_folder()).expanduser().absolute()
        self.database = self.data_dir / "records.sqlite3"
        self.images = self.data_dir / "images"
        self.recipes = self.data_dir / "recipes"
        self.weights = self.data_dir / "weights"
        self.caches = self.data_dir / "caches"
        self.learning = self.data_dir / "learning"
        self.settings_file = self.data_dir / "settings.json"
        self.logs = self.data_dir / "logs"
        self.exports = self.data_dir / "exports"
        self.recordings = self.data_dir / "recordings"

    def ensure(self) -> None:
        """Create the folders and prove that the data folder can be written.

        Raises:
            EnvironmentFault: Read-only, full, or a file lies where a folder must be.
        """
        for folder in (self.data_dir, self.images, self.recipes, self.weights, self.logs, self.exports):
            with disk_faults(folder):
                folder.mkdir(parents=True, exist_ok=True)
        probe = self.data_dir / ".writable"
        atomic_write(probe, b"")
        probe.unlink(missing_ok=True)


def _default_folder() -> Path:
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    return Path(chosen) if chosen else Path(appdirs.user_data_dir("inspector", appauthor=False))
