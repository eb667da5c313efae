import errno
import io
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest
from helpers.export_samples import cells, filled_images, make_record

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.record import Record
from inspector.export import Cells, export_csv, export_images, export_jsonl
from inspector.export.partial import partial_file

NOBODY = 65534


class FullDisk(io.TextIOWrapper):
    """A text file on a disk that is full after `room` characters."""

    room = 100

    def write(self, text: str) -> int:
        self.room -= len(text)
        if self.room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(text)


def open_on_full_disk(path: Path) -> TextIO:
    return FullDisk(path.open("xb"), encoding="utf-8")


@contextmanager
def no_rights() -> Iterator[None]:
    """As an account that may write nothing of ours; root may write everything, so it steps down."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def small_files(limit: int) -> Iterator[None]:
    """The operating system itself refuses files above `limit` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def records(count: int) -> Iterator[Record]:
    return (make_record(number) for number in range(count))


def write_tens(target: Path) -> None:
    with partial_file(target, opener=open_on_full_disk) as file:
        for _ in range(20):
            file.write("0123456789")


def test_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_text("old")
    with pytest.raises(EnvironmentFault, match="full") as caught:
        write_tens(target)
    assert str(target) in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["log.csv"]
    assert target.read_text() == "old"


@pytest.mark.parametrize("export", [export_csv, export_jsonl])
def test_a_write_the_system_refuses_leaves_nothing(tmp_path: Path, export) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "log.txt"
    with small_files(10_000), pytest.raises(EnvironmentFault, match=r"log\.txt"):
        list(export(cells(*records(500)), target))
    assert list(tmp_path.iterdir()) == []


def test_images_the_system_refuses_leave_nothing(tmp_path: Path) -> None:
    with small_files(500), pytest.raises(EnvironmentFault, match="pictures"):
        list(export_images(records(3), tmp_path / "pictures", images=filled_images()))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("export", [export_csv, export_jsonl])
def test_closing_the_generator_leaves_the_old_file(tmp_path: Path, export) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "log.txt"
    target.write_text("old")
    steps = export(cells(*records(500)), target)
    next(steps)
    assert len(list(tmp_path.iterdir())) == 2
    steps.close()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["log.txt"]


def test_a_cancel_at_the_last_report_still_leaves_nothing(tmp_path: Path) -> None:
    steps = export_csv(cells(*records(3)), tmp_path / "log.csv", total=3)
    assert next(steps).done == 3
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_closing_an_image_export_leaves_the_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    list(export_images(records(1), target, images=filled_images()))
    before = sorted(path.name for path in target.rglob("*"))
    steps = export_images(records(5), target, images=filled_images())
    next(steps)
    steps.close()
    assert sorted(path.name for path in target.rglob("*")) == before
    assert [path.name for path in tmp_path.iterdir()] == ["pictures"]


def test_a_failing_reader_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[Cells]:
        yield from cells(make_record())
        raise EnvironmentFault("The database is gone.")

    with pytest.raises(EnvironmentFault, match="database"):
        list(export_csv(broken(), tmp_path / "log.csv"))
    assert list(tmp_path.iterdir()) == []


def test_an_export_replaces_an_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    list(export_csv(cells(*records(5)), target))
    list(export_csv(cells(*records(1)), target))
    assert target.read_bytes().count(b"\r\n") == 2


def test_missing_parent_folders_are_made(tmp_path: Path) -> None:
    target = tmp_path / "november" / "line 2" / "log.csv"
    list(export_csv(cells(*records(1)), target))
    assert target.is_file()


@pytest.mark.parametrize("export", [export_csv, export_jsonl])
def test_a_read_only_target_is_named(tmp_path: Path, export) -> None:  # type: ignore[no-untyped-def]
    tmp_path.chmod(0o555)
    target = tmp_path / "log.txt"
    with no_rights(), pytest.raises(EnvironmentFault, match=r"log\.txt"):
        list(export(cells(*records(1)), target))
    tmp_path.chmod(0o755)
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with no_rights(), pytest.raises(EnvironmentFault, match="pictures"):
        list(export_images(records(1), tmp_path / "pictures", images=filled_images()))
    tmp_path.chmod(0o755)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_of_a_file_is_named(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.mkdir()
    with pytest.raises(EnvironmentFault, match=r"log\.csv"):
        list(export_csv(cells(*records(1)), target))
    assert target.is_dir()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_in_the_way_of_a_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    target.write_text("mine")
    with pytest.raises(EnvironmentFault, match="pictures"):
        list(export_images(records(1), target, images=filled_images()))
    assert target.read_text() == "mine"


def test_a_folder_of_other_things_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"mine")
    with pytest.raises(DataFault, match="holds other files"):
        list(export_images(records(1), tmp_path, images=filled_images()))
    assert (tmp_path / "holiday.jpg").read_bytes() == b"mine"
