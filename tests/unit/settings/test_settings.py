import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as quick
from hypothesis import strategies as st
from pydantic import ValidationError

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.settings import RECENT_SOURCES, Settings, SettingsStore


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def written(tmp_path: Path) -> dict[str, object]:
    return json.loads((tmp_path / "settings.json").read_text())


def test_no_file_is_the_defaults_without_a_warning(store: SettingsStore) -> None:
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.warnings == ()


def test_only_what_differs_is_written(store: SettingsStore, tmp_path: Path) -> None:
    changed = Settings().changed(theme="dark", rate_limit_hz=2.5)
    store.save(changed)
    assert written(tmp_path) == {"theme": "dark", "rate_limit_hz": 2.5}
    assert store.load().settings == changed


def test_a_bad_value_costs_a_warning_and_not_the_start(store: SettingsStore, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"queue_size": -4, "theme": "dark", "heatmap_opacity": "much"}')
    loaded = store.load()
    assert loaded.settings == Settings().changed(theme="dark")
    assert [warning.split(":")[0] for warning in loaded.warnings] == [
        "Setting heatmap_opacity",
        "Setting queue_size",
    ]
    assert "8 is used instead" in loaded.warnings[1]


def test_keys_of_a_newer_version_survive_a_save(store: SettingsStore, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"hologram": [1, 2], "theme": "dark"}')
    assert store.load().warnings == ()
    store.save(Settings())
    assert written(tmp_path) == {"hologram": [1, 2]}


@pytest.mark.parametrize("text", ["", "{", "[1]", "\x00\xff", "[" * 100_000, "null"])
def test_a_file_that_is_not_settings_is_kept_aside(store: SettingsStore, tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    loaded = store.load()
    assert loaded.settings == Settings()
    assert "settings.json" in loaded.warnings[0]
    store.save(Settings().changed(theme="light"))
    assert store.load().settings.theme == "light"
    assert (tmp_path / "settings.json.bad").read_text(encoding="utf-8") == text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


@quick(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(overrides=st.dictionaries(st.sampled_from([*Settings.model_fields, "other"]), json_values))
def test_whatever_the_file_holds_the_station_starts(
    tmp_path_factory: pytest.TempPathFactory, overrides: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(overrides))
    loaded = SettingsStore(path).load()
    SettingsStore(path).save(loaded.settings)
    again = SettingsStore(path).load()
    assert again.settings == loaded.settings
    assert again.warnings == ()


def test_a_full_or_broken_folder_leaves_the_old_file(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    with pytest.raises(EnvironmentFault, match="choose another data folder"):
        SettingsStore(in_the_way / "settings.json").save(Settings().changed(theme="dark"))


def test_settings_are_frozen_and_checked() -> None:
    with pytest.raises(ValidationError):
        Settings().theme = "dark"  # type: ignore[misc]
    with pytest.raises(DataFault, match=r"queue_size: 100000 .* less than or equal to 256"):
        Settings().changed(queue_size=100_000)
    with pytest.raises(DataFault, match="no_such_setting"):
        Settings().changed(no_such_setting=1)


def test_recent_sources_are_newest_first_without_repetition() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_source(f"folder:/{number % 10}")
    assert settings.source == "folder:/1"
    assert settings.recent_sources[:3] == ("folder:/1", "folder:/0", "folder:/9")
    assert len(settings.recent_sources) == RECENT_SOURCES


def test_without_a_login_name_there_still_is_an_operator(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOGNAME", "anna")
    assert Settings().operator == "anna"
