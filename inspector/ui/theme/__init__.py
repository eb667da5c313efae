"""Colours, sizes, style sheet and icons of the window."""

from inspector.ui.theme.icons import icon, pixmap, untinted
from inspector.ui.theme.pieces import letters_style, see_through, small_table_style, verdict_style
from inspector.ui.theme.style import apply_theme, current_tokens
from inspector.ui.theme.tokens import DARK, LIGHT, PICTURE, Colours, PictureInks, Tokens
from inspector.ui.theme.verdicts import VerdictLook, verdict_look, verdict_word

__all__ = [
    "DARK",
    "LIGHT",
    "PICTURE",
    "Colours",
    "PictureInks",
    "Tokens",
    "VerdictLook",
    "apply_theme",
    "current_tokens",
    "icon",
    "letters_style",
    "pixmap",
    "see_through",
    "small_table_style",
    "untinted",
    "verdict_look",
    "verdict_style",
    "verdict_word",
]
