"""Five hundred flagged parts in one sitting, through the real window, with keys alone."""

import sys
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from helpers.filled_services import WASHER, inspection
from PySide6.QtCore import QEventLoop, Qt, QTimer

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.station import Keeper, KeepPolicy
from inspector.ui.tick_benchmark import Ticks

WAIT_MS = 60_000
PARTS = 500
ONE_FAIL_IN = 20
_FAIL = 11
_SIZE = (640, 480)


def photograph(number):
    """A noisy frame of 640 x 480 with a spot, and its map."""
    rng = np.random.default_rng(number)
    pixels = rng.integers(60, 160, (_SIZE[1], _SIZE[0], 3), np.uint8)
    x, y = 40 + number * 37 % 560, 40 + number * 53 % 400
    pixels[y - 12 : y + 12, x - 12 : x + 12] = 230
    values = np.full((32, 32), 0.6, np.float32)
    values[y * 32 // _SIZE[1], x * 32 // _SIZE[0]] = 4.1
    return pixels, AnomalyMap(values, np.array([[640.0, 0, 0], [0, 480.0, 0]]))


def flag(services, count):
    """Store so many rejects with their frames."""
    start = datetime.now(UTC) - timedelta(seconds=count)
    keeper = Keeper(
        services.records,
        services.images,
        services.paths.data_dir,
        lambda: KeepPolicy(services.operator, keep_all_images=False),
    )

    def write():
        for part in range(count):
            at = start + timedelta(seconds=part)
            done = inspection(ONE_FAIL_IN * part + _FAIL, key=WASHER, at=at, picture=photograph)
            kept = keeper.keep(done, "", lambda _message: None)
            kept.image.write()

    services.writer.submit(write).result()
    services.images.flush()


def run_until(ready) -> None:
    """The event loop, as a person's window runs it: waking for what happens, not every few milliseconds."""
    loop, look, over = QEventLoop(), QTimer(interval=4), QTimer(singleShot=True)
    look.timeout.connect(lambda: loop.exit(0) if ready() else None)
    over.timeout.connect(lambda: loop.exit(1))
    look.start()
    over.start(WAIT_MS)
    assert loop.exec() == 0


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_hundred_parts_are_five_hundred_keys(window, qtbot, capsys):
    services = window.services
    with qtbot.waitActive(window):  # keys go to the active window only
        window.activateWindow()
    flag(services, PARTS)
    keys = 0

    def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        nonlocal keys
        keys += 1
        qtbot.keyClick(widget, key, modifier)

    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    review = window.show_screen("review")
    run_until(lambda: not review.busy)
    to_open, ticks, seen = keys, Ticks(), set()
    ticks.start()
    while review.queue.current is not None:
        record = review.queue.current
        run_until(lambda: review.picture.frame_size is not None)
        seen.add(record.record_id)
        assert review.facts.banner.text() == "FAIL"
        press(review.list, Qt.Key.Key_D if record.record_id % 3 else Qt.Key.Key_G)
        assert review.queue.current is not record
        run_until(lambda: not review.reader.reading)
    ticks.stop()
    services.writer.flush()
    defects = services.records.count(RecordFilter(dispositions=(DispositionKind.CONFIRMED_DEFECT,)))
    goods = services.records.count(RecordFilter(dispositions=(DispositionKind.FALSE_REJECT,)))
    assert (len(seen), defects + goods, goods) == (PARTS, PARTS, PARTS // 3)
    assert keys - to_open == PARTS
    assert services.audit.verify().ok
    p50, p95, p99 = np.percentile(ticks.late_ms, [50, 95, 99])
    with capsys.disabled():
        sys.stdout.write(
            f"\nreview: {keys - to_open} keys for {PARTS} parts ({to_open} to get there); "
            f"tick late p50 {p50:.1f}, p95 {p95:.1f}, p99 {p99:.1f}, max {max(ticks.late_ms):.1f} ms\n"
        )
