"""Fixtures of the storage tests."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from inspector.storage import Database


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database to copy: migrating costs 0.2 s, copying nothing."""
    path = tmp_path_factory.mktemp("template") / "records.sqlite3"
    Database.open(path).close()
    return path


@pytest.fixture
def database_path(tmp_path: Path, empty_database: Path) -> Path:
    """An empty database in a folder of its own."""
    path = tmp_path / "records.sqlite3"
    copyfile(empty_database, path)
    return path


@pytest.fixture
def database(database_path: Path) -> Iterator[Database]:
    """The same, open."""
    database = Database.open(database_path)
    yield database
    database.close()
