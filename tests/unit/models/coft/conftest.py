from collections.abc import Callable

import pytest
import torch

from inspector.domain.anomaly import ModelInput
from inspector.domain.recipe import ModelSpec
from inspector.models.backbones import backbone_info
from inspector.models.coft.examples import ExampleReader
from inspector.models.coft.network import two_part
from inspector.models.coft.plan import levels_of
from inspector.models.device import training_scope

SIZE = 64


@pytest.fixture(scope="session")
def quick() -> Callable[..., ModelSpec]:
    """quick(**options): few steps, small images; options replace or join `steps`."""

    def spec(**options: float | str | bool) -> ModelSpec:
        chosen = {"steps": 4, "views": 8, **options}
        return ModelSpec(
            method="coft",
            input_size=SIZE,
            traits=(("part", "object"),),
            options=tuple(sorted(chosen.items())),
        )

    return spec


@pytest.fixture(scope="session")
def extractor(factory):
    """Lite0 with the levels of COFT."""
    return factory.extractor("efficientnet_lite0", levels_of(backbone_info("efficientnet_lite0")))[0]


@pytest.fixture(scope="session")
def examples(extractor, good_part: Callable[..., ModelInput]):
    """Of three parts."""
    with training_scope(0), torch.no_grad():
        reader = ExampleReader(extractor, two_part(extractor), views=12, may_rotate=False)
        return [reader.part(good_part(seed, SIZE), seed) for seed in range(3)]
