"""The way of an image to the disk: order, bounds, failure, end. The disk is a dictionary behind a gate."""

from collections.abc import Iterator
from concurrent.futures import Future
from threading import Event, Thread

import numpy as np
import pytest

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Pixels
from inspector.storage import image_queue
from inspector.storage.image_queue import ImageQueue

WAIT_S = 20.0


class Disk:
    """Takes images while its gate is open and it has no fault."""

    def __init__(self) -> None:
        self.images: dict[str, Pixels] = {}
        self.open = Event()
        self.open.set()
        self.fault: Exception | None = None

    def write(self, address: str, pixels: Pixels) -> None:
        assert self.open.wait(WAIT_S)
        if self.fault is not None:
            raise self.fault
        self.images[address] = pixels


class Ears:
    """Hears what the queue tells."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.something = Event()

    def __call__(self, message: str) -> None:
        self.heard.append(message)
        self.something.set()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def written() -> list[str]:
    return []


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def queue(disk: Disk, written: list[str]) -> Iterator[ImageQueue]:
    made = ImageQueue(disk.write, written.append)
    yield made
    disk.open.set()
    made.close()


def image(number: int = 0, size: int = 2) -> Pixels:
    return np.full((size, size, 3), number, np.uint8)


def put(queue: ImageQueue, address: str, ears: Ears, pixels: Pixels | None = None) -> "Future[None]":
    future = queue.hold(address, image() if pixels is None else pixels, told=ears)
    queue.write(address)
    return future


def test_images_are_written_in_order_and_read_from_memory_until_then(
    queue: ImageQueue, disk: Disk, written: list[str], ears: Ears
) -> None:
    disk.open.clear()
    futures = [put(queue, str(number), ears, image(number)) for number in range(5)]
    assert [int(queue.pixels(str(n))[0, 0, 0]) for n in range(5)] == list(range(5))  # type: ignore[index]
    assert not any(future.done() for future in futures)
    disk.open.set()
    queue.flush()
    assert written == list(disk.images) == ["0", "1", "2", "3", "4"]
    assert all(future.done() for future in futures)
    assert queue.pixels("0") is None
    assert queue.waiting_bytes == 0
    assert ears.heard == []


def test_an_image_that_is_only_held_is_not_written_and_can_be_dropped(
    queue: ImageQueue, disk: Disk, ears: Ears
) -> None:
    queue.hold("a", image(), told=ears)
    put(queue, "b", ears)
    assert disk.images == {}
    assert queue.pixels("a") is not None
    queue.drop("a")
    queue.flush()
    assert list(disk.images) == ["b"]
    assert queue.waiting_bytes == 0


def test_the_same_image_waits_once_and_is_not_dropped_for_the_second_part(
    queue: ImageQueue, disk: Disk, ears: Ears
) -> None:
    disk.open.clear()
    first = put(queue, "a", ears)
    assert queue.hold("a", image(), told=ears) is first
    queue.drop("a")
    assert queue.waiting_bytes == image().nbytes
    disk.open.set()
    first.result(WAIT_S)


@pytest.mark.parametrize(("count", "size"), [(3, 10**9), (1000, 3 * image().nbytes)])
def test_a_full_queue_makes_its_giver_wait_and_drops_nothing(
    queue: ImageQueue, disk: Disk, ears: Ears, monkeypatch: pytest.MonkeyPatch, count: int, size: int
) -> None:
    monkeypatch.setattr(image_queue, "MAX_WAITING", count)
    monkeypatch.setattr(image_queue, "MAX_WAITING_BYTES", size)
    disk.open.clear()
    for number in range(3):
        put(queue, str(number), ears)
    fourth = Thread(target=put, args=(queue, "3", ears))
    fourth.start()
    fourth.join(0.05)
    assert fourth.is_alive()
    assert queue.waiting_bytes == 3 * image().nbytes
    disk.open.set()
    fourth.join(WAIT_S)
    queue.flush()
    assert len(disk.images) == 4


def test_one_image_larger_than_the_bound_is_taken_alone(
    queue: ImageQueue, disk: Disk, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_queue, "MAX_WAITING_BYTES", 1)
    put(queue, "a", ears).result(WAIT_S)
    assert list(disk.images) == ["a"]


def test_what_cannot_be_written_is_told_kept_and_tried_again(
    queue: ImageQueue, disk: Disk, written: list[str], ears: Ears, caplog: pytest.LogCaptureFixture
) -> None:
    disk.fault = EnvironmentFault("The disk is full.")
    first = put(queue, "a", ears)
    assert ears.something.wait(WAIT_S)
    with pytest.raises(EnvironmentFault, match=r"Images cannot be stored: The disk is full\."):
        put(queue, "b", ears)
    with pytest.raises(EnvironmentFault, match="1 images are not written yet"):
        queue.flush()
    assert queue.pixels("a") is not None
    assert not first.done()
    disk.fault = None
    queue.flush()
    first.result(WAIT_S)
    put(queue, "b", ears).result(WAIT_S)
    assert written == ["a", "b"]
    assert [message.split(".")[0] for message in ears.heard] == [
        "The disk is full",
        "Images can be stored again",
    ]
    caplog.clear()


def test_a_giver_that_waits_for_room_is_refused_when_the_disk_fails(
    queue: ImageQueue,
    disk: Disk,
    ears: Ears,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(image_queue, "MAX_WAITING", 1)
    disk.open.clear()
    disk.fault = EnvironmentFault("The disk is full.")
    put(queue, "a", ears)
    refused: list[str] = []

    def wait() -> None:
        try:
            queue.hold("b", image(), told=ears)
        except EnvironmentFault as fault:
            refused.append(str(fault))

    giver = Thread(target=wait)
    giver.start()
    disk.open.set()
    giver.join(WAIT_S)
    assert refused == ["Images cannot be stored: The disk is full."]
    caplog.clear()


def test_the_end_tries_everything_once_and_says_what_is_lost(
    disk: Disk, ears: Ears, caplog: pytest.LogCaptureFixture
) -> None:
    queue = ImageQueue(disk.write, lambda _address: None)
    disk.open.clear()
    disk.fault = ValueError("the encoder broke")
    futures = [put(queue, "a", ears), queue.hold("b", image(), told=ears)]
    disk.open.set()
    queue.close()
    queue.close()
    assert all(isinstance(future.exception(WAIT_S), ValueError) for future in futures)
    assert "The image a is lost" in caplog.text
    with pytest.raises(EnvironmentFault, match="closed"):
        queue.hold("c", image(), told=ears)
    caplog.clear()
