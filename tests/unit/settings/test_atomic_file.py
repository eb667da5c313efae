import errno
import os
from pathlib import Path

import pytest

from inspector.domain.errors import EnvironmentFault
from inspector.settings import atomic_path, atomic_write, disk_fault


def test_it_replaces_the_content_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    atomic_write(target, b"old")
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_crash_while_writing_keeps_the_old_content(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    atomic_write(target, b"old")

    def crash() -> None:
        with atomic_path(target) as temporary:
            temporary.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        crash()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_in_the_way_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.mkdir()
    with pytest.raises(EnvironmentFault, match=str(target)):
        atomic_write(target, b"new")
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the always-full device of Linux")
def test_a_full_disk_says_so_and_keeps_the_old_content(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    atomic_write(target, b"old")

    def write_on_full_disk() -> None:
        with atomic_path(target) as temporary:
            temporary.write_bytes(b"half")
            Path("/dev/full").write_bytes(b"new")

    with pytest.raises(EnvironmentFault, match="full"):
        write_on_full_disk()
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "full"), (errno.EROFS, "cannot be written"), (errno.ENOTDIR, "way"), (errno.EIO, "disk")],
)
def test_every_refusal_names_the_path_and_the_way_out(code: int, words: str) -> None:
    fault = disk_fault(OSError(code, os.strerror(code)), Path("/data/x"))
    assert "/data/x" in fault.message
    assert words in str(fault)
    assert fault.way_out
