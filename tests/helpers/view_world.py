"""A recipe with three views, each enrolled on its own simulated line, with real models and threads."""

from collections.abc import Mapping

from helpers.station_world import FAST_MODEL, ignore

from inspector.app import Services
from inspector.app.views import WantedView, set_views
from inspector.capture import Family, SourceEnded, open_source
from inspector.domain.frame import Frame
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.station import EnrollmentImage, EnrollmentRequest

SIZE = "size=128x128"
SEEDS = {"front": 3, "back": 5, "left": 7}
FAMILY = Family.WASHER


def line_of(view: str, *, defect_rate: float = 0.0, more: str = "") -> str:
    """The simulated line a view is enrolled on."""
    return f"simulated:{FAMILY}?seed={SEEDS[view]}&{SIZE}&defect_rate={defect_rate:g}{more}"


def frames_of(spec: str) -> list[Frame]:
    """All frames of a counted line."""
    source, found = open_source(spec), []
    source.open()
    try:
        while (frame := source.read(1.0)) is not None:
            found.append(frame)
    except SourceEnded:
        return found
    finally:
        source.close()
    raise AssertionError(f"{spec} has no end")


def enroll_view(services: Services, view: str, *, goods: int = 4) -> RecipeKey:
    """An ordinary recipe of its own for one view."""
    images = tuple(
        EnrollmentImage(frame.pixels) for frame in frames_of(line_of(view, more=f"&count={goods}"))
    )
    request = EnrollmentRequest(name=view, images=images, model=FAST_MODEL, source=line_of(view))
    return services.save_enrollment(services.enroll(request, ignore), activate=False).key


def enroll_views(services: Services, sources: Mapping[str, str] | None = None) -> Recipe:
    """`front`, with the further views back and left; active."""
    named = {"back": line_of("back"), "left": line_of("left")} | dict(sources or {})
    front = enroll_view(services, "front")
    wanted = [WantedView(name, enroll_view(services, name), source) for name, source in named.items()]
    recipe = set_views(services, front, wanted)
    services.activate(recipe.key).result()
    return recipe
