"""Who works here, how the window looks, and which images are kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QLineEdit

from inspector.language import Language, mark, say
from inspector.settings import Settings
from inspector.ui.language_switch import LANGUAGE_CHOICES, language_name, language_of
from inspector.ui.settings.card import Card, caption
from inspector.ui.settings.editor import SettingsEditor, choice_combo, said, show_choice
from inspector.ui.verdict_sound import sound_words

THEMES = {
    "system": mark("As the system", "theme"),
    "light": mark("Light", "theme"),
    "dark": mark("Dark", "theme"),
}
POLICIES = {
    "all": mark("Images of every part"),
    "flagged": mark("Only of flagged parts (REVIEW, FAIL, NOT INSPECTED)"),
}
SCALES = {100: "100 %", 125: "125 %", 150: "150 %", 175: "175 %", 200: "200 %"}
MODES = {
    "engineer": mark("Engineer mode: all tools"),
    "operator": mark("Operator mode: full screen"),
}
IMAGES = mark("A part without its image cannot be explained, taught or judged again by another model")
MAX_NAME = 64
_CHINESE = "zh"
_NO_CHINESE_FONT = (
    "This computer has no font with Chinese characters: they are shown as empty boxes. Install one (Debian, "
    "Ubuntu: sudo apt install fonts-wqy-microhei) and start the program again."
)
"""Not translated: without the font nobody could read the translation."""


class GeneralCard(Card):
    """Operator, look, sound, and image storing policy."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__(say("General"))
        self._editor = editor
        self.operator = QLineEdit()
        self.operator.setMaxLength(MAX_NAME)
        self.operator.editingFinished.connect(self._on_operator_edited)
        self.language = choice_combo(_languages(), editor, "language")
        self.language_note = caption()
        self.language_note.setAlignment(Qt.AlignmentFlag.AlignTop)  # the form gives it room to spare
        self.theme = choice_combo(said(THEMES, "theme"), editor, "theme")
        self.ui_scale = choice_combo(SCALES, editor, "ui_scale")
        self.start_mode = choice_combo(said(MODES), editor, "start_mode")
        self.verdict_sound = QCheckBox(say("Tones for FAIL and NOT INSPECTED"))
        self.verdict_sound.setToolTip(sound_words())
        self.verdict_sound.toggled.connect(self._on_sound_toggled)
        self.store_images = choice_combo(said(POLICIES), editor, "store_images")
        self.row(say("Operator", "person"), self.operator)
        self.row(say("Language"), self.language)
        self.form.addRow("", self.language_note)
        self.row(say("Theme"), self.theme)
        self.row(say("Size", "of the window"), self.ui_scale)
        self.row(say("Start in", "mode"), self.start_mode)
        self.row(say("Sound"), self.verdict_sound)
        self.row(say("Store", "which images"), self.store_images, why=say(IMAGES))
        self.scale_note = self.hint(
            say(
                "Another size applies from the next start of the program on. The window needs 1180 x 720 "
                "pixels at 100 %, 1770 x 1080 at 150 % and 2360 x 1440 at 200 %."
            )
        )
        self.hint(say("The operator's name is written into every record, disposition and audit entry."))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self.operator.setText(settings.operator)
        show_choice(self.language, settings.language)
        self._show_font_note(language_of(settings.language))
        show_choice(self.theme, settings.theme)
        show_choice(self.ui_scale, settings.ui_scale)
        show_choice(self.start_mode, settings.start_mode)
        self.verdict_sound.setChecked(settings.verdict_sound)
        show_choice(self.store_images, settings.store_images)

    def finish(self) -> None:
        """Take over a name that is typed and not yet confirmed."""
        super().finish()
        self._on_operator_edited()

    def _show_font_note(self, language: Language) -> None:
        self.language_note.setText(_font_note(language))
        self.form.setRowVisible(self.language_note, bool(self.language_note.text()))

    def _on_operator_edited(self) -> None:
        self._editor.change("operator", self.operator.text().strip())

    def _on_sound_toggled(self, on: bool) -> None:
        self._editor.change("verdict_sound", on)


def _font_note(language: Language) -> str:
    """What to do where the characters of a language cannot be drawn here; empty where they can."""
    if language.code != _CHINESE or QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return ""
    return _NO_CHINESE_FONT


def _languages() -> dict[str, str]:
    return {name: language_name(name) for name in LANGUAGE_CHOICES}
