"""What a typed recipe name means: new, a further version, or not a name. Without Qt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

MAX_NAME = 64
_ALLOWED = re.compile(r"[\w .\-]+")


@dataclass(frozen=True)
class NameCheck:
    """What a name would do.

    Attributes:
        usable: False where the name cannot be used; `message` then says what to change.
        message: One sentence for the person.
        version: The version that saving would make.
    """

    usable: bool
    message: str
    version: int = 1


def check_name(name: str, versions: Mapping[str, int]) -> NameCheck:
    """Say what saving under `name` would do. `versions`: newest version of every existing recipe."""
    name = name.strip()
    if not name:
        return NameCheck(False, "Type a name for the part, for instance its drawing number.")
    if len(name) > MAX_NAME:
        return NameCheck(False, f"The name has {len(name)} characters; {MAX_NAME} are the most.")
    if name.startswith("."):
        return NameCheck(False, "A name must not start with a dot.")
    if not _ALLOWED.fullmatch(name):
        return NameCheck(False, "Use letters, digits, space, dot, hyphen and underscore only.")
    if name in versions:
        newest = versions[name]
        message = f"'{name}' exists: saving makes version {newest + 1}, version {newest} is kept."
        return NameCheck(True, message, newest + 1)
    return NameCheck(True, f"A new recipe: saving makes '{name}' version 1.")
