"""How data sets lie on the disk: a reader for each layout, all of them giving the same `Category` objects."""

from inspector.benchmark.layouts.category import Category, FoundCategory, LabelledImage, MaskRule
from inspector.benchmark.layouts.registry import LAYOUTS, Layout

__all__ = ["LAYOUTS", "Category", "FoundCategory", "LabelledImage", "Layout", "MaskRule"]
