"""What a person calls a confirmed defect: "scratch", "missing screw"."""

import unicodedata

from inspector.domain.errors import DataFault

MAX_DEFECT_NAME = 60
"""Characters; more does not fit beside a bar of a Pareto chart or into a folder's name."""


def checked_defect_name(text: str) -> str:
    """The name as it is stored: runs of blanks are one blank, none at the ends; empty is "no name".

    Letters are kept as typed ("Kratzer", "划痕"): names are grouped as they are stored.

    Raises:
        DataFault: Too long, or a character that cannot be read (a control character, half a pair).
    """
    name = " ".join(text.split())
    if len(name) > MAX_DEFECT_NAME:
        raise DataFault(
            f"A defect name of {len(name)} characters is too long.",
            way_out=f"Use at most {MAX_DEFECT_NAME}.",
        )
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name):
        raise DataFault(
            "A defect name must not hold control characters.", way_out="Type it with letters and digits."
        )
    return name
