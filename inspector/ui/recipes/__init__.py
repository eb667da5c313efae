"""Recipes: versions, their references and limits, activation, packages."""

from inspector.ui.recipes.screen import RecipesScreen

__all__ = ["RecipesScreen"]
