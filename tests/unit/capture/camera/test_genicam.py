"""GenTL producers, good and broken, as the list of sources and a person see them."""

import logging
import os
import signal
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest
from helpers.camera_bench import next_frame, read_until_lost, reopen, until
from helpers.gentl_bench import VIKY_SERIALS, broken_producer, gentl_processes, viky

from inspector.capture import SourceInfo, use_gentl_producers
from inspector.capture.camera import genicam, genicam_files
from inspector.capture.camera.genicam import genicam_camera, list_genicam
from inspector.capture.camera.genicam_files import PATH_VARIABLE, check_genicam, producer_files
from inspector.capture.camera.source import CameraSource
from inspector.domain.errors import DataFault, EnvironmentFault

UseProducers = Callable[..., None]

ABORTS_ON_LOAD = "#include <stdlib.h>\n__attribute__((constructor)) static void load(void) { abort(); }"
CRASHES_IN_INIT = "int GCInitLib(void) { return *(volatile int *)8; }"
HANGS_ON_LOAD = (
    "#include <unistd.h>\n__attribute__((constructor)) static void load(void) { for (;;) pause(); }"
)
IS_NO_PRODUCER = "int answer(void) { return 42; }"


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> UseProducers:
    """Names producers as the settings do; none is left behind."""
    monkeypatch.delenv(PATH_VARIABLE, raising=False)
    monkeypatch.setattr(genicam_files, "_from_settings", ())
    return lambda *paths: use_gentl_producers([str(path) for path in paths])


def test_without_a_named_producer_there_is_no_camera(use: UseProducers) -> None:
    """The test cameras of the wheel are nobody's cameras."""
    assert producer_files() == ()
    assert list_genicam() == []


