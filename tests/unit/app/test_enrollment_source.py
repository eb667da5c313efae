"""What a recipe and the audit trail keep of the source it was enrolled from."""

from pathlib import Path

from helpers.station_world import FAST_MODEL, Wakes, ignore

from inspector.app import open_services
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.station import EnrollmentRequest, StationState

ADDRESS = "rtsp://operator:wi5e@127.0.0.1:1/stream1"


def test_a_login_is_neither_in_the_recipe_nor_in_the_audit_trail_nor_anywhere_else(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        goods = simulated_goods("washer", 4)
        request = EnrollmentRequest(name="washer", images=goods, model=FAST_MODEL, source=ADDRESS)
        recipe = services.save_enrollment(services.enroll(request, ignore))
        wakes = Wakes()
        manual = TriggerSettings(TriggerKind.MANUAL)
        station = services.start_station(recipe=recipe.key, source=ADDRESS, trigger=manual, on_wake=wakes)
        wakes.until(lambda: station.status().state is StationState.FAULT)
        services.stop_station()

    assert recipe.source == "rtsp://127.0.0.1:1/stream1"
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"wi5e" in file.read_bytes()]
