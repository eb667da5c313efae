"""Puts records, recipe versions and audit entries into a real data folder, the way the station does."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import numpy as np

from inspector.app import Services
from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Frame, PartTruth, Pixels, TriggerKind
from inspector.domain.recipe import Calibration, HeldOutScore, ModelSpec, Recipe, RecipeKey
from inspector.domain.record import Inspection, StageTimes
from inspector.domain.verdict import Limits, NotInspectedReason, Verdict, VerdictKind
from inspector.station import Keeper, KeepPolicy
from inspector.storage import DraftImage, RecipeDraft

LIMITS = Limits(review=2.0, reject=3.0)
WASHER = RecipeKey("washer", 1)
SENTENCE = "From 4 goods the rate of false rejects can only be promised to stay below about 20 %."
Picture = Callable[[int], tuple[Pixels, AnomalyMap]]


def small_picture(number: int) -> tuple[Pixels, AnomalyMap]:
    """A grey frame of 48 x 32 whose level tells frames apart, and a map with one hot cell."""
    pixels = np.full((32, 48, 3), 40 + number % 200, np.uint8)
    values = np.full((8, 8), 1.0, np.float32)
    values[number % 8, 3] = 3.5
    return pixels, AnomalyMap(values, np.array([[48.0, 0, 0], [0, 32.0, 0]]))


def kind_of(number: int) -> VerdictKind:
    """Of every 20 parts 17 pass, one each is REVIEW, FAIL and NOT_INSPECTED."""
    flagged = {5: VerdictKind.REVIEW, 11: VerdictKind.FAIL, 17: VerdictKind.NOT_INSPECTED}
    return flagged.get(number % 20, VerdictKind.PASS)


def inspection(number: int, *, key: RecipeKey = WASHER, at: datetime, picture: Picture) -> Inspection:
    """The outcome of part `number`; its score fits its verdict."""
    pixels, heat = picture(number)
    kind = kind_of(number)
    truth = PartTruth(("scratch",)) if kind is VerdictKind.FAIL else PartTruth()
    frame = Frame(
        pixels,
        frame_id=number,
        source_id=f"simulated:{key.name}",
        captured_at=at,
        trigger=TriggerKind.PRESENCE,
        truth=truth,
    )
    times = StageTimes(2.0, 4.0, 18.0 + number % 7, 0.1, 3.0, 28.0 + number % 7)
    if kind is VerdictKind.NOT_INSPECTED:
        verdict = Verdict.not_inspected(NotInspectedReason.ALIGNMENT, "The part does not lie as enrolled.")
        return Inspection(frame, key, "a" * 64, LIMITS, verdict, times=times)
    score = {VerdictKind.REVIEW: 2.4, VerdictKind.FAIL: 4.1}.get(kind, 1.0 + number % 10 / 20)
    return Inspection(frame, key, "a" * 64, LIMITS, Verdict(kind), heat, score, times)


def add_records(
    services: Services,
    count: int,
    *,
    key: RecipeKey = WASHER,
    every: timedelta = timedelta(seconds=10),
    picture: Picture = small_picture,
    until: datetime | None = None,
) -> None:
    """Store `count` parts, the last one captured just now or at `until`; images of flagged parts only."""
    start = (until or datetime.now(UTC)) - every * count
    policy = KeepPolicy(services.operator, keep_all_images=False)
    keeper = Keeper(services.records, services.images, services.paths.data_dir, lambda: policy)

    def write() -> None:
        for number in range(count):
            done = inspection(number, key=key, at=start + every * number, picture=picture)
            kept = keeper.keep(done, "", lambda _message: None)
            if kept.image is not None:
                kept.image.write()

    services.writer.submit(write).result()
    services.images.flush()


def add_recipe(
    services: Services,
    name: str = "washer",
    *,
    goods: int = 4,
    note: str = "",
    limits: Limits = LIMITS,
    picture: Picture = small_picture,
    taught: tuple[str, ...] = (),
    defects: tuple[str, ...] = (),
) -> Recipe:
    """Store the next version of a recipe with `goods` references and a model nobody can run.

    `taught` and `defects` are origins of further images, taught goods and confirmed defects.
    """
    held_out = tuple(HeldOutScore(part, 0, 1.0 + part / 10) for part in range(goods))
    draft = RecipeDraft(
        name=name,
        created_by="Ada",
        model=ModelSpec(),
        calibration=Calibration(held_out, limits, SENTENCE),
        source=f"simulated:{name}",
        note=note,
        origins=(*(f"good-{number}.png" for number in range(goods)), *taught),
        defects=tuple(DraftImage(picture(90 + at)[0], origin) for at, origin in enumerate(defects)),
    )
    references = [picture(number)[0] for number in range(goods + len(taught))]
    return services.writer.submit(lambda: services.recipes.create(draft, references, _write_model)).result()


def _write_model(folder: Path) -> str:
    digest = sha256()
    for name, content in (("manifest.json", b"{}"), ("model.safetensors", bytes(range(256)))):
        (folder / name).write_bytes(content)
        digest.update(f"{name} {sha256(content).hexdigest()}\n".encode())
    return digest.hexdigest()
