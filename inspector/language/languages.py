"""The languages the program speaks, and how each writes numbers and dates."""

from dataclasses import dataclass

ENGLISH = "en"


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes:
        code: ISO 639-1, as in the setting and in the name of the translation file.
        name: In the language itself, so that a person finds it whatever the window speaks.
        locale: For Qt: its number fields and its calendar.
        decimal: Mark between whole number and fraction.
        date, clock: Patterns of `datetime.strftime`, digits only.
        plural_forms: 2 where one thing is told apart from several, else 1.
        joint: Between a name and what is said of it.
        between_sentences: What keeps one sentence from the next.
    """

    code: str
    name: str
    locale: str
    decimal: str
    date: str
    clock: str
    plural_forms: int
    joint: str = ": "
    between_sentences: str = " "

    def form(self, number: int) -> int:
        """Index of the plural form for `number` of something."""
        return 0 if number == 1 or self.plural_forms == 1 else 1


LANGUAGES = (
    Language(ENGLISH, "English", "en_GB", ".", "%Y-%m-%d", "%H:%M:%S", 2),
    Language("de", "Deutsch", "de_DE", ",", "%d.%m.%Y", "%H:%M:%S", 2),
    Language("zh", "中文", "zh_CN", ".", "%Y-%m-%d", "%H:%M:%S", 1, "：", ""),
)


def language_for(name: str) -> Language:
    """The language of a locale name ("de_AT", "zh-Hans-CN", "de"); English where the program has none."""
    code = name.replace("-", "_").split("_")[0].lower()
    return next((one for one in LANGUAGES if one.code == code), LANGUAGES[0])
