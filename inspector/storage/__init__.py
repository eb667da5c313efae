"""Records, dispositions, audit, image files and recipes on disk."""

from inspector.storage.database import Database
from inspector.storage.image_files import ImageFiles
from inspector.storage.recipe_store import RecipeDraft, RecipeStore, RecipeSummary
from inspector.storage.record_log import RecordLog

__all__ = ["Database", "ImageFiles", "RecipeDraft", "RecipeStore", "RecipeSummary", "RecordLog"]
