"""The result file of `inspector benchmark accuracy`: written after every row, continued after a stop."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.benchmark.summary import summary
from inspector.domain.errors import DataFault
from inspector.settings import atomic_write

_ROW = TypeAdapter(AccuracyRow)


class ResultFile:
    """Rows measured so far in one environment.

    Args:
        path: JSON file; rows in it are kept where its environment is the same, else it is refused. None keeps
            the rows in memory only.
        environment: Machine, versions and settings of this run.

    Raises:
        DataFault: The file is no result file, or comes from another environment.
    """

    def __init__(self, path: Path | None, environment: Mapping[str, object]) -> None:
        self._path = path
        self._environment = dict(environment)
        self.rows: dict[RowKey, AccuracyRow] = {}
        if path is not None and path.is_file():
            self.rows = {row.key: row for row in self._read(path)}

    def add(self, row: AccuracyRow) -> None:
        """Keep one more row; it is on the disk when this returns."""
        self.rows[row.key] = row
        self.save()

    def save(self) -> None:
        """Write what there is, with its means and spreads."""
        if self._path is None:
            return
        rows = list(self.rows.values())
        document = {
            "environment": self._environment,
            "results": [asdict(row) for row in rows],
            "summary": [asdict(one) for one in summary(rows)],
        }
        atomic_write(self._path, json.dumps(document, indent=1).encode() + b"\n")

    def _read(self, path: Path) -> list[AccuracyRow]:
        """Environment first: rows of another version may have other fields, and that is not damage."""
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            environment, results = document["environment"], document["results"]
        except (ValueError, KeyError, TypeError) as error:
            raise _not_a_result_file(path) from error
        if environment != json.loads(json.dumps(self._environment)):
            raise DataFault(
                f"{path} was measured with another machine, version or setting.",
                way_out="Choose another file or remove it; figures of two environments are not mixed.",
            )
        try:
            return [_ROW.validate_python(one) for one in results]
        except (ValueError, TypeError) as error:
            raise _not_a_result_file(path) from error


def _not_a_result_file(path: Path) -> DataFault:
    return DataFault(f"{path} is not a result file.", way_out="Choose another file.")
