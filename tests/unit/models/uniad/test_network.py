import numpy as np
import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models.backbones import BACKBONES
from inspector.models.backbones.extractor import Extractor
from inspector.models.device import training_scope
from inspector.models.uniad import network_of
from inspector.models.uniad.aligned import AlignedFeatures
from inspector.models.uniad.network import jitter

NO_SUPPORT = torch.zeros((6, 0, 64, 64, 3), dtype=torch.uint8)


@pytest.fixture
def batch(pictures):
    return torch.from_numpy(pictures)


def test_levels_lie_on_one_grid_with_one_scale(network, batch):
    features = network.aligned(batch)
    assert features.shape == (6, 192, 4, 4)
    rows = features.movedim(1, -1).reshape(-1, 192)
    assert torch.allclose(rows.mean(dim=0), torch.zeros(192), atol=1e-4)
    deviation = rows.std(dim=0, correction=0)
    assert deviation.max() <= 1.0
    assert deviation.median() == pytest.approx(0.95, abs=0.05)  # a share of the mean one is added


def test_the_last_level_is_taken_as_it_is_and_finer_ones_between_their_cells(extractor, batch):
    aligned = AlignedFeatures(extractor)
    whole = aligned(batch[:1])
    with torch.no_grad():
        levels = extractor.levels(batch[0].numpy())
    assert torch.allclose(whole[:, -112:], levels[-1], atol=1e-5)
    middle = levels[2][0, :, 0:2, 0:2].mean(dim=(1, 2))  # stride 8 on stride 16
    assert torch.allclose(whole[0, 40:80, 0, 0], middle, atol=1e-4)


def test_statistics_need_an_image(extractor):
    with pytest.raises(DataFault, match="no image"):
        AlignedFeatures(extractor).fit([])


def test_dinov2_gives_the_mean_of_blocks_6_to_9_beside_the_last():
    info = BACKBONES["dinov2_vits14"]
    taps = info.select(("block6", "block7", "block8", "block9", "block11"))

    class Tokens(torch.nn.Module):
        def forward(self, images):
            return tuple(torch.full((len(images), 384, 4, 4), float(level)) for level in (1, 2, 3, 6, 9))

    aligned = AlignedFeatures(Extractor(info, Tokens(), device=torch.device("cpu"), taps=taps))
    features = aligned(torch.zeros((2, 64, 64, 3), dtype=torch.uint8))
    assert features.shape == (2, 768, 4, 4)
    assert features[:, :384].eq(3.0).all()
    assert features[:, 384:].eq(9.0).all()


def test_jitter_has_the_strength_of_its_specification():
    features = torch.zeros((1, 272, 14, 14))
    features[:, 0] = 2.0  # |f| = 2 at every place
    added = jitter(features, 20 / 272**0.5, torch.Generator().manual_seed(0)) - features
    assert added.std().item() == pytest.approx(20 * 2 / 272, rel=0.01)
    assert added.mean().item() == pytest.approx(0, abs=5e-3)
    features[:, :, 3, 3] = 0.0
    still = jitter(features, 1.2, torch.Generator().manual_seed(0))
    assert torch.equal(still[:, :, 3, 3], torch.zeros(1, 272))  # no feature, no noise


def test_f_0_is_rebuilt_with_noise_and_f_1_is_the_clean_feature(network, batch, noise):
    told = network(batch, NO_SUPPORT, noise)
    clean = network.aligned(batch)
    assert torch.equal(told.reference, clean)
    assert not told.reference.requires_grad
    assert told.moved.requires_grad
    assert told.moved.shape == clean.shape == (6, network.feature_width, 4, 4)
    assert told.loss.item() == pytest.approx((told.moved - clean).square().mean().item(), rel=1e-5)
    assert 0 < told.spread.item() < 2


def test_every_draw_comes_from_the_noise(network, batch):
    first, second, other = (
        network(batch, NO_SUPPORT, torch.Generator().manual_seed(seed)).loss.item() for seed in (1, 1, 2)
    )
    assert first == second != other
    state = torch.get_rng_state()
    network(batch, NO_SUPPORT, torch.Generator().manual_seed(1))
    assert torch.equal(state, torch.get_rng_state())


