"""The running station: owns the capture and inference threads, and is what the rest of the program asks."""

from collections.abc import Callable
from concurrent.futures import Future
from queue import Queue
from threading import Event, Thread
from time import monotonic

from inspector.capture import (
    Control,
    ControlValue,
    FrameSource,
    LineCameras,
    RecordableSource,
    SourceInfo,
)
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, VerdictKind
from inspector.station.active_recipe import ActiveRecipe
from inspector.station.camera_commands import ControlChange
from inspector.station.capture_loop import CaptureEvents, CaptureLoop
from inspector.station.change_over import ChangeOver
from inspector.station.condition import Condition
from inspector.station.inference_loop import InferenceLoop, Work
from inspector.station.inspect import RecipeOpener
from inspector.station.intake import Intake
from inspector.station.judged import Judged
from inspector.station.keeper import Keeper
from inspector.station.line_recording import LineRecording
from inspector.station.mailbox import LatestMailbox
from inspector.station.ordered_stop import OrderedStop
from inspector.station.part_counter import PartCounter
from inspector.station.publisher import Publisher
from inspector.station.status import Outcome, StationState, StationStatus, Tally
from inspector.station.triggers import TriggerGate
from inspector.station.writer import Writer

STOP_TIMEOUT_S = 20.0
PARTS_AHEAD = 2  # of a source that can wait: one is judged while the next is decoded


