"""Which pages the manual has, and their text. Without Qt widgets."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from inspector.settings import resource_path, resource_text
from inspector.ui.help.key_table import key_table

_FOLDER = "manual"
_SUFFIX = ".md"
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")
_KEYS = "{{keys}}"  # in keyboard.md: the keys of the window, which are data of the program


@dataclass(frozen=True)
class HelpPage:
    """A page of the manual.

    Attributes:
        name: Its file without the suffix; for a page about a screen the screen's name.
        title: In the contents.
    """

    name: str
    title: str


PAGES = (
    HelpPage("first-steps", "First steps"),
    HelpPage("live", "Live"),
    HelpPage("operator", "Operator mode"),
    HelpPage("enroll", "Enroll"),
    HelpPage("review", "Review"),
    HelpPage("learn", "Learn"),
    HelpPage("records", "Records"),
    HelpPage("recipes", "Recipes"),
    HelpPage("camera", "Camera"),
    HelpPage("statistics", "Statistics"),
    HelpPage("settings", "Settings"),
    HelpPage("limits", "Limits from few goods: what is true"),
    HelpPage("cameras", "Cameras and triggers"),
    HelpPage("failures", "When something fails"),
    HelpPage("keyboard", "Keyboard"),
)
FIRST_PAGE = PAGES[0].name
_NAMES = tuple(page.name for page in PAGES)


def page_for(screen: str) -> str:
    """Name of the page about a screen; the first page where there is none."""
    return screen if screen in _NAMES else FIRST_PAGE


def linked_page(link: str) -> str | None:
    """Name of the page that a link `review.md` leads to; None for everything else: the manual is offline."""
    name = link.removesuffix(_SUFFIX)
    return name if link.endswith(_SUFFIX) and name in _NAMES else None


@cache
def page_text(name: str) -> str:
    """Markdown of a page, with what the program knows filled in.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    return resource_text(f"{_FOLDER}/{name}{_SUFFIX}").replace(_KEYS, key_table())


def picture_links(text: str) -> list[str]:
    """Links of the pictures in a page's Markdown."""
    return _PICTURE.findall(text)


def picture_path(link: str) -> Path | None:
    """File of a picture `pictures/live.png` of the manual; None for any other link."""
    folder = resource_path(f"{_FOLDER}/pictures")
    path = folder / Path(link).name
    return path if link == f"pictures/{path.name}" and path.is_file() else None