def test_the_loss_moves_the_transformer_and_not_the_backbone(network, batch, noise, extractor):
    network(batch, NO_SUPPORT, noise).loss.backward()
    assert all(one.grad is not None and one.grad.abs().sum() > 0 for one in network.parameters())
    assert all(one.grad is None for one in extractor.trunk.parameters())
    names = set(network.trained())
    assert {"aligned.mean", "transformer.decoder.0.queries", "project.weight"} <= names
    assert not any("trunk" in name for name in names)


def test_the_loss_falls_in_thirty_steps(network, batch, noise):
    optimiser = network.optimiser()
    network.train()
    losses = []
    for _ in range(30):
        loss = network(batch, NO_SUPPORT, noise).loss
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), network.gradient_clip)
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.9 * losses[0]


def test_the_rate_drops_to_a_tenth_after_four_fifths(network):
    assert [network.learning_rate(at) for at in (0.0, 0.79, 0.8, 1.0)] == [1.0, 1.0, 0.1, 0.1]
    assert network.gradient_clip == 0.1
    (group,) = network.optimiser().param_groups
    assert (group["lr"], group["weight_decay"]) == (4e-4, 1e-4)


def test_a_usual_checkpoint_is_small_enough_to_ship(extractor):
    size = sum(one.numel() * one.element_size() for one in network_of(extractor, {}).trained().values())
    assert size < 8_000_000


def test_published_layers_have_the_published_weights(extractor):
    layer = network_of(extractor, {"width": 256, "hidden": 1024, "heads": 8, "grid": 14}).transformer.encoder[
        0
    ]
    assert sum(one.numel() for one in layer.parameters()) == 789_760


@pytest.mark.parametrize("grid", [(4, 4), (3, 7), (8, 8)])
def test_other_image_sizes_take_the_tables_interpolated(network, grid):
    network.eval()
    features = torch.randn((1, 192, *grid))
    with torch.no_grad():
        rebuilt = network.rebuilt(features)
        again = network.rebuilt(features)
    assert rebuilt.shape == features.shape
    assert rebuilt.isfinite().all()
    assert torch.equal(rebuilt, again)


def test_a_place_is_made_of_its_column_and_its_row(network):
    transformer = network.transformer
    places = transformer.places((4, 4)).reshape(4, 4, 32)
    assert torch.equal(places[1, 3], torch.cat([transformer.columns[:, 3], transformer.rows[:, 1]]))
    doubled = transformer.places((8, 4)).reshape(8, 4, 32)
    between = 0.75 * transformer.rows[:, 0] + 0.25 * transformer.rows[:, 1]
    assert torch.allclose(doubled[1, 2, 16:], between, atol=1e-6)


def test_the_neighbourhood_of_a_place_does_not_reach_it_in_the_encoder(extractor):
    with training_scope(3):
        network = network_of(
            extractor, {"width": 32, "hidden": 64, "heads": 2, "layers": 1, "grid": 8}
        ).eval()
    mask = network._mask((8, 8))
    tokens = torch.randn((1, 64, 32))
    changed = tokens.clone()
    changed[0, 9] += 3
    layer, places = network.transformer.encoder[0], network.transformer.places((8, 8))
    with torch.no_grad():
        before, after = layer(tokens, places, mask)[0], layer(changed, places, mask)[0]
    assert torch.equal(before[0], after[0])
    assert not torch.allclose(before[63], after[63])


def test_a_restored_network_rebuilds_the_same(network, extractor, batch):
    kept = {name: value.clone() for name, value in network.trained().items()}
    with training_scope(99):
        other = network_of(extractor, network.settings.plain())
    other.restore(kept)
    with torch.no_grad():
        first, second = (one.eval().rebuilt(one.aligned(batch)) for one in (network, other))
    assert torch.equal(first, second)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: one.pop("project.bias"), r"project\.bias"),
        (lambda one: one.update({"project.bias": torch.zeros(7)}), r"project\.bias"),
        (lambda one: one["transformer.rows"].fill_(np.nan), r"transformer\.rows.+no numbers"),
        (lambda one: one["aligned.deviation"].zero_(), r"aligned\.deviation"),
    ],
)
def test_tensors_that_do_not_fit_are_refused(network, change, said):
    tensors = {name: value.clone() for name, value in network.trained().items()}
    change(tensors)
    with pytest.raises(DataFault, match=said):
        network.restore(tensors)