class Station:
    """Captures, judges, stores and publishes until stopped.

    Two queues, two promises: `preview` may drop (latest wins, counted); a triggered part may not. A live
    source that is faster than the model gets NOT_INSPECTED(overrun) records and an alarm; a source that can
    wait, waits. A verdict is published only after its record was committed.

    Every method may be called from the main thread; `stop` blocks, and so may `switch_recipe`. `on_wake` is
    called from the worker threads whenever there is something new to take.

    Args:
        parts: Stop taking parts after so many; None goes on until stopped.
        counter: The part counter of the shift, which outlives the station.

    Attributes:
        preview: Newest frame, for the screen.
        preview_inspection: Newest judgement of a frame that was not triggered; filled while `watch_preview`.
        recording: Records what the source gives, where a person asks for it.
        watch_preview: Judge preview frames when no part waits (live heatmap); nothing of it is recorded.
    """

    def __init__(
        self,
        *,
        source: FrameSource,
        opener: RecipeOpener,
        writer: Writer,
        keeper: Keeper,
        trigger: TriggerSettings,
        queue_size: int = 8,
        parts: int | None = None,
        on_wake: Callable[[], None] = lambda: None,
        counter: PartCounter | None = None,
    ) -> None:
        self.preview: LatestMailbox[Frame] = LatestMailbox()
        self.watch_preview = False
        cameras = source if isinstance(source, LineCameras) else None
        source = RecordableSource(source)
        self._source: FrameSource = source
        self._active = ActiveRecipe(opener)
        self._gate = TriggerGate(trigger)
        self._work: Queue[Work] = Queue(queue_size)
        self._wake = on_wake
        self._tally = Tally(counter or PartCounter())
        self._publisher = Publisher(writer, keeper, self._tally, on_wake)
        self._stop = Event()
        self._ready = Event()
        self._condition = Condition(self._tally, on_wake)
        self._capture_done = Event()
        self.recording = LineRecording(source, alarm=self._condition.alarm, wake=on_wake)
        self._intake = Intake(
            source,
            self._work,
            self._active,
            publisher=self._publisher,
            stop=self._stop,
            alarm=self._condition.alarm,
        )
        self._capture_loop = CaptureLoop(
            source,
            self._gate,
            self._capture_events(),
            stop=self._stop,
            ready=self._ready,
            parts=parts,
            camera=opener.line_camera,
            cameras=cameras,
        )
        judged = Judged(
            self._condition,
            self._active,
            gate=self._gate,
            publisher=self._publisher,
            wake=on_wake,
        )
        self.preview_inspection: LatestMailbox[Inspection] = judged.glances
        self._inference_loop = InferenceLoop(
            opener,
            self._work,
            judged.events(),
            in_force=self._active.in_force,
            ready=self._ready,
        )
        self._capture = Thread(target=self._capture_loop.run, name="inspector-capture")
        self._inference = Thread(target=self._inference_loop.run, name="inspector-inference")
        self._change_over = ChangeOver(self._capture, self._capture_loop, self._work, self._stop)
        self._ordered_stop = OrderedStop(
            self._capture,
            self._inference,
            stop=self._stop,
            work=self._work,
            condition=self._condition,
        )

    # -- commands ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start both threads; the state is RUNNING once the recipe is open."""
        self._condition.state = StationState.STARTING
        self._inference.start()
        self._capture.start()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Stop in order: capture, inference (judges what waits), writer (stores it), images. Idempotent."""
        if self._condition.state in (StationState.IDLE, StationState.STOPPED):
            self._condition.state = StationState.STOPPED
            return
        self._condition.state = StationState.STOPPING
        self._ordered_stop.run(
            timeout_s, intake=self._intake, publisher=self._publisher, recording=self.recording
        )
        self._condition.state = StationState.STOPPED
        self._wake()

    def request_trigger(self) -> None:
        """Judge the next frame, or ask the camera for one: the button or the space bar."""
        if not self._gate.request(monotonic()):
            self._condition.alarm("camera", "The line has ended; this trigger was not taken.")

    def set_trigger(self, settings: TriggerSettings) -> "Future[None]":
        """Change when a frame becomes a part; from the next frame on, in the capture thread.

        The future raises DataFault where the source cannot be triggered so; the trigger before stays.
        """
        return self._capture_loop.set_trigger(settings)

    def controls(self) -> "Future[tuple[Control, ...]]":
        """What the source lets a person set, with present values; asked in the capture thread.

        The future raises EnvironmentFault where the camera is away or the line has ended. Its callbacks run
        in the capture thread and must not block.
        """
        return self._capture_loop.controls()

    def set_control(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        """Change one control of the source, in the capture thread, between two frames.

        The future raises DataFault where it is refused; `trigger` is, because it follows the trigger mode.
        See `controls` for what else. `app/cameras.py` writes it into the audit trail too.
        """
        return self._capture_loop.set_control(name, value)

    def pause(self) -> None:
        """Rest the automatic triggers; preview and the button go on."""
        self._gate.pause(True)

    def resume(self) -> None:
        """Let the automatic triggers go on."""
        self._gate.pause(False)

    def set_limits(self, key: RecipeKey, limits: Limits) -> None:
        """Judge the next parts of this recipe with these limits; nothing is scored again."""
        self._active.set_limits(key, limits)
        self._wake()

    def switch_recipe(self, opener: RecipeOpener) -> None:
        """Judge with another recipe from here on; what waits is judged with the present one first.

        The camera is set up for it between the same two frames. Waits for it and for room in the queue, a few
        parts at most. Not from the inference thread.

        Raises:
            EnvironmentFault: Nothing is judged any more, so the line cannot change over.
        """
        self._change_over.to(opener)

    def set_camera(self, key: RecipeKey, camera: RecipeCamera) -> None:
        """Set the camera up like this when it was lost, if `key` is the recipe that judges."""
        if key == self._active.now()[0].key:
            self._capture_loop.setup.want(camera)

    # -- what is new ---------------------------------------------------------------------------------------

    @property
    def fault(self) -> Exception | None:
        """Why the source or the recipe could not be opened or was lost for good; None while all is well."""
        return self._condition.fault

    @property
    def source_info(self) -> SourceInfo:
        """Which source the line reads."""
        return self._source.info

    @property
    def finished(self) -> bool:
        """True once the source has ended (or was lost for good) and every part has its verdict."""
        return self._capture_done.is_set() and self._publisher.open_parts == 0

    def take_outcomes(self) -> list[Outcome]:
        """Every verdict published since the last call, oldest first."""
        return self._tally.take_outcomes()

    def status(self) -> StationStatus:
        """Snapshot of state, counters, times and alarms."""
        last_ms, latencies = self._tally.times()
        verdict = latencies.frame_to_verdict
        recipe, limits = self._active.now()
        return StationStatus(
            state=self._condition.state,
            recipe=recipe.key,
            limits=limits,
            passed=self._tally.count(VerdictKind.PASS),
            review=self._tally.count(VerdictKind.REVIEW),
            failed=self._tally.count(VerdictKind.FAIL),
            not_inspected=self._tally.count(VerdictKind.NOT_INSPECTED),
            skipped=self._source.skipped,
            preview_dropped=self.preview.dropped,
            queue_depth=self._work.qsize(),
            queue_size=self._work.maxsize,
            last_ms=last_ms,
            median_ms=verdict.p50_ms if verdict else None,
            runtime=self._condition.runtime,
            alarms=self._tally.alarms(),
            source=self._source.info.source_id,
            latencies=latencies,
            signals=self._gate.counts,
            shift_parts=self._tally.counter.parts,
            trigger=self._gate.settings,
            recording=self.recording.status(),
        )

    # -- capture thread ------------------------------------------------------------------------------------

    def _capture_events(self) -> CaptureEvents:
        return CaptureEvents(
            preview=self._on_preview,
            has_room=lambda: self._publisher.open_parts < PARTS_AHEAD,
            part=self._on_part,
            missing=self._intake.missing,
            trouble=lambda message: self._condition.alarm("camera", message),
            ended=self._on_capture_ended,
        )

    def _on_preview(self, frame: Frame) -> None:
        self.preview.put(frame)
        if self.watch_preview:
            self._inference_loop.glances.put(frame)
        self._wake()

    def _on_part(self, frame: Frame) -> None:
        self.recording.part(frame)
        self._intake.part(frame)

    def _on_capture_ended(self, fault: InspectorError | None) -> None:
        if fault is not None:
            self._condition.source_failed(fault)
        self._capture_done.set()
        self._wake()
