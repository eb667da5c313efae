"""Change-over: the recipes as large tiles with a picture of the part; one touch chooses."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.language import say, say_message
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.frame_item import image_of
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail import shrink

if TYPE_CHECKING:
    from inspector.app import Services

_TILE = QSize(220, 176)
_PICTURE_PX = 112


@dataclass(frozen=True, eq=False)
class RecipeTile:
    """A recipe that can be chosen.

    Attributes:
        picture: Its first reference image, small.
        problem: Why it cannot be used; empty where it can.
    """

    key: RecipeKey
    picture: QImage | None = None
    active: bool = False
    problem: str = ""


def read_tiles(services: "Services") -> tuple[RecipeTile, ...]:
    """The version in use of every recipe, by name. Any thread."""
    active = services.recipes.active()
    return tuple(_read_tile(services, name, active) for name in sorted(services.recipes.names()))


def _read_tile(services: "Services", name: str, active: RecipeKey | None) -> RecipeTile:
    in_use = active is not None and active.name == name
    try:
        key = (
            active
            if in_use and active is not None
            else RecipeKey(name, services.recipes.active_version(name))
        )
        recipe = services.recipes.load(key)
        pixels = shrink(services.recipes.reference_pixels(recipe)[0], _PICTURE_PX)
    except InspectorError as fault:  # said on its tile, which cannot be chosen
        newest = max(services.recipes.versions(name), default=1)
        return RecipeTile(RecipeKey(name, newest), problem=str(fault))
    return RecipeTile(key, image_of(pixels).copy(), active=in_use)


class ChangeOver(QWidget):
    """Page with a tile a recipe.

    Signals:
        chosen: `RecipeKey` of the tile that was touched.
        closed: Back without a change.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[str, QPushButton] = {}
        self.back = IconButton(say("Back", "to the line"), "back")
        self.back.clicked.connect(self.closed)
        self._title = label(say("Which part comes now?"), "title", wrap=True)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._shown: tuple[RecipeTile, ...] = ()
        self._lay_out()

    def show_tiles(self, tiles: tuple[RecipeTile, ...]) -> None:
        """Show these recipes instead of the ones before."""
        self._shown = tiles
        for button in self.tiles.values():
            button.hide()
            button.deleteLater()
        self.tiles = {tile.key.name: self._button(tile) for tile in tiles}
        self._arrange()
        only = len(tiles) < 2
        self._title.setText(
            say("There is one recipe only. Further parts are enrolled in engineer mode.")
            if only
            else say("Which part comes now?")
        )

    def resizeEvent(self, event: object) -> None:
        """As many beside each other as there is room for."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        across = max(1, self.width() // (_TILE.width() + current_tokens().gap))
        for place, button in enumerate(self.tiles.values()):
            self._grid.addWidget(button, place // across, place % across)

    def _button(self, tile: RecipeTile) -> QPushButton:
        button = TileButton(tile)
        button.clicked.connect(lambda _checked=False, key=tile.key: self.chosen.emit(key))
        return button

    def _lay_out(self) -> None:
        tokens = current_tokens()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        area = QScrollArea()
        area.setWidget(self._holder)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its tiles are reached one by one and scroll into view
        self._grid.setSpacing(tokens.gap)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.gap)
        column.addLayout(head)
        column.addWidget(area, 1)


class TileButton(QPushButton):
    """Picture over name; says in words which one is in use and which one is broken."""

    def __init__(self, tile: RecipeTile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = _note(tile)
        self.setFixedSize(_TILE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setEnabled(not tile.problem)
        self.setCheckable(tile.active)
        self.setChecked(tile.active)
        self.setAccessibleName(f"{tile.key}, {note}")
        self.setToolTip(say_message(tile.problem) or str(tile.key))
        column = QVBoxLayout(self)
        picture, name = label(""), label(tile.key.name, "heading", wrap=True)
        if tile.picture is not None:
            picture.setPixmap(QPixmap.fromImage(tile.picture))
        for shown in (picture, name, label(note, "caption")):
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(shown)
        column.setStretchFactor(picture, 1)

    def sizeHint(self) -> QSize:
        """The size of a tile: the style sheet of operator mode takes the fixed one away."""
        return _TILE


def _note(tile: RecipeTile) -> str:
    if tile.active:
        return say("in use", "recipe")
    return say("cannot be used", "recipe") if tile.problem else f"v{tile.key.version}"
