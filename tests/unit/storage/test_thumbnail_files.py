"""Thumbnails on disk: what was kept comes back, and they never take more room than they may."""

import os
from pathlib import Path

import numpy as np
import pytest
from helpers.storage_samples import noise

from inspector.storage import KeptThumbnail, ThumbnailFiles


def made(seed: int = 0) -> KeptThumbnail:
    return KeptThumbnail(noise(seed, height=40, width=64), (5120, 3200))


def bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_a_thumbnail_comes_back_with_the_size_of_its_frame(tmp_path: Path) -> None:
    files = ThumbnailFiles(tmp_path / "made with the first")
    assert files.load("ab/cd.png", 64) is None
    files.store("ab/cd.png", 64, made())
    back = ThumbnailFiles(tmp_path / "made with the first").load("ab/cd.png", 64)
    assert back is not None
    assert back.frame_size == (5120, 3200)
    assert np.array_equal(back.pixels, made().pixels)
    assert files.load("ab/cd.png", 128) is None
    assert files.load("ab/ce.png", 64) is None


def test_the_least_recently_shown_make_room(tmp_path: Path) -> None:
    ThumbnailFiles(tmp_path).store("one", 64, made())
    each = bytes_in(tmp_path)
    files = ThumbnailFiles(tmp_path, limit_bytes=10 * each)
    for number in range(60):
        files.store(f"part {number}", 64, made(number))
        for age, path in enumerate(
            sorted(tmp_path.rglob("*.thumb"), key=lambda path: path.stat().st_mtime_ns)
        ):
            os.utime(path, (age + 1, age + 1))  # the clock of a file system may stand still for a while
        assert files.load("one", 64) is not None
        assert bytes_in(tmp_path) <= 10 * each * 1.05
    assert files.load("part 0", 64) is None
    assert files.load("part 59", 64) is not None


@pytest.mark.parametrize("damage", [b"", b"short", b"\x00" * 400])
def test_a_damaged_one_is_made_again(tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture) -> None:
    files = ThumbnailFiles(tmp_path)
    files.store("one", 64, made())
    next(tmp_path.rglob("*.thumb")).write_bytes(damage)
    assert files.load("one", 64) is None
    assert "made again" in caplog.text
    files.store("one", 64, made())
    assert files.load("one", 64) is not None


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    files = ThumbnailFiles(tmp_path / "file" / "thumbnails")
    files.store("one", 64, made())
    assert "No thumbnail is kept" in caplog.text
    assert files.load("one", 64) is None
