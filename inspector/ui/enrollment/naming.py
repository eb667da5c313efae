"""What a typed recipe name means: new, a further version, or not a name. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.language import say, say_message
from inspector.storage import checked_name


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
        return NameCheck(False, say("Type a name for the part, for instance its drawing number."))
    try:
        checked_name(name)
    except DataFault as fault:
        return NameCheck(False, say_message(str(fault)))
    newest = versions.get(name)
    if newest is None:
        return NameCheck(True, say("A new recipe: saving makes '{name}' version 1.", name=name))
    message = say(
        "'{name}' exists: saving makes version {version}, version {kept} is kept.",
        name=name,
        version=newest + 1,
        kept=newest,
    )
    return NameCheck(True, message, newest + 1)
