"""What a person names to train on -> kinds of parts."""

from collections.abc import Sequence
from pathlib import Path

from inspector.domain.errors import DataFault
from inspector.training.folder_kinds import folder_kinds
from inspector.training.kinds import LEAST, SourceKind
from inspector.training.simulated_kinds import SIMULATED, simulated_kinds


def find_kinds(sources: Sequence[str]) -> tuple[SourceKind, ...]:
    """Every kind of part of all sources, in their order.

    Args:
        sources: A folder with or above `train/good` folders, each one kind; a folder of images, one kind; or
            `simulated:washer,housing?kinds=12&images=40&seed=1`.

    Raises:
        DataFault: No source, one without a kind of part, one with too few images, or two kinds of one name.
    """
    if not sources:
        raise DataFault(
            "There is nothing to train on.",
            way_out="Name folders of good images, or simulated:washer,housing,weave.",
        )
    found: dict[str, SourceKind] = {}
    for kind in (kind for source in sources for kind in _kinds(source)):
        if kind.name in found:
            raise DataFault(
                f"Two kinds of parts are called {kind.name}.", way_out="Give one folder above both."
            )
        if kind.count < LEAST:
            raise DataFault(
                f"{kind.name} has {kind.count} images; a kind of part needs {LEAST} to be trained on.",
                way_out="Add images or leave it out.",
            )
        found[kind.name] = kind
    return tuple(found.values())


def in_words(kinds: Sequence[SourceKind]) -> tuple[str, ...]:
    """One entry a source: what it is, how many kinds of parts and images of it were trained on."""
    sources = dict.fromkeys(kind.source for kind in kinds)
    return tuple(_words(source, [kind for kind in kinds if kind.source == source]) for source in sources)


def _words(source: str, kinds: Sequence[SourceKind]) -> str:
    images = sum(kind.count for kind in kinds)
    return f"{source}: {len(kinds)} kind{'s' if len(kinds) > 1 else ''} of parts, {images} images"


def _kinds(source: str) -> list[SourceKind]:
    return simulated_kinds(source) if source.startswith(SIMULATED) else folder_kinds(Path(source))
