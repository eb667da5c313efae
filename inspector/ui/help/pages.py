"""Which pages the manual has, and their text in the language that is spoken. Without Qt widgets."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from inspector.language import mark, present
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
        title: In the contents; said when it is shown.
    """

    name: str
    title: str


PAGES = (
    HelpPage("first-steps", mark("First steps")),
    HelpPage("live", mark("Live")),
    HelpPage("operator", mark("Operator mode")),
    HelpPage("enroll", mark("Enroll")),
    HelpPage("review", mark("Review")),
    HelpPage("learn", mark("Learn")),
    HelpPage("records", mark("Records")),
    HelpPage("recipes", mark("Recipes")),
    HelpPage("camera", mark("Camera")),
    HelpPage("statistics", mark("Statistics")),
    HelpPage("settings", mark("Settings")),
    HelpPage("limits", mark("Limits from few goods: what is true")),
    HelpPage("cameras", mark("Cameras and triggers")),
    HelpPage("failures", mark("When something fails")),
    HelpPage("keyboard", mark("Keyboard")),
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


def page_text(name: str) -> str:
    """Markdown of a page in the language that is spoken, with what the program knows filled in.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    text = _stored(name, present().language.code)
    return text.replace(_KEYS, key_table()) if _KEYS in text else text


@cache
def _stored(name: str, language: str) -> str:
    """The English page where the language has none."""
    translated = f"{_FOLDER}/{language}/{name}{_SUFFIX}"
    return resource_text(translated if resource_path(translated).is_file() else f"{_FOLDER}/{name}{_SUFFIX}")


def picture_links(text: str) -> list[str]:
    """Links of the pictures in a page's Markdown."""
    return _PICTURE.findall(text)


def picture_path(link: str) -> Path | None:
    """File of a picture `pictures/live.png` of the manual; None for any other link."""
    folder = resource_path(f"{_FOLDER}/pictures")
    path = folder / Path(link).name
    return path if link == f"pictures/{path.name}" and path.is_file() else None
