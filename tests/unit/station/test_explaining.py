"""The closest enrolled patch, on simulated parts whose defects are known."""

import numpy as np
import pytest
from helpers.station_world import ignore

from inspector.app import Services
from inspector.app.explaining import open_explainer
from inspector.app.simulated_goods import simulated_goods
from inspector.capture import open_source
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import ModelSpec
from inspector.domain.verdict import VerdictKind
from inspector.models import Comparing
from inspector.station import EnrollmentRequest, inspect, open_recipe
from inspector.station.explaining import PATCH_SIDE_PX

pytestmark = pytest.mark.slow  # enrolls with the real model: half a minute on a busy machine

HOUSING = "simulated:housing?seed=1&rate=0&start=50"


@pytest.fixture(scope="module")
def housings(tmp_path_factory):
    """A data folder in which four housings, which lie alike, were enrolled."""
    from inspector.app import open_services

    with open_services(tmp_path_factory.mktemp("explaining")) as services:
        request = EnrollmentRequest(
            name="housing",
            images=simulated_goods("housing", 4),
            source=HOUSING,
            model=ModelSpec(input_size=160, traits=(("rotation", "upright"),)),
        )
        services.save_enrollment(services.enroll(request, ignore))
        yield services


@pytest.fixture(scope="module")
def explainer(housings: Services):
    made = open_explainer(housings, housings.recipes.active())
    yield made
    made.close()


def frames(options: str, count: int):
    source = open_source(f"{HOUSING}&{options}&count={count}")
    source.open()
    try:
        return [source.read(1.0) for _ in range(count)]
    finally:
        source.close()


def judged(services: Services, frame):
    key = services.recipes.active()
    recipe = services.recipes.load(key)
    opened = open_recipe(
        recipe,
        services.recipes.reference_pixels(recipe),
        model_folder=services.recipes.model_folder(key),
        factory=services.models,
    )
    return inspect(frame, opened, services.recipes.limits(key))


def corners_of_things(pixels, count=12):
    """Places with detail in two directions: elsewhere many places of a part look alike."""
    import cv2

    grey = cv2.cvtColor(np.asarray(pixels), cv2.COLOR_RGB2GRAY)
    found = cv2.goodFeaturesToTrack(grey, count, 0.05, 40)
    return [(float(x), float(y)) for x, y in found.reshape(-1, 2)]


def test_the_closest_patch_of_a_good_place_lies_at_that_place_of_a_reference(explainer):
    (good,) = frames("defect_rate=0", 1)
    apart = []
    for at in corners_of_things(good.pixels):
        found = explainer.explain(good.pixels, at)
        if found is None:  # a mark of the table, outside the part
            continue
        assert found.comparing is Comparing.ANY_PLACE
        assert np.hypot(*np.subtract(found.at, at)) < 16  # the cell under the place
        apart.append(np.hypot(*np.subtract(found.there, found.at)))
    assert len(apart) >= 6
    assert np.median(apart) < 24  # a cell is 16 px, and parts are shifted by a few


def test_the_flagged_patch_lies_on_the_true_defect(housings, explainer):
    flagged = 0
    for part in frames("defect_rate=1&defects=foreign_body&defect_size=large", 4):
        inspection = judged(housings, part)
        if inspection.verdict.kind is VerdictKind.PASS:  # missed at this small input size
            continue
        flagged += 1
        found = explainer.explain(part.pixels, inspection.map.peak())
        assert shows_defect(part.truth.mask, found.at)
        assert found.patch.shape == found.enrolled.shape == (PATCH_SIDE_PX, PATCH_SIDE_PX, 3)
        assert np.abs(found.patch.astype(int) - found.enrolled).max() > 90
    assert flagged >= 2


def shows_defect(mask, at, reach=24):
    """Whether the true defect reaches into the square around a place."""
    x, y = (round(one) for one in at)
    return bool(mask[max(y - reach, 0) : y + reach, max(x - reach, 0) : x + reach].any())


def test_patches_are_cut_around_the_places_they_name(explainer):
    (good,) = frames("defect_rate=0", 1)
    asked = (explainer.explain(good.pixels, at) for at in corners_of_things(good.pixels))
    found = next(one for one in asked if one is not None)
    middle = found.patch[PATCH_SIDE_PX // 2, PATCH_SIDE_PX // 2].astype(int)
    x, y = (int(one) for one in found.at)
    assert np.abs(middle - good.pixels[y, x]).max() < 60
    assert np.mean(found.outline, axis=0) == pytest.approx(found.there)
    assert 0 <= found.reference < 4


def test_outside_the_region_nothing_was_compared(explainer):
    (good,) = frames("defect_rate=0", 1)
    assert explainer.explain(good.pixels, (-5.0, 10.0)) is None


def test_a_part_that_is_not_there_is_said_not_to_be(explainer):
    with pytest.raises(InspectorError, match="part"):
        explainer.explain(np.zeros((512, 512, 3), np.uint8), (100.0, 100.0))
