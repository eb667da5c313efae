"""Where everything is stored, and how much room is left."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QSpinBox

from inspector.language import mark, number_text, say
from inspector.settings import Settings, disk_faults
from inspector.ui.settings.card import Card, value_label
from inspector.ui.settings.editor import SettingsEditor

FULL_DISK = mark("A part that cannot be stored cannot pass: a full disk stops the line. Be told in time")
GIB = 1024**3
MIB = 1024**2


class DataCard(Card):
    """Data folder, free space, and the free space that raises the alarm."""

    def __init__(self, editor: SettingsEditor, folder: Path) -> None:
        super().__init__(say("Data folder"))
        self._editor = editor
        self._folder = folder
        self.path, self.free = QLineEdit(str(folder)), value_label()
        self.path.setReadOnly(True)
        self.min_free = QSpinBox()
        self.min_free.setRange(0, 1024 * 1024)
        self.min_free.setSuffix(" MiB")
        self.min_free.setSpecialValueText(say("never", "alarm"))
        self.min_free.setKeyboardTracking(False)
        self.min_free.valueChanged.connect(self._on_min_free_changed)
        self.row(say("Folder"), self.path)
        self.row(say("Free space"), self.free)
        self.row(say("Alarm below"), self.min_free, why=say(FULL_DISK))
        self.hint(
            say(
                "Recipes, records, images and settings. To move it, close the program and start it with "
                "--data-dir FOLDER or INSPECTOR_DATA_DIR=FOLDER."
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force and how much room is left now.

        Raises:
            EnvironmentFault: The folder is gone.
        """
        self.min_free.setValue(settings.min_free_mb)
        with disk_faults(self._folder):
            usage = shutil.disk_usage(self._folder)
        free, total = number_text(usage.free / GIB, 1), number_text(usage.total / GIB, 1)
        if usage.free < settings.min_free_mb * MIB:
            self.free.setText(say("{free} of {total} GiB (low)", free=free, total=total))
        else:
            self.free.setText(say("{free} of {total} GiB", free=free, total=total))

    def _on_min_free_changed(self, value: int) -> None:
        self._editor.change("min_free_mb", value)
