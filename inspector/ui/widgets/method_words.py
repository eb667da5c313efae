"""Methods and presets in a few words, wherever one is chosen. Without Qt."""

from inspector.models import PRESETS, list_models

_SENTENCES = {
    "patchcore": "Remembers patches of the goods; learned within seconds.",
    "siamese": "Trained once on other parts; remembers patches of the goods.",
    "regad": "Trained once on other parts; compares each place with the same place of the goods.",
    "regad-adv": "As RegAD, trained against a discriminator.",
    "uniad": "Trained once on other parts, tuned to this one: rebuilds goods and fails on defects.",
    "uniad-adv": "As UniAD, trained against a discriminator.",
    "dfd": "Trained for this part, against made-up defects on your goods.",
    "coft": "Trained for this part: adapts the features to your goods.",
    "ckaad": "Trained for this part: rebuilds goods and fails on defects.",
}
_SHORT = {
    "siamese": "Siamese memory",
    "regad-adv": "RegAD, adversarial",
    "uniad-adv": "UniAD, adversarial",
}
"""Titles that a row of a table has no room for."""


def short_title(name: str) -> str:
    """ "Fast (default)", "PatchCore", "DFD"."""
    titles = {preset.name: preset.title for preset in PRESETS}
    titles |= {entry.name: entry.title.partition(",")[0] for entry in list_models()} | _SHORT
    return titles.get(name, name)


def sentence(name: str) -> str:
    """What a method does, in a sentence; empty where nothing is to be said."""
    return _SENTENCES.get(name, "")


def leaves_defects_out(name: str) -> bool:
    """A method that learns from good parts only."""
    return not any(entry.name == name and entry.uses_confirmed_defects for entry in list_models())
