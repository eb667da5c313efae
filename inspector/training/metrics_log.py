"""What a training tells about each epoch: a CSV file, and TensorBoard's where that is installed."""

import csv
import importlib.util
import io
import logging
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from inspector.settings import atomic_write, disk_faults

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

_LOG = logging.getLogger(__name__)


class EpochRow(BaseModel):
    """One epoch; epoch 0 is the untrained network. None where a figure does not apply.

    Attributes:
        loss: Mean of the method's own loss over the steps.
        spread: Mean of the collapse monitor (`HostOutput.spread`).
        learning_rate: Of the last step, first group.
        adversarial_term: Mean of lambda * L_MT, as it was added to the loss.
        adversarial_weight: lambda without its ramp, after the epoch.
        discriminator: Mean of L_DT.
        accuracy_moved, accuracy_reference: Share of positions the discriminator told right, 0..1.
        validation_auroc: Of the held-out kind's goods and synthetic defects, 0..1.
        seconds: The epoch took, validation included.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    epoch: int
    loss: float | None = None
    spread: float | None = None
    learning_rate: float | None = None
    adversarial_term: float | None = None
    adversarial_weight: float | None = None
    discriminator: float | None = None
    accuracy_moved: float | None = None
    accuracy_reference: float | None = None
    validation_auroc: float | None = None
    seconds: float = 0.0


class MetricsLog(AbstractContextManager["MetricsLog"]):
    """Writes rows as they come.

    Args:
        table: The CSV file; written whole each time, so that no row is there twice or half.
        events: Folder of TensorBoard's event files.
        rows: Of the epochs that an earlier run of this training made. Event files keep what they have:
            TensorBoard itself is told to forget epochs that are made again.
    """

    def __init__(self, table: Path, events: Path, rows: Sequence[EpochRow]) -> None:
        self._table = table
        self._rows = list(rows)
        self._board = _board(events, first=len(rows))

    @property
    def rows(self) -> tuple[EpochRow, ...]:
        """All epochs so far."""
        return tuple(self._rows)

    def add(self, row: EpochRow) -> None:
        """Keep one more epoch. EnvironmentFault where the files cannot be written."""
        self._rows.append(row)
        atomic_write(self._table, csv_of(self._rows).encode())
        if self._board is None:
            return
        with disk_faults(self._table):
            for name, value in row.model_dump(exclude={"epoch"}, exclude_none=True).items():
                self._board.add_scalar(name, value, row.epoch)
            self._board.flush()

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._board is not None:
            self._board.close()


def csv_of(rows: Sequence[EpochRow]) -> str:
    """A header and one line an epoch, RFC 4180; nothing where a figure does not apply."""
    text = io.StringIO()
    table = csv.DictWriter(text, tuple(EpochRow.model_fields))
    table.writeheader()
    table.writerows(row.model_dump() for row in rows)
    return text.getvalue()


def _board(events: Path, *, first: int) -> "SummaryWriter | None":
    if importlib.util.find_spec("tensorboard") is None:
        _LOG.info("TensorBoard is not installed, so the CSV file alone has the figures (extra: train).")
        return None
    from torch.utils.tensorboard import SummaryWriter

    with disk_faults(events):
        return SummaryWriter(str(events), purge_step=first)
