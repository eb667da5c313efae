"""Who works here, how the window looks, and which images are kept."""

from PySide6.QtWidgets import QLineEdit

from inspector.settings import Settings
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor, choice_combo, show_choice

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
POLICIES = {"all": "Images of every part", "flagged": "Only of flagged parts (REVIEW, FAIL, NOT INSPECTED)"}
MAX_NAME = 64


class GeneralCard(Card):
    """Operator, theme, image storing policy."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__("General")
        self._editor = editor
        self.operator = QLineEdit()
        self.operator.setMaxLength(MAX_NAME)
        self.operator.editingFinished.connect(self._on_operator_edited)
        self.theme = choice_combo(THEMES, editor, "theme")
        self.store_images = choice_combo(POLICIES, editor, "store_images")
        self.row("Operator", self.operator)
        self.row("Theme", self.theme)
        self.row("Store", self.store_images)
        self.hint("The operator's name is written into every record, disposition and audit entry.")

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self.operator.setText(settings.operator)
        show_choice(self.theme, settings.theme)
        show_choice(self.store_images, settings.store_images)

    def finish(self) -> None:
        """Take over a name that is typed and not yet confirmed."""
        super().finish()
        self._on_operator_edited()

    def _on_operator_edited(self) -> None:
        self._editor.change("operator", self.operator.text().strip())
