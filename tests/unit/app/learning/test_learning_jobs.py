"""Learning through the real process: done, cancelled, killed, interrupted, resumed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.learning_world import OnceTold, confirmed, ended, events, kill_worker, worker_pid
from helpers.station_world import FAST_MODEL, Wakes, ignore, judged, outcomes_of, washers

from inspector.app import Services, open_services
from inspector.app.carried import carried
from inspector.app.learning.folder_lock import locked
from inspector.app.learning.job_folder import JobFolder
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.errors import Cancelled, DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import TriggerKind
from inspector.domain.learning import LearningOrder, LearningState
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import VerdictKind
from inspector.models import list_models
from inspector.station import EnrollmentRequest, as_asked

pytestmark = pytest.mark.xdist_group("learning")  # each waits for a process of the lowest priority


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path) as services:
        yield services


def test_a_learning_becomes_a_candidate_that_a_person_activates(services: Services) -> None:
    known = confirmed(services)
    started = services.learning.start(known.order(reason="new evidence"))
    assert started.state is LearningState.RUNNING
    assert services.learning.status().job_id == started.job_id
    status = ended(services)
    candidate = RecipeKey("washer", 2)
    assert (status.state, status.candidate) == (LearningState.DONE, candidate)
    assert services.recipes.active() == known.base.key
    assert services.recipes.active_version("washer") == 1

    recipe = services.recipes.load(candidate)
    assert [image.origin for image in recipe.references] == [
        "simulated good 1",
        "simulated good 2",
        "simulated good 3",
        f"taught: record {known.false_reject}",
    ]
    assert [image.origin for image in recipe.defects] == [f"record {known.defect}"]
    (defect,) = services.recipes.defect_pixels(recipe)
    stored = services.images.load_frame(services.records.get(known.defect).image)
    assert np.array_equal(defect, stored)
    assert "new evidence" in recipe.note
    assert events(services)[0] == "candidate_learned"

    (report,) = services.learning.candidates("washer")
    assert report == services.learning.result()
    assert (report.job_id, report.candidate, report.order) == (
        started.job_id,
        candidate,
        known.order(reason="new evidence"),
    )
    assert report.base.held_out == known.base.calibration.held_out
    assert report.base.limits == services.recipes.limits(known.base.key)
    assert report.candidate_figures.limits == recipe.calibration.proposed
    assert report.base.total == report.candidate_figures.total > 0
    assert {part.record_id: part.learned for part in report.rejudged} == {
        known.defect: True,
        known.false_reject: True,
        known.undecided: False,
    }
    assert all(part.before is VerdictKind.FAIL for part in report.rejudged)
    (vanished,) = report.false_rejects_that_vanish
    assert vanished.record_id == known.false_reject

    services.activate(candidate).result()
    assert services.learning.candidates("washer") == ()
    (record,) = judged(services, candidate, washers(1))
    assert record.recipe == candidate
    with pytest.raises(DataFault, match=f"learned record {known.defect} already"):
        services.learning.start(replace(known.order(goods=()), base=candidate))


def test_what_people_judge_otherwise_since_is_not_learned_again(services: Services) -> None:
    """A taught good that is confirmed as a defect later leaves the references and becomes a defect."""
    known = confirmed(services)
    services.learning.start(known.order())
    services.activate(ended(services).candidate).result()
    base = services.recipes.load(services.recipes.active())
    services.dispose(known.false_reject, DispositionKind.CONFIRMED_DEFECT).result()
    services.dispose(known.defect, DispositionKind.FALSE_REJECT).result()
    services.learning.start(
        LearningOrder(base.key, as_asked(base), goods=(known.defect,), defects=(known.false_reject,))
    )
    learned = services.recipes.load(ended(services).candidate)
    assert [image.origin for image in learned.references[3:]] == [f"taught: record {known.defect}"]
    assert [image.origin for image in learned.defects] == [f"record {known.false_reject}"]


def test_an_activated_candidate_waits_no_more_when_another_version_is_activated(services: Services) -> None:
    known = confirmed(services)
    services.learning.start(known.order())
    candidate = ended(services).candidate
    services.activate(candidate).result()
    services.activate(known.base.key).result()
    assert services.learning.candidates("washer") == ()
    assert services.recipes.versions("washer") == [1, 2]


def test_an_image_of_two_records_stands_for_what_was_said_last(services: Services) -> None:
    """A folder was inspected twice; what was called a defect first turned out to be good."""
    known = confirmed(services)
    pixels = services.images.load_frame(services.records.get(known.defect).image)
    (again,) = judged(services, known.base.key, [pixels])
    services.images.flush()
    services.dispose(again.record_id, DispositionKind.FALSE_REJECT).result()
    services.learning.start(known.order(goods=(again.record_id,), defects=()))
    learned = services.recipes.load(ended(services).candidate)
    assert carried(services, learned).dropped == ()
    services.dispose(known.defect, DispositionKind.CONFIRMED_DEFECT).result()
    assert carried(services, learned).dropped == (f"taught: record {again.record_id}",)


def test_a_candidate_can_be_dismissed_and_its_version_stays(services: Services) -> None:
    known = confirmed(services)
    job = services.learning.start(known.order())
    ended(services)
    with pytest.raises(DataFault, match="has ended"):
        services.learning.discard(job.job_id)
    services.learning.dismiss(job.job_id)
    assert services.learning.candidates("washer") == ()
    assert services.recipes.versions("washer") == [1, 2]
    assert events(services)[0] == "candidate_dismissed"
    with pytest.raises(DataFault, match="no learning"):
        services.learning.dismiss(job.job_id)


def test_an_order_that_cannot_be_learned_is_refused_at_once(services: Services) -> None:
    known = confirmed(services)
    request = EnrollmentRequest("plate", simulated_goods("washer", 2), model=FAST_MODEL)
    plate = services.save_enrollment(services.enroll(request, ignore), activate=False).key
    (foreign,) = judged(services, plate, washers(1))
    for order, words in (
        (known.order(goods=(known.defect,)), "named twice"),
        (known.order(goods=(99,)), "no record 99"),
        (known.order(goods=tuple(range(57))), "room for 56"),
        (known.order(defects=tuple(range(65))), "room for 64"),
        (known.order(base=RecipeKey("washer", 7)), "no recipe washer v7"),
        (known.order(goods=(known.defect,), defects=()), "is a defect; it cannot be learned as a good"),
        (known.order(goods=(), defects=(known.false_reject,)), "is a good; it cannot be learned as a defect"),
        (known.order(goods=(foreign.record_id,)), f"Record {foreign.record_id} is of plate, not of washer"),
        *((known.order(model=ModelSpec(method=one)), "cannot be used") for one in _not_available()),
    ):
        with pytest.raises(DataFault, match=words):
            services.learning.start(order)
    assert services.learning.status() is None
    assert not services.paths.learning.exists()


def test_what_the_process_refuses_is_said_in_its_own_words(services: Services) -> None:
    known = confirmed(services)
    services.learning.start(known.order(model=ModelSpec(method="no such method")))
    status = ended(services)
    assert status.state is LearningState.FAILED
    assert "no such method" in status.message
    with pytest.raises(DataFault, match="no such method"):
        services.learning.result()
    assert events(services)[0] == "learning_failed"
    (waiting,) = services.learning.unfinished()
    assert (waiting.state, waiting.message) == (LearningState.FAILED, status.message)


def test_a_cancelled_learning_leaves_nothing_and_the_next_one_may_start(services: Services) -> None:
    known = confirmed(services)
    told = OnceTold(services, services.learning.cancel, when=lambda: True)
    job = services.learning.start(known.order(), told)
    with pytest.raises(InspectorError, match="still running"):
        services.learning.start(known.order())
    status = ended(services)
    assert told.did
    assert status.state is LearningState.CANCELLED
    with pytest.raises(Cancelled):
        services.learning.result()
    assert services.learning.unfinished() == ()
    assert not (services.paths.learning / job.job_id).exists()
    assert events(services)[0] == "learning_cancelled"
    assert worker_pid(services) == 0
    services.learning.cancel()
    services.learning.start(known.order(goods=()))
    assert ended(services).state is LearningState.DONE


def test_a_process_that_cannot_stop_ends_itself(services: Services) -> None:
    """It waits for a lock that is never given back, so it never reports again."""
    known = confirmed(services)
    told = OnceTold(services, services.learning.cancel, when=lambda: True)
    job = services.learning.start(known.order(), told)
    with locked(JobFolder(services.paths.learning / job.job_id).worker_lock):
        assert ended(services).state is LearningState.CANCELLED
    assert worker_pid(services) == 0


def test_a_process_that_dies_fails_the_learning_and_not_the_line(
    services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    known = confirmed(services)
    wakes = Wakes()
    station = services.start_station(
        recipe=known.base.key,
        source="simulated:washer?rate=0&count=40",
        trigger=TriggerSettings(TriggerKind.CONTINUOUS),
        on_wake=wakes,
    )
    services.learning.start(
        known.order(), OnceTold(services, lambda: kill_worker(services), when=lambda: True)
    )
    status = ended(services)
    assert status.state is LearningState.FAILED
    assert "signal 9" in status.message
    assert len(outcomes_of(station, wakes, 40)) == 40
    services.stop_station()
    with pytest.raises(EnvironmentFault, match="inspection is not affected"):
        services.learning.result()
    (waiting,) = services.learning.unfinished()
    assert waiting.state is LearningState.FAILED
    services.learning.resume(waiting.job_id)
    assert ended(services).state is LearningState.DONE
    assert services.learning.unfinished() == ()
    caplog.clear()


def test_closing_the_program_interrupts_and_the_next_start_goes_on(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        known = confirmed(services)
        told = OnceTold(services, lambda: None, when=lambda: True)
        wakes = Wakes()

        def wake() -> None:
            told()
            wakes()

        job = services.learning.start(known.order(), wake)
        wakes.until(lambda: told.did)
        services.close()
        assert services.learning.status().state in (LearningState.INTERRUPTED, LearningState.DONE)
        assert worker_pid(services) == 0
        interrupted = services.learning.status()
    assert interrupted.state is LearningState.INTERRUPTED
    with open_services(tmp_path) as services:
        (waiting,) = services.learning.unfinished()
        assert (waiting.job_id, waiting.state, waiting.order) == (
            job.job_id,
            LearningState.INTERRUPTED,
            known.order(),
        )
        services.learning.resume(job.job_id)
        assert ended(services).state is LearningState.DONE
        assert services.recipes.versions("washer") == [1, 2]


def test_a_learning_of_another_program_is_left_alone(services: Services) -> None:
    known = confirmed(services)
    told = OnceTold(services, lambda: kill_worker(services), when=lambda: True)
    job = services.learning.start(known.order(), told)
    assert ended(services).state is LearningState.FAILED
    with locked(JobFolder(services.paths.learning / job.job_id).owner_lock):
        assert services.learning.unfinished() == ()
        for act in (services.learning.resume, services.learning.discard):
            with pytest.raises(InspectorError, match="is running"):
                act(job.job_id)
    services.learning.discard(job.job_id)
    assert services.learning.unfinished() == ()
    assert events(services)[0] == "learning_discarded"


def test_a_version_that_a_crash_left_unreported_is_not_stored_twice(services: Services) -> None:
    """The program died after the version appeared and before its report did."""
    known = confirmed(services)
    told = OnceTold(services, lambda: kill_worker(services), when=lambda: True)
    job = services.learning.start(known.order(), told)
    ended(services)
    folder = services.paths.learning / job.job_id
    kept = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    services.learning.resume(job.job_id)
    ended(services)
    (folder / "report.json").unlink()
    for path, data in kept.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    services.learning.resume(job.job_id)
    assert ended(services).candidate == RecipeKey("washer", 2)
    assert services.recipes.versions("washer") == [1, 2]


def test_a_killed_training_goes_on_and_gives_the_same_bits(services: Services) -> None:
    method = _trained_method()
    known = confirmed(services)
    model = ModelSpec(method=method, input_size=64, options=(("steps", 4),))
    order = known.order(model=model, budget_s=3600.0)
    checkpoints: list[Path] = []

    def one_fit_is_kept() -> bool:
        checkpoints.extend(services.paths.learning.glob("*/checkpoints/*.fit"))
        return len(checkpoints) > 0

    told = OnceTold(services, lambda: kill_worker(services), when=one_fit_is_kept)
    job = services.learning.start(order, told)
    assert ended(services).state is LearningState.FAILED
    kept = checkpoints[0].stat().st_mtime_ns
    seen: list[int] = []
    services.learning.resume(
        job.job_id, lambda: seen.extend(path.stat().st_mtime_ns for path in checkpoints[:1] if path.exists())
    )
    assert ended(services).state is LearningState.DONE
    assert set(seen) == {kept}
    services.learning.start(order)
    assert ended(services).state is LearningState.DONE
    resumed, straight = (services.recipes.load(RecipeKey("washer", version)) for version in (2, 3))
    assert resumed.model_hash == straight.model_hash
    assert resumed.calibration == straight.calibration


def test_a_damaged_learning_is_named_and_can_be_discarded(services: Services) -> None:
    known = confirmed(services)
    jobs = []
    for file in ("order.json", "report.json"):
        told = OnceTold(services, lambda: kill_worker(services), when=lambda: True)
        jobs.append(services.learning.start(known.order(), told).job_id)
        ended(services)
        (services.paths.learning / jobs[-1] / file).write_text("{")
    assert services.learning.unfinished() == ()
    found = services.learning.damaged()
    assert sorted(one.job_id for one in found) == sorted(jobs)
    assert all(one.message.endswith("Discard this learning and start it again.") for one in found)
    for job_id in jobs:
        services.learning.discard(job_id)
        assert events(services)[0] == "learning_discarded"
    assert services.learning.damaged() == ()
    assert list(services.paths.learning.iterdir()) == []


def _not_available() -> list[str]:
    return [entry.name for entry in list_models() if not entry.available]


def _trained_method() -> str:
    available = {entry.name for entry in list_models() if entry.available}
    found = [name for name in ("ckaad", "dfd", "coft") if name in available]
    if not found:
        pytest.skip("no trained method is available")
    return found[0]
