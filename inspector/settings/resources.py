"""Where the files are that ship with the program, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def resource_text(relative: str) -> str:
    """Text of a file under `resources/`.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    return resource_path(relative).read_text(encoding="utf-8")


def resource_path(relative: str) -> Path:
    """Path of a file under `resources/`: packed into the package in a wheel, beside it in a checkout."""
    packed = _PACKAGE / "_resources"
    folder = packed if packed.is_dir() else _PACKAGE.parent / "resources"
    return folder / relative
