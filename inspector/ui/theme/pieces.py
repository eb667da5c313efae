"""Style made while the program runs: a filled verdict, a small table, a colour seen through."""

from PySide6.QtGui import QColor

from inspector.ui.theme.tokens import Tokens
from inspector.ui.theme.verdicts import VerdictLook


def see_through(colour: str, alpha: int) -> QColor:
    """`#rrggbb` with `alpha` 0 (unseen) to 255."""
    clear = QColor(colour)
    clear.setAlpha(alpha)
    return clear


def verdict_style(look: VerdictLook, tokens: Tokens, *, letters: int) -> str:
    """Style sheet of a label that is filled with a verdict's colour; `letters` in logical pixels."""
    return (
        f"background: {look.ground}; color: {look.on_ground}; font-size: {letters}px; font-weight: 700;"
        f"padding: {tokens.space}px {tokens.gap}px; border-radius: {tokens.radius}px;"
    )


def small_table_style(tokens: Tokens, *, letters: int) -> str:
    """Style sheet of a table whose letters are `letters` logical pixels high and whose cells are narrow."""
    return (
        f"QTableWidget {{ font-size: {letters}px; }} "
        f"QTableView::item {{ padding: {tokens.hair}px {tokens.tight}px; }} "
        f"QHeaderView::section {{ font-size: {letters}px; padding: {tokens.tight}px {tokens.hair}px; }}"
    )


def letters_style(letters: int, colour: str = "") -> str:
    """Style sheet of words `letters` logical pixels high, in a colour where one is given."""
    return f"font-size: {letters}px;" + (f" color: {colour};" if colour else "")
