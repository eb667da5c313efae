"""The tests in this folder run in a private network: outside of it, all together in a process that has one.

Each is reported as if it had run here. Where no private network can be made they skip and say why.
"""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from helpers.network_namespace import isolated, run_inside, why_not

from inspector.capture.camera.aravis_library import SONAME

FOLDER = Path(__file__).parent
REPORTS_VARIABLE = "INSPECTOR_PRIVATE_NETWORK_REPORTS"
LONGEST_S = 170.0
_GROUP = "aravis"  # one worker runs them all, because the first of them starts the private network for all
_told = pytest.StashKey["_Told"]()


def pytest_configure(config: pytest.Config) -> None:
    file = os.environ.get(REPORTS_VARIABLE)
    if file and isolated():
        config.pluginmanager.register(_Recorder(config, Path(file)))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == FOLDER:
            item.add_marker(pytest.mark.xdist_group(_GROUP))
            if reason := _missing():
                item.add_marker(pytest.mark.skip(reason=reason))


def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Report what a test did in the private network, in place of running it."""
    if item.path.parent != FOLDER or isolated() or _missing():
        return None
    stash = item.session.stash
    if _told not in stash:
        stash[_told] = _Told.by_running(item.session)
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in stash[_told].of(item):
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


class _Recorder:
    """In the private network: writes every report to a file, one JSON document a line."""

    def __init__(self, config: pytest.Config, file: Path) -> None:
        self._config = config
        self._file = file

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        data = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(data) + "\n")


class _Told:
    """What the private network told about its tests, and its output for those it told nothing about."""

    def __init__(self, reports: list[pytest.TestReport], output: str) -> None:
        self._reports = reports
        self._output = output

    @classmethod
    def by_running(cls, session: pytest.Session) -> "_Told":
        tests = [_inner_name(item) for item in session.items if item.path.parent == FOLDER]
        with TemporaryDirectory() as folder:
            file = Path(folder) / "reports.jsonl"
            output = _run(tests, session.config.rootpath, file)
            lines = file.read_text("utf-8").splitlines() if file.exists() else []
        return cls([_read(session.config, line) for line in lines], output)

    def of(self, item: pytest.Item) -> list[pytest.TestReport]:
        reports = [report for report in self._reports if report.nodeid == _inner_name(item)]
        for report in reports:
            report.nodeid = item.nodeid
        return reports or [self._nothing(item)]

    def _nothing(self, item: pytest.Item) -> pytest.TestReport:
        reason = f"The private network told nothing about this test. Its output:\n{self._output}"
        return pytest.TestReport(item.nodeid, item.location, {}, "failed", reason, "call")


def _read(config: pytest.Config, line: str) -> pytest.TestReport:
    hook = config.hook.pytest_report_from_serializable
    report: pytest.TestReport = hook(config=config, data=json.loads(line))
    if isinstance(report.longrepr, list):  # of a test that skipped; JSON knows no tuples
        report.longrepr = tuple(report.longrepr)
    return report


def _run(tests: list[str], folder: Path, file: Path) -> str:
    os.environ[REPORTS_VARIABLE] = str(file)
    command = [sys.executable, "-m", "pytest", "-n0", "--timeout=60", *tests]
    try:
        done = run_inside(command, folder=folder, timeout_s=LONGEST_S)
    except subprocess.TimeoutExpired:
        return f"It took longer than {LONGEST_S:g} s."
    finally:
        del os.environ[REPORTS_VARIABLE]
    return done.stdout + done.stderr


def _inner_name(item: pytest.Item) -> str:
    """Without what xdist puts behind the names of tests of a group."""
    return item.nodeid.removesuffix(f"@{_GROUP}")


def _missing() -> str:
    """What is missing to run here; empty where all is there."""
    try:
        ctypes.CDLL(SONAME)
    except OSError:
        return f"{SONAME} is not installed (Debian: libaravis-0.8-0)"
    return "" if isolated() else why_not()
