"""The writer and the task pool: order, failure, cancel, stop."""

import threading
from threading import Event

import pytest

from inspector.domain.errors import Cancelled, DataFault, EnvironmentFault, InspectorError, ProgrammingFault
from inspector.domain.record import Progress
from inspector.station import LatestMailbox, Report, TaskRunner, Writer


def test_jobs_run_in_the_order_they_were_submitted_and_in_one_thread() -> None:
    writer = Writer()
    seen: list[tuple[int, str]] = []
    for number in range(20):
        writer.submit(lambda n=number: seen.append((n, threading.current_thread().name)))
    writer.close()
    assert seen == [(n, "inspector-writer") for n in range(20)]


def test_a_failing_job_tells_its_caller_and_the_next_one_runs() -> None:
    writer = Writer()

    def fail() -> None:
        raise DataFault("no such record")

    failed, fine = writer.submit(fail), writer.submit(lambda: 7)
    assert fine.result(10) == 7
    assert isinstance(failed.exception(10), DataFault)
    writer.close()


def test_a_closed_writer_refuses_in_words() -> None:
    writer = Writer()
    writer.close()
    writer.close()
    with pytest.raises(EnvironmentFault, match="closed"):
        writer.submit(lambda: None)


def test_a_task_gives_its_result_and_its_last_progress() -> None:
    def work(report: Report) -> int:
        report(Progress("halfway", 1, 2))
        return 42

    runner = TaskRunner()
    task = runner.run("Counting", work)
    assert task.wait(10)
    assert task.result() == 42
    assert task.progress() == Progress("halfway", 1, 2)
    runner.close()


def test_cancelling_ends_a_task_at_its_next_report_and_lets_it_clean_up() -> None:
    started, cancelled, cleaned = Event(), Event(), Event()

    def work(report: Report) -> None:
        try:
            started.set()
            cancelled.wait(10)
            report(Progress("never shown"))
        finally:
            cleaned.set()

    runner = TaskRunner()
    task = runner.run("Learning", work)
    started.wait(10)
    task.cancel()
    cancelled.set()
    assert task.wait(10)
    assert cleaned.is_set()
    with pytest.raises(Cancelled, match="Learning was cancelled"):
        task.result()


def test_a_second_task_is_refused_by_name_while_one_runs() -> None:
    release = Event()
    runner = TaskRunner()
    first = runner.run("Exporting", lambda report: release.wait(10))
    with pytest.raises(InspectorError, match="'Exporting' is still running"):
        runner.run("Learning", lambda report: None)
    release.set()
    assert first.wait(10)
    runner.close()


def test_an_unexpected_failure_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    runner = TaskRunner()
    task = runner.run("Learning", lambda report: 1 // 0)
    assert task.wait(10)
    with pytest.raises(ProgrammingFault, match="Learning failed: integer division"):
        task.result()
    caplog.clear()


def test_a_result_asked_for_too_early_is_a_fault_of_the_program() -> None:
    release = Event()
    runner = TaskRunner()
    task = runner.run("Waiting", lambda report: release.wait(10))
    with pytest.raises(ProgrammingFault, match="not done"):
        task.result()
    release.set()
    runner.close()


def test_a_mailbox_holds_the_newest_and_counts_the_rest() -> None:
    box: LatestMailbox[int] = LatestMailbox()
    for number in range(5):
        box.put(number)
    assert (box.take(), box.take(), box.dropped) == (4, None, 4)
