"""Messages with values in them: which templates a text may have been made from, and with which values."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

_SLOT = re.compile(r"\{(\d+)\}")
_BESIDE_A_SLOT = re.compile(r"(?<=\})\{(\d+)\}")
_WORD = re.compile(r"(?<![\w}])[A-Za-z]{2,}(?![\w{])")
_CUT = re.compile(r"[.!?] +|: ")
_FEW_LETTERS = 12
"""Every sixth template has fewer, and most of these fit other English ("{0} is {1}", "{0} of {1} goods");
from here on a template holds three words or rare ones."""


class Template:
    """A message with slots.

    Attributes:
        target: Its translation.
        weight: Characters between the slots.
        weak: So few letters that another English sentence may hold them all by chance.
        words: Whole words between the slots; a text without one of them was not made from this.
    """

    def __init__(self, source: str, target: str) -> None:
        # which of two slots side by side took what, nobody can tell: the first took everything
        self._empty = dict.fromkeys(_BESIDE_A_SLOT.findall(source), "")
        pieces = _SLOT.split(_BESIDE_A_SLOT.sub("", source))
        self._texts, self._slots, self.target = pieces[::2], pieces[1::2], target
        self.weight = sum(map(len, self._texts))
        self.weak = sum(map(str.isalpha, "".join(self._texts))) < _FEW_LETTERS
        self.words = frozenset(_WORD.findall(source))

    def match(self, text: str) -> dict[str, str] | None:
        """Value of each slot, or None where `text` was not made from this template."""
        first, last = self._texts[0], self._texts[-1]
        if len(text) < self.weight or not (text.startswith(first) and text.endswith(last)):
            return None
        place, stop, values = len(first), len(text) - len(last), dict(self._empty)
        for number, slot in enumerate(self._slots, start=1):
            after = self._texts[number] if number < len(self._slots) else ""
            end = text.find(after, place, stop) if after else stop
            if end < place or _splits_a_word(text, place, end):
                return None
            values[slot], place = text[place:end], end + len(after)
        return values

    def cuts_into(self, values: Mapping[str, str]) -> bool:
        """Whether a value holds the end of a sentence or a colon where no whole message belongs."""
        pieces = zip(self._slots, self._texts, self._texts[1:], strict=False)
        return any(_CUT.search(values[slot]) and not _is_open(*around) for slot, *around in pieces)

    def filled(self, values: Mapping[str, str]) -> str:
        """The translation with these values."""
        return _SLOT.sub(lambda found: values.get(found[1], found[0]), self.target)


class Templates:
    """All templates of a language, to be found by the words in them."""

    def __init__(self, messages: Mapping[str, str]) -> None:
        made = [Template(*pair) for pair in messages.items() if _SLOT.search(pair[0])]
        frequency = Counter(word for template in made for word in template.words)
        self._by_rarest_word: dict[str, list[Template]] = defaultdict(list)
        for template in made:
            rarest = min(sorted(template.words), key=frequency.__getitem__, default="")
            self._by_rarest_word[rarest].append(template)

    def of(self, text: str) -> Iterator[tuple[Template, dict[str, str]]]:
        """Those that `text` may have been made from, with the values it would have had."""
        for word in {"", *_WORD.findall(text)} & self._by_rarest_word.keys():
            for template in self._by_rarest_word[word]:
                values = template.match(text)
                if values is not None:
                    yield template, values


def _splits_a_word(text: str, start: int, end: int) -> bool:
    """Whether a value begins or ends within a word: the v of "v2" is not the one of "values"."""
    borders = (text[max(start - 1, 0) : start + 1], text[end - 1 : end + 1])
    return start < end and any(len(pair) == 2 and pair.isalpha() and pair.islower() for pair in borders)


def _is_open(before: str, after: str) -> bool:
    """Whether a whole message may stand between these texts."""
    begins = not before or before.endswith((": ", ". "))
    return begins and (not after or after.lstrip()[:1].isupper())
