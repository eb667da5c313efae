"""Which parameters learn, what the network gives, and what of it is kept."""

import pytest
import torch
from helpers.trunk_samples import random_weights

from inspector.domain.errors import DataFault
from inspector.models.device import training_scope
from inspector.models.registration.losses import registration_loss
from inspector.models.registration.plan import taps_of
from inspector.models.source_methods import source_network, source_taps
from inspector.models.source_network import spread_of


def step(network, images, *, supports=1, batch=3):
    """Loss and gradients of one step."""
    with training_scope(1) as noise:
        output = network.train()(images(batch), images(batch, supports), noise)
        output.loss.backward()
    return output


def moved(network):
    """First names of the parameters that a step gave a gradient."""
    return {
        name.split(".")[0]
        for name, one in network.named_parameters()
        if one.grad is not None and one.grad.abs().max() > 0
    }


def test_a_frozen_backbone_without_transformers_leaves_the_heads_to_learn(network, images, extractor):
    before = {name: one.clone() for name, one in extractor.trunk.state_dict().items()}
    net = network(stn="none")
    optimiser = net.optimiser()
    output = step(net, images)
    assert moved(net) == {"encoder", "predictor"}
    optimiser.step()
    after = extractor.trunk.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert output.moved.shape == output.reference.shape == (3, net.feature_width, 4, 4)
    assert output.moved.requires_grad
    assert not output.reference.requires_grad
    assert 0 < output.spread.item() < 1.1


def test_transformers_learn_through_a_frozen_backbone(network, images):
    net = network("regad")
    optimiser = net.optimiser()
    step(net, images, supports=2)
    optimiser.step()
    optimiser.zero_grad()
    step(net, images, supports=2)  # the first step can only move the last, zero layer
    assert moved(net) == {"encoder", "predictor", "transformers"}
    assert not any(one.requires_grad for one in net.stages.parameters())


def test_a_tuned_backbone_is_a_copy_at_the_published_rate(network, images, extractor):
    before = {name: one.clone() for name, one in extractor.trunk.state_dict().items()}
    net = network("regad", stn="none", tune_backbone=True)
    optimiser = net.optimiser()
    assert {group["lr"] for group in optimiser.param_groups} == {1e-4}
    stored = {name: one.clone() for name, one in net.trained().items()}
    step(net, images, supports=2)
    optimiser.step()
    assert moved(net) == {"encoder", "predictor", "stages"}
    assert any(not torch.equal(stored[name], one) for name, one in net.trained().items() if "stages" in name)
    after = extractor.trunk.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_the_loss_is_the_one_of_both_branches_and_the_targets_are_detached(network, images):
    net = network("regad", stn="none").train()
    query, support = images(3), images(3, 2)
    with training_scope(1) as noise:
        output = net(query, support, noise)
        both = net.state_dict()
    other = network("regad", stn="none").train()
    other.restore(both)
    with torch.no_grad():
        features = [other._prepared(other._last_stage(one)) for one in (query, support.flatten(0, 1))]
        z1, z2 = other.encoder(features[0]), other.encoder(features[1].reshape(3, 2, 112, 4, 4).mean(1))
        p1, p2 = other.predictor(z1), other.predictor(z2)
    assert output.loss.item() == pytest.approx(registration_loss(p1, z1, p2, z2).item(), abs=1e-5)
    assert torch.allclose(output.reference, p2, atol=1e-4)
    assert output.spread.item() == pytest.approx(spread_of(z1).item(), abs=1e-4)


def test_the_encoder_can_give_the_reference_feature(network, images):
    outputs = [
        step(network("regad", stn="none", reference_feature=one), images, supports=2)
        for one in ("predictor", "encoder")
    ]
    assert torch.equal(outputs[0].moved, outputs[1].moved)
    assert not torch.allclose(outputs[0].reference, outputs[1].reference, atol=1e-2)


