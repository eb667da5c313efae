"""Records, dispositions, audit, image files and recipes on disk."""

from inspector.storage.audit_chain import AuditEntry
from inspector.storage.audit_log import AuditLog, AuditReport
from inspector.storage.database import Database
from inspector.storage.dispositions import DispositionEntry
from inspector.storage.image_archive import HeldImage, ImageArchive
from inspector.storage.image_files import ImageFiles
from inspector.storage.package_content import MAX_DEFECTS
from inspector.storage.png import encode_png, read_png
from inspector.storage.prepared_version import DraftImage, PreparedVersion, RecipeDraft
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_store import RecipeStore, RecipeSummary
from inspector.storage.record_log import RecordLog

__all__ = [
    "MAX_DEFECTS",
    "AuditEntry",
    "AuditLog",
    "AuditReport",
    "Database",
    "DispositionEntry",
    "DraftImage",
    "HeldImage",
    "ImageArchive",
    "ImageFiles",
    "PreparedVersion",
    "RecipeDraft",
    "RecipeStore",
    "RecipeSummary",
    "RecordLog",
    "checked_name",
    "encode_png",
    "read_png",
]
