"""Three simulated cameras look at one part: worst verdict, one record, no part mixed, none lost."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from helpers.station_world import (
    ScriptedSource,
    Wakes,
    enroll_washers,
    ignore,
    keeper_of,
    lost,
    outcomes_of,
    unreadable,
)
from helpers.view_world import enroll_views, frames_of, line_of

from inspector.app import Services, open_services
from inspector.app.views import WantedView, line_source, set_views
from inspector.capture import FrameSource, NamedSource, ViewSource
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Pixels, TriggerKind
from inspector.domain.recipe import MAIN_VIEW, Recipe, RecipeKey
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import Outcome, Station, StationState

CONTINUOUS = TriggerSettings(TriggerKind.CONTINUOUS)
ORDER = [VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED, VerdictKind.FAIL]


@pytest.fixture(scope="module")
def viewed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("viewed")
    with open_services(folder) as services:
        enroll_views(services)
    return folder


@pytest.fixture
def viewed(tmp_path: Path, viewed_folder: Path) -> Iterator[Services]:
    """Services on a copy of a data folder whose active recipe has three views."""
    shutil.copytree(viewed_folder, tmp_path, dirs_exist_ok=True)
    with open_services(tmp_path) as services:
        yield services


@pytest.fixture
def recipe(viewed: Services) -> Recipe:
    active = viewed.recipes.active()
    assert active is not None
    return viewed.recipes.load(active)


def run(services: Services, key: RecipeKey, source: FrameSource, wakes: Wakes) -> Station:
    station = Station(
        source=source,
        opener=services.opener(key),
        writer=services.writer,
        keeper=keeper_of(services),
        trigger=CONTINUOUS,
        on_wake=wakes,
    )
    services.station = station
    station.start()
    return station


def pixels(view: str, count: int) -> list[Pixels]:
    return [frame.pixels for frame in frames_of(line_of(view, more=f"&count={count}&start=50"))]


def ruined(image: Pixels) -> Pixels:
    """The part as nobody enrolled it."""
    spoiled = image.copy()
    spoiled[30:90, 30:90] = 255 - spoiled[30:90, 30:90]
    return spoiled


Steps = Sequence[Pixels | Exception | Event]


def scripted(front: Steps, back: Steps, left: Steps, *, live: bool = False) -> ViewSource:
    others = [
        NamedSource("back", ScriptedSource(back, live=live)),
        NamedSource("left", ScriptedSource(left, live=live)),
    ]
    return ViewSource(ScriptedSource(front, live=live), others)


def by_name(record: Record) -> dict[str, VerdictKind]:
    return {view.name: view.verdict for view in record.views}


def records(outcomes: Sequence[Outcome]) -> list[Record]:
    found = [outcome.record for outcome in outcomes]
    assert all(record is not None for record in found)
    return [record for record in found if record is not None]


# -- the verdict -------------------------------------------------------------------------------------------


def test_one_bad_view_makes_the_part_bad_and_the_record_holds_all(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    front, back, left = (pixels(view, 3) for view in ("front", "back", "left"))
    back[1] = ruined(back[1])
    station = run(viewed, recipe.key, scripted(front, back, left), wakes)
    found = records(outcomes_of(station, wakes, 3))
    viewed.stop_station()
    assert [record.verdict for record in found][1] is VerdictKind.FAIL
    bad = viewed.records.get(found[1].record_id)
    assert [view.name for view in bad.views] == [MAIN_VIEW, "back", "left"]
    assert by_name(bad)["back"] is VerdictKind.FAIL
    assert bad.deciding is not None
    assert bad.deciding.name == "back"
    assert bad.recipe == recipe.key
    assert [view.recipe.name for view in bad.views] == ["front", "back", "left"]
    for view, image in zip(bad.views, (front[1], back[1], left[1]), strict=True):
        assert (viewed.images.load_frame(view.image) == image).all()
        assert viewed.images.load_map(view.map).values.shape
    for record in (found[0], found[2]):
        assert record.verdict is max((view.verdict for view in record.views), key=ORDER.index)


def test_every_view_is_judged_by_its_own_recipe_and_limits(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    station = run(
        viewed, recipe.key, scripted(*(pixels(view, 1) for view in ("front", "back", "left"))), wakes
    )
    (record,) = records(outcomes_of(station, wakes, 1))
    for view, key in zip(record.views, [recipe.key, *(view.recipe for view in recipe.views)], strict=True):
        assert view.recipe == key
        assert view.limits == viewed.recipes.limits(key)
        assert view.model_hash == viewed.recipes.load(key).model_hash


def test_limits_of_a_view_are_tuned_while_the_line_runs(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    go, back = Event(), recipe.views[0].recipe
    front = pixels("front", 2)
    station = run(
        viewed, recipe.key, scripted([front[0], go, front[1]], pixels("back", 2), pixels("left", 2)), wakes
    )
    (before,) = records(outcomes_of(station, wakes, 1))
    tight = Limits(review=1e-6, reject=2e-6)
    viewed.set_limits(back, tight).result()
    go.set()
    (after,) = records(outcomes_of(station, wakes, 1))
    assert before.views[1].limits != tight
    assert (after.views[1].limits, after.views[1].verdict) == (tight, VerdictKind.FAIL)
    assert after.verdict is VerdictKind.FAIL
    assert after.views[0].limits == before.views[0].limits


def test_a_part_with_a_missing_view_never_passes(viewed: Services, recipe: Recipe, wakes: Wakes) -> None:
    """The line runs with one camera only: a part was not seen from all sides."""
    source = ScriptedSource(pixels("front", 1))
    station = run(viewed, recipe.key, source, wakes)
    (record,) = records(outcomes_of(station, wakes, 1))
    assert (record.verdict, record.reason) == (VerdictKind.NOT_INSPECTED, NotInspectedReason.NO_FRAME)
    assert "View back was not inspected: The line runs without a camera for this view." in record.detail
    assert record.views[0].verdict is VerdictKind.PASS
    assert any("View back was not inspected" in alarm.message for alarm in station.status().alarms)


def test_a_defect_in_one_view_counts_although_another_was_not_inspected(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    front = [ruined(pixels("front", 1)[0])]
    source = ViewSource(ScriptedSource(front), [NamedSource("back", ScriptedSource(pixels("back", 1)))])
    station = run(viewed, recipe.key, source, wakes)
    (record,) = records(outcomes_of(station, wakes, 1))
    assert record.verdict is VerdictKind.FAIL
    assert "View left was not inspected" in record.detail
    assert by_name(record) == {
        MAIN_VIEW: VerdictKind.FAIL,
        "back": VerdictKind.PASS,
        "left": VerdictKind.NOT_INSPECTED,
    }


def test_a_view_whose_image_is_damaged_is_not_inspected_and_the_next_part_is(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    back: list[Pixels | Exception | Event] = [unreadable("1.png"), *pixels("back", 2)[1:]]
    station = run(viewed, recipe.key, scripted(pixels("front", 2), back, pixels("left", 2)), wakes)
    first, second = records(outcomes_of(station, wakes, 2))
    assert by_name(first)["back"] is VerdictKind.NOT_INSPECTED
    assert "1.png is truncated" in first.detail
    assert by_name(second)["back"] is not VerdictKind.NOT_INSPECTED


# -- the truth of simulated lines --------------------------------------------------------------------------


def test_simulated_cameras_with_defects_in_one_view_are_never_mixed(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    """Every stored image is the one its own line made of that part."""
    count = "&count=12"
    back = line_of("back", defect_rate=0.5, more=count)
    source = line_source(
        recipe, line_of("front", more=count), views={"back": back, "left": line_of("left", more=count)}
    )
    station = run(viewed, recipe.key, source, wakes)
    found = records(outcomes_of(station, wakes, 12))
    wakes.until(lambda: station.finished)
    viewed.stop_station()
    truth = {
        MAIN_VIEW: frames_of(line_of("front", more=count)),
        "back": frames_of(back),
        "left": frames_of(line_of("left", more=count)),
    }
    for number, record in enumerate(found):
        for view in record.views:
            assert (viewed.images.load_frame(view.image) == truth[view.name][number].pixels).all()
        defects = truth["back"][number].truth
        assert defects is not None
        assert record.views[1].truth_defects == ",".join(defects.defects) == record.truth_defects
        assert (record.views[0].truth_defects, record.views[2].truth_defects) == ("", "")


def test_simulated_cameras_that_run_by_themselves_are_never_mixed(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    """They are read by a line that is too slow for them now and then: each skips frames of its own."""
    more = "&rate=40"
    views = {"back": line_of("back", defect_rate=0.5, more=more), "left": line_of("left", more=more)}
    station = run(viewed, recipe.key, line_source(recipe, line_of("front", more=more), views=views), wakes)
    parts = outcomes_of(station, wakes, 25)
    viewed.stop_station()
    for part in parts:
        frames = [view.inspection.frame for view in part.inspection.views]
        assert len({frame.frame_id for frame in frames if frame is not None}) == 1
    assert sum(None not in [view.inspection.frame for view in part.inspection.views] for part in parts) > 5


# -- cameras that go away ----------------------------------------------------------------------------------


def test_a_view_unplugged_in_the_middle_is_named_and_comes_back(
    viewed: Services, recipe: Recipe, wakes: Wakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.station.capture_loop.REOPEN_WAIT_S", 0.01)
    front, back, left = (pixels(view, 4) for view in ("front", "back", "left"))
    source = scripted(front, [back[0], lost(), *back[1:]], left, live=True)
    station = run(viewed, recipe.key, source, wakes)
    wakes.until(
        lambda: any("View back: Camera scripted:test is gone." in a.message for a in station.status().alarms)
    )
    wakes.until(lambda: any("is back" in alarm.message for alarm in station.status().alarms))
    assert all(view.source.opened == 2 for view in source.views)  # type: ignore[attr-defined]


# -- change-over -------------------------------------------------------------------------------------------


def test_a_view_that_cannot_be_opened_judges_nothing(
    viewed: Services, recipe: Recipe, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    opener = viewed.opener(recipe.key)

    def refuse():  # type: ignore[no-untyped-def]
        raise EnvironmentFault("The weights are missing.")

    back, left = opener.views
    broken = replace(opener, views=(replace(back, opener=replace(back.opener, open=refuse)), left))
    station = Station(
        source=scripted(*(pixels(view, 1) for view in ("front", "back", "left"))),
        opener=broken,
        writer=viewed.writer,
        keeper=keeper_of(viewed),
        trigger=CONTINUOUS,
        on_wake=wakes,
    )
    viewed.station = station
    station.start()
    (record,) = records(outcomes_of(station, wakes, 1))
    assert (record.verdict, record.reason) == (VerdictKind.NOT_INSPECTED, NotInspectedReason.MODEL)
    assert [view.verdict for view in record.views] == [VerdictKind.NOT_INSPECTED] * 3
    assert all(view.image for view in record.views)
    assert station.status().state is StationState.FAULT
    caplog.clear()


def test_a_change_over_opens_the_cameras_of_the_other_recipe(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    live = {view: line_of(view, more="&rate=20") for view in ("front", "back", "left")}
    wanted = [WantedView(view.name, view.recipe, live[view.name]) for view in recipe.views]
    several = set_views(viewed, recipe.key, wanted).key
    single = RecipeKey("front", 1)
    station = viewed.start_station(
        recipe=single, source=live["front"], trigger=TriggerSettings(TriggerKind.MANUAL), on_wake=wakes
    )
    assert changed_over(viewed, station, wakes, single).views == ()
    whole = changed_over(viewed, station, wakes, several)
    assert [view.name for view in whole.views] == [MAIN_VIEW, "back", "left"]
    assert all(view.score is not None for view in whole.views)
    assert changed_over(viewed, station, wakes, single).views == ()


def test_a_change_over_to_a_camera_that_is_not_there_is_said_and_tried_again(
    viewed: Services, recipe: Recipe, wakes: Wakes, tmp_path: Path
) -> None:
    wanted = [WantedView("back", recipe.views[0].recipe, "webcam:97")]
    away = set_views(viewed, recipe.key, wanted).key
    single, source = RecipeKey("front", 1), line_of("front", more="&rate=20")
    station = viewed.start_station(
        recipe=single, source=source, trigger=TriggerSettings(TriggerKind.MANUAL), on_wake=wakes
    )
    changed_over(viewed, station, wakes, single)
    viewed.activate(away).result()
    wakes.until(lambda: any("View back: " in alarm.message for alarm in station.status().alarms))
    assert "Trying to reconnect" in station.status().alarms[-1].message
    assert changed_over(viewed, station, wakes, single).verdict is not VerdictKind.NOT_INSPECTED


def changed_over(services: Services, station: Station, wakes: Wakes, key: RecipeKey) -> Record:
    """The first part that this recipe judges."""
    services.activate(key).result()
    wakes.until(lambda: station.status().recipe == key and station.status().state is StationState.RUNNING)
    while True:
        station.request_trigger()
        (record,) = records(outcomes_of(station, wakes, 1))
        unseen = [view for view in record.views or (record,) if view.reason is NotInspectedReason.NO_FRAME]
        if record.recipe == key and not unseen:
            return record


# -- stored together ---------------------------------------------------------------------------------------


def test_images_of_a_part_that_passed_are_left_out_where_settings_say_so(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    keeper = keeper_of(viewed)
    policy = replace(keeper.policy(), keep_all_images=False)
    station = Station(
        source=scripted(*(pixels(view, 1) for view in ("front", "back", "left"))),
        opener=viewed.opener(recipe.key),
        writer=viewed.writer,
        keeper=replace(keeper, policy=lambda: policy),
        trigger=CONTINUOUS,
        on_wake=wakes,
    )
    viewed.station = station
    for key in (recipe.key, *(view.recipe for view in recipe.views)):
        viewed.set_limits(key, Limits(1e5, 1e6)).result()
    station.start()
    (record,) = records(outcomes_of(station, wakes, 1))
    assert record.verdict is VerdictKind.PASS
    assert [view.image for view in record.views] == ["", "", ""]


def test_a_part_whose_images_cannot_be_stored_is_not_inspected_in_any_view(
    viewed: Services, recipe: Recipe, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    viewed.images._queue.close()
    station = run(
        viewed, recipe.key, scripted(*(pixels(view, 1) for view in ("front", "back", "left"))), wakes
    )
    (record,) = records(outcomes_of(station, wakes, 1))
    assert record.reason is NotInspectedReason.STORAGE
    assert [(view.verdict, view.score, view.image) for view in record.views] == [
        (VerdictKind.NOT_INSPECTED, None, "")
    ] * 3
    caplog.clear()


def test_the_outcome_is_on_the_disk_when_all_images_are(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    station = run(
        viewed, recipe.key, scripted(*(pixels(view, 1) for view in ("front", "back", "left"))), wakes
    )
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.image_on_disk is not None
    outcome.image_on_disk.result(20)
    assert outcome.record is not None
    assert all(viewed.images.path(view.image).is_file() for view in outcome.record.views)
    assert viewed.records.count(RecordFilter()) == 1


@pytest.mark.parametrize("broken", ["gone", "other"])
def test_a_set_whose_view_is_not_what_it_was_is_refused(
    viewed: Services, recipe: Recipe, broken: str
) -> None:
    view = recipe.views[0]
    wrong = (
        replace(view, model_hash="0" * 64)
        if broken == "other"
        else replace(view, recipe=RecipeKey("back", 9))
    )
    changed = replace(recipe, views=(wrong, *recipe.views[1:]))
    with viewed.recipes.prepare_copy(changed) as prepared:
        key = viewed.recipes.commit(prepared).key
    with pytest.raises(DataFault, match="is not the recipe that the view" if broken == "other" else "back"):
        viewed.opener(key)


def test_a_copied_version_with_views_keeps_everything_else(viewed: Services, recipe: Recipe) -> None:
    single = viewed.recipes.load(RecipeKey("front", 1))
    assert single.views == ()
    assert recipe.key == RecipeKey("front", 2)
    assert (recipe.model_hash, recipe.references, recipe.calibration) == (
        single.model_hash,
        single.references,
        single.calibration,
    )


def test_teaching_the_main_recipe_keeps_the_views(viewed: Services, recipe: Recipe, wakes: Wakes) -> None:
    viewed.set_limits(recipe.key, Limits(1e-6, 2e-6)).result()
    station = run(
        viewed, recipe.key, scripted(*(pixels(view, 1) for view in ("front", "back", "left"))), wakes
    )
    (record,) = records(outcomes_of(station, wakes, 1))
    viewed.stop_station()
    viewed.images.flush()
    taught = viewed.commit_teach(viewed.teach_preview(record.record_id, ignore))
    assert taught.views == recipe.views
    assert viewed.recipes.active() == taught.key


def test_a_change_over_to_a_part_of_one_camera_and_back(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    other = enroll_washers(viewed, name="other", goods=2)
    viewed.activate(recipe.key).result()
    go = Event()
    front = pixels("front", 2)
    source = scripted([front[0], go, front[1]], pixels("back", 2), pixels("left", 2))
    station = run(viewed, recipe.key, source, wakes)
    (first,) = records(outcomes_of(station, wakes, 1))
    station.switch_recipe(viewed.opener(other))
    wakes.until(lambda: station.status().recipe == other)
    go.set()
    (second,) = records(outcomes_of(station, wakes, 1))
    assert len(first.views) == 3
    assert (second.recipe, second.views) == (other, ())


# -- what a person's decision teaches ----------------------------------------------------------------------


def decided(
    services: Services, recipe: Recipe, wakes: Wakes, bad: Sequence[str], kind: DispositionKind
) -> Record:
    """One part, bad in these views, with a person's decision."""
    named = {MAIN_VIEW: "front", "back": "back", "left": "left"}
    images = [
        ruined(pixels(line, 1)[0]) if view in bad else pixels(line, 1)[0] for view, line in named.items()
    ]
    keys = (recipe.key, *(view.recipe for view in recipe.views))
    for view, key in zip(named, keys, strict=True):
        reject = 1e-6 if view in bad else 1e6
        services.set_limits(key, Limits(reject / 2, reject)).result()
    station = run(services, recipe.key, scripted(*([image] for image in images)), wakes)
    (record,) = records(outcomes_of(station, wakes, 1))
    services.stop_station()
    services.images.flush()
    services.dispose(record.record_id, kind).result()
    return services.records.get(record.record_id)


