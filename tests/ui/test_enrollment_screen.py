"""The wizard as a person uses it: real services, real source, the window's tasks."""

from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from helpers.filled_services import add_recipe
from helpers.plain_shell import PlainShell
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from inspector.capture import open_source
from inspector.domain.frame import Frame
from inspector.domain.recipe import ModelSpec
from inspector.domain.region import Rectangle
from inspector.models import PRESETS, list_models
from inspector.ui.enrollment import EnrollmentScreen
from inspector.ui.enrollment.draft import Step
from inspector.ui.shell import NoticeLevel
from inspector.ui.widgets.method_words import sentence
from inspector.ui.widgets.region_editor_shapes import ShapeKind

WAIT_MS = 20_000
SPEC = "simulated:washer?size=128x128&seed=4"


@pytest.fixture(scope="module")
def parts() -> list[Frame]:
    source = open_source(f"{SPEC}&defect_rate=0&start=50")
    source.open()
    frames = [source.read(1.0) for _ in range(9)]
    source.close()
    return frames


@pytest.fixture
def shell(services) -> PlainShell:
    services.save_settings(services.settings.changed(source=SPEC))
    return PlainShell(services)


@pytest.fixture
def screen(services, shell, qtbot):
    made = EnrollmentScreen(services, shell)
    made.draft.model = ModelSpec(method="template", input_size=64)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: made.draft.frame_size is not None, timeout=WAIT_MS)
    yield made
    made.end()


def press_next(screen, qtbot):
    qtbot.mouseClick(screen.footer.next, Qt.MouseButton.LeftButton)


def capture(screen, frames):
    for frame in frames:
        screen.goods.show_frame(frame)
        screen.goods.take()


def at_goods(screen, qtbot, frames=()):
    screen.part.name.setText("washer M8")
    press_next(screen, qtbot)
    press_next(screen, qtbot)
    assert screen.draft.step is Step.GOODS
    screen.preview.stop()  # the frames of the test, not those of the line
    capture(screen, frames)


def learned(screen, qtbot, frames):
    at_goods(screen, qtbot, frames)
    press_next(screen, qtbot)
    press_next(screen, qtbot)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def answer(button_text: str):
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == button_text).click()

    QTimer.singleShot(0, press)


def test_the_first_step_shows_the_live_picture_and_wants_a_name(screen):
    assert screen.part.view.frame_size == (128, 128)
    assert not screen.footer.next.isEnabled()
    assert "name" in screen.footer.message.text()


def test_every_listed_source_can_be_opened_as_it_stands(screen, qtbot):
    qtbot.waitUntil(lambda: not screen.part.finder.searching, timeout=WAIT_MS)
    specs = [screen.part.sources.item(row).data(Qt.ItemDataRole.UserRole) for row in range(3)]
    assert [spec.partition("?")[0] for spec in specs] == [
        "simulated:washer",
        "simulated:housing",
        "simulated:weave",
    ]
    texts = [screen.part.sources.item(row).text() for row in range(screen.part.sources.count())]
    assert not any("PATH" in text for text in texts)


def test_an_existing_name_says_that_it_makes_a_new_version(services, screen, qtbot):
    add_recipe(services, "washer")
    screen.activated()
    screen.part.name.setText("washer")
    assert "version 2" in screen.part.name_note.text()
    assert screen.footer.next.isEnabled()


def test_a_source_that_fails_is_said_on_the_page(screen, qtbot, tmp_path):
    screen.part.choose(f"folder:{tmp_path / 'gone'}")
    qtbot.waitUntil(lambda: "gone" in screen.part.status.text(), timeout=WAIT_MS)
    assert screen.part.view.frame_size is None
    screen.part.choose(SPEC)
    qtbot.waitUntil(lambda: screen.part.view.frame_size is not None, timeout=WAIT_MS)


def test_the_region_drawn_is_the_region_of_the_draft(screen, qtbot):
    screen.part.name.setText("washer M8")
    press_next(screen, qtbot)
    qtbot.waitUntil(lambda: screen.region.editor.frame_size is not None, timeout=WAIT_MS)
    screen.region.choose_kind(ShapeKind.RECTANGLE)
    assert isinstance(screen.draft.region.shape, Rectangle)
    assert screen.draft.region.frame_size == (128, 128)


