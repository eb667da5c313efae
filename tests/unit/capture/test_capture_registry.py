"""Specifications and paths to sources; the list of sources."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.capture import (
    DefectSize,
    Family,
    LineSettings,
    Motion,
    control_named,
    format_line,
    list_sources,
    open_source,
)
from inspector.capture.camera.source import CameraSource
from inspector.capture.folder import FolderSource
from inspector.capture.simulated import DEFECTS_OF, SimulatedSource, parse_line
from inspector.capture.video import VideoSource
from inspector.domain.errors import DataFault


def test_each_backend(tmp_path: Path) -> None:
    assert isinstance(open_source("simulated:washer"), SimulatedSource)
    assert isinstance(open_source(f"folder:{tmp_path}"), FolderSource)
    assert isinstance(open_source(str(tmp_path)), FolderSource)
    assert isinstance(open_source("parts/1.PNG"), FolderSource)
    assert isinstance(open_source("video:clip.bin"), VideoSource)
    assert isinstance(open_source("clip.MP4"), VideoSource)
    for camera in ("webcam:0", "rtsp:10.0.0.9/1", "rtsp://10.0.0.9/1", "http://10.0.0.9:8080/video.mjpg"):
        assert isinstance(open_source(camera), CameraSource)


def test_rate_overrides_the_specification() -> None:
    assert open_source("simulated:weave?rate=5").live
    assert not open_source("simulated:weave?rate=5", rate_hz=0).live
    assert control_named(open_source("simulated:weave", rate_hz=2).controls(), "rate_hz", "").value == 2


def test_the_example_of_the_contract() -> None:
    settings = parse_line("washer?seed=1&defect_rate=0.2&size=640x480&rate=10&motion=conveyor&count=60")

    assert settings == LineSettings(
        Family.WASHER,
        seed=1,
        defect_rate=0.2,
        size=(640, 480),
        rate_hz=10,
        motion=Motion.CONVEYOR,
        count=60,
    )


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (
            "ximea:1",
            "'ximea:1' is no source. Give a folder, an image, a video, or one of simulated:..., folder:",
        ),
        ("/no/such", "'/no/such' is no source."),
        ("", "'' is no source."),
        (
            "simulated:gear",
            "family 'gear' cannot be used. It must be one of washer, housing, weave, component, surface.",
        ),
        ("simulated:washer?colour=red", "'colour=red' is no option. Options are seed, size"),
        ("simulated:washer?seed=-1", "seed '-1' cannot be used. It must be a whole number, 0 or more."),
        ("simulated:washer?size=640", "size '640' cannot be used. It must be WIDTHxHEIGHT"),
        ("simulated:washer?size=9x9", "size 9x9 must have sides of 64 to 2048."),
        ("simulated:washer?defect_rate=2", "defect_rate 2 must be from 0 to 1."),
        ("simulated:weave?defects=misprint", "a weave has no misprint; it can have scratch, dent, stain"),
        ("simulated:washer?rate=nan", "A rate of nan frames a second is not possible."),
        ("webcam:front", "Webcam 'front' is no camera number. Give for instance webcam:0."),
        ("folder:", "folder: needs a path. Give for instance folder:/data/parts."),
    ],
)
def test_what_cannot_be_used_says_why_and_what_can(spec: str, message: str) -> None:
    with pytest.raises(DataFault) as caught:
        open_source(spec)

    assert message in str(caught.value)


@st.composite
def lines(draw: st.DrawFn) -> LineSettings:
    family = draw(st.sampled_from(Family))
    return LineSettings(
        family,
        seed=draw(st.integers(0, 999_999_999)),
        size=(draw(st.integers(64, 2048)), draw(st.integers(64, 2048))),
        defect_rate=draw(st.floats(0, 1)),
        defect_size=draw(st.sampled_from(DefectSize)),
        defects=tuple(draw(st.lists(st.sampled_from(DEFECTS_OF[family]), unique=True))),
        rate_hz=draw(st.floats(0, 1000)),
        motion=draw(st.sampled_from(Motion)),
        count=draw(st.integers(0, 999_999)),
        start=draw(st.integers(0, 999_999)),
    )


@given(lines())
def test_settings_survive_their_text_form(settings: LineSettings) -> None:
    assert parse_line(format_line(settings)) == settings


@given(st.text(max_size=60))
def test_any_text_is_settings_or_a_data_fault(text: str) -> None:
    for spec in (f"simulated:{text}", f"simulated:washer?{text}", f"webcam:{text}"):
        try:
            open_source(spec)
        except DataFault:
            continue


def test_list_names_every_family_and_kind_without_opening_anything() -> None:
    sources = list_sources()

    assert [info.id for info in sources if info.backend == "simulated"] == list(Family)
    assert {"folder", "video"} <= {info.backend for info in sources}
    assert len({info.source_id for info in sources}) == len(sources)
