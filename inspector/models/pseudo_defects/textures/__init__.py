"""Procedural textures: surfaces drawn from random numbers, none from a file."""

from inspector.models.pseudo_defects.textures.catalogue import TEXTURE_KINDS, texture

__all__ = ["TEXTURE_KINDS", "texture"]
