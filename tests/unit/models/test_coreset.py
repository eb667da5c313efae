import torch

from inspector.models.coreset import k_center


def rows(count, columns=8, seed=0):
    return torch.randn(count, columns, generator=torch.Generator().manual_seed(seed))


def radius(points, chosen):
    return torch.cdist(points, points[chosen]).min(dim=1).values.max()


def test_few_rows_are_all_kept():
    assert torch.equal(k_center(rows(5), 5), torch.arange(5))
    assert torch.equal(k_center(rows(5), 9), torch.arange(5))


def test_choice_is_the_plain_greedy_one():
    points = rows(60)
    chosen = [int(torch.linalg.vector_norm(points - points.mean(dim=0), dim=1).argmin())]
    while len(chosen) < 12:
        chosen.append(int(torch.cdist(points, points[chosen]).min(dim=1).values.argmax()))
    assert k_center(points, 12).tolist() == chosen


def test_it_covers_better_than_chance_after_projection_too():
    points = rows(1500, columns=100)
    points[:20] += 30  # a rare kind of patch
    chosen = k_center(points, 100)
    assert len(set(chosen.tolist())) == 100
    assert (chosen < 20).any()
    assert radius(points, chosen) <= radius(points, torch.arange(20, 120))


def test_equal_rows_do_not_repeat_an_index_and_the_seed_is_fixed():
    assert len(set(k_center(torch.ones(50, 4), 10).tolist())) == 10
    points = rows(300, columns=90)
    assert torch.equal(k_center(points, 40), k_center(points, 40))
