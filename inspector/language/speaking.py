"""Says a text in the present language.

The English text in the code is the key: the code reads as it speaks, and a text without a translation is
English rather than missing.
"""

import re
from functools import lru_cache

from inspector.language.catalogue import Catalogue, read_catalogue
from inspector.language.languages import ENGLISH, LANGUAGES, Language, language_for
from inspector.settings import resource_path

_FORMS = re.compile(r"\(([^()|]*)(?:\|([^()]*))?\)")
_TRANSLATIONS = "translations/inspector_{code}.ts"


class _Present:
    """What is spoken now. One reference, replaced whole, so any thread may read it."""

    catalogue = Catalogue(LANGUAGES[0])


def speak(name: str) -> Language:
    """Speak the language of that locale name from now on; give it. Texts already said stay as they are."""
    language = language_for(name)
    _Present.catalogue = _catalogue(language.code)
    return language


def present() -> Catalogue:
    """The texts of the language that is spoken now."""
    return _Present.catalogue


def say(text: str, note: str = "", /, **values: object) -> str:
    """`text` in the present language, `{name}` in it replaced by the value of that name.

    Args:
        text: English, as a literal: translators get what `make translations` finds in the code.
        note: Tells one meaning of a short text from another ("Open", "verb").
        values: Ready for a person: numbers through `number_text`, not as floats.

    Raises:
        KeyError: `text` names a value that is not given.
    """
    said = _Present.catalogue.words.get((text, note), (text,))[0]
    return said.format(**values) if values else said


def say_n(text: str, number: int, note: str = "", /, **values: object) -> str:
    """`text` about `number` things, which stands where `%n` is.

    The English text writes both forms: "%n part(s)", "%n part(s) (is|are) left", "%n entr(y|ies)".
    """
    catalogue = _Present.catalogue
    forms = catalogue.words.get((text, note))
    said = (
        _english(text, number)
        if forms is None
        else forms[min(catalogue.language.form(number), len(forms) - 1)]
    )
    return (said.format(**values) if values else said).replace("%n", str(number))


def mark(text: str, note: str = "", /) -> str:
    """`text` as it is: marks a constant for translators that `say(constant)` says later."""
    return text


@lru_cache
def _catalogue(code: str) -> Catalogue:
    language = language_for(code)
    if code == ENGLISH:
        return Catalogue(language)
    return read_catalogue(resource_path(_TRANSLATIONS.format(code=code)), language)


def _english(text: str, number: int) -> str:
    def chosen(found: re.Match[str]) -> str:
        first, second = found.groups()
        one, several = ("", first) if second is None else (first, second)
        return one if number == 1 else several

    return _FORMS.sub(chosen, text)
