"""The line at the bottom: all of it fits, and what is shortened can be read in the tooltip."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from inspector.domain.recipe import RecipeKey
from inspector.station import StationState, StationStatus
from inspector.ui.status_bar import StatusLine
from inspector.ui.theme import apply_theme

WAIT_MS = 5_000
LONG = "torch cpu, 2 threads (ONNX Runtime differs by 3e-3 on the enrolled images and is not used)"
STATUS = StationStatus(
    state=StationState.RUNNING,
    recipe=RecipeKey("washer", 3),
    limits=None,
    passed=1,
    review=0,
    failed=0,
    not_inspected=0,
    skipped=0,
    preview_dropped=0,
    queue_depth=0,
    queue_size=8,
    last_ms=None,
    median_ms=None,
    runtime="ONNX Runtime cpu, 2 threads",
    alarms=(),
    source="simulated:washer",
)


@pytest.fixture
def line(qtbot, qapp) -> Iterator[StatusLine]:
    apply_theme(qapp, "light")  # the type sizes that its width is for, whatever a test before left
    made = StatusLine()
    qtbot.addWidget(made)
    made.resize(1084, 34)
    made.show()
    yield made
    qapp.setStyleSheet("")


def test_the_runtime_that_judges_is_in_view(line):
    line.show_status(STATUS)
    assert line.text("runtime") == "ONNX Runtime cpu, 2 threads"
    assert line._labels["runtime"].text().startswith("ONNX Runtime cpu")


def test_a_long_reason_is_shortened_and_whole_in_the_tooltip(line):
    line.show_status(replace(STATUS, runtime=LONG))
    shown = line._labels["runtime"]
    assert shown.text().endswith("…")
    assert shown.toolTip() == LONG
    assert line.minimumSizeHint().width() < 700


def test_a_line_that_stands_still_names_no_runtime(line):
    line.show_status(STATUS)
    line.show_idle(RecipeKey("washer", 3))
    assert line.text("runtime") == ""
    assert line.text("recipe") == "Recipe: washer v3"


def test_a_short_runtime_leaves_its_room_to_recipe_and_source(line, qtbot):
    line.show_status(replace(STATUS, runtime="CPU", recipe=RecipeKey("washer M24 stainless", 12)))
    shown = [line._labels[name] for name in ("recipe", "source", "runtime")]
    whole = ["Recipe: washer M24 stainless v12", "simulated:washer", "CPU"]
    qtbot.waitUntil(lambda: [each.text() for each in shown] == whole, timeout=WAIT_MS)
