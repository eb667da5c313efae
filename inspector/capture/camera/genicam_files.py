"""Which GenTL producers (.cti files) there are: those of GENICAM_GENTL64_PATH and those of the settings."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from inspector.domain.errors import EnvironmentFault

PATH_VARIABLE = "GENICAM_GENTL64_PATH"
"""Folders in which producers lie, as GenTL says; installers of camera makers add theirs."""

_from_settings: tuple[Path, ...] = ()


def use_gentl_producers(paths: Sequence[str]) -> None:
    """Use these producers too: the setting `gentl_producers`, .cti files or folders with such.

    Said by whoever composes the program, at the start and after a change; for every later search.
    """
    global _from_settings
    _from_settings = tuple(Path(path).expanduser() for path in paths)


def producer_files() -> tuple[Path, ...]:
    """Every producer once: first those of the settings, also where the file is missing, then the variable's.

    The producer in the genicam wheel, with its test cameras, is used only where it is named like any other.
    """
    folders = [Path(entry) for entry in os.environ.get(PATH_VARIABLE, "").split(os.pathsep) if entry]
    named = [file for path in _from_settings for file in (_within(path) if path.is_dir() else [path])]
    found = [file for folder in folders for file in _within(folder)]
    return tuple(dict.fromkeys(file.absolute() for file in (*named, *found)))


def check_genicam() -> None:
    """Whether the libraries are there, found without loading any.

    Raises:
        EnvironmentFault: One is not; names what to install.
    """
    if find_spec("harvesters") is None or find_spec("genicam") is None:
        raise EnvironmentFault(
            "GenTL cameras need the libraries harvesters and genicam, which are not installed.",
            way_out="Install them with: pip install 'inspector-station[genicam]'.",
        )


def _within(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.cti") if file.is_file())
