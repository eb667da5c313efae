"""The methods people can choose from, available or not."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelEntry:
    """One method as `inspector models list` shows it.

    Attributes:
        name: As in `ModelSpec.method`.
        title: For people.
        needs_source_training: It stands on a checkpoint, trained once on other kinds of parts; that for
            the default backbone ships.
        uses_confirmed_defects: It gets better from defects that a reviewer confirmed.
        available: It can be chosen now.
        reason: Why not; empty where it is available.
    """

    name: str
    title: str
    needs_source_training: bool = False
    uses_confirmed_defects: bool = False
    available: bool = True
    reason: str = ""


_ENTRIES = (
    ModelEntry("patchcore", "PatchCore, few-shot memory bank", uses_confirmed_defects=True),
    ModelEntry("siamese", "Siamese encoder with memory bank", needs_source_training=True),
    ModelEntry("regad", "RegAD, registration of features", needs_source_training=True),
    ModelEntry("regad-adv", "RegAD with adversarial loss", needs_source_training=True),
    ModelEntry("uniad", "UniAD, feature reconstruction", needs_source_training=True),
    ModelEntry("uniad-adv", "UniAD with adversarial loss", needs_source_training=True),
    ModelEntry("dfd", "DFD, dual-path frequency discriminators"),
    ModelEntry("coft", "COFT-AD, contrastive fine-tuning", uses_confirmed_defects=True),
    ModelEntry("ckaad", "CKAAD, coarse-knowledge adversarial reconstruction", uses_confirmed_defects=True),
)


def list_models() -> list[ModelEntry]:
    """The nine methods of the command contract, in its order. Imports nothing heavy."""
    return list(_ENTRIES)