def test_space_captures_what_is_shown(screen, qtbot, parts):
    at_goods(screen, qtbot)
    screen.goods.show_frame(parts[0])
    screen.goods.capture.setFocus()
    qtbot.keyClick(screen.goods.capture, Qt.Key.Key_Space)
    assert screen.draft.goods.images[0].pixels is parts[0].pixels
    assert "1 of 2 to 8" in screen.goods.count.text()


def test_the_same_image_twice_disables_next_and_says_why(screen, qtbot, parts):
    at_goods(screen, qtbot, [parts[0], parts[1], parts[1]])
    assert not screen.footer.next.isEnabled()
    assert "Image 3" in screen.footer.message.text()
    assert "same image" in texts(screen.goods.cards[2])
    screen.goods.cards[2].delete_asked.emit(screen.goods.cards[2].image_id)
    assert screen.footer.next.isEnabled()
    assert len(screen.goods.cards) == 2


def test_retake_replaces_one_image_in_place(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:3])
    screen.goods.cards[1].retake_asked.emit(screen.goods.cards[1].image_id)
    assert "Retake image 2" in screen.goods.capture.text()
    capture(screen, [parts[5]])
    assert [image.pixels is parts[5].pixels for image in screen.draft.goods.images] == [False, True, False]


def test_a_full_set_takes_no_ninth_part(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:8])
    assert not screen.goods.capture.isEnabled()
    screen.goods.show_frame(parts[8])
    screen.goods.take()
    assert len(screen.draft.goods.images) == 8


def test_files_are_added_and_a_broken_one_is_named(screen, qtbot, parts, tmp_path):
    good, broken = tmp_path / "good.png", tmp_path / "broken.png"
    cv2.imwrite(str(good), cv2.cvtColor(parts[0].pixels, cv2.COLOR_RGB2BGR))
    broken.write_bytes(b"")
    at_goods(screen, qtbot)
    screen.goods.add_files([good, Path(broken)])
    qtbot.waitUntil(lambda: "broken.png" in screen.goods.message.text(), timeout=WAIT_MS)
    assert [image.origin for image in screen.draft.goods.images] == ["good.png"]


def test_going_back_and_leaving_the_screen_loses_nothing(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:4])
    screen.go(Step.PART)
    screen.deactivated()
    screen.activated()
    assert screen.part.name.text() == "washer M8"
    screen.go(Step.GOODS)
    assert len(screen.goods.cards) == 4


def test_missing_weights_stop_the_model_step_and_name_the_command(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:2])
    screen.draft.model = replace(screen.draft.model, backbone="resnet18")
    press_next(screen, qtbot)
    assert screen.draft.step is Step.MODEL
    assert not screen.footer.next.isEnabled()
    assert "inspector weights import" in screen.footer.message.text()


def test_only_available_models_can_be_chosen(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:2])
    press_next(screen, qtbot)
    rows = [screen.model.models.item(row) for row in range(screen.model.models.count())]
    choosable = [row.text() for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert len(rows) == len(PRESETS) + 9
    assert all("Not available" not in text for text in choosable)
    assert all("Not available: " in row.text() for row in rows if row.text() not in choosable)
    assert all(sentence(entry.name) for entry in list_models())


def test_presets_come_first_and_are_kept_as_settings_of_the_model(screen, qtbot, parts):
    screen.draft.model = ModelSpec()
    at_goods(screen, qtbot, parts[:2])
    press_next(screen, qtbot)
    page, fast = screen.model, screen.draft.model
    assert fast == ModelSpec()
    assert page.models.currentItem() is page.models.item(0)
    page.models.setCurrentRow(1)
    assert (screen.draft.model.backbone, screen.draft.model.input_size) == ("efficientnet_lite2", 320)
    assert "Lite2" in page.backbones.currentItem().text()
    page.models.setCurrentRow(0)
    assert screen.draft.model == fast


def test_a_backbone_of_ones_own_is_no_preset(screen, qtbot, parts):
    screen.draft.model = ModelSpec()
    at_goods(screen, qtbot, parts[:2])
    press_next(screen, qtbot)
    page = screen.model
    page.models.setCurrentRow(1)
    names = [weights.backbone for weights in page.services.weights.list()]
    page.backbones.setCurrentRow(names.index("efficientnet_lite0"))
    assert page.models.currentItem() is page.models.item(0)
    page.backbones.setCurrentRow(names.index("efficientnet_lite2"))
    assert screen.draft.model.input_size == 256
    assert page.models.currentItem().text().startswith("PatchCore")


def test_cancelling_goes_back_to_the_model_with_everything_kept(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:8])
    press_next(screen, qtbot)
    press_next(screen, qtbot)
    assert screen.draft.step is Step.LEARNING
    qtbot.mouseClick(screen.learning.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.draft.step is Step.MODEL, timeout=WAIT_MS)
    assert len(screen.draft.goods.images) == 8
    assert screen.draft.result is None
    assert screen.footer.next.isEnabled()


