"""What kind of part it is: choices made from the references, shown in words, overridden by a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from inspector.domain.errors import DataFault


class Trait(StrEnum):
    """A property of the part that decides how it is learned."""

    PART = "part"
    ROTATION = "rotation"
    POSITION = "position"


TRAIT_OPTIONS: Mapping[Trait, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        Trait.PART: (
            ("object", "Object: cut out of its background"),
            ("surface", "Surface: the whole region is the part"),
        ),
        Trait.ROTATION: (
            ("upright", "Upright: parts always lie the same way round"),
            ("turned", "Turned: parts may lie at any angle"),
        ),
        Trait.POSITION: (
            ("anywhere", "Anywhere: details may move within the region"),
            ("fixed", "Fixed: each detail has its place"),
        ),
    }
)
"""What may be chosen for each trait: (value stored in the recipe, words for a person)."""

TRAIT_TITLES: Mapping[Trait, str] = MappingProxyType(
    {
        Trait.PART: "What is inspected",
        Trait.ROTATION: "How parts lie",
        Trait.POSITION: "Where details are",
    }
)


def check_trait(name: str, value: str) -> None:
    """Raise DataFault where there is no such trait, or it cannot be that."""
    if name not in list(Trait) or value not in dict(TRAIT_OPTIONS[Trait(name)]):
        raise DataFault(
            f"No part is known whose {name} is '{value}'.",
            way_out="Update Inspector, or enroll the part anew.",
        )


@dataclass(frozen=True)
class TraitChoice:
    """What was chosen for one trait.

    Attributes:
        value: One of `TRAIT_OPTIONS[trait]`.
        reason: Why, in words that follow a colon: "found in all 4 goods".
        automatic: True where the references decided, False where a person did.

    Raises:
        DataFault: The trait cannot have this value.
    """

    trait: Trait
    value: str
    reason: str
    automatic: bool

    def __post_init__(self) -> None:
        check_trait(self.trait, self.value)

    @property
    def words(self) -> str:
        """The value, who chose it and why, for a person."""
        value = dict(TRAIT_OPTIONS[self.trait])[self.value]
        if not self.automatic:
            return f"{value} (chosen by a person)"
        return f"{value} (automatic: {self.reason})" if self.reason else f"{value} (automatic)"
