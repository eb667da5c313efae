"""Anomaly maps, one beside each record or view of a record that has a stored image."""

import re
from typing import Any

import numpy as np
from sqlalchemy import Connection, Select, select

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.storage.engine import Reader
from inspector.storage.prepared_insert import PreparedInsert
from inspector.storage.tables import MAPS, VIEW_MAPS

_ADDRESS = re.compile(r"record/(\d{1,18})(?:/view/([1-9]))?", re.ASCII)
_COLUMNS = ("record_id", "height", "width", "placement", "cells")
_INSERT = PreparedInsert(MAPS.insert(), _COLUMNS)
_INSERT_VIEW = PreparedInsert(VIEW_MAPS.insert(), ("position", *_COLUMNS))
_PLACEMENT = np.dtype("<f8")
_CELLS = np.dtype("<f4")


def map_address(record_id: int, position: int = 0) -> str:
    """What `Record.map`, or that of its view at `position`, says of a map that lies in the database."""
    return f"record/{record_id}/view/{position}" if position else f"record/{record_id}"


def add_map_within(
    connection: Connection, record_id: int, anomaly_map: AnomalyMap, *, position: int = 0
) -> None:
    """Store the raw values and the placement, bit for bit, inside the caller's transaction.

    Args:
        position: Of the view in its record; 0 is the main one, or the only one.
    """
    height, width = anomaly_map.values.shape
    placement = np.asarray(anomaly_map.placement, _PLACEMENT)
    values = {
        "record_id": record_id,
        "height": height,
        "width": width,
        "placement": placement.tobytes(),
        "cells": np.asarray(anomaly_map.values, _CELLS).tobytes(),
    }
    if position:
        _INSERT_VIEW.run(connection, values | {"position": position})
    else:
        _INSERT.run(connection, values)


class AnomalyMapLog:
    """Reads stored maps; any thread."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    @staticmethod
    def owns(address: str) -> bool:
        """Whether `address` is of a map in the database, not of a file of an earlier version."""
        return _ADDRESS.fullmatch(address) is not None

    def load(self, address: str) -> AnomalyMap:
        """The map at a `map_address`, bit for bit.

        Raises:
            DataFault: No such map, or its row was damaged.
            EnvironmentFault: The database cannot be read.
        """
        found = _ADDRESS.fullmatch(address)
        if found is None:
            raise DataFault(f"{address!r} is not the address of a stored heatmap.")
        statement = _statement(int(found[1]), int(found[2] or 0))
        with self._reader.begin() as connection:
            row = connection.execute(statement).mappings().first()
        if row is None:
            raise DataFault(f"No heatmap is stored for record {found[1]}.")
        return _map(row["cells"], row["placement"], shape=(row["height"], row["width"]), record=found[1])


def _statement(record_id: int, position: int) -> Select[Any]:
    if not position:
        return select(MAPS).where(MAPS.c.record_id == record_id)
    key = VIEW_MAPS.c
    return select(VIEW_MAPS).where(key.record_id == record_id, key.position == position)


def _map(cells: bytes, placement: bytes, *, shape: tuple[int, int], record: str) -> AnomalyMap:
    try:
        values = np.frombuffer(cells, _CELLS).reshape(shape).astype(np.float32)
        return AnomalyMap(values, np.frombuffer(placement, _PLACEMENT).reshape(2, 3).astype(np.float64))
    except ValueError as error:
        raise DataFault(
            f"The heatmap of record {record} is damaged: {error}.",
            way_out="Restore the database from a backup; the image is not affected.",
        ) from error
