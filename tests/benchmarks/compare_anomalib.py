"""Ours against anomalib's PatchCore: same weights, images and references, one run; see the README here.

Both sides answer in processes of their own. They judge the same images in turn, a block each, so that
whatever else the machine does meets all of them.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

import numpy as np

from inspector.app.environment import environment
from inspector.benchmark import Category, LabelledImage, find_categories, image_auroc, pixel_metrics
from inspector.benchmark.labelled_inputs import mask_of
from inspector.benchmark.supports import read_supports, references
from inspector.benchmark.tables import markdown
from inspector.models import WeightStore

HERE = Path(__file__).parent
BLOCK = 8
OURS, TORCH, OPENVINO = "inspector", "anomalib torch", "anomalib OpenVINO"
ENGINES = {TORCH: "torch", OPENVINO: "openvino"}
WAYS = (OURS, *ENGINES)
POLITE = {
    "OMP_WAIT_POLICY": "PASSIVE",
    "GOMP_SPINCOUNT": "2000",
}  # ours waits so; else one side burns the other's cores


@dataclass(frozen=True)
class Result:
    """One way on one category with one draw of references.

    Attributes:
        p50_ms: From the decoded image to score and 256 x 256 map, one image at a time.
        fastest_ms: Of the same; what least depends on what else the machine does.
        enroll_s: Ours: reading, preparing, learning and the automatic limit. anomalib: `Engine.fit`; its
            export to OpenVINO is `export_s`.
    """

    category: str
    shots: int
    seed: int
    way: str
    image_auroc: float
    pixel_auroc: float | None
    p50_ms: float
    p95_ms: float
    fastest_ms: float
    enroll_s: float
    export_s: float | None


class Worker:
    """A process that answers one JSON line with another."""

    def __init__(self, *command: str) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **POLITE}
        )

    def ask(self, op: str, **arguments: object) -> dict[str, object]:
        """One answer; RuntimeError where the process ended (its message is on stderr)."""
        self._process.stdin.write(json.dumps({"op": op, **arguments}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args} ended while doing '{op}'")
        return json.loads(line)

    def end(self) -> None:
        """Let it finish."""
        self._process.stdin.close()
        self._process.wait()


def main() -> None:
    """Measure, print Markdown, write JSON."""
    options = arguments()
    weights = WeightStore(Path("no-imported-weights")).path("efficientnet_lite0")
    ours = Worker(sys.executable, str(HERE / "inspector_worker.py"))
    peer = Worker(str(options.peer_python), str(HERE / "anomalib_worker.py"), str(weights))
    about = {**environment(), "ours": ours.ask("describe"), "peer": peer.ask("describe")}
    results: list[Result] = []
    for category, shots, seed, paths in runs(options):
        sys.stderr.write(f"{category.name}, K={shots}, seed {seed}\n")
        results += measure(category, (shots, seed), references=paths, ours=ours, peer=peer)
        about["peak_mb"] = {OURS: ours.ask("peak")["mb"], "anomalib, both ways": peer.ask("peak")["mb"]}
        write(options.json, about, results)
    ours.end()
    peer.end()
    sys.stdout.write("\n".join(report(results, about["peak_mb"])) + "\n")


def write(path: Path | None, about: Mapping[str, object], results: Sequence[Result]) -> None:
    """What there is so far."""
    if path is not None:
        document = {"environment": about, "results": [asdict(one) for one in results]}
        path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="+", help="folders that hold categories")
    parser.add_argument("--peer-python", type=Path, required=True, help="python of anomalib's environment")
    parser.add_argument("--supports", type=Path, help="JSON file that names the references")
    parser.add_argument("--shots", type=int, nargs="+", default=[2, 4, 8])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--json", type=Path, help="write the figures here")
    return parser.parse_args()


def runs(options: argparse.Namespace) -> Iterator[tuple[Category, int, int, list[Path]]]:
    """Every category, number of references and draw of them."""
    supports = read_supports(options.supports) if options.supports else None
    for category in find_categories(options.data):
        for shots in options.shots:
            for seed in options.seeds:
                chosen = references(category, shots=shots, seed=seed, supports=supports)
                yield category, shots, seed, chosen


def measure(
    category: Category,
    draw: tuple[int, int],
    *,
    references: Sequence[Path],
    ours: Worker,
    peer: Worker,
) -> list[Result]:
    """Fit both, judge every test image each way in turn."""
    names = [str(path.resolve()) for path in references]
    fits = {True: ours.ask("fit", references=names), False: peer.ask("fit", references=names)}
    sides = {OURS: (ours, "")} | {way: (peer, engine) for way, engine in ENGINES.items()}
    with TemporaryDirectory() as folder:
        scores, times = judge_in_turn(category.tests, sides, Path(folder))
        return [
            Result(
                category=category.name,
                shots=draw[0],
                seed=draw[1],
                way=way,
                image_auroc=auroc(category.tests, scores[way]),
                pixel_auroc=pixel_auroc(category.tests, Path(folder), way),
                p50_ms=float(np.percentile(times[way], 50)),
                p95_ms=float(np.percentile(times[way], 95)),
                fastest_ms=min(times[way]),
                enroll_s=fits[way == OURS]["enroll_s"],
                export_s=fits[False]["export_s"] if way == OPENVINO else None,
            )
            for way in WAYS
        ]


def judge_in_turn(
    tests: Sequence[LabelledImage], sides: Mapping[str, tuple[Worker, str]], folder: Path
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Scores and milliseconds of every image; the first block of each is judged once before it counts."""
    scores: dict[str, list[float]] = {way: [] for way in sides}
    times: dict[str, list[float]] = {way: [] for way in sides}
    for worker, engine in sides.values():
        warm_up = [str(test.path.resolve()) for test in tests[:BLOCK]]
        worker.ask("judge", images=warm_up, maps=[None] * len(warm_up), way=engine)
    for start in range(0, len(tests), BLOCK):
        block = tests[start : start + BLOCK]
        images = [str(test.path.resolve()) for test in block]
        for way, (worker, engine) in sides.items():
            maps = [str(map_file(folder, way, start + index)) for index in range(len(block))]
            answer = worker.ask("judge", images=images, maps=maps, way=engine)
            scores[way] += answer["scores"]
            times[way] += answer["ms"]
    return scores, times


