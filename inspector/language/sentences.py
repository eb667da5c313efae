"""Translates what the program below the window says.

Faults, reasons and advice are written in English where they arise, with values in them, and so they reach
logs, exports and the command line: one language for support and for scripts (decision 0018). Only the window
and the shift report translate them, by finding the template a text was made from.

A text can be read in several ways: as one template whose value is a message itself, as sentences one after
the other, as "name: message". The way that leaves the fewest English words is the right one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from inspector.language.catalogue import Catalogue
from inspector.language.speaking import present
from inspector.language.templates import Template, Templates

_SENTENCE_END = re.compile(r"[.!?] +")
_CUT = re.compile(r"(?<=[.!?]) +|: ")
_WIDE_END = re.compile(r"(?<=[。！？：]) +")
_WORDS = re.compile(r"[A-Za-z]{2,}")
_PROSE = re.compile(
    r"\b(?:The|an?|and|are|as|at|be|by|cannot|for|from|has|have|in|is|its?|must|no|not|of|on|or|than|that|the|"
    r"them|this|to|too|was|were|which|with)\b"
)
"""Words that no name has: a value that holds one is a piece of a sentence."""
_DEEPEST = 5
_MOST_CUTS = 16
_MOST_COMPARED, _STEP = 4500, 50
"""Characters of a message and its pieces in all its readings, and a flat charge for each: the longest message
takes two thirds. What nobody wrote as a message (a damaged file's text) stays English from there on, so that
no text takes longer than a millisecond or two."""


@dataclass(frozen=True)
class _Said:
    """A text in the present language.

    Attributes:
        left: English words left in it.
        new: Whether anything was translated.
        cuts: Whether a value of it holds more than belongs there.
    """

    text: str
    left: int
    new: bool = True
    cuts: bool = False

    @property
    def rank(self) -> tuple[int, bool]:
        """The best reading has the lowest."""
        return self.left, self.cuts


def say_message(text: str) -> str:
    """A message of the program in the present language; what has no translation stays English.

    A text of several sentences, or "name: message", is translated piece by piece; a value in one that is
    itself a message is translated too.
    """
    return _speaker().say(text) if present().messages else text


class _Speaker:
    """Says messages in the language of one catalogue; texts said lately are kept."""

    current: "_Speaker | None" = None

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue, self.templates = catalogue, Templates(catalogue.messages)
        self.say = lru_cache(1024)(self._say)

    def _say(self, text: str) -> str:
        return _Reading(self).best(text, _DEEPEST).text


def _speaker() -> _Speaker:
    speaker, catalogue = _Speaker.current, present()
    if speaker is None or speaker.catalogue is not catalogue:
        speaker = _Speaker.current = _Speaker(catalogue)  # one reference, so any thread may come here
    return speaker


class _Reading:
    """One message on its way: what its pieces have become."""

    def __init__(self, speaker: _Speaker) -> None:
        self._language, self._messages = speaker.catalogue.language, speaker.catalogue.messages
        self._templates = speaker.templates
        self._pieces: dict[str, _Said] = {}
        self._left_to_compare = _MOST_COMPARED

    def best(self, text: str, depth: int) -> _Said:
        """The reading that leaves the fewest English words; the spaces around the text stay."""
        core = text.strip()
        if core not in self._pieces:
            self._pieces[core] = self._read(core, depth)
        said = self._pieces[core]
        if not said.new or not core:
            return _Said(text, said.left, new=False)
        before, after = text.split(core, 1)
        space = before if self._language.between_sentences else ""
        return replace(said, text=f"{space}{said.text}{after}")

    def _read(self, text: str, depth: int) -> _Said:
        whole = self._whole(text, depth)
        if whole.left == 0 or len(text) > self._left_to_compare:
            return whole
        cut = self._cut(text, depth)
        return cut if cut is not None and cut.rank < whole.rank else whole

    def _whole(self, text: str, depth: int) -> _Said:
        """As one message, or English as it is."""
        if text in self._messages:
            return _Said(self._messages[text], 0)
        english = _Said(text, len(_WORDS.findall(text)), new=False)
        if not english.left or not depth or len(text) > self._left_to_compare:
            return english
        self._left_to_compare -= len(text) + _STEP
        made = sorted(self._templates.of(text), key=lambda one: (one[0].weak, -one[0].weight))
        readings: list[_Said] = []
        for template, values in made:
            if not template.weak or (not readings and self._are_values(values, depth - 1)):
                readings.append(self._filled(template, values, depth - 1))
        return min([*readings, english], key=lambda said: said.rank)

    def _are_values(self, values: Mapping[str, str], depth: int) -> bool:
        """Whether each is a name, a number or a known message, and no piece of an unknown sentence."""
        return not any(
            _PROSE.search(value) and (_SENTENCE_END.search(value) or not self._is_known(value, depth))
            for value in values.values()
        )

    def _is_known(self, text: str, depth: int) -> bool:
        """Whether a message was found in it; a name or a word given in quotes may stay English."""
        said = self.best(text, depth)
        return said.new and said.left <= len(_WORDS.findall(text)) // 4

    def _filled(self, template: Template, values: Mapping[str, str], depth: int) -> _Said:
        said = {slot: self.best(value, depth) for slot, value in values.items()}
        text = template.filled({slot: one.text for slot, one in said.items()})
        if not self._language.between_sentences:
            text = _WIDE_END.sub("", text)
        cuts = template.cuts_into(values) or any(one.cuts for one in said.values())
        return _Said(text, sum(one.left for one in said.values()), cuts=cuts)

    def _cut(self, text: str, depth: int) -> _Said | None:
        """As a message with more behind it; where no beginning is known, the first piece stays English."""
        cuts = list(islice(_CUT.finditer(text), _MOST_CUTS))
        heads = [(cut, self._whole(text[: cut.start()], depth)) for cut in cuts]
        known = [(cut, head) for cut, head in heads if head.new] or heads[:1]
        readings = [self._joined(head, cut[0], self.best(text[cut.end() :], depth)) for cut, head in known]
        return min(readings, key=lambda said: said.rank, default=None)

    def _joined(self, head: _Said, glue: str, rest: _Said) -> _Said:
        new = head.new or rest.new
        if glue == ": ":
            glue = self._language.joint if new else glue
        elif head.new and not head.text[-1:].isascii():
            glue = self._language.between_sentences
        return _Said(f"{head.text}{glue}{rest.text}", head.left + rest.left, new, head.cuts or rest.cuts)
