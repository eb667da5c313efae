"""The result file of `inspector benchmark accuracy`: written after every row, continued after a stop."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from inspector.domain.errors import DataFault
from inspector.settings import atomic_write


@dataclass(frozen=True)
class RowKey:
    """What one row is about."""

    category: str
    model: str
    backbone: str
    shots: int
    seed: int


@dataclass(frozen=True)
class AccuracyRow:
    """One fit and one pass over a category's test images; names as in the command contract.

    Attributes:
        image_auroc: 0..1, as `image_ap`; never flipped.
        pixel_auroc: On maps upsampled to 256 x 256; None where no mask is given, as `pro`.
        fit_s: Seconds of learning from prepared references, held-out scoring not included.
        ms_per_image: Median of prepare + predict of one decoded test image.
        peak_mb: Peak resident memory of the process, from before the fit until the last test image is judged.
        false_reject: Share of good test images at or above the automatic reject limit.
        escape: Share of defect images below the automatic reject limit.
        good_flagged: Share of good test images at or above the automatic review limit: a person looks.
        defect_passed: Share of defect images below the automatic review limit: nobody looks.
        calibrate_s: Seconds of held-out scoring.
        review_limit: The automatic limit, from the references alone, as `reject_limit`.
    """

    category: str
    model: str
    backbone: str
    shots: int
    seed: int
    image_auroc: float
    image_ap: float
    pixel_auroc: float | None
    pro: float | None
    fit_s: float
    ms_per_image: float
    peak_mb: float | None
    false_reject: float
    escape: float
    good_flagged: float
    defect_passed: float
    calibrate_s: float
    review_limit: float
    reject_limit: float

    @property
    def key(self) -> RowKey:
        """What the row is about."""
        return RowKey(self.category, self.model, self.backbone, self.shots, self.seed)


class RowFile:
    """Rows measured so far in one environment.

    Args:
        path: JSON file; rows in it are kept where its environment is the same, else it is refused.
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
        """Write what there is."""
        if self._path is not None:
            document = {
                "environment": self._environment,
                "results": [asdict(row) for row in self.rows.values()],
            }
            atomic_write(self._path, json.dumps(document, indent=1).encode() + b"\n")

    def _read(self, path: Path) -> list[AccuracyRow]:
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            environment, results = document["environment"], document["results"]
            names = {field.name for field in fields(AccuracyRow)}
            rows = [AccuracyRow(**{name: one[name] for name in names}) for one in results]
        except (ValueError, KeyError, TypeError) as error:
            raise DataFault(f"{path} is not a result file.", way_out="Choose another file.") from error
        if environment != json.loads(json.dumps(self._environment)):
            raise DataFault(
                f"{path} was measured with another machine, version or setting.",
                way_out="Choose another file or remove it; figures of two environments are not mixed.",
            )
        return rows
