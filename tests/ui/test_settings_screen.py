"""Settings: stored at once, refused with words, and what is shown read-only."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from helpers.filled_services import add_recipe
from helpers.plain_shell import PlainShell
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from inspector.app import Services, open_services
from inspector.capture.camera.genicam_files import producer_files
from inspector.domain.recipe import RecipeKey
from inspector.domain.verdict import Limits
from inspector.models import BACKBONES
from inspector.settings import SettingsStore
from inspector.ui.settings import SettingsScreen
from inspector.ui.settings.computing_card import NOT_LOADED
from inspector.ui.shell import NoticeLevel

WAIT_MS = 10_000


@pytest.fixture
def screen(qtbot, services: Services, shell: PlainShell):
    made = SettingsScreen(services, shell)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: not made.reader.busy, timeout=WAIT_MS)
    yield made
    made.end()


def stored(screen: SettingsScreen):
    """What the next start would read."""
    return SettingsStore(screen.services.paths.settings_file).load().settings


def pick(combo, value: str) -> None:
    """Choose an entry as a person does."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_the_operator_is_stored_when_the_field_is_left(screen):
    screen.general.operator.setText("  Grace ")
    screen.general.operator.editingFinished.emit()
    assert (stored(screen).operator, screen.services.operator) == ("Grace", "Grace")
    assert screen.general.operator.text() == "Grace"


def test_an_empty_operator_is_refused_and_the_old_one_shown(screen, shell):
    before = screen.services.operator
    screen.general.operator.setText(" ")
    screen.general.operator.editingFinished.emit()
    assert screen.general.operator.text() == before
    assert "operator" in shell.messages(NoticeLevel.ERROR)[0]


def test_a_theme_is_stored_and_put_on_at_once(screen, shell):
    pick(screen.general.theme, "dark")
    assert (stored(screen).theme, shell.theme) == ("dark", "dark")


def test_chinese_without_a_font_for_it_says_where_one_comes_from(screen):
    can_be_read = bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    note = screen.general.language_note
    assert not note.isVisible()
    pick(screen.general.language, "zh")
    assert note.isVisible() is not can_be_read
    assert can_be_read or "fonts-wqy-microhei" in note.text()
    pick(screen.general.language, "de")
    assert not note.isVisible()


def test_what_is_still_being_typed_is_stored_when_the_window_closes(screen):
    screen.general.operator.setText("Grace")
    screen.trigger.queue.lineEdit().setText("32 parts")
    screen.end()
    assert (stored(screen).operator, stored(screen).queue_size) == ("Grace", 32)


def test_a_number_does_not_dress_the_window_again(screen, shell):
    screen.trigger.queue.setValue(16)
    assert shell.theme == ""


def test_every_other_field_is_stored_at_once(screen):
    pick(screen.general.store_images, "flagged")
    pick(screen.trigger.mode, "interval")
    screen.trigger.interval.setValue(2.5)
    screen.trigger.queue.setValue(16)
    screen.data.min_free.setValue(0)
    pick(screen.computing.device, "cpu")
    found = stored(screen)
    assert (found.store_images, found.trigger_mode, found.interval_s) == ("flagged", "interval", 2.5)
    assert (found.queue_size, found.min_free_mb, found.device) == (16, 0, "cpu")


def test_camera_drivers_are_added_once_and_removed(screen):
    producers = screen.producers
    assert not producers.remove_button.isEnabled()
    for path in ("/opt/maker/first.cti", "/opt/maker/second.cti", "/opt/maker/first.cti"):
        producers.add(path)
    assert stored(screen).gentl_producers == ("/opt/maker/first.cti", "/opt/maker/second.cti")
    assert [file.name for file in producer_files()][:2] == ["first.cti", "second.cti"]
    producers.list.setCurrentRow(0)
    producers.remove_button.click()
    assert stored(screen).gentl_producers == ("/opt/maker/second.cti",)
    assert producers.list.count() == 1
    producers.list.setCurrentRow(0)
    producers.remove_button.click()
    assert stored(screen).gentl_producers == ()


