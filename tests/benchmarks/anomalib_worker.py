"""anomalib's side of the comparison; runs in its own environment, imports nothing of ours.

PatchCore with its own defaults (coreset of a tenth, 9 neighbours), with three changes that make it comparable
and that a user of it could make: the EfficientNet-Lite0 weights of the package we use, their normalisation
(mean and sd 0.5), and no centre crop.
"""

import logging
import os
import sys
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

os.environ["HF_HUB_OFFLINE"] = "1"  # else an offline machine waits for a hub

import numpy as np
import timm
import torch
from anomalib.data import Folder
from anomalib.deploy import OpenVINOInferencer
from anomalib.engine import Engine
from anomalib.models import Patchcore
from anomalib.pre_processing import PreProcessor
from PIL import Image
from torchvision.transforms.v2 import Compose, Normalize, Resize
from worker_protocol import peak_mb, serve

SIDE = 256
LAYERS = ("blocks.2", "blocks.4")  # 40 channels at stride 8, 112 at stride 16
BACKBONE = "tf_efficientnet_lite0"
PRECISE = {"INFERENCE_PRECISION_HINT": "f32"}  # as ours; by default bf16 where the processor has it


class Peer:
    """Fits through `Engine`, judges with the fitted module and with its OpenVINO export."""

    def __init__(self, weights: Path, folder: Path) -> None:
        self._weights = ported_weights(weights)
        self._folder = folder
        self._model: Patchcore | None = None
        self._exported: OpenVINOInferencer | None = None

    def describe(self, _: dict[str, object]) -> dict[str, object]:
        """Versions and threads."""
        names = ("anomalib", "torch", "torchvision", "timm", "openvino", "lightning")
        return {"packages": {name: version(name) for name in names}, "threads": torch.get_num_threads()}

    def fit(self, request: dict[str, object]) -> dict[str, object]:
        """Learn references through the public engine; `enroll_s` includes what it sets up and checkpoints."""
        run = Path(tempfile.mkdtemp(dir=self._folder))
        for number, path in enumerate(request["references"]):
            target = run / "data" / "good" / f"{number}{Path(path).suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(Path(path).resolve())
        torch.manual_seed(0)  # its coreset begins anywhere
        self._model = self._unfitted()
        started = perf_counter()
        engine = Engine(default_root_dir=run, accelerator="cpu", logger=False, enable_progress_bar=False)
        references = references_only(run / "data")
        references.setup()
        engine.fit(self._model, train_dataloaders=references.train_dataloader())
        enroll_s = perf_counter() - started
        self._model.eval()
        exported = perf_counter()
        self._export(run)
        return {
            "enroll_s": enroll_s,
            "export_s": perf_counter() - exported,
            "bank_rows": len(self._model.model.memory_bank),
        }

    def judge(self, request: dict[str, object]) -> dict[str, object]:
        """Score and map of each image by `way`, "torch" or "openvino".

        The torch clock runs over the deployed path, which shrinks without antialiasing although the model
        learned with it; its scores and maps are those of the path it learned with, computed off the clock.
        """
        judge = {"torch": self._torch_one, "openvino": self._openvino_one}[request["way"]]
        scores, times = [], []
        for path, target in zip(request["images"], request["maps"], strict=True):
            pixels = np.asarray(Image.open(path).convert("RGB"))
            score, square, ms = judge(pixels)
            scores.append(score)
            times.append(ms)
            if target:
                np.save(target, square)
        return {"scores": scores, "ms": times}

    def _torch_one(self, pixels: np.ndarray) -> tuple[float, np.ndarray, float]:
        with torch.inference_mode():
            started = perf_counter()
            answer = self._model(as_tensor(pixels))
            deployed = float(answer.pred_score), answer.anomaly_map.squeeze().numpy()
            ms = 1000 * (perf_counter() - started)
            assert np.isfinite(deployed[0])
            learned = self._model.model(self._model.pre_processor.transform(as_tensor(pixels)))
        return float(learned.pred_score), learned.anomaly_map.squeeze().numpy(), ms

    def _unfitted(self) -> Patchcore:
        normalised = Compose([Resize((SIDE, SIDE), antialias=True), Normalize([0.5] * 3, [0.5] * 3)])
        model = Patchcore(
            backbone=BACKBONE,
            layers=LAYERS,
            pre_trained=False,
            pre_processor=PreProcessor(transform=normalised),
            post_processor=False,  # raw scores: the default one clips to 0..1
            evaluator=False,
            visualizer=False,
        )
        extractor = model.model.feature_extractor.feature_extractor
        extractor.load_state_dict({name: self._weights[name] for name in extractor.state_dict()})
        return model

    def _export(self, run: Path) -> None:
        """For single images of any size: its own choice of shapes freezes a batch of two.

        Fixing the image size as well makes it no faster (fastest of 16 images 16.6 and 16.7 ms).
        """
        sizes = {2: torch.export.Dim("height"), 3: torch.export.Dim("width")}
        path = self._model.to_openvino(run / "export", onnx_kwargs={"dynamic_shapes": (sizes,)})
        os.chdir(run)  # the inferencer makes its cache folder where the process stands
        self._exported = OpenVINOInferencer(path, "CPU", PRECISE)

    def _openvino_one(self, pixels: np.ndarray) -> tuple[float, np.ndarray, float]:
        started = perf_counter()
        answer = self._exported.predict(pixels)
        score, square = float(answer.pred_score.squeeze()), np.asarray(answer.anomaly_map).squeeze()
        return score, square, 1000 * (perf_counter() - started)


def as_tensor(pixels: np.ndarray) -> torch.Tensor:
    """uint8 (H, W, 3) -> float32 (1, 3, H, W) in 0..1."""
    return torch.from_numpy(pixels).permute(2, 0, 1)[None].float() / 255


def ported_weights(path: Path) -> dict[str, torch.Tensor]:
    """The published Lite0 under timm's names: both list the same tensors in the same order."""
    published = torch.load(path, weights_only=True)
    network = timm.create_model(BACKBONE, pretrained=False)
    names = list(network.state_dict())
    assert len(names) == len(published)
    state = dict(zip(names, published.values(), strict=True))
    network.load_state_dict(state)  # raises where a shape differs
    return state


def references_only(root: Path) -> Folder:
    """All images are references: by default some would be put aside. Without a split it cannot be validated,
    and the engine crashes on asking it: it is given the loader of the references alone.
    """
    return Folder(
        name="references",
        root=root,
        normal_dir="good",
        test_split_mode="none",
        val_split_mode="none",
        num_workers=0,
    )


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as scratch:
        peer = Peer(Path(sys.argv[1]), Path(scratch))
        serve(
            {
                "describe": peer.describe,
                "fit": peer.fit,
                "judge": peer.judge,
                "peak": lambda _: {"mb": peak_mb()},
            }
        )
