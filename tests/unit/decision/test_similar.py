"""Grouping by what flagged places look like."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import similar_groups


def around(axis: int, count: int, *, spread: float = 0.2, seed: int = 0) -> np.ndarray:
    """Unit rows that point about the same way."""
    rows = np.zeros((count, 16))
    rows[:, axis] = 1
    rows += np.random.default_rng(seed + axis).normal(0, spread / 4, rows.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_what_looks_alike_is_together_the_largest_group_first():
    rows = np.concatenate([around(0, 3), around(1, 5), around(2, 1)])
    assert similar_groups(rows) == [[3, 4, 5, 6, 7], [0, 1, 2]]


def test_a_part_that_is_like_no_other_is_in_no_group():
    assert similar_groups(np.eye(6, dtype=np.float32)) == []


def test_where_nothing_stands_out_nothing_is_alike():
    rows = np.zeros((4, 8), np.float32)
    rows[3, 0] = 1
    assert similar_groups(rows) == []
    assert similar_groups(rows[:0]) == []


@given(st.permutations(range(8)))
def test_the_order_of_the_parts_does_not_matter(order):
    rows = np.concatenate([around(0, 5), around(1, 3)])
    groups = similar_groups(rows[order])
    assert [sorted(order[place] for place in group) for group in groups] == [[0, 1, 2, 3, 4], [5, 6, 7]]
