"""The data folder of the screenshot tests: two days of a line, the same to the microsecond every time.

Nothing in it depends on the clock or on how fast the machine is. `python -m helpers.screenshot_world FOLDER`
makes it; the processes that take the pictures each work on a copy.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import sin
from pathlib import Path

from inspector.app.bootstrap import import_cv2_quietly

import_cv2_quietly()

import cv2  # noqa: E402 - quietly first, or its Qt folder is handed on to child processes
import time_machine  # noqa: E402

from inspector.app import Services, open_services  # noqa: E402
from inspector.app.simulated_goods import simulated_goods  # noqa: E402
from inspector.capture import open_source  # noqa: E402
from inspector.domain.frame import Frame, Pixels, TriggerKind  # noqa: E402
from inspector.domain.recipe import ModelSpec, RecipeKey  # noqa: E402
from inspector.domain.record import (  # noqa: E402
    DispositionKind,
    Inspection,
    Progress,
    RecordFilter,
    StageTimes,
)
from inspector.domain.scale import Scale, ScaleMethod  # noqa: E402
from inspector.domain.verdict import Limits, VerdictKind  # noqa: E402
from inspector.station import EnrollmentImage, EnrollmentRequest  # noqa: E402
from inspector.station.inspect import inspect  # noqa: E402

NOW = datetime(2026, 3, 12, 13, 40, tzinfo=UTC)  # a Thursday, shortly before the early shift ends
START = datetime(2026, 3, 11, 6, 0, tzinfo=UTC)
EVERY = timedelta(minutes=4)
PERSON = "Kim"
RECIPE = "washer M8"
FAST = ModelSpec(method="template", backbone="none", input_size=64)
CAMERA = "bench:40512"
SCALE = Scale(0.05, ScaleMethod.DISTANCE, (512, 512), datetime(2026, 3, 10, 16, 5, tzinfo=UTC), note="20 mm")
_GOODS, _BAD = 20, 12
_BAD_EVERY, _ODD_EVERY = 13, 37  # of so many parts one is defective, one is good and flagged
_KEPT = 60  # of so many of the newest parts the image is kept though they passed
_MODEL_HASH = "52593c85" * 8  # the true one follows from the last bits of every weight
_FLAGGED = (VerdictKind.REVIEW, VerdictKind.FAIL)
_BLUR_PX = 2.0
_UNDECIDED = 9  # of the newest flagged parts, which wait in Review
_NAMES = {
    "scratch": "scratch",
    "dent": "dent",
    "missing_feature": "hole missing",
    "foreign_body": "foreign body",
}


@dataclass(frozen=True, eq=False)
class JudgedParts:
    """Parts that the recipe really judged; the two days are made of them, over and over."""

    passed: Sequence[Inspection]
    odd: Sequence[Inspection]
    bad: Sequence[Inspection]

    def at(self, number: int) -> Inspection:
        """The part of this number: mostly one that passed, now and then a good one that did not."""
        if number % _BAD_EVERY == 7:
            return self.bad[number // _BAD_EVERY % len(self.bad)]
        if number % _ODD_EVERY == 20:
            return self.odd[number // _ODD_EVERY % len(self.odd)]
        return self._varied(self.passed[number % len(self.passed)], number)

    def _varied(self, part: Inspection, number: int) -> Inspection:
        """As if it were another part: no two have the same score."""
        return replace(part, score=part.score * (1 + 0.03 * sin(1.7 * number)))


def make_world(folder: Path) -> None:
    """Fill an empty data folder with two recipes, two days of parts, decisions, limits and audit entries."""
    with (
        time_machine.travel(START - timedelta(days=2), tick=False) as clock,
        open_services(folder) as services,
    ):
        chosen = {"operator": PERSON, "source": CAMERA, "device": "cpu", "min_free_mb": 0}
        services.save_settings(services.settings.changed(**chosen))
        _enroll(services, "cover plate", family="surface", goods=3, model=FAST)
        _enroll(services, RECIPE, goods=3, model=FAST, note="First goods of the new supplier")
        clock.move_to(START - timedelta(hours=14))
        key = _enroll(services, RECIPE, goods=5, note="Another model, and goods from both tools")
        services.scales.set(key, SCALE).result()
        clock.move_to(START)
        _run(services, key)
        _decide(services, clock)
        _move_limits(services, key, clock)
        services.images.flush()


def _enroll(
    services: Services,
    name: str,
    *,
    goods: int,
    family: str = "washer",
    model: ModelSpec | None = None,
    note: str = "",
) -> RecipeKey:
    request = EnrollmentRequest(
        name=name,
        images=soft_goods(family, goods),
        model=model or ModelSpec(),
        source=CAMERA,
        note=note,
    )
    return services.save_enrollment(services.enroll(request, _ignore)).key


def soft_goods(family: str, count: int) -> tuple[EnrollmentImage, ...]:
    """Good parts as the camera of these pictures sees them."""
    return tuple(
        replace(image, pixels=soft(image.pixels), origin=f"{CAMERA}, 08:1{number}:05")
        for number, image in enumerate(simulated_goods(family, count))
    )


def soft(pixels: Pixels) -> Pixels:
    """Without noise and fine grain, which would be nine tenths of every stored picture."""
    return cv2.GaussianBlur(pixels, (0, 0), _BLUR_PX)


def _ignore(_progress: Progress) -> None:
    """Nobody looks on."""


def _run(services: Services, key: RecipeKey) -> None:
    """The line ran with this version for two days."""
    total = int((NOW - START) / EVERY)
    parts = _judged_parts(services, key)

    def write() -> None:
        for number in range(total):
            _store(services, _made(parts.at(number), number), keep=number >= total - _KEPT)

    services.writer.submit(write).result()


def _judged_parts(services: Services, key: RecipeKey) -> JudgedParts:
    """What the recipe says of good and of defective parts."""
    opened, limits = services.opener(key).open(), services.recipes.limits(key)
    try:
        goods = [inspect(frame, opened, limits) for frame in _frames("&defect_rate=0", _GOODS)]
        bad = [inspect(frame, opened, limits) for frame in _frames("&defect_rate=1&defect_size=large", _BAD)]
    finally:
        opened.model.close()
    odd = [part for part in goods if part.verdict.kind is not VerdictKind.PASS]
    return JudgedParts([part for part in goods if part not in odd], odd, bad)


def _frames(options: str, count: int) -> list[Frame]:
    source = open_source(f"simulated:washer?seed=7&rate=0&start=40&count={count}{options}")
    source.open()
    try:
        read = [source.read(1.0) for _ in range(count)]
    finally:
        source.close()
    return [
        replace(frame, pixels=soft(frame.pixels), source_id=CAMERA) for frame in read if frame is not None
    ]


def _made(part: Inspection, number: int) -> Inspection:
    """The part as it came by at its time; how long it took follows from its number."""
    frame = replace(
        part.frame,
        frame_id=number,
        captured_at=START + EVERY * number,
        trigger=TriggerKind.PRESENCE,
        name="",
    )
    slow = number * 7 % 11 / 4
    times = StageTimes(1.5, 4.2, 21.0 + slow, 0.1, 3.4, 31.0 + slow, 12.0)
    return replace(part, frame=frame, times=times, model_hash=_MODEL_HASH)


def _store(services: Services, part: Inspection, *, keep: bool) -> None:
    flagged = part.verdict.kind is not VerdictKind.PASS
    held = services.images.put(part.frame.pixels, told=_ignore) if keep or flagged else None
    services.records.add(
        part,
        image=held.address if held else "",
        image_noted=held.noted if held else False,
        operator=PERSON,
    )
    if held is not None:
        held.write()


def _decide(services: Services, clock: time_machine.Traveller) -> None:
    """All flagged parts but the newest were reviewed."""
    flagged = services.records.query(RecordFilter(verdicts=_FLAGGED), limit=200)
    for record in reversed(flagged[_UNDECIDED:]):
        clock.move_to(record.captured_at + timedelta(minutes=2))
        defect = (record.truth_defects or "").partition(",")[0]
        kind = DispositionKind.CONFIRMED_DEFECT if defect else DispositionKind.FALSE_REJECT
        services.dispose(record.record_id, kind, defect_name=_NAMES.get(defect, "")).result()


def _move_limits(services: Services, key: RecipeKey, clock: time_machine.Traveller) -> None:
    """A person moved the limits three times."""
    proposed = services.recipes.limits(key)
    for days, hours, factor in ((0, 9, 1.1), (1, 2, 1.05), (1, 6, 1.08)):
        clock.move_to(START + timedelta(days=days, hours=hours))
        moved = Limits(round(proposed.review * factor, 2), round(proposed.reject * factor, 2))
        services.set_limits(key, moved).result()


if __name__ == "__main__":
    make_world(Path(sys.argv[1]))
