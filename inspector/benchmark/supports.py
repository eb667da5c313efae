"""Which images are the references of a run: from a file, so that figures compare, or drawn by seed."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np

from inspector.benchmark.layouts import Category
from inspector.domain.errors import DataFault

Supports: TypeAlias = dict[str, dict[str, list[str]]]
"""category -> seed -> file names of goods (MVTec AD: in `train/good`); K shots are the first K of them."""


def read_supports(path: Path) -> Supports:
    """The supports file; DataFault where it is not there or not of that shape."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataFault(f"{path} cannot be read: {error.strerror}.", way_out="Check the path.") from error
    except ValueError as error:
        raise DataFault(f"{path} is not JSON.", way_out="See the supports file of the data set.") from error
    if not isinstance(content, dict) or not all(isinstance(seeds, dict) for seeds in content.values()):
        raise DataFault(f"{path} is not a supports file.", way_out="It maps category, seed -> file names.")
    return content


def references(category: Category, *, shots: int, seed: int, supports: Supports | None) -> list[Path]:
    """`shots` good images for one run.

    Raises:
        DataFault: The supports file does not name enough images that exist, or there are too few goods.
    """
    if supports is None:
        return _drawn(category.goods, shots=shots, seed=seed)
    names = _entry(supports, category.name).get(str(seed), [])[:shots]
    by_name = {path.name: path for path in category.goods}
    missing = [name for name in names if name not in by_name]
    if len(names) < shots or missing:
        what = f"{missing[0]} is not among its goods" if missing else f"only {len(names)} are named"
        raise DataFault(f"No {shots} references for {category.name}, seed {seed}: {what}.")
    return [by_name[name] for name in names]


def _entry(supports: Supports, category: str) -> dict[str, list[str]]:
    """The category's seeds; a name given relative to a deeper folder finds its only match."""
    if category in supports:
        return supports[category]
    matches = [key for key in supports if key.endswith(f"/{category}")]
    if len(matches) == 1:
        return supports[matches[0]]
    raise DataFault(f"The supports file does not name {category}.", way_out="Give the data folder above it.")


def _drawn(goods: Sequence[Path], *, shots: int, seed: int) -> list[Path]:
    """Nested: with the same seed fewer shots are the first of more shots."""
    if shots > len(goods):
        raise DataFault(f"{shots} references are asked for and there are {len(goods)} goods.")
    order = np.random.default_rng(seed).permutation(len(goods))
    return [goods[index] for index in order[:shots]]
