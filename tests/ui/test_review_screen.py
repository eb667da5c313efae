"""Review as a person uses it: real records, real files, keys."""

from concurrent.futures import Future

import pytest
from helpers.filled_services import add_records
from helpers.review_world import press, quiet
from PySide6.QtCore import Qt

from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.shell import NoticeLevel

WAIT_MS = 20_000
FLAGGED_OF_40 = 6


@pytest.fixture
def screen(services, open_review):
    add_records(services, 40)
    return open_review()


def disposition(services, record_id):
    return services.records.get(record_id).disposition


def test_the_queue_holds_flagged_parts_only_and_shows_the_newest(screen):
    assert len(screen.queue.records) == FLAGGED_OF_40
    assert "6 waiting" in screen.count.text()
    assert screen.queue.current.verdict is not VerdictKind.PASS
    assert screen.queue.current.record_id == max(record.record_id for record in screen.queue.records)


def test_the_facts_of_the_part_in_view_are_shown(screen, qtbot):
    fail = next(record for record in screen.queue.records if record.verdict is VerdictKind.FAIL)
    screen.select_record(fail.record_id)
    quiet(screen, qtbot)
    words = screen.facts.words()
    for fact in ("FAIL", "4.1", "review 2.00, reject 3.00", "washer v1", "simulated:washer", "model"):
        assert fact in words
    assert screen.picture.frame_size == (48, 32)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_D, DispositionKind.CONFIRMED_DEFECT),
        (Qt.Key.Key_G, DispositionKind.FALSE_REJECT),
        (Qt.Key.Key_U, DispositionKind.UNSURE),
    ],
)
def test_a_key_decides_stores_and_goes_on(services, screen, shell, qtbot, key, kind):
    first, second = screen.queue.records[:2]
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        press(qtbot, screen, key)
    assert disposition(services, first.record_id) is kind
    assert screen.queue.current.record_id == second.record_id
    assert len(screen.queue.records) == FLAGGED_OF_40 - 1


