"""Where the network that is trained and the detector that validates it come from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.recipe import ModelSpec
from inspector.models import AnomalyModel, ModelFactory, WeightStore
from inspector.models.backbones import backbone_info
from inspector.models.backbones.extractor import check_input_size
from inspector.models.checkpoint_store import CheckpointStore
from inspector.models.source_methods import source_network, source_taps
from inspector.models.source_network import SourceNetwork
from inspector.training.plan import TrainingPlan

MakeNetwork = Callable[[], SourceNetwork]
"""A fresh network; called inside a `training_scope`, from whose generator its first weights come."""
MakeDetector = Callable[[Path, ModelSpec], AnomalyModel]
"""A checkpoint's file and a detector's settings -> the detector on that checkpoint, not fitted."""


@dataclass(frozen=True)
class Makers:
    """What a training is about; tests give small ones.

    Attributes:
        make_network, make_detector: See the types.
        weights_sha256: Of the backbone's weights file; empty where there is no backbone.
    """

    make_network: MakeNetwork
    make_detector: MakeDetector
    weights_sha256: str = ""


def makers_for(plan: TrainingPlan, weights: Path) -> Makers:
    """The program's own method and detector.

    Args:
        plan: Which.
        weights: Folder of imported weights (`WeightStore`).

    Raises:
        DataFault: No such backbone, or an input size that cannot be used.
        WeightsMissing: The backbone's weights are not on this machine.
    """
    info = backbone_info(plan.backbone)
    check_input_size(plan.input_size)
    store = WeightStore(weights)
    store.path(plan.backbone)  # says what is missing before any image is read

    def make_network() -> SourceNetwork:
        extractor, _ = ModelFactory(store).extractor(plan.backbone, source_taps(plan.method, info))
        return source_network(plan.method, extractor, plan.network_settings)

    return Makers(make_network, _Detectors(weights), store.find(plan.backbone).sha256)


class _Detectors:
    """Makes detectors on checkpoints that are in no store; a folder's detectors share one backbone.

    Args:
        weights: Folder of imported weights.
    """

    def __init__(self, weights: Path) -> None:
        self._weights = weights
        self._factories: dict[Path, ModelFactory] = {}

    def __call__(self, checkpoint: Path, spec: ModelSpec) -> AnomalyModel:
        folder = checkpoint.parent
        if folder not in self._factories:
            self._factories[folder] = ModelFactory(_TrialStore(self._weights, folder))
        return self._factories[folder].create(spec)


class _TrialStore(WeightStore):
    """The station's weights, with the checkpoints of one folder and no others.

    Args:
        weights: Folder of imported weights.
        checkpoints: Holds files named as `inspector.models.checkpoint_store.file_name` says.
    """

    def __init__(self, weights: Path, checkpoints: Path) -> None:
        super().__init__(weights)
        self._trial = checkpoints

    @property
    def checkpoints(self) -> CheckpointStore:
        """Those of the folder."""
        return CheckpointStore(self._trial, shipped=self._trial)
