"""Records as CSV, JSON Lines and images. Nothing appears at the target before it is complete."""

from inspector.export.csv_file import export_csv
from inspector.export.images_folder import DrawMap, ImageReader, export_images
from inspector.export.jsonl_file import export_jsonl
from inspector.export.record_cells import COLUMNS

__all__ = ["COLUMNS", "DrawMap", "ImageReader", "export_csv", "export_images", "export_jsonl"]
