"""Records, dispositions, audit, image files and recipes on disk."""

from inspector.storage.audit_chain import AuditEntry
from inspector.storage.audit_log import AuditLog, AuditReport
from inspector.storage.database import Database
from inspector.storage.dispositions import DispositionEntry
from inspector.storage.image_archive import HeldImage, ImageArchive
from inspector.storage.image_files import ImageFiles, frame_address
from inspector.storage.many_records import add_many
from inspector.storage.package_content import MAX_DEFECTS, model_hash
from inspector.storage.png import decode_png, encode_png
from inspector.storage.prepared_version import DraftImage, PreparedVersion, RecipeDraft
from inspector.storage.recipe_names import checked_name
from inspector.storage.recipe_seal import file_hashes
from inspector.storage.recipe_store import RecipeStore, RecipeSummary
from inspector.storage.record_cells import RecordCellLog
from inspector.storage.record_columns import RecordColumnLog
from inspector.storage.record_log import RecordLog
from inspector.storage.record_views import KeptImage
from inspector.storage.thumbnail_files import KeptThumbnail, ThumbnailFiles

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
    "KeptImage",
    "KeptThumbnail",
    "PreparedVersion",
    "RecipeDraft",
    "RecipeStore",
    "RecipeSummary",
    "RecordCellLog",
    "RecordColumnLog",
    "RecordLog",
    "ThumbnailFiles",
    "add_many",
    "checked_name",
    "decode_png",
    "encode_png",
    "file_hashes",
    "frame_address",
    "model_hash",
]
