"""Conflicts of an enrollment and of a teaching preview, named by origin."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.station_world import FAST_MODEL, ignore

from inspector.app import Services
from inspector.app.simulated_goods import simulated_goods
from inspector.capture import open_source
from inspector.domain.record import Record
from inspector.station import (
    EnrollmentImage,
    EnrollmentRequest,
    EnrollmentResult,
    enroll,
    record_origin,
)
from inspector.station.conflicts import NamedConflict

MODEL = replace(FAST_MODEL, input_size=96)


def marked(seed: int) -> np.ndarray:
    """A washer with a dark blot on its face."""
    pixels = simulated_goods("washer", 1, seed=seed)[0].pixels.copy()
    height, width = pixels.shape[:2]
    rows, columns = np.indices((height, width))
    blot = np.hypot(rows - height / 2, columns - width * 0.3) < height / 16
    pixels[blot] = (30, 20, 90)
    return pixels


def wanted(taught: np.ndarray) -> EnrollmentRequest:
    goods = (*simulated_goods("washer", 3), EnrollmentImage(taught, record_origin(41, taught=True)))
    defects = (EnrollmentImage(marked(50), record_origin(17)),)
    return EnrollmentRequest("washer", goods, defects=defects, model=MODEL, taught=1)


def test_a_taught_good_that_looks_like_a_defect_is_named(services: Services) -> None:
    result = enroll(wanted(marked(50)), services.models, ignore)
    (conflict,) = result.conflicts
    assert conflict.sentence.startswith(
        "Taught good record 41 looks like confirmed defect record 17 where that is worst (100 % alike)."
    )


def test_goods_of_their_own_look_like_no_defect(services: Services) -> None:
    other = simulated_goods("washer", 1, seed=9)[0].pixels
    assert enroll(wanted(other), services.models, ignore).conflicts == ()


def recorded(services: Services, result: EnrollmentResult, pixels: np.ndarray) -> Record:
    """A part judged by what was learned, its image stored."""
    source = open_source("simulated:washer?defect_rate=0")
    source.open()
    frame = replace(source.read(1.0), pixels=pixels)
    source.close()
    judged = services.try_out(result, frame)
    image = services.images.put(frame.pixels, told=pytest.fail).address
    return services.writer.submit(lambda: services.records.add(judged, image=image, operator="Ada")).result()


def test_teaching_shows_it_where_the_recipe_holds_defects(services: Services) -> None:
    request = wanted(marked(50))
    result = services.enroll(replace(request, images=request.images[:3], taught=0), ignore)
    services.save_enrollment(result)
    record = recorded(services, result, marked(50))
    (conflict,) = services.teach_preview(record.record_id, ignore).conflicts
    assert (conflict.good, conflict.defect) == (f"record {record.record_id}", "record 17")


def test_the_sentence_says_what_to_do() -> None:
    sentence = NamedConflict("record 4", "record 9", 0.437).sentence
    assert sentence == (
        "Taught good record 4 looks like confirmed defect record 9 where that is worst (44 % alike). "
        "Learned together they weaken each other: decide which of both is right and change the decision on "
        "the other."
    )
