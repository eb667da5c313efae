"""Methods and presets in a few words, wherever one is chosen. Without Qt."""

from inspector.language import mark, say
from inspector.models import list_models

_SENTENCES = {
    "patchcore": mark("Remembers patches of the goods; learned within seconds."),
    "siamese": mark("Trained once on other parts; remembers patches of the goods."),
    "regad": mark("Trained once on other parts; compares each place with the same place of the goods."),
    "regad-adv": mark("As RegAD, trained against a discriminator."),
    "uniad": mark("Trained once on other parts, tuned to this one: rebuilds goods and fails on defects."),
    "uniad-adv": mark("As UniAD, trained against a discriminator."),
    "dfd": mark("Trained for this part, against made-up defects on your goods."),
    "coft": mark("Trained for this part: adapts the features to your goods."),
    "ckaad": mark("Trained for this part: rebuilds goods and fails on defects."),
}
_SHORT = {
    "default": mark("Fast (default)"),
    "accurate": mark("Accurate"),
    "siamese": mark("Siamese memory"),
    "regad-adv": mark("RegAD, adversarial"),
    "uniad-adv": mark("UniAD, adversarial"),
}
"""Presets, and titles that a row of a table has no room for."""


def short_title(name: str) -> str:
    """ "Fast (default)", "PatchCore", "DFD"."""
    if name in _SHORT:
        return say(_SHORT[name])
    titles = {entry.name: entry.title.partition(",")[0] for entry in list_models()}
    return titles.get(name, name)


def sentence(name: str) -> str:
    """What a method does, in a sentence; empty where nothing is to be said."""
    return say(_SENTENCES[name]) if name in _SENTENCES else ""


def leaves_defects_out(name: str) -> bool:
    """A method that learns from good parts only."""
    return not any(entry.name == name and entry.uses_confirmed_defects for entry in list_models())
