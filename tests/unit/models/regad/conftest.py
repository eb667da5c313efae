import pytest
from helpers.source_checkpoints import untrained_checkpoint

from inspector.models import ModelFactory, WeightStore

METHODS = ("regad", "regad-adv")


@pytest.fixture(scope="session")
def factory(tmp_path_factory):
    """Finds checkpoints of networks that were never trained."""
    folder = tmp_path_factory.mktemp("weights")
    for method in METHODS:
        untrained_checkpoint(folder / "checkpoints", method)
    return ModelFactory(WeightStore(folder), device="cpu")


@pytest.fixture(scope="session")
def goods(good_part):
    return [good_part(seed, 64) for seed in range(3)]