def test_learning_shows_the_honest_sentence_limits_and_tries_the_next_frames(screen, qtbot, parts):
    learned(screen, qtbot, parts[:4])
    assert "cannot promise" in screen.check.sentence.text()
    assert "synthetic defects" in screen.check.facts.text()
    qtbot.waitUntil(lambda: screen.check.try_out.verdict.text() != "", timeout=WAIT_MS)
    assert screen.check.try_out.view.frame_size == (128, 128)


def test_going_back_from_the_check_keeps_what_was_learned(screen, qtbot, parts):
    learned(screen, qtbot, parts[:3])
    result = screen.draft.result
    screen.go(Step.GOODS)
    press_next(screen, qtbot)
    press_next(screen, qtbot)
    assert screen.draft.step is Step.CHECK
    assert screen.draft.result is result


def test_saving_makes_an_active_version_with_the_note_and_goes_to_live(services, screen, shell, qtbot, parts):
    learned(screen, qtbot, parts[:3])
    screen.check.note.setText("first light")
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        press_next(screen, qtbot)
    qtbot.waitUntil(lambda: shell.shown == ["live"], timeout=WAIT_MS)
    key = services.recipes.active()
    assert str(key) == "washer M8 v1"
    assert services.recipes.load(key).note == "first light"
    assert shell.messages(NoticeLevel.SUCCESS) == ["Saved washer M8 v1."]
    assert not screen.draft.has_work
    assert screen.draft.step is Step.PART


def test_while_saving_the_screen_says_so_and_ending_does_not_cancel_it(services, screen, shell, qtbot, parts):
    learned(screen, qtbot, parts[:2])
    assert screen.saving == ""
    press_next(screen, qtbot)
    assert screen.saving == "washer M8"
    screen.end()
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        pass
    assert screen.saving == ""
    assert services.recipes.versions("washer M8") == [1]


def test_saving_without_activation_leaves_the_active_recipe_alone(services, screen, shell, qtbot, parts):
    learned(screen, qtbot, parts[:2])
    screen.check.activate.setChecked(False)
    press_next(screen, qtbot)
    qtbot.waitUntil(lambda: shell.shown == ["recipes"], timeout=WAIT_MS)
    assert services.recipes.active() is None
    assert services.recipes.names() == ["washer M8"]


def test_closing_asks_before_captured_images_are_thrown_away(screen, qtbot, parts):
    at_goods(screen, qtbot, parts[:2])
    answer("Keep and stay")
    assert not screen.may_close()
    assert len(screen.draft.goods.images) == 2
    answer("Throw away")
    assert screen.may_close()


def test_closing_with_nothing_captured_asks_nothing(screen):
    assert screen.may_close()


def test_learning_that_fails_says_why_and_can_be_tried_again(screen, shell, qtbot, parts):
    at_goods(screen, qtbot, parts[:2])
    press_next(screen, qtbot)
    screen.draft.model = replace(screen.draft.model, method="no such method")
    press_next(screen, qtbot)
    qtbot.waitUntil(screen.learning.retry.isVisible, timeout=WAIT_MS)
    assert "no such method" in screen.learning.message.text()
    screen.draft.model = replace(screen.draft.model, method="template")
    qtbot.mouseClick(screen.learning.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)


def test_learning_goes_on_while_another_screen_is_in_view(screen, shell, qtbot, parts):
    at_goods(screen, qtbot, parts[:4])
    press_next(screen, qtbot)
    press_next(screen, qtbot)
    screen.deactivated()
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)
    assert not screen.preview.running
    screen.activated()
    assert screen.preview.running
    assert "cannot promise" in screen.check.sentence.text()
