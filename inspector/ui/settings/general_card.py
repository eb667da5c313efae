"""Who works here, how the window looks, and which images are kept."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

from inspector.language import say
from inspector.settings import Settings
from inspector.ui.language_switch import LANGUAGE_CHOICES, language_name
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor, choice_combo, show_choice
from inspector.ui.verdict_sound import sound_words

THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
POLICIES = {"all": "Images of every part", "flagged": "Only of flagged parts (REVIEW, FAIL, NOT INSPECTED)"}
SCALES = {100: "100 %", 125: "125 %", 150: "150 %", 175: "175 %", 200: "200 %"}
MODES = {"engineer": "Engineer mode: all tools", "operator": "Operator mode: full screen"}
IMAGES = "A part without its image cannot be explained, taught or judged again by another model"
MAX_NAME = 64


class GeneralCard(Card):
    """Operator, look, sound, and image storing policy."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__("General")
        self._editor = editor
        self.operator = QLineEdit()
        self.operator.setMaxLength(MAX_NAME)
        self.operator.editingFinished.connect(self._on_operator_edited)
        self.language = choice_combo(_languages(), editor, "language")
        self.theme = choice_combo(THEMES, editor, "theme")
        self.ui_scale = choice_combo(SCALES, editor, "ui_scale")
        self.start_mode = choice_combo(MODES, editor, "start_mode")
        self.verdict_sound = QCheckBox("Tones for FAIL and NOT INSPECTED")
        self.verdict_sound.setToolTip(sound_words())
        self.verdict_sound.toggled.connect(self._on_sound_toggled)
        self.store_images = choice_combo(POLICIES, editor, "store_images")
        self.row("Operator", self.operator)
        self.row(say("Language"), self.language)
        self.row("Theme", self.theme)
        self.row("Size", self.ui_scale)
        self.row("Start in", self.start_mode)
        self.row("Sound", self.verdict_sound)
        self.row("Store", self.store_images, why=IMAGES)
        self.scale_note = self.hint(
            "Another size applies from the next start of the program on. The window needs 1180 x 720 pixels "
            "at 100 %, 1770 x 1080 at 150 % and 2360 x 1440 at 200 %."
        )
        self.hint("The operator's name is written into every record, disposition and audit entry.")

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self.operator.setText(settings.operator)
        show_choice(self.language, settings.language)
        show_choice(self.theme, settings.theme)
        show_choice(self.ui_scale, settings.ui_scale)
        show_choice(self.start_mode, settings.start_mode)
        self.verdict_sound.setChecked(settings.verdict_sound)
        show_choice(self.store_images, settings.store_images)

    def finish(self) -> None:
        """Take over a name that is typed and not yet confirmed."""
        super().finish()
        self._on_operator_edited()

    def _on_operator_edited(self) -> None:
        self._editor.change("operator", self.operator.text().strip())

    def _on_sound_toggled(self, on: bool) -> None:
        self._editor.change("verdict_sound", on)


def _languages() -> dict[str, str]:
    return {name: language_name(name) for name in LANGUAGE_CHOICES}
