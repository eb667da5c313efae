import pytest

from inspector.domain.errors import DataFault
from inspector.models import BACKBONES
from inspector.models.uniad.settings import UniAdSettings, settings_of, taps_of

PUBLISHED = {"width": 256, "hidden": 1024, "heads": 8, "grid": 14, "rate": 1e-4}


def test_the_published_widths_can_be_had():
    chosen = settings_of(PUBLISHED)
    assert (chosen.width, chosen.hidden, chosen.layers, chosen.heads, chosen.dropout) == (
        256,
        1024,
        4,
        8,
        0.1,
    )
    assert settings_of(chosen.plain()) == chosen


def test_whole_numbers_may_come_back_from_the_disk_as_floats():
    assert (
        settings_of({name: float(value) for name, value in UniAdSettings().plain().items()})
        == UniAdSettings()
    )


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"depth": 3}, "no setting 'depth'"),
        ({"width": 20}, "width of 20 with 4 heads"),
        ({"width": 64.5}, "'width' cannot be 64.5"),
        ({"layers": 0}, "'layers' cannot be 0"),
        ({"heads": True}, "'heads' cannot be True"),
        ({"jitter": "much"}, "'jitter' cannot be much"),
        ({"dropout": float("nan")}, "'dropout' cannot be nan"),
    ],
)
def test_what_cannot_be_is_refused_by_name(settings, said):
    with pytest.raises(DataFault, match=said):
        settings_of(settings)


@pytest.mark.parametrize(
    ("backbone", "taps", "channels"),
    [
        ("efficientnet_lite0", ("block0", "block2", "block4", "block10"), 16 + 24 + 40 + 112),
        ("resnet18", ("layer1", "layer2", "layer3"), 64 + 128 + 256),
        ("wide_resnet50_2", ("layer2", "layer3"), 512 + 1024),
        ("convnext_tiny", ("stage1", "stage2", "stage3"), 96 + 192 + 384),
        ("dinov2_vits14", ("block6", "block7", "block8", "block9", "block11"), 5 * 384),
    ],
)
def test_features_are_those_of_the_specification(backbone, taps, channels):
    info = BACKBONES[backbone]
    assert taps_of(info) == taps
    assert sum(tap.channels for tap in info.select(taps)) == channels
