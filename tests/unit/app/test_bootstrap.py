"""What a process does first."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name priorities otherwise")
def test_a_background_process_lets_everything_else_go_first() -> None:
    program = (
        "import os; from inspector.app.bootstrap import low_priority; before = os.nice(0); low_priority();"
        "print(os.nice(0) - before)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "10"
