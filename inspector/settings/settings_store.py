"""Settings on disk: only what differs from the defaults, and a bad value never blocks the start."""

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from inspector.domain.errors import DataFault
from inspector.settings.atomic_file import atomic_write
from inspector.settings.disk_faults import disk_faults
from inspector.settings.schema import Settings

Overrides = dict[str, object]


@dataclass(frozen=True)
class LoadedSettings:
    """What `SettingsStore.load` found.

    Attributes:
        settings: Complete and valid, whatever the file holds.
        warnings: One sentence for the person for each value that was not usable.
    """

    settings: Settings
    warnings: tuple[str, ...] = ()


class SettingsStore:
    """The file of sparse overrides. Main thread.

    Keys this version does not know are kept when saving: they belong to a newer version. A bad value is
    replaced at the next save. A file that is not JSON is kept as `settings.json.bad` then.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """Defaults with the usable overrides of the file; never raises for what the file holds."""
        try:
            overrides = _read(self._path)
        except DataFault as fault:
            return LoadedSettings(Settings(), (str(fault),))
        usable, warnings = _usable(overrides)
        return LoadedSettings(Settings.model_validate(usable), warnings)

    def save(self, settings: Settings) -> None:
        """Write what differs from the defaults, atomically.

        Raises:
            EnvironmentFault: Disk full or read-only; the old file is untouched.
        """
        document = self._unknown_keys() | _differences(settings)
        text = json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
        atomic_write(self._path, text.encode())

    def _unknown_keys(self) -> Overrides:
        try:
            overrides = _read(self._path)
        except DataFault:
            self._keep_aside()
            return {}
        return {key: value for key, value in overrides.items() if key not in Settings.model_fields}

    def _keep_aside(self) -> None:
        with disk_faults(self._path):
            self._path.replace(self._path.with_name(f"{self._path.name}.bad"))


def _read(path: Path) -> Overrides:
    """The file's JSON object, empty where there is no file; DataFault with the reason otherwise."""
    way_out = "The defaults are used; the file is kept with the ending .bad at the next save."
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise DataFault(f"The settings file {path} cannot be read: {error}.", way_out=way_out) from error
    if not isinstance(document, dict):
        raise DataFault(f"The settings file {path} holds no settings.", way_out=way_out)
    return document


def _usable(overrides: Overrides) -> tuple[Overrides, tuple[str, ...]]:
    """Overrides of known keys that validate one by one, and a warning for each that does not."""
    usable: Overrides = {}
    warnings: list[str] = []
    for key in Settings.model_fields.keys() & overrides.keys():
        try:
            Settings.model_validate({key: overrides[key]})
            usable[key] = overrides[key]
        except ValidationError as error:
            warnings.append(_warning(key, overrides[key], error))
    return usable, tuple(sorted(warnings))


def _warning(key: str, value: object, error: ValidationError) -> str:
    default = getattr(Settings(), key)
    shown = repr(value) if len(repr(value)) <= 60 else repr(value)[:57] + "..."
    return f"Setting {key}: {shown} is not usable ({error.errors()[0]['msg']}); {default!r} is used instead."


def _differences(settings: Settings) -> Overrides:
    defaults = Settings().model_dump(mode="json")
    return {key: value for key, value in settings.model_dump(mode="json").items() if value != defaults[key]}
