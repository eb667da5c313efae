"""Bring a database to the schema this version knows: old is migrated with a backup, newer refused."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from inspector.domain.errors import DataFault
from inspector.storage.database_faults import damaged, database_faults

HEAD = "0007"
"""Newest schema of this version; known without importing Alembic so that opening stays fast."""
SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(path: Path, engine: Engine, *, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Create the tables in a new file, migrate an old one, do nothing (fast) at `head`.

    A migration is one transaction: when it fails the database is as it was, and the backup
    `<name>.backup-<schema>-<time>` lies beside it.

    Raises:
        DataFault: Damaged, another program's file, or made by a newer Inspector.
        EnvironmentFault: Read-only, full or locked.
    """
    with database_faults(path):
        current = _stored_version(path, engine)
        if current != head:
            _migrate(path, engine, current=current, scripts=scripts)


def _stored_version(path: Path, engine: Engine) -> str | None:
    """Schema version in the file, None for a new file."""
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise DataFault(
                f"{path} is not an Inspector database.",
                way_out="Move it aside or choose another data folder.",
            )
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is None:
        raise damaged(path, "it says no schema version")
    return str(version)


def _migrate(path: Path, engine: Engine, *, current: str | None, scripts: Path) -> None:
    # Alembic costs 0.2 s to import and is needed once per version.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise DataFault(
            f"{path} was made by a newer Inspector (schema {current}, this version knows {max(known)}).",
            way_out="Update Inspector or choose another data folder. Nothing was changed.",
        )
    if current is not None:
        _back_up(path, current)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _back_up(path: Path, current: str) -> None:
    """Consistent copy of the database, write-ahead log included, beside it."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = path.with_name(f"{path.name}.backup-{current}-{moment}")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
