"""Our side of the comparison: the default model through the public contract of the installed package."""

from pathlib import Path
from time import perf_counter

import numpy as np
from worker_protocol import peak_mb, serve

from inspector.app.bootstrap import import_cv2_quietly

import_cv2_quietly()

from inspector.benchmark.fitting import fit  # noqa: E402
from inspector.benchmark.labelled_inputs import (  # noqa: E402
    MAP_SIZE,
    map_on_square,
    prepared,
)
from inspector.benchmark.metrics import with_not_inspected  # noqa: E402
from inspector.capture import read_image  # noqa: E402
from inspector.domain.anomaly import FloatMap  # noqa: E402
from inspector.domain.frame import Pixels  # noqa: E402
from inspector.domain.recipe import ModelSpec  # noqa: E402
from inspector.imaging import prepared_part  # noqa: E402
from inspector.models import ModelFactory, WeightStore  # noqa: E402


class Ours:
    """Fits, then judges one decoded image at a time."""

    def __init__(self) -> None:
        self._factory = ModelFactory(WeightStore(Path("no-imported-weights")), device="cpu")
        self._spec = ModelSpec()
        self._part = None
        self._fitted = None

    def describe(self, _: dict[str, object]) -> dict[str, object]:
        """What is compared."""
        model = self._factory.create(self._spec)
        return {"model": self._spec.method, "backbone": self._spec.backbone, "runtime": model.runtime}

    def fit(self, request: dict[str, object]) -> dict[str, object]:
        """Learn references; `enroll_s` holds reading, preparing, learning and the automatic limit."""
        started = perf_counter()
        paths = [Path(path) for path in request["references"]]
        goods = prepared(paths, self._spec)
        self._part = goods.part
        self._fitted = fit(goods.inputs, goods.spec, factory=self._factory)
        return {"fit_s": self._fitted.fit_s, "enroll_s": perf_counter() - started}

    def judge(self, request: dict[str, object]) -> dict[str, object]:
        """Score and 256 x 256 map of each image; the clock runs from the decoded image to both."""
        scores, times = [], []
        for path, target in zip(request["images"], request["maps"], strict=True):
            pixels = read_image(Path(path))
            started = perf_counter()
            score, square = self._judged(pixels)
            times.append(1000 * (perf_counter() - started))
            scores.append(score)
            if target:
                np.save(target, square)
        return {"scores": with_not_inspected(scores, at_least=self._fitted.limits.reject), "ms": times}

    def _judged(self, pixels: Pixels) -> tuple[float | None, FloatMap]:
        """Score and map; no score and an empty map where no part was found."""
        model_input = prepared_part(pixels, size=self._spec.input_size, part=self._part)
        if model_input is None:
            return None, np.zeros((MAP_SIZE, MAP_SIZE), np.float32)
        prediction = self._fitted.model.predict([model_input])[0]
        return prediction.score, map_on_square(prediction, model_input, (pixels.shape[1], pixels.shape[0]))


if __name__ == "__main__":
    ours = Ours()
    serve(
        {"describe": ours.describe, "fit": ours.fit, "judge": ours.judge, "peak": lambda _: {"mb": peak_mb()}}
    )
