"""Our side of the comparison: the default model through the public contract of the installed package."""

from pathlib import Path
from time import perf_counter

import numpy as np
from worker_protocol import peak_mb, serve

from inspector.app.bootstrap import import_cv2_quietly

import_cv2_quietly()

from inspector.benchmark.fitting import fit  # noqa: E402
from inspector.benchmark.labelled_inputs import map_on_square, prepared  # noqa: E402
from inspector.capture import read_image  # noqa: E402
from inspector.domain.recipe import ModelSpec  # noqa: E402
from inspector.domain.region import Region  # noqa: E402
from inspector.imaging import prepare  # noqa: E402
from inspector.models import ModelFactory, WeightStore  # noqa: E402


class Ours:
    """Fits, then judges one decoded image at a time."""

    def __init__(self) -> None:
        self._factory = ModelFactory(WeightStore(Path("no-imported-weights")), device="cpu")
        self._spec = ModelSpec()
        self._fitted = None

    def describe(self, _: dict[str, object]) -> dict[str, object]:
        """What is compared."""
        model = self._factory.create(self._spec)
        return {"model": self._spec.method, "backbone": self._spec.backbone, "runtime": model.runtime}

    def fit(self, request: dict[str, object]) -> dict[str, object]:
        """Learn references; `enroll_s` holds reading, preparing, learning and the automatic limit."""
        started = perf_counter()
        paths = [Path(path) for path in request["references"]]
        self._fitted = fit(prepared(paths, size=self._spec.input_size), self._spec, factory=self._factory)
        return {"fit_s": self._fitted.fit_s, "enroll_s": perf_counter() - started}

    def judge(self, request: dict[str, object]) -> dict[str, object]:
        """Score and 256 x 256 map of each image; the clock runs from the decoded image to both."""
        scores, times = [], []
        for path, target in zip(request["images"], request["maps"], strict=True):
            pixels = read_image(Path(path))
            started = perf_counter()
            model_input = prepare(pixels, Region(), size=self._spec.input_size)
            prediction = self._fitted.model.predict([model_input])[0]
            square = map_on_square(prediction, model_input, (pixels.shape[1], pixels.shape[0]))
            times.append(1000 * (perf_counter() - started))
            scores.append(prediction.score)
            if target:
                np.save(target, square)
        return {"scores": scores, "ms": times}


if __name__ == "__main__":
    ours = Ours()
    serve(
        {"describe": ours.describe, "fit": ours.fit, "judge": ours.judge, "peak": lambda _: {"mb": peak_mb()}}
    )
