"""Fixtures every test may use."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest.register_assert_rewrite("helpers.camera_bench", "helpers.camera_conformance", "helpers.control_values")

settings.register_profile("station", deadline=None)  # the machine is shared: no test may depend on its clock
settings.load_profile("station")

os.environ["INSPECTOR_CAMERA_SEARCH"] = "local"  # no test, nor a process it starts, sends a broadcast

REAL_DATA = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real inspection images; skips, with the reason shown, where it is absent."""
    if not REAL_DATA.is_dir():
        pytest.skip(f"real images not found at {REAL_DATA.name} beside the project (../shared/data)")
    return REAL_DATA
