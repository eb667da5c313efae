"""The images of one part's views, handled as one."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from threading import Lock

from inspector.storage import HeldImage


def together(images: Sequence[HeldImage | None]) -> HeldImage | None:
    """The images of one part as one: written at once, on the disk when all are; None where there is none."""
    held = [image for image in images if image is not None]
    if len(held) < 2:
        return held[0] if held else None

    def write() -> None:
        for image in held:
            image.write()

    def drop() -> None:
        for image in held:
            image.drop()

    on_disk = all_done([image.on_disk for image in held])
    return replace(held[0], on_disk=on_disk, noted=any(one.noted for one in held), write=write, drop=drop)


def all_done(futures: Sequence["Future[None]"]) -> "Future[None]":
    """Done with the last of them; raises what the first one that failed raised."""
    every: Future[None] = Future()
    left, lock = set(range(len(futures))), Lock()

    def one_done(number: int, done: "Future[None]") -> None:
        with lock:
            left.discard(number)
            fault = done.exception()
            if every.done():
                return
            if fault is not None:
                every.set_exception(fault)
            elif not left:
                every.set_result(None)

    for number, future in enumerate(futures):
        future.add_done_callback(partial(one_done, number))
    return every
