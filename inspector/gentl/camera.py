"""One opened camera: delivery on and off, and its images one at a time into the shared file."""

import mmap
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any

from genicam import gentl
from harvesters import core

from inspector.gentl.buffers import image_in, number, waiting
from inspector.gentl.failures import Damaged, Lost
from inspector.gentl.nodes import Nodes
from inspector.gentl.producer import Producer

POLL_MS = 20
SHORTEST_S = 0.001  # harvesters takes 0 for no time-out at all
HEARTBEAT_S = 0.5
MAX_BUFFERS = 8
MAX_BUFFER_BYTES = 256 * 2**20

Facts = dict[str, Any]


class Camera:
    """A camera, opened through harvesters.

    Attributes:
        nodes: Its features.
    """

    def __init__(self, producer: Producer, interface: Any, device: Any) -> None:
        self._harvester = core.Harvester()  # it and the producer live as long as the camera
        self._producer = producer
        self._acquirer = self._opened(interface, device)
        self._acquirer.add_callback(self._acquirer.Events.INCOMPLETE_BUFFER, _Counter(self._note_incomplete))
        self.nodes = Nodes(self._acquirer.remote_device.node_map)
        self._slot: mmap.mmap | None = None
        self._heard_s = 0.0
        self._last_id: int | None = None
        self._incomplete = 0  # since the opening
        self._damaged = 0  # told as such since the last image
        self._readable_at = next((at for at in self._addresses() if self._answers(at)), None)

    def start(self, folder: str) -> Facts:
        """Let it deliver; each image will lie in the file that is named."""
        payload = self._payload()
        size = max(payload, mmap.PAGESIZE)
        path = Path(folder) / f"{monotonic()}.image"
        with path.open("wb+") as file:
            file.truncate(size)
            self._slot = mmap.mmap(file.fileno(), size)
        wanted = min(MAX_BUFFERS, MAX_BUFFER_BYTES // max(payload, 1))
        self._acquirer.num_buffers = int(max(wanted, 3, self._acquirer.min_num_buffers))
        self._last_id, self._damaged, self._heard_s = None, 0, monotonic()
        self._acquirer.start()
        return {"path": str(path), "bytes": size}

    def stop(self) -> None:
        """Let it deliver no more; images not yet taken are gone."""
        self._acquirer.stop()
        self._slot = None

    def grab(self, timeout_s: float, newest: bool) -> Facts | None:
        """Put the next image, or the newest, into the shared file; None where none came in time.

        Raises:
            Damaged: It came incomplete.
            Lost: The camera is gone.
        """
        try:
            buffer = self._fetch(timeout_s)
        except Damaged:
            self._damaged += 1
            raise
        if buffer is None:
            self._check_alive()
            return None
        self._heard_s = monotonic()
        buffer, replaced = self._newest(buffer) if newest else (buffer, 0)
        try:
            return {**self._handed_over(buffer), "skipped": self._skipped(buffer, replaced)}
        finally:
            buffer.parent.queue_buffer(buffer)

    def alive(self) -> bool:
        """Whether it answers; True where it offers nothing that could be asked."""
        return self._readable_at is None or self._answers(self._readable_at)

    def close(self) -> None:
        """Give it back and unload its producer."""
        self._acquirer.destroy()
        self._producer.close()

    def _opened(self, interface: Any, device: Any) -> Any:
        """Its acquirer. Not by the harvester's own search: that would look everywhere."""
        system = core.System(module=self._producer.system, parent=core.Producer(module=self._producer.module))
        owner = core.Interface(module=interface, parent=system)
        wrapped = core.DeviceInfo(module=device, parent=owner)
        self._harvester.device_info_list.append(wrapped)
        settings = {
            core.ParameterKey.TIMEOUT_PERIOD_ON_UPDATE_EVENT_DATA_CALL: POLL_MS,
            core.ParameterKey.ENABLE_AUTO_CHUNK_DATA_UPDATE: False,
        }
        return self._harvester.create(wrapped, config=core.ParameterSet(settings))

    def _payload(self) -> int:
        stream = self._acquirer.data_streams[0].module
        told = stream.defines_payload_size()
        return int(stream.payload_size if told else self.nodes.node("PayloadSize").value)

    def _fetch(self, timeout_s: float) -> Any:
        before = self._incomplete
        try:
            buffer = self._acquirer.try_fetch(timeout=max(timeout_s, SHORTEST_S), is_raw=True)
        except gentl.GenericException as error:
            raise Lost(str(error)) from error
        if buffer is None and self._incomplete > before:
            self._heard_s = monotonic()
            raise Damaged("The image came incomplete.")
        return buffer

    def _newest(self, buffer: Any) -> tuple[Any, int]:
        """The last image that is ready, and how many were given back for it."""
        replaced = 0
        with suppress(Damaged):  # it counts as skipped where the producer numbers its images
            while waiting(buffer) and (newer := self._fetch(SHORTEST_S)) is not None:
                buffer.parent.queue_buffer(buffer)
                buffer, replaced = newer, replaced + 1
        return buffer, replaced

    def _note_incomplete(self) -> None:
        self._incomplete += 1

    def _check_alive(self) -> None:
        """After a silence: a camera that waits for its trigger still answers, one that is gone does not."""
        if monotonic() - self._heard_s < HEARTBEAT_S:
            return
        self._heard_s = monotonic()
        if not self.alive():
            raise Lost("It no longer answers.")

    def _handed_over(self, buffer: Any) -> Facts:
        image = image_in(buffer, self.nodes)
        assert self._slot is not None
        size = min(image.size, len(self._slot))
        self._slot[:size] = memoryview(buffer.raw_buffer)[image.start : image.start + size]
        facts = {"width": image.width, "height": image.height, "code": image.code}
        return {**facts, "padding": image.padding, "bytes": size}

    def _skipped(self, buffer: Any, replaced: int) -> int:
        """Whole images since the last one that were not handed over, by the producer's own numbers."""
        frame_id = number(buffer, "frame_id", lambda: 0)
        last, self._last_id = self._last_id, frame_id
        damaged, self._damaged = self._damaged, 0
        gap = frame_id - last - 1 - damaged if last is not None and frame_id > last else 0
        return max(gap, replaced)

    def _addresses(self) -> Iterator[int]:
        """Where cameras can be read: their first register, or their description of themselves."""
        yield 0
        with suppress(gentl.GenericException):
            for url in self._acquirer.remote_device.port.url_info_list:
                yield int(url.file_register_address)

    def _answers(self, address: int) -> bool:
        try:
            self._acquirer.remote_device.port.read(address, 4)
        except gentl.GenericException:
            return False
        return True


class _Counter(core.Callback):  # type: ignore[misc]  # harvesters has no types
    """Calls a function for each event."""

    def __init__(self, note: Callable[[], None]) -> None:
        super().__init__()
        self._note = note

    def emit(self, context: object = None) -> None:
        """See `Callback`."""
        self._note()
