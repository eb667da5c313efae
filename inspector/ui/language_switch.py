"""Which language the window speaks, and changing it while the program runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inspector.language import LANGUAGES, Language, language_for, say, speak
from inspector.ui.shell import NoticeLevel

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow

_SYSTEM = "system"
_QT_TEXTS = "qtbase"
LANGUAGE_CHOICES = (_SYSTEM, *(language.code for language in LANGUAGES))
"""Values of the setting."""


def apply_language(app: QApplication, name: str) -> Language:
    """Speak the language of the setting from now on: our texts, Qt's own, how Qt writes numbers and dates.

    Widgets that exist keep their texts; `LanguageSwitch` makes them anew.
    """
    language = speak(language_of(name).code)
    QLocale.setDefault(QLocale(language.locale))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    texts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if texts.load(QLocale(language.locale), _QT_TEXTS, "_", folder):
        app.installTranslator(texts)
    return language


class LanguageSwitch:
    """Changes the language as soon as nothing would be lost by it. Main thread.

    Screens are made anew, so what a person has begun, a task and a save are waited for. The line runs on.
    """

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._wanted = ""

    def change_to(self, name: str) -> None:
        """Take the language of the setting, now or when the window is free."""
        self._wanted = name
        if waits_for := self._window.unfinished:
            self._window.notify(
                say("The language changes as soon as this is done: {what}.", what=waits_for), NoticeLevel.INFO
            )
        self.change_when_free()

    def change_when_free(self) -> None:
        """Change now if a change is due and nothing is unfinished; called whenever something ends."""
        app = QApplication.instance()
        if self._wanted and not self._window.unfinished and isinstance(app, QApplication):
            name, self._wanted = self._wanted, ""
            apply_language(app, name)
            self._window.make_anew()


def language_of(name: str) -> Language:
    """The language that a value of the setting stands for; the desktop's for "system"."""
    return language_for(QLocale.system().name() if name == _SYSTEM else name)


def language_name(name: str) -> str:
    """A value of the setting for a person: the language by its own name."""
    own = language_of(name).name
    return say("As the system ({language})", language=own) if name == _SYSTEM else own
