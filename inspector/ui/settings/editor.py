"""Changes one setting at a time, checked and stored at once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from inspector.domain.errors import InspectorError
from inspector.language import say
from inspector.settings import Settings

if TYPE_CHECKING:
    from inspector.app import Services


class SettingsEditor(QObject):
    """The one way from a field to the settings file.

    Signals:
        saved: The new `Settings` are stored.
        refused: Message for the person; the setting is as it was, fields must show it again.
    """

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._services.settings

    def change(self, name: str, value: object) -> None:
        """Set one setting by name; the same value again is not written."""
        if getattr(self.settings, name) == value:
            return
        try:
            self._services.save_settings(self.settings.changed(**{name: value}))
        except InspectorError as error:
            self.refused.emit(str(error))
        except ValueError:  # pydantic: out of the setting's range
            self.refused.emit(_cannot_be_used(name, value))
        else:
            self.saved.emit(self.settings)


def said(choices: Mapping[str, str], note: str = "") -> dict[str, str]:
    """Choices of a setting with their words in the present language; `note` as they were marked."""
    return {value: say(words, note) for value, words in choices.items()}


def choice_combo(choices: Mapping[Any, str], editor: SettingsEditor, name: str) -> QComboBox:
    """Combo for a setting with few values; `choices` is value to words as they are shown."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in choices.items():
        combo.addItem(words, value)
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0))  # the list is wide where the field is not
    combo.activated.connect(lambda _index: editor.change(name, combo.currentData()))
    return combo


def show_choice(combo: QComboBox, value: object) -> None:
    """Select the entry that stands for `value`."""
    combo.setCurrentIndex(combo.findData(value))


def _cannot_be_used(name: str, value: object) -> str:
    return say(
        "{value} cannot be used for '{setting}'; it stays as it was.",
        value=repr(value),
        setting=name.replace("_", " "),
    )
