"""Which images a record names that are not on the disk yet."""

from collections.abc import Collection
from threading import Lock

from sqlalchemy import Connection, select

from inspector.storage.engine import Reader, Writer
from inspector.storage.prepared_insert import PreparedInsert
from inspector.storage.tables import UNWRITTEN_IMAGES

_INSERT = PreparedInsert(UNWRITTEN_IMAGES.insert().prefix_with("OR IGNORE"), ("address", "record_id"))
_DELETE = "DELETE FROM unwritten_images WHERE address = ?"


class UnwrittenImages:
    """An image is noted in the transaction of its record and struck off in a later one, once it is on the
    disk. What is still noted when the program starts was not written: the station stopped before.
    """

    def __init__(self, reader: Reader, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer
        self._lock = Lock()
        self._written: set[str] = set()

    def written(self, address: str) -> None:
        """The image is on the disk; any thread. Its note goes with the next record or `strike_off`."""
        with self._lock:
            self._written.add(address)

    def keep_within(
        self, connection: Connection, addresses: Collection[str], record_id: int
    ) -> frozenset[str]:
        """Note these images and strike off what was written, inside the caller's transaction.

        Gives what was struck off, for `struck_off` after the commit.
        """
        with self._lock:
            done = frozenset(self._written)
        _delete(connection, done)
        for address in sorted(set(addresses) - done):
            _INSERT.run(connection, {"address": address, "record_id": record_id})
        return done

    def struck_off(self, addresses: frozenset[str]) -> None:
        """The transaction that struck these off is committed."""
        with self._lock:
            self._written -= addresses

    def strike_off(self, addresses: Collection[str]) -> None:
        """Take the notes of images that are on the disk away; writer thread only, nothing for none."""
        if addresses:
            with self._writer.begin() as connection:
                _delete(connection, addresses)
            self.struck_off(frozenset(addresses))

    def noted(self) -> dict[str, int]:
        """Record by address of every image that is noted; any thread."""
        with self._reader.begin() as connection:
            rows = connection.execute(select(UNWRITTEN_IMAGES)).all()
        return {row.address: row.record_id for row in rows}

    def holds(self, address: str) -> bool:
        """Whether this image is noted; any thread."""
        statement = select(UNWRITTEN_IMAGES.c.record_id).where(UNWRITTEN_IMAGES.c.address == address)
        with self._reader.begin() as connection:
            return connection.execute(statement).first() is not None


def _delete(connection: Connection, addresses: Collection[str]) -> None:
    if addresses:
        connection.exec_driver_sql(_DELETE, [(address,) for address in addresses])
