from pathlib import Path

import pytest

from inspector.domain.errors import EnvironmentFault
from inspector.settings import DATA_DIR_VARIABLE, Paths


def test_the_argument_wins_over_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path / "environment"))
    assert Paths().data_dir == tmp_path / "environment"
    assert Paths(tmp_path / "argument").data_dir == tmp_path / "argument"


def test_without_either_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATA_DIR_VARIABLE, raising=False)
    assert Paths().data_dir.name == "inspector"
    assert Paths().data_dir.is_absolute()


def test_ensure_creates_the_folders_and_leaves_nothing_else(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "new" / "data")
    paths.ensure()
    paths.ensure()
    found = {path.name for path in paths.data_dir.iterdir()}
    assert found == {"images", "recipes", "weights", "logs", "exports"}
    for place in (paths.database, paths.settings_file, paths.images, paths.caches):
        assert place.parent == paths.data_dir


def test_a_file_where_the_data_folder_should_be_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("")
    with pytest.raises(EnvironmentFault, match=str(in_the_way)) as caught:
        Paths(in_the_way).ensure()
    assert "another data folder" in caught.value.way_out
