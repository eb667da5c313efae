"""The result file of `inspector benchmark accuracy`: written after every row, continued after a stop."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from inspector.benchmark.rows import AccuracyRow, RowKey
from inspector.benchmark.summary import summary
from inspector.domain.errors import DataFault
from inspector.settings import atomic_write

_ROWS = TypeAdapter(list[AccuracyRow])


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

    def _read(self, path: Path) -> tuple[AccuracyRow, ...]:
        """Environment first: rows of another version may have other fields, and that is not damage."""
        environment, results = _document(path)
        if environment != json.loads(json.dumps(self._environment)):
            raise DataFault(
                f"{path} was measured with another machine, version or setting.",
                way_out="Choose another file or remove it; figures of two environments are not mixed.",
            )
        return _rows(path, results)


@dataclass(frozen=True, eq=False)
class Results:
    """What one result file holds.

    Attributes:
        environment: Machine, versions and settings, as they were written.
        rows: In the order they were measured.
    """

    environment: dict[str, object]
    rows: tuple[AccuracyRow, ...]


def read_results(path: Path) -> Results:
    """A result file, from whatever machine. DataFault where it cannot be read or is none of this version."""
    environment, results = _document(path)
    return Results(environment, _rows(path, results))


def _document(path: Path) -> tuple[dict[str, object], object]:
    """Environment and rows, these not checked yet."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        environment, results = document["environment"], document["results"]
    except OSError as error:
        raise DataFault(f"{path} cannot be read: {error.strerror}.", way_out="Check the path.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _not_a_result_file(path) from error
    if not isinstance(environment, dict):
        raise _not_a_result_file(path)
    return environment, results


def _rows(path: Path, results: object) -> tuple[AccuracyRow, ...]:
    try:
        return tuple(_ROWS.validate_python(results))
    except ValueError as error:
        raise _not_a_result_file(path) from error


def _not_a_result_file(path: Path) -> DataFault:
    return DataFault(
        f"{path} is not a result file of this version.",
        way_out="Choose one that `inspector benchmark accuracy --json` wrote.",
    )
