"""Records, dispositions, audit, image files and recipes on disk."""

from inspector.storage.audit_chain import AuditEntry
from inspector.storage.audit_log import AuditLog, AuditReport
from inspector.storage.database import Database
from inspector.storage.dispositions import DispositionEntry
from inspector.storage.image_archive import HeldImage, ImageArchive
from inspector.storage.prepared_version import PreparedVersion, RecipeDraft
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_store import RecipeStore, RecipeSummary
from inspector.storage.record_log import RecordLog

__all__ = [
    "AuditEntry",
    "AuditLog",
    "AuditReport",
    "Database",
    "DispositionEntry",
    "HeldImage",
    "ImageArchive",
    "PreparedVersion",
    "RecipeDraft",
    "RecipeStore",
    "RecipeSummary",
    "RecordLog",
    "checked_name",
]
