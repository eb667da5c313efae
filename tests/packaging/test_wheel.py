"""What a person installs holds everything the program needs, and nothing that is only for us."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """File names in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as opened:
        return set(opened.namelist())


def test_every_resource_is_in_the_wheel(names: set[str]) -> None:
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    for path in resources:
        assert f"inspector/_resources/{path.relative_to(ROOT / 'resources').as_posix()}" in names


def test_the_database_migrations_are_in_the_wheel(names: set[str]) -> None:
    assert any(name.startswith("inspector/storage/migrations/versions/") for name in names)


def test_decisions_and_tests_stay_out_of_the_wheel(names: set[str]) -> None:
    assert not [name for name in names if name.startswith(("inspector/decisions", "tests/"))]
