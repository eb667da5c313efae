"""The data folder while the program runs: settings, records, audit, images, recipes and their one writer."""

import logging
from collections.abc import Sequence
from concurrent.futures import Future

from inspector.capture import search_network, use_gentl_producers
from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import DispositionKind, Record
from inspector.settings import Paths, Settings, SettingsStore
from inspector.station import KeepPolicy, Writer
from inspector.storage import (
    AuditEntry,
    AuditLog,
    Database,
    ImageArchive,
    RecipeStore,
    RecordCellLog,
    RecordColumnLog,
    RecordLog,
)

logger = logging.getLogger(__name__)

UNAUDITED_SETTINGS = frozenset(
    {"recent_sources", "heatmap_opacity", "heatmap_mode", "theme", "ui_scale", "start_mode", "verdict_sound"}
)
"""Settings that change nothing but what is shown and heard."""


class StoredData:
    """What lies in the data folder, and the acts on it that need nothing that runs.

    Reads (records, audit, images, recipes) may be made from any thread; every write goes through the
    writer thread. The rest on the main thread, unless a method says otherwise.

    Attributes:
        settings: Settings in force.
        settings_warnings: What was wrong with the settings file; the defaults are in force for it.
    """

    def __init__(self, paths: Paths, database: Database) -> None:
        self.paths = paths
        self._database = database
        self._settings_store = SettingsStore(paths.settings_file)
        loaded = self._settings_store.load()
        self.settings: Settings = loaded.settings
        self.settings_warnings = loaded.warnings
        use_gentl_producers(loaded.settings.gentl_producers)
        search_network(loaded.settings.search_network)
        self.images = ImageArchive(paths.images, database)
        self.recipes = RecipeStore(paths.recipes)
        self.writer = Writer()

    @property
    def records(self) -> RecordLog:
        """The inspection log; read here, write through the writer."""
        return self._database.records

    @property
    def record_columns(self) -> RecordColumnLog:
        """The inspection log as columns, for figures."""
        return self._database.columns

    @property
    def record_cells(self) -> RecordCellLog:
        """The inspection log as rows of cells, for exports."""
        return self._database.cells

    @property
    def audit(self) -> AuditLog:
        """The audit trail; read here, write through the writer."""
        return self._database.audit

    @property
    def operator(self) -> str:
        """Who works here, for records and audit."""
        return self.settings.operator

    def save_settings(self, settings: Settings) -> None:
        """Store settings, put them in force and audit what changed."""
        self._settings_store.save(settings)
        before, self.settings = self.settings, settings
        use_gentl_producers(settings.gentl_producers)
        search_network(settings.search_network)
        earlier = before.model_dump()
        for name, value in settings.model_dump().items():
            old = earlier[name]
            if old != value and name not in UNAUDITED_SETTINGS:
                self.audit_act("setting_changed", name, value_from=str(old), value_to=str(value))

    def dispose(
        self, record_id: int, kind: DispositionKind | None, *, defect_name: str = ""
    ) -> "Future[Record]":
        """Store a person's decision on a record and its audit entry as one act; None undoes the last one.

        The future raises DataFault for a name that cannot be one, or that comes without a confirmed defect.
        """
        who = self.operator
        return self.writer.submit(
            lambda: self._database.dispose(record_id, kind, who=who, defect_name=defect_name)
        )

    def dispose_all(
        self, numbers: Sequence[int], kind: DispositionKind | None, *, defect_name: str = ""
    ) -> "Future[list[Record]]":
        """As `dispose`, on several records at once: all or none, with an audit entry each."""
        who = self.operator
        return self.writer.submit(
            lambda: self._database.dispose_all(numbers, kind, who=who, defect_name=defect_name)
        )

    def audit_act(self, event: str, subject: str, **details: str | float | int | None) -> None:
        """Audit an act that has been done and is not undone for the lack of an entry; the lack is logged."""
        who = self.operator
        try:
            future = self.writer.submit(
                lambda: self.audit.append(event, who=who, subject=subject, details=details)
            )
        except EnvironmentFault as fault:
            logger.error("%s of %s could not be audited", event, subject, exc_info=fault)
            return
        future.add_done_callback(_log_failure)

    def find_lost_images(self) -> None:
        """Left by a run that did not stop in order; each says so where it is read. Writer thread."""
        lost = self.images.settle()
        if lost:
            records = ", ".join(str(number) for number in sorted(lost.values()))
            logger.warning("The station stopped before the images of these records were written: %s", records)

    def keep_policy(self) -> KeepPolicy:
        """How the next part is kept, by the settings in force; asked in the writer thread."""
        return KeepPolicy(
            operator=self.operator,
            keep_all_images=self.settings.store_images == "all",
            min_free_mib=self.settings.min_free_mb,
            audit_problem=self.audit.head_problem,
        )


def _log_failure(future: "Future[AuditEntry]") -> None:
    fault = future.exception()
    if fault is not None:
        logger.error("An act could not be audited", exc_info=fault)
