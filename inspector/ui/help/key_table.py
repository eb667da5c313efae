"""The keys of the window as a Markdown table, made from the commands themselves."""

from PySide6.QtGui import QKeySequence

from inspector.language import say
from inspector.ui.actions import ACTIONS, ActionRow, action_text
from inspector.ui.screens import HELP, OPERATOR, SCREENS

_TITLES = {entry.name: entry.title for entry in (*SCREENS, OPERATOR, HELP)}


def key_table() -> str:
    """A row for every row of `ACTIONS`: key, what it does, where."""
    rows = [f"| **{_keys(row)}** | {action_text(row)} | {_where(row)} |" for row in ACTIONS]
    head = f"| {say('Key', 'of the keyboard')} | {say('What it does')} | {say('Where')} |"
    return "\n".join([head, "|---|---|---|", *rows])


def _keys(row: ActionRow) -> str:
    """As the tooltips and the rest of the manual write it, in every language."""
    return QKeySequence(row.keys).toString()


def _where(row: ActionRow) -> str:
    if not row.screens:
        return say("everywhere")
    if set(row.screens) >= {entry.name for entry in SCREENS}:
        return say("engineer mode")
    return ", ".join(say(_TITLES[name]) for name in row.screens)