@pytest.mark.parametrize(
    ("mode", "shown"),
    [
        ("manual", {"debounce", "delay"}),
        ("continuous", {"rate"}),
        ("interval", {"interval"}),
        ("presence", {"debounce", "delay", "nth"}),
        ("hardware", {"line", "debounce", "delay", "nth"}),
        ("software", {"every", "debounce", "delay"}),
    ],
)
def test_a_trigger_shows_the_fields_it_looks_at(screen, mode, shown):
    pick(screen.trigger.mode, mode)
    every = ("rate", "interval", "line", "every", "debounce", "delay", "nth")
    assert {name for name in every if getattr(screen.trigger, name).isVisible()} == shown


def test_the_fields_of_a_trigger_are_stored(screen):
    pick(screen.trigger.mode, "hardware")
    screen.trigger.line.setText(" line2 ")
    screen.trigger.line.editingFinished.emit()
    screen.trigger.debounce.setValue(15)
    screen.trigger.delay.setValue(40)
    screen.trigger.nth.setValue(3)
    pick(screen.trigger.mode, "software")
    screen.trigger.every.setValue(0.5)
    found = stored(screen)
    assert (found.trigger_line, found.debounce_ms, found.trigger_delay_ms) == ("line2", 15, 40)
    assert (found.every_nth, found.ask_every_s, found.trigger_mode) == (3, 0.5, "software")


def test_a_disk_that_refuses_keeps_the_old_setting(screen, shell):
    settings_file = screen.services.paths.settings_file
    settings_file.mkdir()
    (settings_file.with_name("settings.json.bad") / "in the way").mkdir(parents=True)
    pick(screen.general.theme, "dark")
    assert str(settings_file) in shell.messages(NoticeLevel.ERROR)[0]
    assert screen.general.theme.currentData() == screen.services.settings.theme == "system"