def test_undo_brings_the_part_back_into_view_and_the_log(services, screen, shell, qtbot):
    first = screen.queue.current
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        press(qtbot, screen, Qt.Key.Key_D)
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        press(qtbot, screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert disposition(services, first.record_id) is None
    assert screen.queue.current.record_id == first.record_id
    assert not screen.actions_bar.undo.isEnabled()


def test_deciding_everything_says_what_comes_next(screen, qtbot, shell):
    for _ in range(FLAGGED_OF_40):
        with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
            press(qtbot, screen, Qt.Key.Key_U)
    assert screen.queue.current is None
    assert screen.picture.frame_size is None
    assert not screen.teach.isEnabled()
    assert not any(button.isEnabled() for button in screen.actions_bar.buttons.values())
    press(qtbot, screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.queue.current is not None


def test_an_empty_log_opens_without_complaint(open_review, shell):
    screen = open_review()
    assert screen.queue.current is None
    assert shell.notices == []


def test_arrow_keys_walk_through_the_queue(screen, qtbot):
    press(qtbot, screen, Qt.Key.Key_Down)
    assert screen.queue.place == 1
    press(qtbot, screen, Qt.Key.Key_Up)
    assert screen.queue.place == 0


def test_h_hides_and_shows_the_heatmap(screen, qtbot):
    press(qtbot, screen, Qt.Key.Key_H)
    assert screen.picture.heat_mode() == "off"
    press(qtbot, screen, Qt.Key.Key_H)
    assert screen.picture.heat_mode() == "heat"


def test_chips_leave_out_what_is_switched_off(screen, qtbot):
    screen.filter.chips[VerdictKind.FAIL].click()
    screen.filter.chips[VerdictKind.NOT_INSPECTED].click()
    quiet(screen, qtbot)
    assert {record.verdict for record in screen.queue.records} == {VerdictKind.REVIEW}
    screen.filter.chips[VerdictKind.REVIEW].click()
    quiet(screen, qtbot)
    assert screen.queue.current is None
    screen.filter.chips[VerdictKind.FAIL].click()
    quiet(screen, qtbot)
    assert {record.verdict for record in screen.queue.records} == {VerdictKind.FAIL}


def test_a_missing_or_damaged_image_is_said_and_can_still_be_decided(services, screen, shell, qtbot):
    flagged = [record for record in screen.queue.records if record.image]
    (services.paths.images / flagged[2].image).unlink()
    damaged = services.paths.images / flagged[1].image
    damaged.chmod(0o600)
    damaged.write_bytes(b"broken")
    for record in flagged[1:3]:
        screen.picture.close_reader()  # read ahead before the files were damaged
        screen.select_record(record.record_id)
        quiet(screen, qtbot)
        assert screen.picture.frame_size is None
        assert screen.picture.message.startswith("The image")
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        press(qtbot, screen, Qt.Key.Key_D)
    assert disposition(services, flagged[2].record_id) is DispositionKind.CONFIRMED_DEFECT


def test_thumbnails_come_and_the_cache_is_kept(screen, qtbot):
    record = screen.queue.records[0]
    screen.thumbnails.get(record)
    quiet(screen, qtbot)
    first = screen.thumbnails.get(record)
    assert first.cacheKey() == screen.thumbnails.get(record).cacheKey()


def test_new_parts_appear_without_moving_the_person(services, screen, qtbot):
    looked_at = screen.queue.current
    add_records(services, 20)
    screen.reader.look_for_newer()
    quiet(screen, qtbot)
    assert len(screen.queue.records) == FLAGGED_OF_40 + 3
    assert screen.queue.current.record_id == looked_at.record_id


def test_a_record_from_the_log_can_be_shown_and_decided(services, screen, shell, qtbot):
    passed = services.records.query(RecordFilter(verdicts=(VerdictKind.PASS,)), limit=1)[0]
    screen.select_record(passed.record_id)
    assert "PASS" in screen.facts.words()
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        press(qtbot, screen, Qt.Key.Key_D)
    assert disposition(services, passed.record_id) is DispositionKind.CONFIRMED_DEFECT


def test_an_unknown_record_is_a_notice(screen, shell):
    screen.select_record(99_999)
    assert shell.messages(NoticeLevel.WARNING)


def refuse(error):
    def dispose(_numbers, _kind, **_more):
        raise error

    return dispose


def failing(error):
    def dispose(_numbers, _kind, **_more):
        future = Future()
        future.set_exception(error)
        return future

    return dispose


@pytest.mark.parametrize("error", [EnvironmentFault("The disk is full."), RuntimeError("no writer")])
@pytest.mark.parametrize("way", [refuse, failing])
def test_a_decision_that_cannot_be_stored_leaves_the_part_waiting_and_says_why(
    services, screen, shell, qtbot, monkeypatch, error, way
):
    first = screen.queue.current
    monkeypatch.setattr(services, "dispose_all", way(error))
    screen.decide(DispositionKind.CONFIRMED_DEFECT)
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=WAIT_MS)
    assert str(error) in shell.messages(NoticeLevel.ERROR)[0]
    assert screen.queue.current.record_id == first.record_id
    assert screen.queue.decisions == []
    assert screen.model.rowCount() == FLAGGED_OF_40


@pytest.mark.parametrize("way", [refuse, failing])
def test_an_undo_that_cannot_be_stored_can_be_tried_again(services, screen, shell, qtbot, monkeypatch, way):
    first = screen.queue.current
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        screen.decide(DispositionKind.UNSURE)
    with monkeypatch.context() as broken:
        broken.setattr(services, "dispose_all", way(TimeoutError("the disk")))
        screen.undo()
        qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.ERROR)), timeout=WAIT_MS)
    assert first.record_id not in [record.record_id for record in screen.queue.records]
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        screen.undo()
    assert disposition(services, first.record_id) is None
    assert screen.queue.current.record_id == first.record_id


def test_a_part_without_an_image_cannot_be_taught(services, screen):
    missing = services.records.query(RecordFilter(verdicts=(VerdictKind.NOT_INSPECTED,)), limit=1)[0]
    screen.select_record(missing.record_id)
    assert not screen.teach.isEnabled()
