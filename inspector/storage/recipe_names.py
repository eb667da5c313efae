"""Which names a recipe may have: every name works as a folder on Linux, macOS and Windows."""

import unicodedata

from inspector.domain.errors import DataFault

MAX_LENGTH = 64
_MAX_BYTES = 240
_PUNCTUATION = frozenset(" ._-")
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))]
)


def checked_name(name: str) -> str:
    """`name` in its composed Unicode form.

    Raises:
        DataFault: Empty, longer than 64, other characters than letters, digits, space . _ -, a dot or space
            at an end, or a name Windows keeps for itself.
    """
    composed = unicodedata.normalize("NFC", name)
    problem = _problem(composed)
    if problem:
        raise DataFault(
            f"{name[:80]!r} cannot be a recipe name: {problem}.",
            way_out="Use 1 to 64 letters, digits, spaces, dots, underscores or hyphens.",
        )
    return composed


def is_reserved(name: str) -> bool:
    """True for a file name Windows keeps for devices, whatever its ending (`con`, `NUL.txt`)."""
    return name.split(".")[0].rstrip(" ").casefold() in _RESERVED


def same_name(first: str, second: str) -> bool:
    """True where two names would be one folder on a file system that ignores case."""
    return first.casefold() == second.casefold()


def _problem(name: str) -> str:
    if not 1 <= len(name) <= MAX_LENGTH or len(name.encode(errors="replace")) > _MAX_BYTES:
        return "it is empty or too long"
    strange = sorted({letter for letter in name if not _allowed(letter)})
    if strange:
        return f"it holds {', '.join(map(repr, strange[:5]))}"
    if name.startswith((".", " ")) or name.endswith((".", " ")):
        return "it starts or ends with a dot or a space"
    return "Windows keeps this name for itself" if is_reserved(name) else ""


def _allowed(letter: str) -> bool:
    category = unicodedata.category(letter)
    return letter in _PUNCTUATION or category.startswith("L") or category in {"Mn", "Mc", "Nd"}
