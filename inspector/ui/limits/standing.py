"""Reads what limits are held against, off the window's thread."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.app.limit_evidence import LimitStanding, limit_standing
from inspector.domain.recipe import RecipeKey
from inspector.ui.bridge import BackgroundReader

if TYPE_CHECKING:
    from inspector.app import Services


class StandingReader(QObject):
    """Asks for the standing of one version; a newer question replaces the one before.

    Signals:
        read: `LimitStanding` of the version asked for last.
        failed: Message for the person.
    """

    read = Signal(object)
    failed = Signal(str)

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._reader = BackgroundReader(self)

    @property
    def busy(self) -> bool:
        """An answer is still to come."""
        return self._reader.busy

    def ask(self, key: RecipeKey | None) -> None:
        """Read it again, after a decision or a change of the limits; None asks for nothing."""
        if key is None:
            self._reader.drop("standing")
        else:
            read = partial(limit_standing, self._services, key)
            self._reader.ask("standing", read, self._on_read, otherwise=self.failed.emit)

    def close(self) -> None:
        """End the thread; may be asked again."""
        self._reader.close()

    def _on_read(self, standing: LimitStanding) -> None:
        self.read.emit(standing)