def test_a_few_steps_bring_the_loss_down_without_a_collapse(network, images):
    net = network(stn="none")
    net.prepare(one.numpy() for one in images(4))
    optimiser = net.optimiser()
    with training_scope(1) as noise:
        query, support = images(6), images(6, 1)
        outputs = []
        for _ in range(12):
            optimiser.zero_grad()
            outputs.append(net.train()(query, support, noise))
            outputs[-1].loss.backward()
            optimiser.step()
    assert outputs[-1].loss.item() < outputs[0].loss.item() - 0.1
    assert outputs[-1].spread.item() > 0.3


def test_prepared_statistics_bring_signed_channels_to_mean_0_and_one_size(network, images):
    net = network(stn="none").eval()
    net.prepare(one.numpy() for one in images(4))
    with torch.no_grad():
        rows = net._prepared(net._last_stage(images(4))).movedim(1, -1).flatten(0, -2)
    assert rows.mean(dim=0).abs().max() < 1e-3
    assert 0.8 < rows.std(dim=0).median() < 1.01
    with pytest.raises(DataFault, match="no source images"):
        net.prepare([])


def test_features_are_given_in_the_coordinates_of_the_image(network, images):
    net = network("regad", stn="affine").eval()
    plain = network("regad", stn="none").eval()
    plain.restore(net.trained())
    with torch.no_grad():
        still = plain.registered(images(2))
        for at, fresh in zip(net.registered(images(2)).stages, still.stages, strict=True):
            assert torch.allclose(at, fresh, atol=1e-3)
        turn = torch.tensor([0.0, -1, 0, 1, 0, 0])  # a quarter of a turn behind the first stage
        net.transformers[0].decide[-1].bias.copy_(turn)
        turned = net.registered(images(2))
    assert torch.allclose(turned.stages[0], still.stages[0], atol=1e-3)
    assert not torch.allclose(turned.stages[2], still.stages[2], atol=1e-2)
    assert turned.encoded.shape == (2, 256, 4, 4)


def test_what_was_trained_makes_the_same_network(network, images):
    net = network("regad", tune_backbone=True)
    step(net, images, supports=2)
    with training_scope(9):
        other = network("regad", tune_backbone=True)
        for one in other.parameters():
            one.data.add_(0.1)
    other.restore({name: one.clone() for name, one in net.trained().items()})
    with torch.no_grad():
        first, second = (one.eval().registered(images(1)) for one in (net, other))
    assert torch.equal(first.encoded, second.encoded)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda one: {}, "'centre' is missing"),
        (lambda one: {**one, "centre": torch.zeros(3)}, r"'centre' is \(3,\)"),
        (lambda one: {**one, "centre": one["centre"] * torch.nan}, "'centre' holds no numbers"),
    ],
)
def test_tensors_that_do_not_fit_are_named(network, change, words):
    net = network(stn="none")
    with pytest.raises(DataFault, match=words):
        net.restore(change(net.trained()))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"depth": 3}, "siamese has no setting 'depth'"),
        ({"stn": "shear"}, "'stn' cannot be 'shear'"),
        ({"tune_backbone": 1}, "'tune_backbone' of siamese cannot be 1"),
        ({"supports": 2}, "siamese cannot take 2 supports"),
        ({"reference_feature": "mean"}, "'reference_feature' cannot be 'mean'"),
    ],
)
def test_settings_that_do_not_exist_are_refused(network, settings, words):
    with pytest.raises(DataFault, match=words):
        network(**settings)


@pytest.mark.parametrize(
    ("backbone", "channels"),
    [("resnet18", (64, 128, 256)), ("convnext_tiny", (96, 192, 384)), ("dinov2_vits14", (384,))],
)
def test_other_backbones_are_cut_as_their_trunk_gives_them(backbone, channels, images):
    info_taps = {"resnet18": ("layer1", "layer2", "layer3"), "convnext_tiny": ("stage1", "stage2", "stage3")}
    extractor = random_weights(backbone, info_taps.get(backbone))
    assert source_taps("regad", extractor.info) == taps_of(extractor.info)
    with training_scope(0):
        net = source_network("regad", extractor, {"stn": "none"})
    with torch.no_grad():
        given = net.eval().registered(images(1))
        levels = extractor.levels_of(images(1)[0])
    assert tuple(one.shape[1] for one in given.stages) == channels
    for one, level in zip(given.stages, levels, strict=True):
        assert torch.allclose(one, level, atol=1e-5)
