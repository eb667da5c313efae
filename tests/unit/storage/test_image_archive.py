"""Images and maps as readers find them: at once, later, after a crash, on a full disk."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.small_disk import small_disk
from helpers.storage_samples import heat, inspection, noise

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.storage import Database, ImageArchive

CRASH = """
import os, signal, sys
from pathlib import Path
from threading import Event
from helpers.storage_samples import inspection, noise
from inspector.storage import Database, ImageArchive

folder = Path(sys.argv[1])
database = Database.open(folder / "records.sqlite3")
archive = ImageArchive(folder / "images", database)
archive._queue._write = lambda address, pixels: Event().wait()
image = archive.put(noise(), told=print)
database.records.add(inspection(), image=image.address, image_noted=image.noted, operator="anna")
image.write()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(database_path: Path) -> Path:
    (database_path.parent / "images").mkdir()
    return database_path.parent


@pytest.fixture
def archive(folder: Path, database: Database) -> Iterator[ImageArchive]:
    made = ImageArchive(folder / "images", database)
    yield made
    made.close()


def keep(archive: ImageArchive, database: Database, pixels: Pixels, *, write: bool = True) -> Record:
    what = replace(inspection(), map=heat())
    image = archive.put(pixels, told=pytest.fail)
    record = database.records.add(what, image=image.address, image_noted=image.noted, operator="anna")
    if write:
        image.write()
    return record


def test_an_image_is_found_before_and_after_it_is_written(archive: ImageArchive, database: Database) -> None:
    record = keep(archive, database, noise(), write=False)
    assert not archive.path(record.image).exists()
    assert np.array_equal(archive.load_frame(record.image), noise())
    image = archive.put(noise(), told=pytest.fail)
    image.write()
    image.on_disk.result(20)
    assert archive.path(record.image).exists()
    assert np.array_equal(archive.load_frame(record.image), noise())


def test_a_map_is_committed_with_its_record_and_comes_back_bit_for_bit(
    archive: ImageArchive, database: Database
) -> None:
    record = keep(archive, database, noise(), write=False)
    assert record.map == f"record/{record.record_id}"
    read = archive.load_map(record.map)
    assert read.values.dtype == np.float32
    assert np.array_equal(read.values, heat().values)
    assert np.array_equal(read.placement, heat().placement)


def test_without_an_image_no_map_is_kept(database: Database) -> None:
    record = database.records.add(replace(inspection(), map=heat()), image="", operator="anna")
    assert record.map == ""


@pytest.mark.parametrize("address", ["record/7", "record/", "record/7/../8", "record/\u0661", "../a.npz"])
def test_a_map_that_is_not_there_is_said(archive: ImageArchive, address: str) -> None:
    with pytest.raises(DataFault):
        archive.load_map(address)


def test_a_damaged_map_is_named(archive: ImageArchive, database: Database) -> None:
    record = keep(archive, database, noise())
    with database._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE maps SET cells = x'00'")
    with pytest.raises(DataFault, match="heatmap of record 1 is damaged"):
        archive.load_map(record.map)


def test_a_note_goes_once_its_image_is_on_the_disk(archive: ImageArchive, database: Database) -> None:
    first = keep(archive, database, noise(1))
    assert database.unwritten.noted() == {first.image: first.record_id}
    archive.flush()
    second = keep(archive, database, noise(2))
    assert database.unwritten.noted() == {second.image: second.record_id}
    archive.flush()
    assert archive.settle() == {}
    assert database.unwritten.noted() == {}


def test_the_same_frame_again_is_neither_noted_nor_written(archive: ImageArchive, database: Database) -> None:
    keep(archive, database, noise())
    archive.flush()
    archive.settle()
    image = archive.put(noise(), told=pytest.fail)
    assert image.on_disk.done()
    keep(archive, database, noise())
    assert database.unwritten.noted() == {}


def test_an_image_that_a_crash_took_is_found_and_said(folder: Path) -> None:
    """A real process, killed between the commit of the record and the image."""
    helpers = Path(__file__).parents[2]
    program = f"import sys; sys.path.insert(0, {str(helpers)!r})\n{CRASH}"
    done = subprocess.run([sys.executable, "-c", program, str(folder)], check=False)
    assert done.returncode == -9
    database = Database.open(folder / "records.sqlite3")
    archive = ImageArchive(folder / "images", database)
    record = database.records.get(1)
    assert archive.settle() == {record.image: 1}
    with pytest.raises(DataFault, match="is lost: the station stopped before it was written"):
        archive.load_frame(record.image)
    keep(archive, database, noise())  # the same frame again mends it
    archive.flush()
    assert np.array_equal(archive.load_frame(record.image), noise())
    assert archive.settle() == {}
    archive.close()
    database.close()


def test_an_image_that_somebody_took_away_is_told_from_one_never_written(
    archive: ImageArchive, database: Database
) -> None:
    record = keep(archive, database, noise())
    archive.flush()
    archive.settle()
    archive.path(record.image).unlink()
    with pytest.raises(DataFault, match=r"is missing.*backup"):
        archive.load_frame(record.image)


def test_a_full_disk_is_noticed_before_the_record_is_committed(folder: Path, database: Database) -> None:
    with small_disk(folder / "images", 64 * 1024) as place:
        archive = ImageArchive(place, database)
        with pytest.raises(EnvironmentFault, match="full"):
            archive.put(noise(height=200, width=200), told=pytest.fail)
        archive.close()


def test_a_disk_that_fills_while_encoding_keeps_the_image_until_there_is_room(
    folder: Path, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """Noise makes a PNG a little larger than its pixels: there is room for these and not for the file."""
    heard: list[str] = []
    pixels = noise(height=128, width=256)
    with small_disk(folder / "images", pixels.nbytes + 4096) as place:
        archive = ImageArchive(place, database)
        (place / "other").write_bytes(bytes(4096))
        image = archive.put(pixels, told=heard.append)
        image.write()
        with pytest.raises(EnvironmentFault, match="not written yet"):
            archive.flush()
        with pytest.raises(EnvironmentFault, match="full"):
            archive.put(noise(2, height=1, width=1), told=heard.append)
        (place / "other").unlink()
        subprocess.run(["mount", "-o", "remount,size=1m", str(place)], check=True)
        archive.flush()
        assert np.array_equal(archive.load_frame(image.address), pixels)
        archive.close()
    assert "full" in heard[0]
    assert "again" in heard[-1]
    caplog.clear()
