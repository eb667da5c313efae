"""Every screen looks as it did when a person last looked at it: compared with stored pictures.

`make screenshots` stores what differs (tests/ui/screenshots/README.md).
"""

import os
from pathlib import Path

import pytest
from helpers.screenshot_compare import difference, read, show, store
from helpers.screenshot_run import VARIANTS, take_everything
from helpers.screenshot_states import OPERATOR, STATES, WELCOME

pytestmark = [
    pytest.mark.xdist_group("screenshots"),  # one worker takes the pictures, once
    pytest.mark.timeout(400),  # half a minute of two processes, on a machine with much else to do
]

STORED = Path(__file__).parent / "screenshots"
UPDATES = bool(os.environ.get("INSPECTOR_UPDATE_SCREENSHOTS"))
MOST_KB = 4000
SCREENS = [(variant.name, state.name) for variant in VARIANTS for state in (*STATES, WELCOME)]
OPERATED = [(variant.name, OPERATOR.name) for variant in VARIANTS if variant.operator]
PICTURES = SCREENS + OPERATED


@pytest.fixture(scope="module")
def pictures(tmp_path_factory) -> Path:
    """All of them, as the program looks now."""
    return take_everything(tmp_path_factory.mktemp("screenshots"))


@pytest.mark.parametrize(("variant", "name"), PICTURES)
def test_the_screen_looks_as_stored(pictures, tmp_path, variant, name):
    got, path = read(pictures / variant / f"{name}.png"), STORED / variant / f"{name}.webp"
    if UPDATES:
        store(got, path)
    found = difference(got, path)
    if found.words:
        pytest.fail(show(got, path, found=found, folder=tmp_path), pytrace=False)


def test_every_stored_picture_is_of_a_screen_and_all_are_small():
    stored = {(path.parent.name, path.stem): path for path in STORED.rglob("*.webp")}
    assert set(stored) <= set(PICTURES), f"of no screen, remove them: {set(stored) - set(PICTURES)}"
    assert sum(path.stat().st_size for path in stored.values()) <= MOST_KB * 1000
