"""Parts that are cut out of their background: decided from the goods, found again, put back on the frame."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.imaging_samples import NOSE, long_part, moved, rigid, round_part, textured
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.capture import read_image
from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.part import PartFrame
from inspector.domain.recipe import Alignment, AlignmentMethod, ModelSpec
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.domain.traits import Trait
from inspector.imaging import (
    AlignmentFault,
    PartFinder,
    choose_traits,
    decide_part,
    map_on_frame,
    mild_views,
    prepare,
    with_synthetic_defects,
)
from inspector.imaging.geometry import homogeneous, transform

FRAME = (320, 320)
WHOLE = Region()
LONG_GOODS = [
    moved(long_part(grain=grain), rigid(3 * grain, -2 * grain, 40 * grain, size=FRAME)) for grain in range(3)
]
motions = st.builds(
    lambda x, y, degrees: rigid(x, y, degrees, size=FRAME),
    st.floats(-25, 25),
    st.floats(-25, 25),
    st.floats(-180, 180),
)


def finder(goods=LONG_GOODS, region=WHOLE) -> PartFinder:
    frame = decide_part(goods, region, size=256, wanted=None).frame
    assert frame is not None
    return PartFinder(frame, goods, region)


FINDER = finder()


def test_a_long_part_is_turned_and_its_window_is_long() -> None:
    decision = decide_part(LONG_GOODS, WHOLE, size=256, wanted=None)
    assert decision.reason == (
        "the part stands out from its background in all 3 goods, so it is cut out and turned to its long axis"
    )
    assert decision.frame is not None
    assert decision.frame.turned
    height, width = decision.frame.size
    assert width > 2 * height
    assert 0.8 < height * width / 256**2 < 1.25
    assert prepare(LONG_GOODS[0], WHOLE, size=256, part=FINDER).pixels.shape == (height, width, 3)


def test_a_round_part_is_cut_out_as_it_lies() -> None:
    goods = [round_part(grain=grain, at=(150 + 5 * grain, 170)) for grain in range(2)]
    decision = decide_part(goods, WHOLE, size=128, wanted=None)
    assert decision.frame is not None
    assert (decision.frame.size, decision.frame.turned) == ((128, 128), False)
    assert decision.reason.endswith("it is cut out")
    assert decision.frame.scale == pytest.approx(128 / (160 * 1.16), rel=0.05)


@pytest.mark.parametrize(
    ("goods", "words"),
    [
        ([textured(320, 320, seed=seed) for seed in (1, 2)], "whole region is compared"),
        ([np.full((320, 320, 3), 90, np.uint8), round_part()], "nothing stands out in every good"),
        ([round_part(radius=60), round_part(radius=90)], "differs in size"),
        ([round_part(radius=12), round_part(radius=12, grain=1)], "small spot"),
        ([round_part(radius=62), long_part(scale=0.85)], "differs in shape"),
        ([long_part(scale=1.9), long_part(scale=1.9, grain=1)], "up to its border"),
    ],
)
def test_goods_that_are_no_parts_on_a_background_are_compared_whole(goods, words) -> None:
    decision = decide_part(goods, WHOLE, size=256, wanted=None)
    assert decision.frame is None
    assert words in decision.reason


def test_a_person_decides_otherwise() -> None:
    assert decide_part(LONG_GOODS, WHOLE, size=256, wanted="surface").frame is None
    uneven = [round_part(radius=60), round_part(radius=90)]
    assert decide_part(uneven, WHOLE, size=256, wanted="object").frame is not None
    empty = [round_part(), np.full((320, 320, 3), 90, np.uint8)]
    with pytest.raises(DataFault, match=r"Good 2 shows no part.*Choose 'surface'"):
        decide_part(empty, WHOLE, size=256, wanted="object")


def test_a_polygon_or_an_alignment_leaves_the_region_whole() -> None:
    polygon = Region(Polygon(((10, 10), (300, 10), (300, 300))), frame_size=FRAME)
    chosen = choose_traits(ModelSpec(), LONG_GOODS, polygon, alignment=Alignment())
    assert chosen.part is None
    assert "polygon" in chosen.choices[0].reason
    aligned = Alignment(AlignmentMethod.RIGID)
    chosen = choose_traits(ModelSpec(), LONG_GOODS, WHOLE, alignment=aligned)
    assert chosen.model.trait(Trait.PART) == "surface"
    assert "aligned" in chosen.choices[0].reason
    forced = ModelSpec(traits=(("part", "object"),))
    for region, alignment in ((polygon, Alignment()), (WHOLE, aligned)):
        with pytest.raises(DataFault, match="'surface'"):
            choose_traits(forced, LONG_GOODS, region, alignment=alignment)


def test_every_trait_is_resolved_and_said_in_words() -> None:
    chosen = choose_traits(ModelSpec(), LONG_GOODS, WHOLE, alignment=Alignment())
    assert chosen.model.traits == (("part", "object"), ("rotation", "upright"))
    assert not chosen.model.may_rotate
    assert all(one.automatic and one.reason for one in chosen.choices)
    asked = choose_traits(ModelSpec(may_rotate=True), LONG_GOODS, WHOLE, alignment=Alignment())
    assert asked.model.traits == (("part", "object"), ("rotation", "turned"))
    assert asked.model.may_rotate
    assert [one.automatic for one in asked.choices] == [True, False]


@settings(max_examples=25, deadline=None)
@given(motions)
def test_a_moved_part_gives_the_same_crop(motion) -> None:
    usual = prepare(LONG_GOODS[0], WHOLE, size=256, part=FINDER).pixels.astype(float)
    crop = prepare(moved(long_part(), motion), WHOLE, size=256, part=FINDER).pixels.astype(float)
    middle = np.s_[24:-24, 48:-48]
    assert np.abs(cv2.blur(crop, (5, 5)) - cv2.blur(usual, (5, 5)))[middle].mean() < 4


@settings(max_examples=25, deadline=None)
@given(motions)
def test_the_placement_leads_back_to_the_part(motion) -> None:
    frame_from_unit = FINDER.locate(moved(long_part(), motion))
    at_first = transform(np.linalg.inv(FINDER.locate(long_part())), [NOSE])
    found = transform(frame_from_unit, at_first)[0]
    assert found == pytest.approx(transform(motion, [NOSE])[0], abs=2.0)


@settings(max_examples=15, deadline=None)
@given(motions)
def test_a_defect_on_a_turned_part_lights_up_where_it_is(motion) -> None:
    defect = transform(motion, [(110.0, 165.0)])[0]
    pixels = moved(long_part(), motion)
    cv2.circle(pixels, tuple(int(one) for one in defect), 5, (250, 250, 250), -1)
    usual = prepare(long_part(), WHOLE, size=256, part=FINDER)
    seen = prepare(pixels, WHOLE, size=256, part=FINDER)
    unlike = np.abs(seen.pixels.astype(np.float32) - usual.pixels).mean(axis=2)
    cells = (unlike.shape[1] // 8, unlike.shape[0] // 8)
    heat = AnomalyMap(cv2.resize(unlike, cells, interpolation=cv2.INTER_AREA), seen.placement)
    on_frame = map_on_frame(heat, FRAME)
    y, x = np.unravel_index(on_frame.argmax(), on_frame.shape)
    for place in ((x + 0.5, y + 0.5), heat.peak()):
        assert np.hypot(*(np.array(place) - defect)) < 10


def test_a_larger_part_looks_larger_and_is_still_judged() -> None:
    parts = (long_part(), long_part(scale=1.1))
    usual, large = (prepare(part, WHOLE, size=256, part=FINDER).pixels.mean() for part in parts)
    assert large < usual - 5


def test_an_empty_frame_holds_no_part() -> None:
    with pytest.raises(AlignmentFault, match="The part was not found"):
        prepare(np.full((320, 320, 3), 205, np.uint8), WHOLE, size=256, part=FINDER)


def test_a_part_mostly_outside_the_frame_is_not_judged() -> None:
    away = moved(long_part(), rigid(150, 150, 0, size=FRAME))
    frame = PartFrame((128, 512), FINDER.frame.scale / 2, (0.0, 0.0), turned=True)
    with pytest.raises(AlignmentFault, match="outside the frame"):
        prepare(away, WHOLE, size=256, part=PartFinder(frame, LONG_GOODS, WHOLE))


@settings(max_examples=15, deadline=None)
@given(motions)
def test_ignore_areas_move_with_the_part(motion) -> None:
    region = Region(ignore=(Rectangle(80, 140, 40, 20),), frame_size=FRAME)
    goods = [long_part(), *LONG_GOODS[1:]]
    part = finder(goods, region)
    usual = prepare(long_part(), region, size=256, part=part)
    seen = prepare(moved(long_part(), motion), region, size=256, part=part)
    assert usual.valid is not None
    assert seen.valid is not None
    inner = np.s_[40:-40, 100:-100]
    assert (usual.valid == seen.valid)[inner].mean() > 0.97
    assert 0 < (~usual.valid).mean() < 0.1


def test_only_the_region_is_searched_and_counts() -> None:
    pixels = np.concatenate((round_part(), np.full((320, 200, 3), 205, np.uint8)), axis=1)
    pixels[40:280, 340:500] = 0  # larger, and next door
    region = Region(Rectangle(0, 0, 322, 320), frame_size=(520, 320))
    goods = [pixels, pixels[::-1].copy()]
    part = finder(goods, region)
    seen = prepare(pixels, region, size=128, part=part)
    middle = transform(homogeneous(seen.placement), [(0.5, 0.5)])[0]
    assert middle == pytest.approx((160, 160), abs=3)
    near = np.concatenate((pixels[:, 75:], pixels[:, :75]), axis=1)
    cut = prepare(near, region, size=128, part=part)
    assert cut.valid is not None
    assert not cut.valid[:, 0].any() or not cut.valid[:, -1].any()


def test_a_turned_region_gives_the_part_its_axes() -> None:
    region = Region(RotatedRectangle(160, 160, 280, 280, 30), frame_size=FRAME)
    part = finder([round_part(), round_part(grain=1)], region)
    placement = prepare(round_part(), region, size=128, part=part).placement
    assert np.degrees(np.arctan2(placement[1, 0], placement[0, 0])) == pytest.approx(30)


def test_a_frame_of_another_size_is_the_same_picture() -> None:
    twice = cv2.resize(long_part(), (640, 640), interpolation=cv2.INTER_CUBIC)
    usual = prepare(long_part(), WHOLE, size=256, part=FINDER).pixels.astype(float)
    crop = prepare(twice, WHOLE, size=256, part=FINDER).pixels.astype(float)
    assert np.abs(crop - usual).mean() < 4


def test_the_same_references_find_the_same() -> None:
    again = PartFinder(FINDER.frame, LONG_GOODS, WHOLE)
    assert np.array_equal(again.locate(LONG_GOODS[1]), FINDER.locate(LONG_GOODS[1]))
    assert np.array_equal(again.drawn, FINDER.drawn)


def test_views_and_defects_of_a_long_window() -> None:
    seen = prepare(long_part(), WHOLE, size=256, part=FINDER)
    for view in mild_views(seen, 4, seed=0):
        axes = view.placement[:, :2] / np.array(seen.pixels.shape[1::-1])
        assert axes.T @ axes == pytest.approx(np.eye(2) / FINDER.frame.scale**2, abs=1e-9)
        corner = transform(homogeneous(view.placement), [(0.5, 0.5)])[0]
        assert np.hypot(*(corner - transform(homogeneous(seen.placement), [(0.5, 0.5)])[0])) < 12
    for marked in with_synthetic_defects([seen], seed=0):
        changed = np.abs(marked.pixels.astype(int) - seen.pixels).max(axis=2) > 3
        assert 0.0005 < changed.mean() < 0.05


def test_what_no_enrollment_makes_is_refused() -> None:
    for size, scale, centre in (
        ((250, 256), 1.0, (0.0, 0.0)),
        ((2048, 256), 1.0, (0.0, 0.0)),
        ((256, 256), float("nan"), (0.0, 0.0)),
        ((256, 256), 0.0, (0.0, 0.0)),
        ((256, 256), 1.0, (float("inf"), 0.0)),
    ):
        with pytest.raises(DataFault):
            PartFrame(size, scale, centre, turned=False)


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("mvtec/bottle", False),
        ("mvtec/screw", True),
        ("mvtec_incomplete/capsule", True),
        ("mpdd/metal_plate", False),
        ("mvtec/grid", None),
        ("mtd/magnetic_tile", None),
        ("piped/pa_bdp01_tl", None),
    ],
)
def test_real_goods_decide_as_an_eye_would(real_data: Path, name: str, turned: bool | None) -> None:
    files = sorted((real_data / name / "train" / "good").iterdir())[:4]
    goods = [read_image(file) for file in files]
    frame = decide_part(goods, WHOLE, size=256, wanted=None).frame
    assert (frame.turned if frame else None) == turned
