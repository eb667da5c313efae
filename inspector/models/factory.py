"""Makes models from their specification; shares one loaded backbone between them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.traits import Trait
from inspector.models.backbones import backbone_info
from inspector.models.backbones.graph_cache import GraphCache
from inspector.models.catalogue import list_models
from inspector.models.protocol import AnomalyModel
from inspector.models.template_difference import TemplateDifference
from inspector.models.threads import wait_politely
from inspector.models.weights import WeightStore

if TYPE_CHECKING:
    from inspector.models.backbones.extractor import Extractor


class ModelFactory:
    """What the program builds once. Costs nothing until the first `create`, which loads torch and weights.

    May be called from any thread; each model then belongs to the thread that uses it. The frozen backbone is
    shared, it is never written to.

    Args:
        weights: Where pretrained weights are.
        device: "auto" (CUDA when present), "cpu" or "cuda".
        cache_folder: Where backbones written for faster runtimes are kept; None builds them at each start.
    """

    def __init__(self, weights: WeightStore, device: str = "auto", cache_folder: Path | None = None) -> None:
        wait_politely()
        self._graphs = GraphCache(cache_folder)
        self._weights = weights
        self._device = device
        self._extractors: dict[tuple[str, tuple[str, ...]], tuple[Extractor, str]] = {}
        self._lock = Lock()

    def create(self, spec: ModelSpec) -> AnomalyModel:
        """An unfitted model.

        Raises:
            DataFault: No such method or backbone, or damaged weights.
            WeightsMissing: The backbone's weights are not on this machine.
            EnvironmentFault: The device asked for is not there.
        """
        if spec.method not in _MAKERS:
            known = ", ".join(entry.name for entry in list_models())
            raise DataFault(f"There is no model '{spec.method}'.", way_out=f"Choose one of: {known}.")
        return _MAKERS[spec.method](self, spec)

    def extractor(self, backbone: str, taps: Sequence[str] | None = None) -> "tuple[Extractor, str]":
        """The loaded backbone, giving `taps` (its default ones for None), and the sha256 of its weights file.

        Raises as `create`; DataFault too where the backbone has no such taps.
        """
        from inspector.models.backbones.extractor import load_extractor
        from inspector.models.device import choose_device

        info = backbone_info(backbone)
        key = (backbone, tuple(tap.name for tap in info.select(taps)))
        with self._lock:
            if key not in self._extractors:
                path = self._weights.path(backbone)
                device = choose_device(self._device)
                loaded = load_extractor(info, path, device=device, taps=key[1], graphs=self._graphs)
                self._extractors[key] = (loaded, loaded.weights_sha256)
            return self._extractors[key]

    def checkpoint(self, method: str, backbone: str) -> Path:
        """The source-trained checkpoint of a category-agnostic method. WeightsMissing where there is none."""
        return self._weights.checkpoints.path(method, backbone)


def _patchcore(factory: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    from inspector.models.backbones.extractor import check_input_size
    from inspector.models.patchcore import PatchCore, plan_for, taps_of

    check_input_size(spec.input_size)
    info = backbone_info(spec.backbone)
    plans = plan_for(info, surface=spec.trait(Trait.PART) != "object")
    extractor, sha256 = factory.extractor(spec.backbone, taps_of(info, plans))
    return PatchCore(spec, extractor, plans, weights_sha256=sha256)


def _coft(factory: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    from inspector.models.backbones.extractor import check_input_size
    from inspector.models.coft import Coft, levels_of

    check_input_size(spec.input_size)
    extractor, sha256 = factory.extractor(spec.backbone, levels_of(backbone_info(spec.backbone)))
    return Coft(spec, extractor, weights_sha256=sha256)


def _dfd(factory: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    from inspector.models.backbones.extractor import check_input_size
    from inspector.models.dfd import Dfd, plan_of, taps_of

    check_input_size(spec.input_size)
    plan = plan_of(spec)
    extractor, sha256 = factory.extractor(spec.backbone, taps_of(backbone_info(spec.backbone)))
    return Dfd(spec, extractor, plan, weights_sha256=sha256)


def _ckaad(factory: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    from inspector.models.backbones.extractor import check_input_size
    from inspector.models.ckaad import Ckaad

    check_input_size(spec.input_size)
    extractor, sha256 = factory.extractor(spec.backbone)
    return Ckaad(spec, extractor, weights_sha256=sha256)


def _source_trained(factory: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    """Made without its checkpoint, which is read when it learns: a recipe carries its own network."""
    from inspector.models.backbones.extractor import check_input_size
    from inspector.models.regad import RegAd
    from inspector.models.siamese import Siamese
    from inspector.models.source_methods import ADVERSARIAL, source_taps
    from inspector.models.uniad import UniAd

    check_input_size(spec.input_size)
    extractor, sha256 = factory.extractor(
        spec.backbone, source_taps(spec.method, backbone_info(spec.backbone))
    )
    checkpoint = partial(factory.checkpoint, spec.method, spec.backbone)
    kinds: dict[str, type[Siamese] | type[RegAd] | type[UniAd]] = {
        "siamese": Siamese,
        "regad": RegAd,
        "uniad": UniAd,
    }
    return kinds[spec.method.removesuffix(ADVERSARIAL)](spec, extractor, checkpoint, weights_sha256=sha256)


def _template(_: ModelFactory, spec: ModelSpec) -> AnomalyModel:
    return TemplateDifference(spec)


_MAKERS: dict[str, Callable[[ModelFactory, ModelSpec], AnomalyModel]] = {
    "patchcore": _patchcore,
    "coft": _coft,
    "dfd": _dfd,
    "ckaad": _ckaad,
    "siamese": _source_trained,
    "regad": _source_trained,
    "regad-adv": _source_trained,
    "uniad": _source_trained,
    "uniad-adv": _source_trained,
    "template": _template,
}
