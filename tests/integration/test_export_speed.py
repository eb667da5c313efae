"""What an export of a million records costs, in a process of its own; prints what it measured."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.many_records import fill_log

RECORDS = 1_000_000
MOST_MIB = 60
"""More at its peak than before the export: the records themselves would take 2,000."""

_EXPORT = """
import json, resource, sys, time
from pathlib import Path
from inspector.app import open_services
from inspector.domain.record import RecordFilter
with open_services(Path(sys.argv[1])) as services:
    before = resource.getrusage(resource.RUSAGE_SELF)
    start = time.perf_counter()
    count = services.export(
        format=sys.argv[3], target=Path(sys.argv[2]), filter=RecordFilter(), report=lambda _: None
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
memory = {"before_mib": before.ru_maxrss / 1024, "peak_mib": after.ru_maxrss / 1024}
print(json.dumps({"records": count, "wall_s": wall, "cpu_s": cpu} | memory))
"""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_million_records_are_exported_at_flat_memory(tmp_path: Path) -> None:
    fill_log(tmp_path / "data" / "records.sqlite3", RECORDS)
    done = subprocess.run(
        [sys.executable, "-c", _EXPORT, tmp_path / "data", tmp_path / "log.csv", "csv"],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    measured = json.loads(done.stdout)
    print(measured)  # noqa: T201 (the measurement; aim: 20 s)
    assert measured["records"] == RECORDS
    with (tmp_path / "log.csv").open("rb") as file:
        assert sum(chunk.count(b"\r\n") for chunk in iter(lambda: file.read(2**20), b"")) == RECORDS + 1
    assert measured["peak_mib"] - measured["before_mib"] < MOST_MIB
