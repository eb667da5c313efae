"""The running station: capture, inference and writer threads around one pure function."""

from inspector.station.camera_check import check_camera
from inspector.station.camera_commands import CameraCommands, ControlChange, set_control
from inspector.station.camera_setup import apply_camera, camera_of, other_camera, other_size
from inspector.station.candidate import base_figures, candidate_figures, opened_candidate, rejudge
from inspector.station.compare import compare
from inspector.station.enroll import (
    MAX_REFERENCES,
    MAX_TAUGHT,
    MIN_REFERENCES,
    Detectability,
    EnrollmentImage,
    EnrollmentRequest,
    EnrollmentResult,
    enroll,
)
from inspector.station.explaining import Explainer, Explanation
from inspector.station.inspect import OpenedRecipe, RecipeOpener, ViewOpener, inspect
from inspector.station.keeper import Keeper, KeepPolicy
from inspector.station.latency import Latencies, Spread
from inspector.station.mailbox import LatestMailbox
from inspector.station.opening import open_recipe
from inspector.station.part_counter import PartCounter
from inspector.station.presence import PresenceDetector
from inspector.station.signals import SignalCounts
from inspector.station.station import Station
from inspector.station.status import Alarm, Outcome, StationState, StationStatus
from inspector.station.tasks import Report, Task, TaskRunner
from inspector.station.teach import (
    TeachPreview,
    VerdictChange,
    as_asked,
    check_teachable,
    is_from_log,
    is_taught,
    learned_defects,
    learned_goods,
    preview_teaching,
    record_origin,
    taught_goods,
    teach_request,
    with_origins,
)
from inspector.station.triggers import TriggerGate
from inspector.station.two_sides import Side, StoredPart
from inspector.station.writer import Writer

__all__ = [
    "MAX_REFERENCES",
    "MAX_TAUGHT",
    "MIN_REFERENCES",
    "Alarm",
    "CameraCommands",
    "ControlChange",
    "Detectability",
    "EnrollmentImage",
    "EnrollmentRequest",
    "EnrollmentResult",
    "Explainer",
    "Explanation",
    "KeepPolicy",
    "Keeper",
    "Latencies",
    "LatestMailbox",
    "OpenedRecipe",
    "Outcome",
    "PartCounter",
    "PresenceDetector",
    "RecipeOpener",
    "Report",
    "Side",
    "SignalCounts",
    "Spread",
    "Station",
    "StationState",
    "StationStatus",
    "StoredPart",
    "Task",
    "TaskRunner",
    "TeachPreview",
    "TriggerGate",
    "VerdictChange",
    "ViewOpener",
    "Writer",
    "apply_camera",
    "as_asked",
    "base_figures",
    "camera_of",
    "candidate_figures",
    "check_camera",
    "check_teachable",
    "compare",
    "enroll",
    "inspect",
    "is_from_log",
    "is_taught",
    "learned_defects",
    "learned_goods",
    "open_recipe",
    "opened_candidate",
    "other_camera",
    "other_size",
    "preview_teaching",
    "record_origin",
    "rejudge",
    "set_control",
    "taught_goods",
    "teach_request",
    "with_origins",
]
