"""Translates what the program below the window says.

Faults, reasons and advice are written in English where they arise, with values in them, and so they reach
logs, exports and the command line: one language for support and for scripts (decision 0018). Only the window
and the shift report translate them, by finding the template a text was made from.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from inspector.language.speaking import present

_SLOT = re.compile(r"\{(\d+)\}")
_SENTENCE_END = re.compile(r"(?<=[.!?]) +")
_JOINT = ": "
_DEEPEST = 3


class _Template:
    """A message with slots: the texts between them, and which slot comes where."""

    def __init__(self, source: str, target: str) -> None:
        pieces = _SLOT.split(source)
        self.texts, self.slots, self.target = pieces[::2], pieces[1::2], target
        self.weight = sum(map(len, self.texts))

    def match(self, text: str) -> dict[str, str] | None:
        """Value of each slot, or None where `text` was not made from this template."""
        first, last = self.texts[0], self.texts[-1]
        if len(text) < self.weight or not (text.startswith(first) and text.endswith(last)):
            return None
        place, stop, values = len(first), len(text) - len(last), {}
        for number, slot in enumerate(self.slots, start=1):
            after = self.texts[number] if number < len(self.slots) else ""
            end = text.find(after, place, stop) if after else stop
            if end < place:
                return None
            values[slot], place = text[place:end], end + len(after)
        return values

    def filled(self, values: Mapping[str, str]) -> str:
        """The translation with these values."""
        return _SLOT.sub(lambda found: values.get(found[1], found[0]), self.target)


def say_message(text: str) -> str:
    """A message of the program in the present language; what has no translation stays English.

    A text of several sentences, or "name: message", is translated piece by piece; a value in one that is
    itself a message is translated too.
    """
    return _said(text, id(present().messages)) if present().messages else text


@lru_cache(1024)
def _said(text: str, _language: int) -> str:
    return _translated(text, _DEEPEST)


def _translated(text: str, depth: int) -> str:
    whole = _whole(text, depth) if depth > 0 else text
    if whole is not None:
        return whole
    for cut in _cuts(text):
        known = _whole(text[:cut], depth)
        if known is not None:
            return f"{known} {_translated(text[cut:].lstrip(), depth)}"
    name, joint, rest = text.partition(_JOINT)
    return f"{_translated(name, depth - 1)}{joint}{_translated(rest, depth)}" if joint else text


def _cuts(text: str) -> list[int]:
    """Ends of sentences, the last first: the longest known beginning is the right one."""
    return [found.start() for found in _SENTENCE_END.finditer(text)][::-1]


def _whole(text: str, depth: int) -> str | None:
    messages = present().messages
    if text in messages:
        return messages[text]
    for template in _templates(id(messages)):
        values = template.match(text)
        if values is not None:
            return template.filled({slot: _translated(value, depth - 1) for slot, value in values.items()})
    return None


@lru_cache(4)
def _templates(_language: int) -> tuple[_Template, ...]:
    messages: Mapping[str, str] = present().messages
    slotted = (_Template(*pair) for pair in messages.items() if _SLOT.search(pair[0]))
    return tuple(sorted(slotted, key=lambda template: -template.weight))
