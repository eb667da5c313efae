"""The Learn screen as a person uses it: real records, a real process that learns, a fast model."""

import pytest
from helpers.learning_world import TIGHT, Confirmed, OnceTold, confirmed, kill_worker
from helpers.loop_world import KillTheWorker
from helpers.station_world import enroll_washers, judged, washers
from PySide6.QtCore import Qt

from inspector.domain.learning import LearningState
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind
from inspector.ui.learning import LearnScreen
from inspector.ui.shell import NoticeLevel

WAIT_MS = 120_000
OLD, NEW = RecipeKey("washer", 1), RecipeKey("washer", 2)


@pytest.fixture
def world(services) -> Confirmed:
    return confirmed(services)


@pytest.fixture
def open_screen(services, shell, qtbot):
    """Gives a function that opens the screen and waits until it has read; all end with the test."""
    opened: list[LearnScreen] = []

    def open_it() -> LearnScreen:
        made = LearnScreen(services, shell)
        qtbot.addWidget(made)
        made.resize(1180, 700)
        with qtbot.waitActive(made):  # keys go to the active window only
            made.show()
        made.activated()
        opened.append(made)
        settle(qtbot, made)
        return made

    yield open_it
    for screen in opened:
        screen.end()


def settle(qtbot, screen: LearnScreen) -> None:
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)


def learn(screen: LearnScreen, qtbot) -> None:
    """Press Learn and wait for the candidate."""
    screen.evidence.order.learn.click()
    qtbot.waitUntil(lambda: screen.page is screen.candidate, timeout=WAIT_MS)


def two_false_rejects(services) -> RecipeKey:
    """Enough to propose learning again."""
    key = enroll_washers(services)
    services.set_limits(key, TIGHT).result()
    for record in judged(services, key, washers(2)):
        services.dispose(record.record_id, DispositionKind.FALSE_REJECT).result()
    services.images.flush()
    return key


def test_without_a_recipe_it_says_what_to_do(open_screen, shell):
    screen = open_screen()
    assert screen.evidence.title.text() == "No recipe is active"
    screen.evidence.go_on.click()
    assert shell.shown == ["recipes"]


def test_without_evidence_it_says_what_to_do_in_review(services, open_screen, shell, qtbot):
    enroll_washers(services)
    screen = open_screen()
    assert screen.evidence.title.text() == "Nothing is confirmed yet"
    assert "D for a defect" in screen.evidence.way.text()
    assert screen.evidence.go_on.hasFocus()
    qtbot.keyClick(screen.evidence.go_on, Qt.Key.Key_Space)
    assert shell.shown == ["review"]


def test_the_evidence_is_shown_and_each_part_can_be_left_out_with_space(open_screen, qtbot, world):
    screen = open_screen()
    panel = screen.evidence.evidence
    assert panel.defects.heading.text() == "Confirmed defects: 1"
    assert panel.goods.heading.text() == "False rejects: 1"
    assert panel.defects.list.hasFocus()
    qtbot.keyClick(panel.defects.list, Qt.Key.Key_Space)
    assert panel.defects.heading.text() == "Confirmed defects: 0 of 1 used"
    assert screen.evidence.draft.left_out == {world.defect}
    assert screen.evidence.order.learn.isEnabled()
    qtbot.mouseClick(
        panel.goods.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.goods.list.visualItemRect(panel.goods.list.item(0)).center(),
    )
    assert not screen.evidence.order.learn.isEnabled()
    assert "left out" in screen.evidence.order.blocker.text()
    qtbot.keyClick(panel.defects.list, Qt.Key.Key_Space)
    assert screen.evidence.draft.used(screen.standing.defects) == (world.defect,)


def test_what_was_left_out_stays_left_out_when_the_screen_is_shown_again(open_screen, qtbot, world):
    screen = open_screen()
    qtbot.keyClick(screen.evidence.evidence.defects.list, Qt.Key.Key_Space)
    screen.deactivated()
    screen.activated()
    settle(qtbot, screen)
    assert screen.evidence.evidence.defects.heading.text() == "Confirmed defects: 0 of 1 used"


def test_enter_opens_a_part_in_review(open_screen, shell, qtbot, world):
    screen = open_screen()
    qtbot.keyClick(screen.evidence.evidence.defects.list, Qt.Key.Key_Return)
    assert shell.opened == [world.defect]


def test_models_that_cannot_learn_say_why_and_the_time_is_one_touch(open_screen, world):
    screen = open_screen()
    order, draft = screen.evidence.order, screen.evidence.draft
    assert draft.budget_s == 120
    order.budget.buttons[30.0].click()
    assert draft.budget_s == 30
    rows = [order.models.item(row) for row in range(order.models.count())]
    assert rows[0].text().startswith("template (in use now)")
    for row in rows:
        enabled = bool(row.flags() & Qt.ItemFlag.ItemIsEnabled)
        assert enabled is ("Not available: " not in row.text())


