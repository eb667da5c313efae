"""The inspection log: one row a part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from operator import itemgetter

from sqlalchemy import ColumnElement, Connection, Table, func, or_, select

from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Inspection, Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.storage.anomaly_map_log import add_map_within
from inspector.storage.dispositions import (
    DispositionEntry,
    append_disposition,
    checked_name_for,
    history,
    used_names,
)
from inspector.storage.engine import Reader, Writer
from inspector.storage.prepared_insert import PreparedInsert
from inspector.storage.record_conditions import conditions
from inspector.storage.record_rows import MAP_IN_DATABASE, record_from_row, row_values
from inspector.storage.record_search import numbers, total, verdict_counts
from inspector.storage.record_views import KeptImage, add_views_within, truth_of, with_views
from inspector.storage.stored_text import storable
from inspector.storage.tables import RECORD_VIEWS, RECORDS, from_microseconds, to_microseconds
from inspector.storage.unwritten_images import UnwrittenImages

PAGE = 500
"""Rows `iterate` holds at a time."""
TIDY_EVERY = 100
"""Records between two moves of the write-ahead log into the database file, some 5 MB of it."""

_DECIDED_LATER = {"disposition": None, "disposed_at": None, "defect_name": None}
_INSERT = PreparedInsert(
    RECORDS.insert(),
    [column.name for column in RECORDS.columns if column.name not in {"record_id", *_DECIDED_LATER}],
)


class RecordLog:
    """Write methods from the writer thread only; reading from any thread.

    Every method raises EnvironmentFault (full, read-only, locked) or DataFault (damaged) with the path.
    """

    def __init__(self, reader: Reader, writer: Writer, unwritten: UnwrittenImages) -> None:
        self._reader = reader
        self._writer = writer
        self._unwritten = unwritten
        self._since_tidied = 0

    def add(
        self,
        inspection: Inspection,
        *,
        image: str,
        operator: str,
        file: str = "",
        image_noted: bool = False,
        further: Sequence[KeptImage] = (),
    ) -> Record:
        """Store one inspection; it is on the disk when this returns.

        Args:
            inspection: What was decided. Its map is stored where an image is.
            image: Address `ImageArchive.put` gave, or empty.
            operator: Who is at the station.
            file: Name to record instead of the frame's, for instance where no frame could be read.
            image_noted: The image is not on the disk yet: note that with the record.
            further: Images of the further views, in their order; empty where none of them is stored.

        Text that is not valid Unicode (a file name that is no UTF-8) is escaped, see `storable`: the given
        Record and every later one hold `part\\udcff.png` for `b"part\\xff.png"`.
        """
        kept_map = inspection.map if image else None
        values = row_values(inspection) | {"image": image, "operator": operator}
        values["map_file"] = MAP_IN_DATABASE if kept_map is not None else ""
        if file:
            values["file"] = file
        if inspection.views:
            values["truth_defects"] = truth_of(inspection.views)
        values = {
            name: storable(value) if isinstance(value, str) else value for name, value in values.items()
        }
        captured_at = to_microseconds(values["captured_at"])
        others = further or [KeptImage() for _ in inspection.views[1:]]
        images = [KeptImage(image, image_noted), *others]
        noted = {kept.address for kept in images if kept.noted}
        with self._writer.begin() as connection:
            record_id = _INSERT.run(connection, values | {"captured_at": captured_at})
            if kept_map is not None:
                add_map_within(connection, record_id, kept_map)
            views = (
                add_views_within(connection, record_id, inspection.views, images) if inspection.views else ()
            )
            struck = self._unwritten.keep_within(connection, noted, record_id)
        self._unwritten.struck_off(struck)
        self._since_tidied += 1
        row = {"record_id": record_id, "captured_at": from_microseconds(captured_at)}
        return replace(record_from_row(values | _DECIDED_LATER | row), views=views)

    def tidy(self) -> None:
        """Move what was committed into the database file, now and then; writer thread, between two parts.

        SQLite would do that inside some part's commit: 5-12 ms for about one part in eighty.
        """
        if self._since_tidied >= TIDY_EVERY:
            self._since_tidied = 0
            self._writer.checkpoint()

    def dispose_within(
        self,
        connection: Connection,
        record_id: int,
        kind: DispositionKind | None,
        *,
        who: str,
        defect_name: str = "",
    ) -> tuple[Record, Record]:
        """Store a decision within the caller's transaction; give the record before and after.

        None takes the last decision back, so that the one before stands again. Nothing is overwritten: every
        decision and every undo stays in `history`. `Database.dispose` adds the audit entry. A defect is
        renamed by confirming it again.

        Raises:
            DataFault: No such record, nothing to take back, a name that cannot be one, or a name without a
                confirmed defect.
        """
        before = _get(connection, record_id)
        entry = DispositionEntry(kind, storable(who), datetime.now(UTC), checked_name_for(kind, defect_name))
        append_disposition(connection, record_id, entry)
        return before, _get(connection, record_id)

    def history(self, record_id: int) -> list[DispositionEntry]:
        """Everything a person decided on a record, undos included, oldest first."""
        with self._reader.begin() as connection:
            return history(connection, record_id)

    def defect_names(self, *, recipe: str | None = None, limit: int = 20) -> list[str]:
        """Names given to confirmed defects, the one used last first; of one recipe or of all."""
        with self._reader.begin() as connection:
            return used_names(connection, recipe=recipe, limit=limit)

    def get(self, record_id: int) -> Record:
        """One record; DataFault where there is none."""
        with self._reader.begin() as connection:
            return _get(connection, record_id)

    def query(
        self,
        wanted: RecordFilter,
        *,
        limit: int = 100,
        offset: int = 0,
        newest_first: bool = True,
        past: int | None = None,
    ) -> list[Record]:
        """A page of the matching records in the order they were stored.

        Args:
            past: Go on after this record number: a page further down costs no more than the first.
        """
        order = RECORDS.c.record_id.desc() if newest_first else RECORDS.c.record_id
        page = RECORDS.c.record_id.in_(
            numbers(wanted, limit=limit, offset=offset, past=past, newest_first=newest_first)
        )
        with self._reader.begin() as connection:
            rows = connection.execute(select(RECORDS).where(page).order_by(order)).mappings().all()
            return with_views(connection, [record_from_row(row) for row in rows])

    def judged_by(self, recipe: str, wanted: RecordFilter, *, limit: int) -> list[Record]:
        """Newest matching records of which a version of this recipe judged the part or a view of it.

        `wanted` speaks of the parts, and names no recipe; `Record.judged_by` tells what the recipe saw.
        """
        key = RECORDS.c.record_id
        viewed = select(RECORD_VIEWS.c.record_id).where(
            RECORD_VIEWS.c.recipe == recipe, RECORD_VIEWS.c.position > 0
        )
        mine = or_(RECORDS.c.recipe == recipe, key.in_(viewed))
        statement = (
            select(RECORDS).where(mine, *conditions(wanted, RECORDS)).order_by(key.desc()).limit(limit)
        )
        with self._reader.begin() as connection:
            rows = connection.execute(statement).mappings().all()
            return with_views(connection, [record_from_row(row) for row in rows])

    def iterate(self, wanted: RecordFilter) -> Iterator[Record]:
        """Every matching record stored before the call, oldest first, in flat memory.

        Walks the table by key, with no transaction open between pages: a slow
        reader never holds the writer up.
        """
        return self._walk(wanted, self.last_id())

    def most_views(self, wanted: RecordFilter) -> int:
        """The largest number of views a matching record has; 1 where one camera looks at every part."""
        matching = select(RECORDS.c.record_id).where(*conditions(wanted, RECORDS))
        among = RECORD_VIEWS.c.record_id.in_(matching)
        with self._reader.begin() as connection:
            most = connection.execute(select(func.max(RECORD_VIEWS.c.position)).where(among)).scalar_one()
        return 1 + (most or 0)

    def count(self, wanted: RecordFilter) -> int:
        """How many records match."""
        with self._reader.begin() as connection:
            return int(connection.execute(total(wanted)).scalar_one())

    def counts(self, wanted: RecordFilter) -> dict[VerdictKind, int]:
        """How many records match, by verdict; every verdict is a key."""
        with self._reader.begin() as connection:
            found = connection.execute(verdict_counts(wanted)).one()
        return dict(zip(VerdictKind, found, strict=True))

    def scores(self, recipe: RecipeKey, *, limit: int = 500) -> list[tuple[int, float]]:
        """(record id, score) of the newest scored parts of one recipe version, newest first.

        Also of the parts of which it judged a further view.
        """
        own = self._newest_scores(RECORDS, recipe, limit)
        further = self._newest_scores(RECORD_VIEWS, recipe, limit, RECORD_VIEWS.c.position > 0)
        return sorted([*own, *further], key=itemgetter(0), reverse=True)[:limit]

    def _newest_scores(
        self, table: Table, recipe: RecipeKey, limit: int, *more: ColumnElement[bool]
    ) -> list[tuple[int, float]]:
        key, score = table.c.record_id, table.c.score
        mine = (table.c.recipe == recipe.name, table.c.version == recipe.version)
        statement = select(key, score).where(*mine, *more, score.is_not(None))
        with self._reader.begin() as connection:
            rows = connection.execute(statement.order_by(key.desc()).limit(limit)).all()
        return [(record_id, value) for record_id, value in rows]

    def last_id(self) -> int:
        """Number of the newest record, which is how many were stored; 0 where there is none."""
        with self._reader.begin() as connection:
            return connection.execute(select(func.max(RECORDS.c.record_id))).scalar_one() or 0

    def _walk(self, wanted: RecordFilter, last: int) -> Iterator[Record]:
        for after in range(0, last, PAGE):
            yield from self._stretch(wanted, after, last)

    def _stretch(self, wanted: RecordFilter, after: int, last: int) -> list[Record]:
        """The matching ones among the PAGE record numbers past `after`."""
        key = RECORDS.c.record_id
        stretch = select(RECORDS).where(key > after, key <= min(after + PAGE, last)).limit(PAGE).subquery()
        # Filtered outside the limited part: no index can then make every page a search of its own.
        statement = select(stretch).where(*conditions(wanted, stretch)).order_by(stretch.c.record_id)
        with self._reader.begin() as connection:
            rows = connection.execute(statement).mappings().all()
            return with_views(connection, [record_from_row(row) for row in rows])


def _get(connection: Connection, record_id: int) -> Record:
    row = connection.execute(select(RECORDS).where(RECORDS.c.record_id == record_id)).mappings().first()
    if row is None:
        raise DataFault(f"There is no record {record_id}.", way_out="See `inspector records`.")
    return with_views(connection, [record_from_row(row)])[0]
