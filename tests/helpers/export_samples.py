"""Records, and an image store in memory, for the tests of the exports."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Record, StageTimes
from inspector.domain.verdict import Limits, VerdictKind
from inspector.export import Cells, record_cells


def make_record(record_id: int = 1, **changes: object) -> Record:
    """A flagged, disposed record with every field filled."""
    fields: dict[str, object] = {
        "record_id": record_id,
        "captured_at": datetime(2026, 11, 3, 14, 5, 6, 789000, tzinfo=UTC),
        "recipe": RecipeKey("bottle", 3),
        "model_hash": "ab" * 32,
        "source_id": "folder:goods",
        "file": "good/001.png",
        "trigger": TriggerKind.MANUAL,
        "verdict": VerdictKind.FAIL,
        "reason": None,
        "detail": "",
        "score": 0.1 + 0.2,
        "limits": Limits(1.5, 2.25),
        "times": StageTimes(1.5, 2.0, 30.25, 0.125, 4.0, 40.5),
        "image": "ab/image.png",
        "map": "ab/map.npz",
        "operator": "Zoë",
        "peak": (12.5, 30.25),
        "disposition": DispositionKind.UNSURE,
        "disposed_by": "Jörg",
        "disposed_at": datetime(2026, 11, 3, 15, tzinfo=UTC),
        "truth_defects": "scratch",
    }
    return Record(**(fields | changes))  # type: ignore[arg-type]


def cells(*records: Record) -> list[Cells]:
    """The rows of these records."""
    return [tuple(record_cells(record).values()) for record in records]


@dataclass
class MemoryImages:
    """An image store in memory."""

    frames: dict[str, Pixels] = field(default_factory=dict)
    maps: dict[str, AnomalyMap] = field(default_factory=dict)

    def load_frame(self, address: str) -> Pixels:
        """The frame, or DataFault."""
        return self._found(self.frames, address)

    def load_map(self, address: str) -> AnomalyMap:
        """The map, or DataFault."""
        return self._found(self.maps, address)

    @staticmethod
    def _found(store: dict, address: str):  # type: ignore[no-untyped-def, type-arg]
        if address not in store:
            raise DataFault(f"The image {address} is missing.")
        return store[address]


def filled_images() -> MemoryImages:
    """The image and the map that `make_record` names."""
    pixels = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    values = np.full((4, 6), 1.0, dtype=np.float32)
    placement = np.array(((30.0, 0.0, 0.0), (0.0, 20.0, 0.0)))
    return MemoryImages({"ab/image.png": pixels}, {"ab/map.npz": AnomalyMap(values, placement)})
