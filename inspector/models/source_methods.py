"""Which network is trained for which category-agnostic method; they are imported when asked for."""

from collections.abc import Callable, Mapping

from inspector.domain.errors import DataFault
from inspector.models.backbones import BackboneInfo
from inspector.models.backbones.extractor import Extractor
from inspector.models.source_checkpoint import Setting
from inspector.models.source_network import SourceNetwork

Maker = Callable[[Extractor, Mapping[str, Setting]], SourceNetwork]
ADVERSARIAL = "-adv"
"""Ends the names of methods that are trained with the adversarial loss; their networks are the hosts'."""


def source_taps(method: str, info: BackboneInfo) -> tuple[str, ...]:
    """Names of the backbone's taps that `source_network` of this method needs, in its order."""
    return _host(method)[0](info)


def source_network(method: str, extractor: Extractor, settings: Mapping[str, Setting]) -> SourceNetwork:
    """A fresh network, its first weights drawn from torch's generator; call inside a `training_scope`.

    Args:
        method: `siamese`, `regad`, `regad-adv`, `uniad` or `uniad-adv`.
        extractor: The frozen backbone with the taps of `source_taps`. It is never changed: where the backbone
            is trained too, a copy is.
        settings: The method's own, for instance `stn`; what is missing takes its usual value.

    Raises:
        DataFault: No such method, or a setting it does not have.
    """
    return _host(method)[1](extractor, settings)


def _host(method: str) -> tuple[Callable[[BackboneInfo], tuple[str, ...]], Maker]:
    host = method.removesuffix(ADVERSARIAL)
    if host not in _HOSTS:
        raise DataFault(f"'{method}' has no source training.", way_out=f"Choose one of: {', '.join(_HOSTS)}.")
    return _HOSTS[host]


def _registration_taps(info: BackboneInfo) -> tuple[str, ...]:
    from inspector.models.registration.plan import taps_of

    return taps_of(info)


def _siamese(extractor: Extractor, settings: Mapping[str, Setting]) -> SourceNetwork:
    from inspector.models.registration.network import make_siamese

    return make_siamese(extractor, settings)


def _regad(extractor: Extractor, settings: Mapping[str, Setting]) -> SourceNetwork:
    from inspector.models.registration.network import make_regad

    return make_regad(extractor, settings)


def _uniad_taps(info: BackboneInfo) -> tuple[str, ...]:
    from inspector.models.uniad.settings import taps_of

    return taps_of(info)


def _uniad(extractor: Extractor, settings: Mapping[str, Setting]) -> SourceNetwork:
    from inspector.models.uniad import network_of

    return network_of(extractor, settings)


_HOSTS: dict[str, tuple[Callable[[BackboneInfo], tuple[str, ...]], Maker]] = {
    "siamese": (_registration_taps, _siamese),
    "regad": (_registration_taps, _regad),
    "uniad": (_uniad_taps, _uniad),
}
