import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.imaging import with_synthetic_defects

PLACEMENT = np.array([[64.0, 0, 0], [0, 64.0, 0]])


def goods() -> list[ModelInput]:
    generator = np.random.default_rng(3)
    return [ModelInput(generator.integers(60, 120, (64, 64, 3), dtype=np.uint8), PLACEMENT) for _ in range(2)]


def test_every_good_gets_every_kind_and_stays_as_it_was() -> None:
    originals = goods()
    before = [one.pixels.copy() for one in originals]
    marked = with_synthetic_defects(originals, seed=0)
    assert len(marked) == 6
    for number, one in enumerate(marked):
        changed = (one.pixels != before[number // 3]).any(axis=2).mean()
        assert 0.001 < changed < 0.2
    assert all((one.pixels == kept).all() for one, kept in zip(originals, before, strict=True))


def test_the_same_seed_gives_the_same_defects() -> None:
    first, second = (with_synthetic_defects(goods(), seed=5) for _ in range(2))
    assert all((a.pixels == b.pixels).all() for a, b in zip(first, second, strict=True))
