"""What a person said "not now" to: records of evidence that no proposal is made for again."""

import logging
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector.settings import atomic_write, disk_faults

FILE_NAME = "declined-proposals.json"
logger = logging.getLogger(__name__)


class _Document(BaseModel):
    """By recipe name the ids of records, ascending."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    records: dict[str, tuple[int, ...]] = {}


class DeclinedProposals:
    """A file beside the settings, and not with the recipe: record ids mean nothing on another station.

    Reading from any thread, `decline` from the writer thread.

    Args:
        folder: The data folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def records(self, name: str) -> frozenset[int]:
        """Ids of records that a proposal for this recipe was declined for.

        None where the file is damaged, which is logged: then a proposal comes once more.

        Raises:
            EnvironmentFault: The file cannot be read.
        """
        return frozenset(self._read().records.get(name, ()))

    def decline(self, name: str, record_ids: frozenset[int]) -> None:
        """Remember these instead of those before, which a version has learned or a person took back.

        Raises:
            EnvironmentFault: The file cannot be written; what was declined before stands.
        """
        document = _Document(records=self._read().records | {name: tuple(sorted(record_ids))})
        atomic_write(self._path, document.model_dump_json(indent=1).encode())

    def _read(self) -> _Document:
        with disk_faults(self._path):
            text = self._path.read_bytes() if self._path.exists() else b"{}"
        try:
            return _Document.model_validate_json(text)
        except ValidationError:
            logger.warning("%s is damaged; it is written anew when a proposal is declined.", self._path)
            return _Document()
