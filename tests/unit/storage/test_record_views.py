"""Records of parts that several cameras look at: every view is stored with its map, in one transaction."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
from helpers.storage_samples import heat, inspection, inspections, noise
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame
from inspector.domain.recipe import MAIN_VIEW, RecipeKey
from inspector.domain.record import Inspection, RecordFilter, ViewInspection
from inspector.domain.verdict import VerdictKind
from inspector.storage import Database, ImageArchive, KeptImage
from inspector.storage import image_queue as queue_module
from inspector.storage.engine import connect
from inspector.storage.migrate import SCRIPTS, bring_up_to_date

QUICK = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
ALL = RecordFilter()


@pytest.fixture
def archive(database: Database, tmp_path: Path) -> Iterator[ImageArchive]:
    folder = tmp_path / "images"
    folder.mkdir()
    archive = ImageArchive(folder, database)
    yield archive
    archive.close()


def viewed(*views: Inspection) -> Inspection:
    """A part with these views, the main one first."""
    names = (MAIN_VIEW, "back", "left", "right")
    named = tuple(ViewInspection(name, view) for name, view in zip(names, views, strict=False))
    return replace(views[0], views=named)


def of(recipe: str, *, score: float | None = 0.5, kind: VerdictKind = VerdictKind.PASS) -> Inspection:
    return inspection(recipe=recipe, score=score, kind=kind)


@QUICK
@given(views=st.lists(inspections, min_size=2, max_size=4))
def test_what_is_read_of_the_views_is_what_was_written(database: Database, views: list[Inspection]) -> None:
    images = [f"ab/{number}.png" for number in range(len(views))]
    kept = [KeptImage(image) for image in images[1:]]
    written = database.records.add(viewed(*views), image=images[0], operator="anna", further=kept)
    read = database.records.get(written.record_id)
    assert read == written
    assert [view.image for view in read.views] == images
    for view, what in zip(read.views, views, strict=True):
        assert (view.recipe, view.score, view.limits) == (what.recipe, what.score, what.limits)
        assert (view.verdict, view.reason, view.detail) == (
            what.verdict.kind,
            what.verdict.reason,
            what.verdict.detail,
        )
        assert bool(view.map) == (what.map is not None)
        assert view.peak == (what.map.peak() if what.map else None)
    assert read in database.records.query(ALL, limit=1000)
    assert read in list(database.records.iterate(ALL))


def test_every_view_has_its_own_map(database: Database) -> None:
    maps = [heat(1), heat(2), heat(3)]
    part = viewed(*(replace(of(name), map=one) for name, one in zip("abc", maps, strict=True)))
    record = database.records.add(
        part, image="a/1.png", operator="anna", further=[KeptImage("a/2.png"), KeptImage("a/3.png")]
    )
    for view, one in zip(record.views, maps, strict=True):
        assert np.array_equal(database.maps.load(view.map).values, one.values)
    assert record.views[0].map == record.map
    with pytest.raises(DataFault, match="No heatmap"):
        database.maps.load(f"record/{record.record_id}/view/3")


def test_a_part_of_one_camera_has_no_views(database: Database) -> None:
    record = database.records.add(of("washer"), image="", operator="anna")
    assert record.views == ()
    assert database.records.most_views(ALL) == 1


def test_the_most_views_of_the_matching_records_are_known(database: Database) -> None:
    database.records.add(viewed(of("two"), of("back")), image="", operator="anna")
    database.records.add(viewed(of("three"), of("back"), of("left")), image="", operator="anna")
    assert database.records.most_views(RecordFilter(recipe="two")) == 2
    assert database.records.most_views(ALL) == 3
    assert database.records.most_views(RecordFilter(recipe="none")) == 1


def test_scores_of_a_view_are_scores_of_its_recipe(database: Database) -> None:
    database.records.add(of("back", score=0.25), image="", operator="anna")
    database.records.add(viewed(of("front", score=0.5), of("back", score=0.75)), image="", operator="anna")
    assert database.records.scores(RecipeKey("back", 1)) == [(2, 0.75), (1, 0.25)]
    assert database.records.scores(RecipeKey("front", 1)) == [(2, 0.5)]
    assert database.records.scores(RecipeKey("back", 1), limit=1) == [(2, 0.75)]


def test_a_record_and_its_views_are_stored_together_or_not_at_all(database: Database) -> None:
    broken = viewed(of("front"), replace(of("back"), model_hash=None))  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        database.records.add(broken, image="", operator="anna")
    assert database.records.count(ALL) == 0


def test_images_of_all_views_are_noted_until_they_are_written(
    database: Database, archive: ImageArchive
) -> None:
    held = archive.put_together([noise(1), noise(2)], told=lambda _message: None)
    main, back = (KeptImage(one.address, one.noted) for one in held)
    part = viewed(of("front"), of("back"))
    record = database.records.add(
        part, image=main.address, image_noted=main.noted, operator="anna", further=[back]
    )
    assert set(database.unwritten.noted()) == {view.image for view in record.views}
    for one in held:
        one.write()
    archive.flush()
    assert archive.settle() == {}
    assert np.array_equal(archive.load_frame(record.views[1].image), noise(2))


def test_images_of_one_part_that_do_not_fit_the_queue_are_still_taken_together(
    archive: ImageArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken one by one the first would wait for its record, and the record for the last."""
    monkeypatch.setattr(queue_module, "MAX_WAITING_BYTES", noise().nbytes * 2)
    held = archive.put_together([noise(seed) for seed in range(4)], told=lambda _message: None)
    for one in held:
        one.write()
    archive.flush()
    assert [
        np.array_equal(archive.load_frame(one.address), noise(seed)) for seed, one in enumerate(held)
    ] == [True] * 4


def test_two_views_may_show_the_same_image(archive: ImageArchive) -> None:
    first, second = archive.put_together([noise(1), noise(1)], told=lambda _message: None)
    assert first.address == second.address
    first.write()
    second.write()
    archive.flush()


def test_images_that_cannot_be_stored_hold_nothing(archive: ImageArchive) -> None:
    archive.close()
    archive.close()
    with pytest.raises(EnvironmentFault, match="closed"):
        archive.put_together([noise(1), noise(2)], told=lambda _message: None)


def test_a_database_from_before_views_is_migrated(tmp_path: Path) -> None:
    path, scripts = tmp_path / "records.sqlite3", tmp_path / "scripts"
    copytree(SCRIPTS, scripts)
    for later in (scripts / "versions").glob("000[4-9]_*.py"):
        later.unlink()
    engine = connect(path, writing=True)
    bring_up_to_date(path, engine, scripts=scripts, head="0003")
    engine.dispose()
    database = Database.open(path)
    record = database.records.add(viewed(of("front"), of("back")), image="", operator="anna")
    assert [view.name for view in database.records.get(record.record_id).views] == [MAIN_VIEW, "back"]
    database.close()
    assert [backup.name.split(".")[2][:12] for backup in path.parent.glob("*.backup-*")] == ["backup-0003-"]


def test_the_worst_view_decides(database: Database) -> None:
    part = viewed(of("front", score=0.5), of("back", score=4.0, kind=VerdictKind.FAIL), of("left", score=0.9))
    record = database.records.add(part, image="", operator="anna")
    assert record.deciding is not None
    assert record.deciding.name == "back"


def test_frames_of_views_keep_their_own_source(database: Database) -> None:
    back = replace(of("back"), frame=Frame(noise(3), source_id="basler:2", name="7.png"))
    record = database.records.add(viewed(of("front"), back), image="", operator="anna")
    assert (record.views[1].source_id, record.views[1].file) == ("basler:2", "7.png")
