"""The keys of the window as a Markdown table, made from the commands themselves."""

from PySide6.QtGui import QKeySequence

from inspector.ui.actions import ACTIONS, ActionRow, action_text
from inspector.ui.screens import HELP, OPERATOR, SCREENS

_TITLES = {entry.name: entry.title for entry in (*SCREENS, OPERATOR, HELP)}


def key_table() -> str:
    """A row for every row of `ACTIONS`: key, what it does, where."""
    rows = [f"| **{_keys(row)}** | {action_text(row)} | {_where(row)} |" for row in ACTIONS]
    return "\n".join(["| Key | What it does | Where |", "|---|---|---|", *rows])


def _keys(row: ActionRow) -> str:
    return QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)


def _where(row: ActionRow) -> str:
    if not row.screens:
        return "everywhere"
    if set(row.screens) >= {entry.name for entry in SCREENS}:
        return "engineer mode"
    return ", ".join(_TITLES[name] for name in row.screens)