def test_a_confirmed_defect_is_evidence_for_the_view_that_was_flagged_only(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    record = decided(viewed, recipe, wakes, ["back"], DispositionKind.CONFIRMED_DEFECT)
    assert by_name(record)[MAIN_VIEW] is VerdictKind.PASS
    assert viewed.evidence("front").defects == ()
    (found,) = viewed.evidence("back").defects
    assert (found.record_id, found.image) == (record.record_id, record.views[1].image)
    assert found.recipe == recipe.views[0].recipe


def test_a_defect_that_several_views_flagged_teaches_none_of_them(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    decided(viewed, recipe, wakes, [MAIN_VIEW, "back"], DispositionKind.CONFIRMED_DEFECT)
    assert viewed.evidence("front").defects == viewed.evidence("back").defects == ()


def test_a_false_reject_is_evidence_for_every_view_that_was_flagged(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    record = decided(viewed, recipe, wakes, ["back", "left"], DispositionKind.FALSE_REJECT)
    assert [one.image for one in viewed.evidence("back").false_rejects] == [record.views[1].image]
    assert [one.image for one in viewed.evidence("left").false_rejects] == [record.views[2].image]
    assert viewed.evidence("front").false_rejects == ()


def test_teaching_a_view_teaches_its_recipe_which_judges_it_from_then_on(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    record = decided(viewed, recipe, wakes, ["back"], DispositionKind.FALSE_REJECT)
    preview = viewed.teach_preview(record.record_id, ignore)
    assert preview.base == recipe.views[0].recipe
    taught = viewed.commit_teach(preview)
    assert taught.key == RecipeKey("back", 2)
    active = viewed.recipes.active()
    assert active == RecipeKey("front", 3)
    now = viewed.recipes.load(active)
    assert [view.recipe for view in now.views] == [taught.key, recipe.views[1].recipe]
    assert viewed.recipes.limits(now.key) == viewed.recipes.limits(recipe.key)
    assert (
        viewed.recipes.reference_pixels(taught)[-1] == viewed.images.load_frame(record.views[1].image)
    ).all()


def test_another_view_than_the_one_that_decided_can_be_taught(
    viewed: Services, recipe: Recipe, wakes: Wakes
) -> None:
    record = decided(viewed, recipe, wakes, ["back"], DispositionKind.FALSE_REJECT)
    assert viewed.teach_preview(record.record_id, ignore, "left").base == recipe.views[1].recipe
    with pytest.raises(DataFault, match=r"has no view 'top'\. It has main, back, left"):
        viewed.teach_preview(record.record_id, ignore, "top")