def test_a_candidate_is_learned_shown_and_activated_by_keys(services, open_screen, shell, qtbot, world):
    screen = open_screen()
    learn(screen, qtbot)
    panel = screen.candidate
    assert panel.title.text() == "Candidate washer v2 beside washer v1"
    assert services.recipes.active() == OLD
    assert len(panel.view.report.candidate_figures.held_out) >= 3
    assert panel.strips[-1].title.startswith("Parts it learned from: 2")
    assert panel.activate.hasFocus()
    with qtbot.waitSignal(shell.recipe_changed, timeout=WAIT_MS):
        qtbot.keyClick(panel.activate, Qt.Key.Key_Return)
    assert services.recipes.active() == NEW
    qtbot.waitUntil(lambda: screen.page is screen.evidence, timeout=WAIT_MS)
    assert screen.evidence.title.text() == "Nothing is confirmed yet"
    assert len(services.recipes.load(NEW).defects) == 1


def test_cancelling_goes_back_to_the_evidence_and_changes_nothing(services, open_screen, shell, qtbot, world):
    screen = open_screen()
    screen.evidence.order.learn.click()
    assert screen.page is screen.run
    assert "line keeps running with washer v1" in screen.run.standing.text()
    qtbot.keyClick(screen.run.cancel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.page is screen.evidence, timeout=WAIT_MS)
    settle(qtbot, screen)
    assert shell.messages(NoticeLevel.INFO) == ["Learning was cancelled, nothing was changed."]
    assert services.learning.unfinished() == ()
    assert services.recipes.versions("washer") == [1]


def test_a_learning_whose_process_dies_is_offered_and_goes_on(services, open_screen, shell, qtbot, world):
    screen = open_screen()
    kill = KillTheWorker(screen)
    screen.evidence.order.learn.click()
    qtbot.waitUntil(screen.interrupted.isVisible, timeout=WAIT_MS)
    assert kill.did
    assert "ended unexpectedly" in screen.interrupted.message.text()
    assert shell.messages(NoticeLevel.ERROR) == []  # said once, where it can be resumed
    assert screen.page is screen.evidence
    screen.interrupted.resume.click()
    assert screen.page is screen.run
    qtbot.waitUntil(lambda: screen.page is screen.candidate, timeout=WAIT_MS)
    assert screen.interrupted.isHidden()
    assert services.learning.status().state is LearningState.DONE


def test_an_interrupted_learning_can_be_discarded(services, open_screen, qtbot, world):
    kill = OnceTold(services, lambda: kill_worker(services), lambda: True)
    services.learning.start(world.order(), kill)
    assert services.learning.wait(WAIT_MS / 1000)
    screen = open_screen()
    assert screen.interrupted.isVisible()
    screen.interrupted.discard.click()
    qtbot.waitUntil(screen.interrupted.isHidden, timeout=WAIT_MS)
    assert services.learning.unfinished() == ()


def test_a_damaged_learning_is_said_and_can_only_be_discarded(services, open_screen, qtbot, world):
    kill = OnceTold(services, lambda: kill_worker(services), lambda: True)
    job = services.learning.start(world.order(), kill)
    assert services.learning.wait(WAIT_MS / 1000)
    (services.paths.learning / job.job_id / "order.json").write_text("{")
    screen = open_screen()
    assert "order.json" in screen.interrupted.message.text()
    assert "Discard" in screen.interrupted.message.text()
    assert screen.interrupted.resume.isHidden()
    screen.interrupted.discard.click()
    qtbot.waitUntil(screen.interrupted.isHidden, timeout=WAIT_MS)
    assert services.learning.damaged() == ()


def test_a_learning_that_ends_out_of_view_says_so_and_its_candidate_can_be_set_aside_and_dismissed(
    services, open_screen, shell, qtbot, world
):
    screen = open_screen()
    screen.evidence.order.learn.click()
    screen.deactivated()
    qtbot.waitUntil(lambda: bool(shell.messages(NoticeLevel.SUCCESS)), timeout=WAIT_MS)
    assert "washer v2 is learned and waits" in shell.messages(NoticeLevel.SUCCESS)[0]
    screen.activated()
    qtbot.waitUntil(lambda: screen.page is screen.candidate, timeout=WAIT_MS)
    screen.candidate.back.click()
    assert screen.page is screen.evidence
    assert screen.waiting.message.text() == "washer v2 waits for a decision."
    screen.look.click()
    assert screen.page is screen.candidate
    screen.candidate.dismiss.click()
    qtbot.waitUntil(lambda: screen.page is screen.evidence, timeout=WAIT_MS)
    assert services.learning.candidates("washer") == ()
    assert services.recipes.active() == OLD
    assert screen.waiting.isHidden()


def test_a_learning_that_runs_already_is_shown_and_followed(services, shell, open_screen, qtbot, world):
    first = open_screen()
    first.evidence.order.learn.click()
    assert first.page is first.run
    assert not first.jobs.start(world.order())
    assert "still running" in shell.messages(NoticeLevel.WARNING)[0]
    first.run.cancel.click()
    qtbot.waitUntil(lambda: first.page is first.evidence, timeout=WAIT_MS)


def test_not_now_takes_the_proposal_away(services, open_screen, qtbot):
    key = two_false_rejects(services)
    assert services.proposal(key.name) is not None
    screen = open_screen()
    assert "2 false rejects" in screen.evidence.proposal.message.text()
    screen.evidence.not_now.click()
    qtbot.waitUntil(screen.evidence.proposal.isHidden, timeout=WAIT_MS)
    assert services.proposal(key.name) is None
    assert screen.evidence.evidence.goods.heading.text() == "False rejects: 2"
