"""The small file that says how far the audit trail reaches, so that a cut-off end is noticed."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from inspector.domain.errors import DataFault
from inspector.settings import atomic_write, disk_faults


class AuditHead(BaseModel):
    """Number and hash of the last entry known to be committed.

    Written after each commit, so it may be behind by the last entries after a crash, but never ahead: a
    head ahead of the table means that entries were removed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    entries: Annotated[int, Field(ge=0)]
    hash: str


def write_head(path: Path, head: AuditHead) -> None:
    """Replace the file atomically (EnvironmentFault)."""
    atomic_write(path, head.model_dump_json().encode())


def read_head(path: Path) -> AuditHead:
    """The file's content; DataFault where it is missing or damaged."""
    with disk_faults(path):
        data = path.read_bytes() if path.exists() else None
    if data is None:
        raise DataFault(f"{path} is missing")
    try:
        return AuditHead.model_validate_json(data)
    except ValidationError as error:
        raise DataFault(f"{path} is damaged") from error
