"""What a person is told of a candidate, and which way is made easy."""

from dataclasses import replace

import pytest
from helpers.report_samples import BASE, DEFECT, FAIL, GOOD, PASS, REVIEW, part, report
from PySide6.QtCore import Qt

from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.ui.learning.candidate_panel import CandidatePanel, CandidateView
from inspector.ui.learning.change_groups import Tone, change_groups, learned_group, part_text
from inspector.ui.learning.loss_plot import LossPlot
from inspector.ui.learning.report_words import changes, figures, learned_from, warning
from inspector.ui.widgets.held_out_plot import span_of
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader
from inspector.ui.widgets.time_words import budget_text, left_text, seconds_left

CONFLICT = "Record 7 was taught as good, but record 8, a confirmed defect, looks like it."
HELPS = (part(1, PASS, FAIL, DEFECT), part(2, REVIEW, PASS, GOOD), part(8, PASS, FAIL, DEFECT, learned=True))
HURTS = (part(3, FAIL, PASS, DEFECT), part(4, PASS, REVIEW))


@pytest.fixture
def panel(services, qtbot):
    made = CandidatePanel(ThumbnailLoader(services.images.load_frame, 48))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    with qtbot.waitActive(made):
        made.show()
    return made


def shown(panel, *parts, conflicts=()):
    panel.show_candidate(CandidateView(report(*parts, conflicts=conflicts), {}), None)
    return panel


def test_groups_name_what_changes_the_worst_first_and_learned_parts_apart():
    found = report(*HELPS, *HURTS, part(5, PASS, PASS, DEFECT), part(6, FAIL, FAIL, GOOD))
    groups = change_groups(found)
    assert [(group.title, group.tone) for group in groups] == [
        ("Confirmed defects newly missed: 1", Tone.AGAINST),
        ("Passed parts newly flagged: 1", Tone.NEITHER),
        ("Confirmed defects still missed: 1", Tone.NEITHER),
        ("Confirmed defects now caught: 1", Tone.FOR),
        ("False rejects that vanish: 1", Tone.FOR),
        ("False rejects that stay: 1", Tone.NEITHER),
    ]
    assert [one.record_id for one in learned_group(found).parts] == [8]
    assert part_text(found.rejudged[0]) == "No. 1\nPASS → FAIL\n1.00 → 2.00"


def test_the_counts_leave_out_what_it_learned_from():
    lines = dict(changes(report(*HELPS, *HURTS)))
    assert lines["Judged again"] == "4 stored parts that it has not learned from"
    assert lines["Confirmed defects"] == "0 caught as before, 1 now caught, 1 newly missed, 0 still missed"
    assert lines["False rejects"] == "1 vanish, 0 stay"
    assert lines["Passed parts"] == "1 newly flagged"
    assert "Nothing is proved yet" in dict(changes(report(HELPS[2])))


def test_a_side_says_what_its_limits_would_flag():
    found = report()
    assert dict(figures(found.base))["Goods over the review limit"] == "1 of 3"
    assert dict(figures(found.candidate_figures))["Synthetic defects found"] == "20 of 24"
    assert "from 2 confirmed defects and 1 false reject" in learned_from(found)


def test_what_a_method_leaves_out_is_not_called_learned():
    found = report()
    dfd = replace(found, order=replace(found.order, model=ModelSpec(method="dfd")))
    assert "1 false reject as a further good alone, with 2 confirmed defects left out, in" in learned_from(
        dfd
    )


def test_another_version_activated_meanwhile_is_no_longer_called_in_use(panel):
    found = CandidateView(report(), {})
    panel.show_candidate(found, BASE)
    assert panel.sides.base.heading.text() == "washer v1, in use now"
    panel.show_candidate(found, RecipeKey("washer", 3))
    assert panel.sides.base.heading.text() == "washer v1, the version it came from"


def test_both_plots_share_an_axis_in_multiples_of_the_review_limit():
    found = report()
    sides = [(one.held_out, one.limits) for one in (found.base, found.candidate_figures)]
    low, high = span_of(sides)
    assert low == pytest.approx(0.8 / 1.9)
    assert high == pytest.approx(1.4 / 0.95)


def test_a_candidate_that_helps_is_activated_with_enter(panel, qtbot):
    shown(panel, *HELPS)
    assert panel.activate.hasFocus()
    assert panel.warning.isHidden()
    with qtbot.waitSignal(panel.activate_wanted):
        qtbot.keyClick(panel.activate, Qt.Key.Key_Return)


def test_a_newly_missed_defect_makes_dismiss_the_default(panel, qtbot):
    shown(panel, *HELPS, *HURTS)
    assert panel.dismiss.hasFocus()
    assert "would pass from now on" in panel.warning.message.text()
    assert "(Enter)" not in panel.activate.text()
    with qtbot.assertNotEmitted(panel.activate_wanted):
        qtbot.keyClick(panel.activate, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.activate_wanted):
        panel.activate.click()
    assert warning(report(*HELPS)) == ""


def test_a_conflict_is_looked_at_before_anything_is_activated(panel, qtbot):
    shown(panel, *HELPS, conflicts=(CONFLICT,))
    assert panel.conflicts.isVisible()
    assert not panel.activate.isEnabled()
    assert panel.dismiss.hasFocus()
    buttons = panel.conflicts.findChildren(type(panel.dismiss))
    assert [button.text() for button in buttons] == ["Open no. 7", "Open no. 8"]
    with qtbot.waitSignal(panel.opened) as opened:
        buttons[1].click()
    assert opened.args == [8]
    panel.conflicts.seen.click()
    assert panel.activate.isEnabled()
    assert "(Enter)" in panel.activate.text()


def test_enter_on_a_part_opens_it(panel, qtbot):
    shown(panel, *HELPS)
    strip = panel.strips[0].parts
    strip.setFocus()
    strip.setCurrentRow(0)
    with qtbot.waitSignal(panel.opened) as opened, qtbot.assertNotEmitted(panel.activate_wanted):
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_the_losses_are_drawn_with_their_latest_values(qtbot):
    plot = LossPlot()
    qtbot.addWidget(plot)
    assert plot.isHidden()
    plot.add(5, (("good", 0.8), ("defect", 0.4)))
    plot.add(10, (("good", 0.6), ("defect", 0.3)))
    plot.add(0, ())  # the report of another step
    assert plot.latest() == {"good": 0.6, "defect": 0.3}
    assert not plot.isHidden()
    plot.add(2, (("good", 0.9),))  # the next training
    assert plot.latest() == {"good": 0.9}
    plot.start_over()
    assert plot.isHidden()


def test_times_are_said_in_steps_a_person_can_use():
    assert [budget_text(seconds) for seconds in (30, 60, 120, 600)] == ["30 s", "1 min", "2 min", "10 min"]
    assert left_text(None) == ""
    assert left_text(12.4) == "about 12 s left"
    assert left_text(200) == "about 3 min left"


@pytest.mark.parametrize(
    ("elapsed", "done", "total", "left"),
    [
        (10.0, 200, 1000, 40.0),
        (10.0, 1000, 1000, 0.0),
        (10.0, 0, 1000, None),
        (10.0, 1, 4, None),
        (1.0, 9, 99, None),
    ],
)
def test_the_time_left_is_told_by_the_pace_once_that_can_be_known(elapsed, done, total, left):
    assert seconds_left(elapsed, done, total) == left