def test_the_wheel_does_not_change_a_field_it_scrolls_past(screen):
    screen.general.operator.setFocus()
    before = screen.trigger.queue.value()
    place = QPointF(20, 10)
    turn = QWheelEvent(
        place,
        screen.trigger.queue.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(screen.trigger.queue, turn)
    assert screen.trigger.queue.value() == before


def test_the_data_folder_is_shown_with_its_free_space(screen):
    assert screen.data.path.text() == str(screen.services.paths.data_dir)
    assert "GiB" in screen.data.free.text()


def test_unusable_settings_are_named(qtbot, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.json").write_text('{"queue_size": 0}')
    with open_services(folder) as services:
        screen = SettingsScreen(services, PlainShell(services))
        qtbot.addWidget(screen)
        assert screen.warnings.isVisibleTo(screen)
        assert any("queue_size" in label.text() for label in screen.warnings.findChildren(QLabel))
        screen.end()


def test_without_warnings_nothing_is_said(screen):
    assert not screen.warnings.isVisible()


def test_weights_are_listed_with_where_they_are_and_their_hash(screen):
    table = screen.weights.table
    places = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert places["EfficientNet-Lite0 (comes with the program)"] == "package"
    assert places["ResNet-18"] == "missing"
    assert "sha256" in screen.weights.where.text()
    screen.weights.choose("resnet18")
    assert "No weights for ResNet-18" in screen.weights.where.text()


def is_laid_out(card) -> bool:
    """Every row is inside the table, and the caption is below it; layouts need some rounds to get there."""
    last = card.table.visualItemRect(card.table.item(card.table.rowCount() - 1, 0))
    return (
        last.bottom() <= card.table.viewport().height()
        and card.where.geometry().top() > card.table.geometry().bottom()
        and card.where.height() >= card.where.heightForWidth(card.where.width())
        and card.import_button.geometry().top() > card.where.geometry().bottom()
    )


@pytest.mark.parametrize("width", [900, 1180, 1820])
def test_nothing_lies_over_the_table_of_weights(qtbot, screen, width):
    screen.resize(width, 700)
    card = screen.weights
    for backbone in ("efficientnet_lite0", "dinov2_vits14", "efficientnet_lite0"):
        card.choose(backbone)
        qtbot.waitUntil(lambda: is_laid_out(card), timeout=WAIT_MS)


def test_a_file_that_holds_no_weights_is_refused_by_name(qtbot, screen, shell, tmp_path):
    stray = tmp_path / "holiday.pth"
    stray.write_bytes(b"no weights")
    screen.import_weights("resnet18", stray)
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=60_000)
    assert "holiday.pth" in shell.messages(NoticeLevel.ERROR)[0]


def test_an_intact_audit_trail_is_said_to_be(qtbot, screen):
    add_recipe(screen.services)
    screen.services.set_limits(RecipeKey("washer", 1), Limits(1.0, 2.0)).result()
    before = screen.audit.result.text()
    screen.audit.verify_button.click()
    qtbot.waitUntil(lambda: screen.audit.result.text() != before, timeout=WAIT_MS)
    assert screen.audit.result.text() == screen.services.audit.verify().message


def test_a_changed_audit_entry_is_found(qtbot, screen):
    add_recipe(screen.services)
    screen.services.set_limits(RecipeKey("washer", 1), Limits(1.0, 2.0)).result()
    with closing(sqlite3.connect(screen.services.paths.database)) as database:
        database.execute("DROP TRIGGER IF EXISTS audit_no_update")
        database.execute("UPDATE audit SET who = 'nobody'")
        database.commit()
    before = screen.audit.result.text()
    screen.audit.verify_button.click()
    qtbot.waitUntil(lambda: screen.audit.result.text() != before, timeout=WAIT_MS)
    assert "tampered with or damaged" in screen.audit.result.text()


def test_before_the_model_is_loaded_the_screen_says_so(screen):
    assert screen.computing.runtime.text() == NOT_LOADED


def test_showing_the_screen_does_not_load_torch(tmp_path):
    program = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "sys.path.insert(0, 'tests')\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from helpers.plain_shell import PlainShell\n"
        "from inspector.app import open_services\n"
        "from inspector.ui.settings import SettingsScreen\n"
        "with open_services(Path(sys.argv[1])) as services:\n"
        "    screen = SettingsScreen(services, PlainShell(services))\n"
        "    screen.activated()\n"
        "    while screen.reader.busy: app.processEvents()\n"
        "    screen.end()\n"
        "    print('torch' in sys.modules, screen.weights.table.rowCount())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "data")], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.split() == ["False", str(len(BACKBONES))], done.stderr


def test_size_start_and_sound_are_stored_and_not_audited(screen):
    pick(screen.general.ui_scale, 150)
    pick(screen.general.start_mode, "operator")
    screen.general.verdict_sound.click()
    kept = stored(screen)
    assert (kept.ui_scale, kept.start_mode, kept.verdict_sound) == (150, "operator", True)
    assert "next start" in screen.general.scale_note.text()
    assert not [entry for entry in screen.services.audit.entries() if entry.event == "setting_changed"]


SCALED = """
import sys
from inspector.app.bootstrap import import_cv2_quietly
import_cv2_quietly()
import os
from inspector.ui.run import application
app = application(int(sys.argv[1]))
print(app.devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR", ""))
"""


@pytest.mark.parametrize(
    ("percent", "own", "said"), [(150, "", "1.5"), (100, "", "1.0"), (200, "1.25", "1.25 1.25")]
)
def test_the_size_reaches_qt_before_the_application_and_no_child_process(percent, own, said):
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    environment |= {"QT_SCALE_FACTOR": own} if own else {}
    done = subprocess.run(
        [sys.executable, "-c", SCALED, str(percent)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == said, done.stderr