def test_producers_of_the_variable_and_of_the_settings_are_found_once(
    use: UseProducers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for file in (first / "b.cti", first / "a.cti", first / "a.so", second / "c.cti"):
        file.parent.mkdir(exist_ok=True)
        file.touch()
    (first / "folder.cti").mkdir()
    monkeypatch.setenv(PATH_VARIABLE, os.pathsep.join([str(first), "", str(tmp_path / "gone"), str(second)]))
    use(second / "c.cti", tmp_path / "missing.cti")

    names = [file.name for file in producer_files()]
    assert names == ["c.cti", "missing.cti", "a.cti", "b.cti"]


def test_cameras_are_listed_with_make_model_serial_and_address(use: UseProducers) -> None:
    use(viky())
    rows = list_genicam()

    assert [row.source_id for row in rows] == [f"genicam:{serial}" for serial in VIKY_SERIALS]
    assert rows[1] == SourceInfo(
        "genicam",
        "1",
        model="Viky",
        serial="1",
        address="VikyTL_DEV_green (viky.cti)",
        make="Machine Vision Games Ltd.",
    )
    assert not gentl_processes()


def test_a_camera_is_opened_by_its_serial_number_or_by_its_id(use: UseProducers) -> None:
    use(viky().parent)
    for key in ("2", "VikyTL_DEV_blue"):
        source = CameraSource(*genicam_camera(key))
        source.open()
        frame = next_frame(source)
        source.close()
        assert frame.source_id == f"genicam:{key}"
        assert (frame.pixels == (0, 0, 255)).all(axis=2).any()


def test_what_a_camera_lacks_is_not_offered(use: UseProducers) -> None:
    use(viky())
    source = CameraSource(*genicam_camera("1"))
    source.open()
    offered = {control.name for control in source.controls() if control.offered}
    told = {control.name for control in source.controls()}
    with pytest.raises(DataFault, match="exposure_us cannot be set: this camera does not offer it"):
        source.set_control("exposure_us", 1000.0)
    source.close()

    assert offered == {"rate_hz", "pixel_format", "width", "height"}
    assert {"exposure_us", "gain", "trigger", "temperature_c"} < told


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (ABORTS_ON_LOAD, "crashed (SIGABRT)"),
        (CRASHES_IN_INIT, "crashed (SIG"),
        (HANGS_ON_LOAD, "gave no answer within 0.5 s"),
        (IS_NO_PRODUCER, "cannot be used"),
    ],
    ids=["aborts on load", "crashes in its first call", "hangs on load", "is no producer"],
)
def test_a_broken_producer_is_told_and_the_others_go_on(
    code: str, reason: str, use: UseProducers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = broken_producer(tmp_path, "broken", code)
    use(broken, viky())
    if code == HANGS_ON_LOAD:
        monkeypatch.setattr(genicam, "LIST_S", 0.5)
    rows = list_genicam()

    assert [row.id for row in rows if row.usable] == list(VIKY_SERIALS)
    (told,) = [row for row in rows if not row.usable]
    assert (told.id, told.address) == ("broken.cti", str(broken))
    assert reason in told.reason
    source = CameraSource(*genicam_camera("1"))
    source.open()
    next_frame(source)
    source.close()
    assert not gentl_processes()


def test_files_that_are_no_library_or_missing_are_told(use: UseProducers, tmp_path: Path) -> None:
    text = tmp_path / "text.cti"
    text.write_text("no library", encoding="ascii")
    use(text, tmp_path / "missing.cti")
    rows = {row.id: row.reason for row in list_genicam()}

    assert "file too short" in rows["text.cti"]
    assert "No such file" in rows["missing.cti"]


def test_an_unknown_camera_is_told_with_where_it_was_looked_for(use: UseProducers, tmp_path: Path) -> None:
    missing = tmp_path / "missing.cti"
    use(viky(), missing)
    source = CameraSource(*genicam_camera("4711"))
    with pytest.raises(EnvironmentFault, match="No camera genicam:4711") as caught:
        source.open()
    source.close()

    assert "viky.cti, missing.cti" in str(caught.value)
    assert "No such file" in str(caught.value)
    assert "gentl_producers" in caught.value.way_out


@pytest.mark.parametrize("target", ["", "a\nb", "x" * 300])
def test_a_target_that_is_no_serial_number_is_refused(target: str) -> None:
    with pytest.raises(DataFault, match="is no serial number"):
        genicam_camera(target)


def test_without_the_libraries_nothing_is_listed_and_opening_names_the_extra(
    use: UseProducers, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(viky())
    monkeypatch.setattr(genicam_files, "find_spec", lambda _name: None)

    assert list_genicam() == []
    with pytest.raises(EnvironmentFault, match=r"inspector-station\[genicam\]"):
        check_genicam()


def test_a_producer_that_crashes_while_it_delivers_is_a_lost_camera(use: UseProducers) -> None:
    use(viky())
    source = CameraSource(*genicam_camera("1"))
    source.open()
    next_frame(source)
    (process,) = gentl_processes()
    os.kill(process, signal.SIGSEGV)
    lost = read_until_lost(source)
    reopen(source)
    next_frame(source)
    source.close()

    assert "viky.cti crashed (SIGSEGV)" in str(lost)


def test_a_process_that_stands_still_holds_no_thread_of_the_program(
    use: UseProducers, caplog: pytest.LogCaptureFixture
) -> None:
    """The bindings would hold every thread; here the process is stopped and the program goes on."""
    caplog.set_level(logging.ERROR)
    use(viky())
    source = CameraSource(*genicam_camera("1"))
    source.open()
    next_frame(source)
    (process,) = gentl_processes()
    stop, beats = Event(), list[int]()
    heart = Thread(target=lambda: [beats.append(1) for _ in iter(lambda: stop.wait(0.001), True)])
    heart.start()
    os.kill(process, signal.SIGSTOP)
    read_until_lost(source)
    source.close()
    stop.set()
    heart.join()

    assert len(beats) > 100
    assert caplog.text == ""
    until(lambda: not gentl_processes(), what="the end of the process")


def test_two_cameras_of_one_producer_deliver_at_the_same_time(use: UseProducers) -> None:
    use(viky())
    sources = [CameraSource(*genicam_camera(serial)) for serial in ("0", "2")]
    for source in sources:
        source.open()
    colours = [next_frame(source).pixels.reshape(-1, 3).min(axis=0).tolist() for source in sources]
    for source in sources:
        source.close()

    assert colours == [[255, 0, 0], [0, 0, 255]]
