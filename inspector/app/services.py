"""The composition root: builds the program's parts once and owns them until `close`."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Self

from inspector.app.enrollment import Enrollments
from inspector.app.exports import Exports
from inspector.app.logs import start_logging, stop_logging
from inspector.capture import open_source
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import DispositionKind, Inspection, Record, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits
from inspector.models import ModelFactory, WeightStore
from inspector.settings import Paths, Settings, SettingsStore
from inspector.station import (
    EnrollmentRequest,
    EnrollmentResult,
    Keeper,
    OpenedRecipe,
    RecipeOpener,
    Report,
    Station,
    TaskRunner,
    TeachPreview,
    Writer,
    open_recipe,
)
from inspector.storage import AuditLog, Database, ImageFiles, RecipeStore, RecordLog

logger = logging.getLogger(__name__)


def open_services(data_dir: Path | None = None) -> "Services":
    """Open the data folder and everything that lives as long as the program.

    Raises:
        EnvironmentFault: The data folder cannot be written, or the database cannot be opened.
        DataFault: The database was made by a newer Inspector, or is damaged.
    """
    paths = Paths(data_dir)
    paths.ensure()
    start_logging(paths.logs)
    return Services(paths, Database.open(paths.database))


class Services:
    """What the window and the command line call. Main thread, unless a method says otherwise.

    Reads (records, audit, images, recipes) may be made from any thread; every write goes through the
    writer thread.

    Attributes:
        settings: Settings in force.
        settings_warnings: What was wrong with the settings file; the defaults are in force for it.
        station: The running station, None while stopped.
    """

    def __init__(self, paths: Paths, database: Database) -> None:
        self.paths = paths
        self._database = database
        self._settings_store = SettingsStore(paths.settings_file)
        loaded = self._settings_store.load()
        self.settings: Settings = loaded.settings
        self.settings_warnings = loaded.warnings
        self.images = ImageFiles(paths.images)
        self.recipes = RecipeStore(paths.recipes)
        self.weights = WeightStore(paths.weights)
        self.models = ModelFactory(self.weights, device=self.settings.device)
        self.tasks = TaskRunner()
        self.writer = Writer()
        self.station: Station | None = None
        self._enrollments = Enrollments(self)
        self._exports = Exports(self)
        self._closed = False

    @property
    def records(self) -> RecordLog:
        """The inspection log; read here, write through the writer."""
        return self._database.records

    @property
    def audit(self) -> AuditLog:
        """The audit trail; read here, write through the writer."""
        return self._database.audit

    @property
    def operator(self) -> str:
        """Who works here, for records and audit."""
        return self.settings.operator

    def save_settings(self, settings: Settings) -> None:
        """Put settings in force and store them."""
        self._settings_store.save(settings)
        self.settings = settings

    # -- the line ------------------------------------------------------------------------------------------

    def start_station(
        self,
        *,
        recipe: RecipeKey,
        source: str,
        trigger: TriggerSettings,
        on_wake: Callable[[], None] = lambda: None,
        rate_hz: float | None = None,
        parts: int | None = None,
    ) -> Station:
        """Start inspecting; stops what ran before.

        Raises:
            DataFault: No such recipe, its files were changed, or the source specification is wrong.
        """
        self.stop_station()
        station = Station(
            source=open_source(source, rate_hz=rate_hz),
            opener=self.opener(recipe),
            writer=self.writer,
            keeper=self._keeper(),
            trigger=trigger,
            queue_size=self.settings.queue_size,
            parts=parts,
            on_wake=on_wake,
        )
        self.station = station
        station.start()
        return station

    def stop_station(self) -> None:
        """Stop inspecting, in order, losing no part; nothing happens where nothing runs."""
        if self.station is not None:
            self.station.stop()
            self.station = None

    def opener(self, key: RecipeKey) -> RecipeOpener:
        """How the inference thread gets this recipe ready.

        Raises:
            DataFault: No such recipe, or one of its files was changed.
        """
        recipe = self.recipes.load(key)
        folder = self.recipes.model_folder(key)

        def open_it() -> OpenedRecipe:
            references = self.recipes.reference_pixels(recipe)
            return open_recipe(recipe, references, model_folder=folder, factory=self.models)

        return RecipeOpener(recipe, self.recipes.limits(key), open_it)

    def set_limits(self, key: RecipeKey, limits: Limits) -> "Future[None]":
        """Judge the next parts with these limits, store them and audit who moved them from where."""
        if self.station is not None and self.station.status().recipe == key:
            self.station.set_limits(limits)
        who = self.operator

        def write() -> None:
            old = self.recipes.set_limits(key, limits)
            details = {
                "review_from": old.review,
                "review_to": limits.review,
                "reject_from": old.reject,
                "reject_to": limits.reject,
            }
            self.audit.append("limits_changed", who=who, subject=str(key), details=details)

        return self.writer.submit(write)

    def activate(self, key: RecipeKey) -> "Future[None]":
        """Make this the recipe version to inspect with; a running station changes over.

        The future raises DataFault where there is no such recipe or one of its files was changed; nothing
        is changed then.
        """
        who, station = self.operator, self.station

        def write() -> None:
            opener, before = self.opener(key), self.recipes.active()
            if station is not None:
                station.switch_recipe(opener)
            self.recipes.activate(key)
            details = {"from": str(before) if before else None}
            self.audit.append("recipe_activated", who=who, subject=str(key), details=details)

        return self.writer.submit(write)

    def dispose(self, record_id: int, kind: DispositionKind | None) -> "Future[Record]":
        """Store a person's decision on a record (None undoes the last one) and audit it."""
        who = self.operator

        def write() -> Record:
            record = self.records.dispose(record_id, kind, who=who)
            details = {"disposition": kind.value if kind else None}
            self.audit.append("disposition", who=who, subject=f"record {record_id}", details=details)
            return record

        return self.writer.submit(write)

    def import_recipe(self, package: Path) -> RecipeKey:
        """Take in a recipe package as a new version, audited; task thread or command line.

        Raises:
            DataFault: The package is damaged or unsafe.
        """
        if not package.is_file():
            raise DataFault(f"There is no recipe package at {package}.", way_out="Check the path.")
        who = self.operator

        def write() -> RecipeKey:
            key = self.recipes.import_package(package)
            self.audit.append("recipe_imported", who=who, subject=str(key), details={"package": package.name})
            return key

        return self.writer.submit(write).result()

    # -- enrollment, teaching, export: long, in a task -----------------------------------------------------

    def enroll(self, request: EnrollmentRequest, report: Report) -> EnrollmentResult:
        """Learn from goods; nothing is stored yet. See `inspector.station.enroll`."""
        return self._enrollments.enroll(request, report)

    def save_enrollment(self, result: EnrollmentResult, *, activate: bool = True) -> Recipe:
        """Store what was learned as the next version of its recipe, audited; task thread."""
        return self._enrollments.save(result, activate=activate)

    def try_out(self, result: EnrollmentResult, frame: Frame) -> Inspection:
        """Judge a frame with what was learned, before it is stored; one thread at a time."""
        return self._enrollments.try_out(result, frame)

    def teach_preview(self, record_id: int, report: Report) -> TeachPreview:
        """Learn with this record's part as a further good and show what would change; task thread."""
        return self._enrollments.teach_preview(record_id, report)

    def commit_teach(self, preview: TeachPreview) -> Recipe:
        """Store and activate the taught version; task thread."""
        return self._enrollments.save(preview.result, activate=True)

    def export(self, *, format: str, target: Path, filter: RecordFilter, report: Report) -> int:
        """Write the chosen records to `target`; give how many. Task thread."""
        return self._exports.export(format=format, target=target, filter=filter, report=report)

    # -- the end -------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Stop in order: tasks, capture, inference, writer, database. Idempotent."""
        if self._closed:
            return
        self._closed = True
        for step in self._closing_steps():
            step()
        stop_logging()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _closing_steps(self) -> Iterator[Callable[[], None]]:
        yield self.tasks.close
        yield self.stop_station
        yield self.writer.close
        yield self._database.close

    def _keeper(self) -> Keeper:
        return Keeper(
            records=self.records,
            images=self.images,
            operator=self.operator,
            data_folder=self.paths.data_dir,
            keep_all_images=self.settings.store_images == "all",
            min_free_mb=self.settings.min_free_mb,
        )
