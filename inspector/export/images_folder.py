"""Stored frames as PNG files in folders by verdict, with an index."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.record import Progress, Record
from inspector.domain.verdict import Limits
from inspector.export.csv_file import BYTE_ORDER_MARK, csv_line
from inspector.export.partial import partial_file, partial_folder, target_faults
from inspector.export.record_cells import COLUMNS, record_cells
from inspector.export.steps import in_steps
from inspector.export.view_cells import DECIDING, view_cells

INDEX = "index.csv"
INDEX_COLUMNS = (*COLUMNS, DECIDING, "exported_image", "exported_heatmap", "exported_views", "problem")

DrawMap = Callable[[Pixels, AnomalyMap, Limits], Pixels]
"""Draws a map over its frame, both as stored, and gives a new frame."""


class ImageReader(Protocol):
    """Reads what the station stored. Raises DataFault for a missing or changed file."""

    def load_frame(self, address: str) -> Pixels:
        """Pixels uint8 (H, W, 3) RGB of `Record.image`."""

    def load_map(self, address: str) -> AnomalyMap:
        """The map of `Record.map`."""


@dataclass(frozen=True)
class _Written:
    """What one record gave: paths relative to the export, empty where there is none."""

    image: str = ""
    heatmap: str = ""
    views: str = ""
    problem: str = ""


def export_images(
    records: Iterable[Record],
    target: Path,
    *,
    images: ImageReader,
    draw: DrawMap | None = None,
    total: int = 0,
) -> Generator[Progress]:
    """Write `PASS/000012.png`, with `draw` also `PASS/000012_heatmap.png`, and `index.csv`.

    Of a part with several views that is the main one; the others are `PASS/000012_back.png`, ...

    The index has a line for every record; one without a stored image has empty paths, one whose file is
    missing or changed says so under `problem` and the export goes on.

    Args:
        records: Streamed.
        target: The folder. Absent, empty or an earlier export, which is replaced at the end only.
        images: Reads frames and maps.
        draw: Draws the map over the frame; None leaves heatmaps out.
        total: How many records come; 0 unknown.

    Yields:
        Progress, once a record. Closing the generator before its end leaves nothing behind.

    Raises:
        DataFault: The target folder holds other things.
        EnvironmentFault: The target cannot be written; names it.
    """
    with partial_folder(target, marker=INDEX) as folder, partial_file(folder / INDEX, shown=target) as index:
        index.write(BYTE_ORDER_MARK + csv_line(INDEX_COLUMNS))
        for batch, progress in in_steps(records, total=total, step=1):
            for record in batch:
                with target_faults(target):
                    written = _write(record, folder, images=images, draw=draw)
                paths = (written.image, written.heatmap, written.views, written.problem)
                cells = (*record_cells(record).values(), view_cells(record)[DECIDING])
                index.write(csv_line((*cells, *paths)))
            if progress is not None:
                yield progress


def _write(record: Record, folder: Path, *, images: ImageReader, draw: DrawMap | None) -> _Written:
    name = f"{record.verdict}/{record.record_id:06d}"
    main = _write_one(record, folder, name, images=images, draw=draw)
    others = [
        _write_one(record.of_view(view), folder, f"{name}_{_file_name(view.name)}", images=images, draw=draw)
        for view in record.views[1:]
    ]
    problems = " ".join(one.problem for one in (main, *others) if one.problem)
    return replace(main, views=";".join(one.image for one in others if one.image), problem=problems)


def _write_one(
    record: Record, folder: Path, name: str, *, images: ImageReader, draw: DrawMap | None
) -> _Written:
    if not record.image:
        return _Written()
    try:
        pixels = images.load_frame(record.image)
        image = save_png(folder, f"{name}.png", pixels)
    except DataFault as fault:
        return _Written(problem=str(fault))
    if draw is None or not record.map:
        return _Written(image)
    try:
        heat = draw(pixels, images.load_map(record.map), record.limits)
        return _Written(image, save_png(folder, f"{name}_heatmap.png", heat))
    except DataFault as fault:
        return _Written(image, problem=str(fault))


def _file_name(view: str) -> str:
    return view.replace(" ", "-")


def save_png(folder: Path, name: str, pixels: Pixels) -> str:
    """Write uint8 (H, W, 3) RGB as `folder/name`, folders made; gives `name`. OSError as it comes."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    if not done:
        raise DataFault(f"A frame of {pixels.shape[1]} x {pixels.shape[0]} pixels does not fit a PNG file.")
    path.write_bytes(np.asarray(data).tobytes())
    return name
