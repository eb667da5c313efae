"""Settings, data folder and the atomic file writer. Nothing here knows a camera, a model or a window."""

from inspector.settings.atomic_file import atomic_path, atomic_write, sync_file, sync_folder
from inspector.settings.disk_faults import disk_fault, disk_faults
from inspector.settings.paths import DATA_DIR_VARIABLE, Paths
from inspector.settings.resources import resource_path, resource_text
from inspector.settings.schema import (
    MOST_SHIFTS,
    RECENT_SOURCES,
    Device,
    HeatmapMode,
    Settings,
    Shift,
    StoreImages,
    Theme,
    TriggerMode,
    UiLanguage,
    UiMode,
    UiScale,
)
from inspector.settings.settings_store import LoadedSettings, SettingsStore

__all__ = [
    "DATA_DIR_VARIABLE",
    "MOST_SHIFTS",
    "RECENT_SOURCES",
    "Device",
    "HeatmapMode",
    "LoadedSettings",
    "Paths",
    "Settings",
    "SettingsStore",
    "Shift",
    "StoreImages",
    "Theme",
    "TriggerMode",
    "UiLanguage",
    "UiMode",
    "UiScale",
    "atomic_path",
    "atomic_write",
    "disk_fault",
    "disk_faults",
    "resource_path",
    "resource_text",
    "sync_file",
    "sync_folder",
]
