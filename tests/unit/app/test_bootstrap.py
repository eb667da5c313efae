"""What a process does first."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name priorities otherwise")
def test_a_background_process_lets_everything_else_go_first() -> None:
    program = (
        "import os; from inspector.app.bootstrap import lowest_priority; lowest_priority();"
        "print(os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0) == os.SCHED_IDLE)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["19", "True"]
