"""Real values for storage tests, as small as they can be, and hypothesis strategies for any value."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Frame, PartTruth, Pixels, TriggerKind
from inspector.domain.recipe import Calibration, HeldOutScore, ModelSpec, RecipeKey
from inspector.domain.record import Inspection, StageTimes
from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import Limits, NotInspectedReason, Verdict, VerdictKind
from inspector.storage import RecipeDraft

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MODEL_FILES = {"manifest.json": b"{}", "model.safetensors": b"weights"}
MODEL_HASH = hashlib.sha256(
    "".join(f"{name} {hashlib.sha256(data).hexdigest()}\n" for name, data in MODEL_FILES.items()).encode()
).hexdigest()
TINY = np.zeros((2, 2, 3), np.uint8)


def noise(seed: int = 0, *, height: int = 24, width: int = 32) -> Pixels:
    """uint8 (height, width, 3) pixels, others for each seed."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def heat(seed: int = 0) -> AnomalyMap:
    """A map with a placement of no round numbers."""
    rng = np.random.default_rng(seed)
    return AnomalyMap(rng.random((4, 5), np.float32), rng.random((2, 3)))


def inspection(
    *,
    score: float | None = 0.5,
    kind: VerdictKind = VerdictKind.PASS,
    recipe: str = "washer",
    version: int = 1,
    minute: float = 0,
) -> Inspection:
    """One inspection as the station makes it."""
    frame = Frame(
        TINY, source_id="simulated:washer", name="1.png", captured_at=NOON + timedelta(minutes=minute)
    )
    reason = NotInspectedReason.MODEL if kind is VerdictKind.NOT_INSPECTED else None
    return Inspection(
        frame, RecipeKey(recipe, version), MODEL_HASH, Limits(1.0, 2.0), Verdict(kind, reason), score=score
    )


def draft(name: str = "washer", *, held_out: tuple[HeldOutScore, ...] = ()) -> RecipeDraft:
    """What a recipe is made of."""
    calibration = Calibration(held_out, Limits(0.1, 0.1 + 0.2), "Two goods promise little.")
    return RecipeDraft(name, "anna", ModelSpec(options=(("neighbours", 3),)), calibration, origins=("a.png",))


def write_model(folder: Path) -> str:
    """A stand-in for a fitted model's files."""
    for name, data in MODEL_FILES.items():
        (folder / name).write_bytes(data)
    (folder / "more").mkdir()
    (folder / "more" / "index.bin").write_bytes(b"index")
    return MODEL_HASH


finite = st.floats(allow_nan=False, allow_infinity=False)
positive = st.floats(min_value=0, exclude_min=True, max_value=1e300)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
times = st.timedeltas(timedelta(days=-20_000), timedelta(days=60_000)).map(lambda since: NOON + since)
limits = st.lists(positive, min_size=2, max_size=2).map(sorted).map(lambda pair: Limits(*pair))
stage_times = st.builds(StageTimes, *[finite] * 6, trigger_ms=st.none() | finite)
truths = st.none() | st.builds(PartTruth, st.lists(st.sampled_from(["dent", "scratch"])).map(tuple))
frames = st.builds(
    Frame,
    pixels=st.just(TINY),
    source_id=texts,
    name=texts,
    captured_at=times,
    trigger=st.sampled_from(TriggerKind),
    truth=truths,
)
verdicts = st.builds(
    Verdict, st.sampled_from(VerdictKind), st.none() | st.sampled_from(NotInspectedReason), texts
)
extents = st.builds(
    DefectExtent,
    regions=st.integers(1, 99),
    area_px=positive,
    length_px=positive,
    peak=finite,
    centre=st.tuples(finite, finite),
    mm_per_px=st.none() | positive,
    note=texts,
)
inspections = st.builds(
    Inspection,
    frame=frames,
    recipe=st.builds(RecipeKey, st.text("ab ", min_size=1, max_size=3), st.integers(1, 3)),
    model_hash=st.just(MODEL_HASH),
    limits=limits,
    verdict=verdicts,
    map=st.none() | st.integers(0, 9).map(heat),
    score=st.none() | finite,
    times=stage_times,
    extent=st.none() | extents,
)