def map_file(folder: Path, way: str, index: int) -> Path:
    """Where the map of a test image is left."""
    return folder / f"{way.replace(' ', '_')}-{index}.npy"


def auroc(tests: Sequence[LabelledImage], scores: Sequence[float]) -> float:
    """Image AUROC."""
    goods = [score for test, score in zip(tests, scores, strict=True) if not test.defect]
    defects = [score for test, score in zip(tests, scores, strict=True) if test.defect]
    return image_auroc(goods, defects)


def pixel_auroc(tests: Sequence[LabelledImage], folder: Path, way: str) -> float | None:
    """Over goods and defects with a mask, as `inspector benchmark accuracy`."""
    maps, masks = [], []
    for index, test in enumerate(tests):
        if test.defect and test.mask is None:
            continue
        maps.append(np.load(map_file(folder, way, index)))
        masks.append(mask_of(test))
    figures = pixel_metrics(maps, masks)
    return figures.auroc if figures else None


def report(results: Sequence[Result], peak_mb: Mapping[str, float]) -> list[str]:
    """Markdown: accuracy a category, then speed with the ratios to ours."""
    lines = []
    for shots in sorted({one.shots for one in results}):
        chosen = [one for one in results if one.shots == shots]
        lines += [f"**K = {shots}: image / pixel AUROC, mean over the seeds**", "", *accuracy(chosen), ""]
        lines += [f"**K = {shots}: milliseconds an image, seconds an enrollment**", "", *speed(chosen), ""]
    peaks = ", ".join(f"{name} {value:.0f}" for name, value in peak_mb.items())
    return [*lines, f"Peak memory of the processes, MiB: {peaks}."]


def accuracy(results: Sequence[Result]) -> list[str]:
    """A line a category and the mean."""
    categories = sorted({one.category for one in results})
    cells = [[name, *(both(of(results, way, name)) for way in WAYS)] for name in categories]
    cells.append(["mean", *(both(of(results, way)) for way in WAYS)])
    return markdown(["category", *WAYS], cells)


def speed(results: Sequence[Result]) -> list[str]:
    """Means over categories and seeds, and the ratios of those means to ours."""
    heads = ["", "p50 ms", "p95 ms", "fastest ms", "p50 to ours", "fastest to ours", "enroll s", "export s"]
    return markdown(heads, [speed_row(results, way) for way in WAYS])


def speed_row(results: Sequence[Result], way: str) -> list[str]:
    """One line of `speed`."""
    rows, mine = of(results, way), of(results, OURS)
    exports = [one.export_s for one in rows if one.export_s is not None]
    return [
        way,
        *(f"{mean(rows, name):.1f}" for name in ("p50_ms", "p95_ms", "fastest_ms")),
        *(f"{mean(rows, name) / mean(mine, name):.2f}x" for name in ("p50_ms", "fastest_ms")),
        f"{mean(rows, 'enroll_s'):.2f}",
        f"{fmean(exports):.1f}" if exports else "-",
    ]


def of(results: Sequence[Result], way: str, category: str | None = None) -> list[Result]:
    """The results of one way, of one category or all."""
    return [one for one in results if one.way == way and category in (None, one.category)]


def mean(results: Sequence[Result], name: str) -> float:
    """Of one field."""
    return fmean(getattr(one, name) for one in results)


def both(results: Sequence[Result]) -> str:
    """Image and pixel AUROC."""
    pixels = [one.pixel_auroc for one in results if one.pixel_auroc is not None]
    return f"{mean(results, 'image_auroc'):.3f} / " + (f"{fmean(pixels):.3f}" if pixels else "-")


if __name__ == "__main__":
    main()
