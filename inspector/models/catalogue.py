"""The methods people can choose from, available or not."""

from dataclasses import dataclass

_LATER = "Not part of this version."


@dataclass(frozen=True)
class ModelEntry:
    """One method as `inspector models list` shows it.

    Attributes:
        name: As in `ModelSpec.method`.
        title: For people.
        needs_source_training: It must be trained once on other kinds of parts before it can be used.
        uses_confirmed_defects: It gets better from defects that a reviewer confirmed.
        available: It can be chosen now.
        reason: Why not; empty where it is available.
    """

    name: str
    title: str
    needs_source_training: bool = False
    uses_confirmed_defects: bool = False
    available: bool = False
    reason: str = _LATER


_ENTRIES = (
    ModelEntry(
        "patchcore", "PatchCore, few-shot memory bank", uses_confirmed_defects=True, available=True, reason=""
    ),
    ModelEntry(
        "siamese", "Siamese encoder with memory bank", needs_source_training=True, available=True, reason=""
    ),
    ModelEntry(
        "regad", "RegAD, registration of features", needs_source_training=True, available=True, reason=""
    ),
    ModelEntry(
        "regad-adv", "RegAD with adversarial loss", needs_source_training=True, available=True, reason=""
    ),
    ModelEntry(
        "uniad", "UniAD, feature reconstruction", needs_source_training=True, available=True, reason=""
    ),
    ModelEntry(
        "uniad-adv", "UniAD with adversarial loss", needs_source_training=True, available=True, reason=""
    ),
    ModelEntry("dfd", "DFD, dual-path frequency discriminators", available=True, reason=""),
    ModelEntry(
        "coft", "COFT-AD, contrastive fine-tuning", uses_confirmed_defects=True, available=True, reason=""
    ),
    ModelEntry(
        "ckaad",
        "CKAAD, coarse-knowledge adversarial reconstruction",
        uses_confirmed_defects=True,
        available=True,
        reason="",
    ),
)


def list_models() -> list[ModelEntry]:
    """The nine methods of the command contract, in its order. Imports nothing heavy."""
    return list(_ENTRIES)
