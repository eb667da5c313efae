import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import DataFault
from inspector.storage.recipe_names import checked_name


@pytest.mark.parametrize(
    "name", ["washer", "Washer 8.4_A-1", "Dichtung Ø 12", "ワッシャー", "a", "a" * 64, "console"]
)
def test_names_people_use_are_accepted(name: str) -> None:
    assert checked_name(name) == unicodedata.normalize("NFC", name)


BROKEN = [
    "",
    " ",
    ".hidden",
    "..",
    "a.",
    "a ",
    " a",
    "a/b",
    "a\\b",
    "a:b",
    "a\0",
    "a\n",
    "a" * 65,
    "con",
    "NUL.txt",
]
BROKEN += ["com1", "LPT9.x.y", "CON .x", "a*", "com¹", "\U00020000" * 64, "\ud800", "\u202ea"]


@pytest.mark.parametrize("name", BROKEN)
def test_names_that_break_a_file_system_are_refused(name: str) -> None:
    with pytest.raises(DataFault, match="cannot be a recipe name") as caught:
        checked_name(name)
    assert "letters" in caught.value.way_out


@given(name=st.text())
def test_every_accepted_name_is_one_harmless_folder(name: str) -> None:
    try:
        accepted = checked_name(name)
    except DataFault:
        return
    assert checked_name(accepted) == accepted
    assert not set(accepted) & set('/\\:*?"<>|\0\n')
    assert accepted.strip(" .") == accepted.rstrip(" .") == accepted
    assert len(accepted.encode()) <= 255
