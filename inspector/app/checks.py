"""What `inspector doctor` looks at: installation, data folder, recipes, audit trail."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.app.bootstrap import import_cv2_quietly
from inspector.app.environment import PACKAGES, environment
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey

if TYPE_CHECKING:
    from inspector.app.services import Services
    from inspector.models import StoredCheckpoint

PROBE_TIMEOUT_S = 120
QT_PROBE = "import PySide6.QtWidgets as w; w.QApplication([])"
TORCH_PROBE = "import torch; print(torch.__version__, 'cuda' if torch.cuda.is_available() else 'cpu')"
CAMERA_PROBE = "from inspector.capture import camera_software as s; print(*s(), sep='; ')"


@dataclass(frozen=True)
class Check:
    """One thing looked at and what was found."""

    subject: str
    ok: bool
    finding: str


def run_checks(data_dir: Path | None) -> Iterator[Check]:
    """Look at everything; nothing is changed."""
    yield _versions()
    yield _probe("Qt", QT_PROBE, "starts", extra={"QT_QPA_PLATFORM": "offscreen"})
    yield _probe("torch", TORCH_PROBE, "")
    yield _probe("cameras", CAMERA_PROBE, "")
    yield from _data_folder(data_dir)


def _versions() -> Check:
    packages = environment()["packages"]
    missing = [name for name in PACKAGES if isinstance(packages, dict) and packages.get(name) is None]
    found = (
        ", ".join(f"{name} {number}" for name, number in packages.items())
        if isinstance(packages, dict)
        else ""
    )
    return Check("packages", not missing, f"missing: {', '.join(missing)}" if missing else found)


def _probe(subject: str, program: str, finding: str, *, extra: dict[str, str] | None = None) -> Check:
    """Run a line of Python in a process of its own: a library that aborts must not take the doctor along."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, **(extra or {})},
            capture_output=True,
            text=True,
            timeout=PROBE_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Check(subject, False, f"did not start within {PROBE_TIMEOUT_S} s")
    lines = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    return Check(subject, done.returncode == 0, lines[-1] if lines else finding)


def _data_folder(data_dir: Path | None) -> Iterator[Check]:
    from inspector.app.services import open_services

    try:
        with open_services(data_dir) as services:
            yield Check("data folder", True, _free_space(services.paths.data_dir))
            yield from _contents(services)
    except InspectorError as fault:
        yield Check("data folder", False, str(fault))


def _contents(services: "Services") -> Iterator[Check]:
    for warning in services.settings_warnings:
        yield Check("settings", False, warning)
    for problem in services.recipes.problems():
        yield Check("recipes", False, problem)
    for summary in services.recipes.list():
        yield _recipe(services, summary.key)
    yield from _runtime(services)
    yield from camera_checks(services)
    for one in services.weights.list():
        yield Check(f"weights {one.backbone}", True, str(one.where))
    for stored in services.weights.checkpoints.list():
        yield _checkpoint(services, stored)
    report = services.audit.verify()
    yield Check("audit trail", report.ok, report.message)


def _runtime(services: "Services") -> Iterator[Check]:
    """Which runtime judges: known only once the active recipe's model is loaded, as the station loads it."""
    key = services.recipes.active()
    if key is None:
        return
    import_cv2_quietly()
    try:
        opened = services.opener(key).open()
    except InspectorError as fault:
        yield Check("runtime", False, str(fault))
        return
    yield Check("runtime", True, f"{key} is judged by {opened.model.runtime}")
    opened.model.close()


def camera_checks(services: "Services") -> Iterator[Check]:
    """Whether the camera in use is as the active recipe wants it; nothing of a recipe without a camera."""
    key, source = services.recipes.active(), services.settings.source
    if key is None or services.recipes.camera(key) is None:
        return
    try:
        problems = services.cameras.problems(key, source)
    except InspectorError as fault:
        problems = (str(fault),)
    for problem in problems:
        yield Check("camera", False, problem)
    if not problems:
        yield Check("camera", True, f"{source} is as {key} wants it")


def _recipe(services: "Services", key: RecipeKey) -> Check:
    try:
        services.recipes.load(key)
    except InspectorError as fault:
        return Check(f"recipe {key}", False, str(fault))
    return Check(f"recipe {key}", True, "unchanged")


def _checkpoint(services: "Services", stored: "StoredCheckpoint") -> Check:
    subject = f"checkpoint {stored.method}, {stored.backbone}"
    try:
        return Check(subject, True, services.weights.checkpoints.described(stored))
    except InspectorError as fault:
        return Check(subject, False, str(fault))


def _free_space(folder: Path) -> str:
    return f"{folder}, {shutil.disk_usage(folder).free / 1e9:.1f} GB free"
