"""The folder of a learning: comes back exactly, and nothing in it is believed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import numpy as np
import pytest
from helpers.storage_samples import MODEL_HASH, finite, limits, noise, texts, times
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.app.learning.documents import (
    MAX_BYTES,
    JobOrder,
    JobResult,
    StoredReport,
    read_document,
    write_document,
)
from inspector.app.learning.folder_lock import is_locked, locked
from inspector.app.learning.job_folder import JobFolder, job_folder, job_folders, new_job_folder
from inspector.domain.errors import DataFault, InspectorError
from inspector.domain.learning import CandidateReport, LearningOrder, RejudgedPart, SideFigures
from inspector.domain.part import PartFrame
from inspector.domain.recipe import Calibration, HeldOutScore, ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.traits import Trait, TraitChoice
from inspector.domain.verdict import Limits, VerdictKind
from inspector.station import StoredPart

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
SHA = "0" * 64

counts = st.integers(0, 10**6)
ids = st.lists(st.integers(1, 10**9), max_size=4).map(tuple)
keys = st.builds(RecipeKey, texts, st.integers(1, 99))
values = st.one_of(st.booleans(), st.integers(-9, 9), finite, texts)
models = st.builds(
    ModelSpec,
    method=texts,
    backbone=texts,
    input_size=st.integers(32, 999),
    may_rotate=st.booleans(),
    options=st.lists(st.tuples(texts, values), max_size=3).map(tuple),
    traits=st.sampled_from([(), ((str(Trait.PART), "surface"),)]),
)
orders = st.builds(LearningOrder, keys, models, goods=ids, defects=ids, budget_s=finite, reason=texts)
dispositions = st.none() | st.sampled_from(DispositionKind)
held_out = st.lists(st.builds(HeldOutScore, counts, counts, finite), max_size=3).map(tuple)
sides = st.builds(SideFigures, held_out, limits, counts, counts, finite)
rejudged = st.lists(
    st.builds(
        RejudgedPart,
        st.integers(1, 99),
        dispositions,
        st.booleans(),
        st.sampled_from(VerdictKind),
        finite,
        st.sampled_from(VerdictKind),
        finite,
    ),
    max_size=4,
).map(tuple)
reports = st.builds(
    CandidateReport,
    job_id=st.just("0123456789abcdef"),
    order=orders,
    candidate=keys,
    base=sides,
    candidate_figures=sides,
    rejudged=rejudged,
    unreadable=counts,
    conflicts=st.lists(texts, max_size=2).map(tuple),
    fit_s=finite,
    created_at=times,
)


@pytest.fixture
def job(tmp_path: Path) -> JobFolder:
    return new_job_folder(tmp_path / "learning")


def order_of(job: JobFolder, *, order: LearningOrder | None = None) -> JobOrder:
    """A complete order with two goods and a defect on the disk."""
    return JobOrder(
        job_id=job.job_id,
        order=order or LearningOrder(RecipeKey("washer", 1), ModelSpec(), goods=(3,), defects=(5,)),
        created_at=datetime.now(UTC),
        asked_by="anna",
        device="cpu",
        limits=Limits(1, 2),
        goods=tuple(job.write_image("goods", n, noise(n), origin=f"good {n}") for n in range(2)),
        taught=1,
        defects=(job.write_image("defects", 0, noise(9), origin="record 5"),),
        history=(StoredPart(7, f"ab/{'c' * 62}.png", DispositionKind.UNSURE, learned=True),),
    )


def result_of(job: JobFolder, model_hash: str = MODEL_HASH) -> JobResult:
    side = SideFigures((HeldOutScore(0, 0, 0.5),), Limits(1, 2), 3, 4, 5.5)
    return JobResult(
        job_id=job.job_id,
        model=ModelSpec(options=(("steps", 3), ("light", True))),
        model_hash=model_hash,
        calibration=Calibration(side.held_out, side.limits, "Two goods promise little."),
        part=PartFrame((256, 256), 1.0, (4.0, 5.5), turned=False),
        choices=(TraitChoice(Trait.PART, "object", "It lies on a plain ground.", automatic=True),),
        base=side,
        candidate=side,
        rejudged=(),
        unreadable=1,
        conflicts=("Record 3 looks like record 5.",),
        fit_s=1.25,
    )


def fill(folder: Path) -> None:
    (folder / "model" / "manifest.json").write_bytes(b"{}")
    (folder / "model" / "model.safetensors").write_bytes(b"weights")


@QUICK
@given(order=orders)
def test_every_order_comes_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, order: LearningOrder
) -> None:
    job = new_job_folder(tmp_path_factory.mktemp("learning"))
    written = order_of(job, order=order)
    job.write_order(written)
    read = job.read_order()
    assert read == written
    assert [type(value) for _, value in read.order.model.options] == [
        type(value) for _, value in order.model.options
    ]


@QUICK
@given(report=reports)
def test_every_report_comes_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, report: CandidateReport
) -> None:
    path = tmp_path_factory.mktemp("learning") / "report.json"
    write_document(StoredReport(report=report), path)
    assert read_document(StoredReport, path).report == report


def test_images_come_back_and_a_changed_one_is_named(job: JobFolder) -> None:
    order = order_of(job)
    first, second = job.load_images(order.goods)
    assert np.array_equal(first, noise(0))
    assert np.array_equal(second, noise(1))
    (job.path / "goods" / "01.png").write_bytes((job.path / "goods" / "00.png").read_bytes())
    with pytest.raises(DataFault, match=r"goods/01\.png .* was changed"):
        job.load_images(order.goods)
    (job.path / "defects" / "00.png").unlink()
    with pytest.raises(DataFault, match=r"defects/00\.png .* is missing"):
        job.load_images(order.defects)


def test_a_result_appears_complete_or_not_at_all(job: JobFolder) -> None:
    def half(folder: Path) -> JobResult:
        fill(folder)
        raise DataFault("no more")

    with pytest.raises(DataFault, match="no more"):
        job.write_result(half)
    assert not job.has_result
    assert list(job.path.iterdir()) == []

    def whole(folder: Path) -> JobResult:
        fill(folder)
        return result_of(job)

    job.write_result(whole)
    result, model = job.read_result()
    assert result == result_of(job)
    assert (model / "model.safetensors").read_bytes() == b"weights"


def test_of_a_finished_job_the_report_remains_and_nothing_large(job: JobFolder) -> None:
    job.write_order(order_of(job))
    (job.path / "filling-of-a-killed-process" / "model").mkdir(parents=True)
    side = result_of(job).base
    order = job.read_order().order
    now = datetime.now(UTC)
    report = CandidateReport(job.job_id, order, order.base, side, side, (), 0, (), fit_s=1.0, created_at=now)
    job.finish(report)
    assert job.read_report() == report
    assert {path.name for path in job.path.iterdir()} == {"order.json", "report.json"}
    other = JobFolder(job.path.rename(job.path.with_name("f" * 16)))
    with pytest.raises(DataFault, match=f"is of {job.job_id}"):
        other.read_report()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda folder: (folder / "model" / "model.safetensors").write_bytes(b"other"), "not the one"),
        (lambda folder: (folder / "model" / "extra.py").touch(), "extra.py"),
        (lambda folder: (folder / "model" / "manifest.json").unlink(), "manifest.json"),
        (lambda folder: (folder / "model" / "more").symlink_to("/etc/passwd"), "is a link"),
        (lambda folder: (folder / "result.json").write_text("{"), "not usable"),
        (lambda folder: edit(folder / "result.json", fit_s="nan"), "fit_s"),
        (lambda folder: edit(folder / "result.json", surprise=1), "surprise"),
        (lambda folder: edit(folder / "result.json", job_id="0" * 16), "not the one"),
        (lambda folder: edit(folder / "result.json", model_hash="0" * 64), "not the one"),
    ],
)
def test_a_result_that_was_changed_is_refused(
    job: JobFolder, change: Callable[[Path], object], words: str
) -> None:
    def whole(folder: Path) -> JobResult:
        fill(folder)
        return result_of(job)

    job.write_result(whole)
    change(job.path / "result")
    with pytest.raises(DataFault) as caught:
        job.read_result()
    assert words in caught.value.message


def edit(path: Path, **changed: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | changed))


def stored_image(file: str) -> dict[str, str]:
    return {"file": file, "sha256": SHA, "origin": ""}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"goods": [stored_image("../../recipes/x.png")]}, "must be goods/00.png"),
        ({"defects": [stored_image("goods/00.png")]}, "must be defects/00.png"),
        ({"goods": []}, "goods"),
        ({"goods": [stored_image(f"goods/{n:02d}.png") for n in range(65)]}, "goods"),
        ({"format_version": 2}, "format_version"),
        ({"surprise": 1}, "surprise"),
        ({"taught": -1}, "taught"),
        ({"taught": True}, "taught"),
        ({"device": "tpu"}, "device"),
        ({"created_at": "2026-11-22T12:00:00"}, "created_at"),
        ({"limits": {"review": 2.0, "reject": 1.0}}, "review <= reject"),
        ({"limits": {"review": 1.0, "reject": 2.0, "more": 3.0}}, "limits"),
        ({"history": [{"record_id": 1, "image": "x", "disposition": "MAYBE", "learned": False}]}, "history"),
        ({"job_id": "0" * 16}, "is of 0000"),
        ({"job_id": "../up"}, "job_id"),
    ],
)
def test_an_order_that_was_changed_is_refused(job: JobFolder, changed: dict[str, object], words: str) -> None:
    job.write_order(order_of(job))
    edit(job.path / "order.json", **changed)
    with pytest.raises(DataFault) as caught:
        job.read_order()
    assert words in caught.value.message


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "[" * 100_000, " " * (MAX_BYTES + 1)])
def test_what_is_no_order_is_refused(job: JobFolder, content: str) -> None:
    (job.path / "order.json").write_text(content)
    with pytest.raises(DataFault, match="not usable"):
        job.read_order()


def test_an_order_that_is_not_there_is_said(job: JobFolder) -> None:
    with pytest.raises(DataFault, match=r"order\.json .* is missing"):
        job.read_order()


def test_only_folders_of_jobs_are_jobs(tmp_path: Path) -> None:
    root = tmp_path / "learning"
    assert job_folders(root) == []
    job = new_job_folder(root)
    (root / "notes").mkdir()
    (root / ("0" * 16)).symlink_to(tmp_path)
    (root / ("1" * 16)).touch()
    assert [one.job_id for one in job_folders(root)] == [job.job_id]
    with pytest.raises(DataFault, match="no learning"):
        job_folder(root, "../learning")


def test_what_a_crash_left_half_prepared_goes_at_the_next_start(tmp_path: Path) -> None:
    half = new_job_folder(tmp_path)
    half.write_image("goods", 0, noise(1), origin="")
    ready = new_job_folder(tmp_path)
    assert not half.path.exists()
    ready.write_order(order_of(ready))
    with locked(new_job_folder(tmp_path).owner_lock):
        assert len(job_folders(tmp_path)) == 2
        new_job_folder(tmp_path)
        assert len(job_folders(tmp_path)) == 3


def test_what_a_crash_left_of_a_finished_job_goes_at_the_next_start(tmp_path: Path) -> None:
    job = new_job_folder(tmp_path)
    job.write_image("goods", 0, np.zeros((4, 4, 3), np.uint8), origin="")
    (job.path / "report.json").write_text("{}")
    new_job_folder(tmp_path)
    assert [path.name for path in job.path.iterdir()] == ["report.json"]


def test_looking_at_a_lock_never_refuses_who_takes_it(tmp_path: Path) -> None:
    """A window that lists learnings looks at the lock just when a learning goes on."""
    file, over = tmp_path / "owner.lock", Event()
    file.touch()

    def look() -> None:
        while not over.is_set():
            is_locked(file)

    looking = Thread(target=look)
    looking.start()
    try:
        for _ in range(300):
            with locked(file):
                pass
    finally:
        over.set()
        looking.join()


def test_a_lock_is_held_once_and_given_back(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    assert not is_locked(file)
    with locked(file):
        assert is_locked(file)
        with pytest.raises(InspectorError, match="still running"), locked(file):
            pass
    assert not is_locked(file)
