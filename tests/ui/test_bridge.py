"""Other threads ring; the main thread answers once."""

import sys
import threading
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from inspector.domain.errors import DataFault
from inspector.domain.record import Progress
from inspector.station import TaskRunner
from inspector.ui.bridge import BackgroundReader, FutureBridge, TaskBridge, WakeBridge, one_step


class Listener(QObject):
    """Counts what it hears and in which thread."""

    def __init__(self):
        super().__init__()
        self.heard = 0
        self.threads = set()

    @Slot()
    def hear(self):
        self.heard += 1
        self.threads.add(threading.current_thread())


def in_threads(count, work):
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_thousand_calls_while_the_window_is_busy_wake_it_once(qtbot):
    bridge, listener = WakeBridge(), Listener()
    bridge.woken.connect(listener.hear)
    in_threads(4, lambda: [bridge.on_wake() for _ in range(250)])
    assert listener.heard == 0  # nothing ran in a worker
    qtbot.waitUntil(lambda: listener.heard > 0)
    assert listener.heard == 1
    assert listener.threads == {threading.main_thread()}


def test_a_call_after_the_answer_wakes_again(qtbot):
    bridge, listener = WakeBridge(), Listener()
    bridge.woken.connect(listener.hear)
    for expected in (1, 2, 3):
        in_threads(1, bridge.on_wake)
        qtbot.waitUntil(lambda expected=expected: listener.heard == expected)


def test_a_late_worker_is_not_heard_after_close(qtbot):
    bridge, listener = WakeBridge(), Listener()
    bridge.woken.connect(listener.hear)
    in_threads(1, bridge.on_wake)
    bridge.close()
    in_threads(1, bridge.on_wake)
    other = WakeBridge()
    with qtbot.waitSignal(other.woken):
        other.on_wake()
    assert listener.heard == 0


@pytest.fixture
def runner():
    made = TaskRunner()
    yield made
    made.close()


def test_a_result_arrives_once(runner, qtbot):
    bridge = TaskBridge()
    with qtbot.waitSignal(bridge.finished) as arrived:
        bridge.follow(runner.run("Counting", lambda report: 42, on_wake=bridge.on_wake))
    assert arrived.args == [42]


def test_progress_is_shown_before_the_end(runner, qtbot):
    go_on = threading.Event()

    def work(report):
        report(Progress("half", 1, 2))
        go_on.wait(10)

    bridge = TaskBridge()
    with qtbot.waitSignal(bridge.progressed, check_params_cb=lambda p: p.message == "half"):
        bridge.follow(runner.run("Counting", work, on_wake=bridge.on_wake))
    with qtbot.waitSignal(bridge.finished):
        go_on.set()


def test_a_failure_says_what_and_the_way_out(runner, qtbot):
    def work(report):
        raise DataFault("The image is damaged.", way_out="Take it again.")

    bridge = TaskBridge()
    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.follow(runner.run("Reading", work, on_wake=bridge.on_wake))
    assert failed.args == ["The image is damaged. Take it again."]


def test_cancel_is_neither_a_failure_nor_a_result(runner, qtbot):
    cancelled = threading.Event()

    def work(report):
        cancelled.wait(10)
        report(Progress("on"))

    bridge = TaskBridge()
    bridge.follow(runner.run("Reading", work, on_wake=bridge.on_wake))
    with qtbot.waitSignal(bridge.cancelled), qtbot.assertNotEmitted(bridge.failed):
        bridge.cancel()
        cancelled.set()


def test_one_step_reports_then_returns(runner, qtbot):
    bridge = TaskBridge()
    with qtbot.waitSignal(bridge.finished) as arrived:
        bridge.follow(runner.run("Adding", one_step(lambda: 1 + 1, "Adding"), on_wake=bridge.on_wake))
    assert arrived.args == [2]


def test_a_future_of_the_writer_is_followed(qtbot):
    future: Future[str] = Future()
    bridge = FutureBridge(future)
    with qtbot.waitSignal(bridge.finished) as arrived:
        threading.Thread(target=lambda: future.set_result("stored")).start()
    assert arrived.args == ["stored"]


def test_a_future_that_failed_gives_its_message(qtbot):
    future: Future[str] = Future()
    bridge = FutureBridge(future)
    with qtbot.waitSignal(bridge.failed) as failed:
        future.set_exception(DataFault("No such record."))
    assert failed.args == ["No such record."]


@pytest.mark.parametrize("error", [TimeoutError("20 s"), OSError("disk gone"), KeyError("washer")])
def test_whatever_goes_wrong_is_said_once_and_logged_with_its_trace(qtbot, caplog, error):
    future: Future[str] = Future()
    bridge, heard = FutureBridge(future), []
    bridge.finished.connect(heard.append)
    bridge.failed.connect(heard.append)
    future.set_exception(error)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert type(error).__name__ in heard[0]
    assert any(record.exc_info and record.exc_info[1] is error for record in caplog.records)


def test_a_cancelled_future_is_a_failure(qtbot):
    future: Future[str] = Future()
    bridge = FutureBridge(future)
    with qtbot.waitSignal(bridge.failed):
        future.cancel()


def test_a_read_that_fails_unexpectedly_is_answered_too(qtbot):
    reader, said = BackgroundReader(), []

    def read():
        raise OSError("disk gone")

    reader.ask("image", read, said.append, otherwise=said.append)
    qtbot.waitUntil(lambda: bool(said))
    reader.close()
    assert "disk gone" in said[0]


class Emitter(QObject):
    """One signal of each kind that the program uses."""

    empty = Signal()
    flag = Signal(bool)
    anything = Signal(object)


def reference_changes(act, times=200):
    """How many references to True, False and None one `act` adds, on average."""
    act()
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for _ in range(times):
        act()
    after = [sys.getrefcount(value) for value in (True, False, None)]
    return [abs(b - a) / times for a, b in zip(before, after, strict=True)]


def test_qt_does_not_lose_references_to_true_false_or_none(qtbot):
    """PySide6 6.12.0 drops one with every emit and aborts after some hundred, hence the pin."""
    emitter, widget, box = Emitter(), QWidget(), QCheckBox()
    qtbot.addWidget(widget)
    qtbot.addWidget(box)
    heard = []
    for signal in (emitter.empty, emitter.flag, emitter.anything):
        signal.connect(lambda *args: heard.append(len(args)))
    acts = {
        "empty": emitter.empty.emit,
        "flag": lambda: emitter.flag.emit(True),
        "object": lambda: emitter.anything.emit(None),
        "isVisible": widget.isVisible,
        "toggle": lambda: (box.setChecked(True), box.setChecked(False)),
    }
    leaks = {name: reference_changes(act) for name, act in acts.items()}
    assert all(change < 0.5 for changes in leaks.values() for change in changes), leaks
