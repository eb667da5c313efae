"""GigE Vision's control protocol (GVCP) as far as it tells whether a camera is there and who controls it.

Aravis itself waits 2.5 s for one register and about 5 s before it gives a camera up; a part has gone by then.
Any program may read registers, so this asks from a socket of its own.
"""

import socket
import struct
from collections.abc import Callable
from time import monotonic

from inspector.capture.camera.device import DeviceLost

PORT = 3956
_CONTROL_REGISTER = 0x0A00  # control channel privilege: 0 while no program controls the camera
_CONTROL_BITS = 0b11  # exclusive or plain control
_COMMAND_KEY, _ANSWER_WANTED = 0x42, 0x01
_READ_REGISTER, _READ_REGISTER_ANSWER = 0x0080, 0x0081
_COMMAND, _ANSWER = struct.Struct("!BBHHHI"), struct.Struct("!HHHH")
_VALUE = struct.Struct("!I")

QUIET_S = 0.3
"""A camera that sent no image for so long is asked."""
ASK_EVERY_S = 0.2
UNANSWERED = 4
"""So many questions, over at least GIVE_UP_S, and the camera is gone."""
GIVE_UP_S = 1.0


def is_controlled(address: str, *, wait_s: float = 0.2, tries: int = 3) -> bool | None:
    """Whether some program controls the camera at this IPv4 address; None where no camera answers there.

    Sends to that address only. Blocks for up to `wait_s * tries` seconds.
    """
    with _Questions(address) as questions:
        for _ in range(tries):
            questions.ask()
            answer = questions.answer(wait_s)
            if answer is not None:
                return answer
    return None


class Pulse:
    """Notices that a camera is gone, or that its control was lost, while it sends no images.

    Used by the thread that owns the camera; no call blocks.
    """

    def __init__(self, address: str, clock: Callable[[], float] = monotonic) -> None:
        self._questions = _Questions(address)
        self._clock = clock
        self._alive_s = self._asked_s = clock()
        self._unanswered = 0
        self._first_unanswered_s = 0.0

    def heard(self) -> None:
        """Note a sign of life: an image came, whole or damaged."""
        self._alive_s = self._clock()
        self._unanswered = 0

    def check(self) -> None:
        """Ask where the camera has been quiet.

        Raises:
            DeviceLost: It does not answer any more, or says that no program controls it.
        """
        now_s = self._clock()
        self._take_answers()
        if now_s - self._alive_s < QUIET_S or now_s - self._asked_s < ASK_EVERY_S:
            return
        if self._unanswered >= UNANSWERED and now_s - self._first_unanswered_s >= GIVE_UP_S:
            raise DeviceLost("It does not answer any more: no power, no cable, or restarted.")
        self._ask(now_s)

    def close(self) -> None:
        """Give the socket back."""
        self._questions.close()

    def _ask(self, now_s: float) -> None:
        self._first_unanswered_s = self._first_unanswered_s if self._unanswered else now_s
        self._unanswered += 1
        self._asked_s = now_s
        self._questions.ask()

    def _take_answers(self) -> None:
        while (controlled := self._questions.answer(0.0)) is not None:
            if not controlled:
                raise DeviceLost("It lost its connection to this program: it was restarted.")
            self.heard()


class _Questions:
    """A socket that asks one camera for its control register. Blocks only in `answer`."""

    def __init__(self, address: str) -> None:
        self._peer = (address, PORT)
        self._number = 0
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def __enter__(self) -> "_Questions":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self) -> None:
        """Send one question; one that cannot be sent counts as not answered."""
        self._number = self._number % 0xFFFF + 1  # 0 is no number
        question = _COMMAND.pack(
            _COMMAND_KEY, _ANSWER_WANTED, _READ_REGISTER, _VALUE.size, self._number, _CONTROL_REGISTER
        )
        try:
            self._socket.sendto(question, self._peer)
        except OSError:  # no route, full queue, network down: what an unplugged camera looks like
            return

    def answer(self, wait_s: float) -> bool | None:
        """Whether the camera is controlled, as the next answer says; None where none came in time."""
        deadline_s = monotonic() + wait_s
        while True:
            self._socket.settimeout(max(0.0, deadline_s - monotonic()))
            try:
                packet, peer = self._socket.recvfrom(576)
            except (BlockingIOError, TimeoutError, ConnectionError):
                return None
            controlled = _controlled(packet) if peer == self._peer else None
            if controlled is not None:
                return controlled

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()


def _controlled(packet: bytes) -> bool | None:
    """What one datagram says; None for something else. A camera that refuses to tell is there and in use."""
    if len(packet) < _ANSWER.size:
        return None
    status, command, _, _ = _ANSWER.unpack_from(packet)
    if command != _READ_REGISTER_ANSWER:
        return None
    if status or len(packet) < _ANSWER.size + _VALUE.size:
        return True
    return bool(_VALUE.unpack_from(packet, _ANSWER.size)[0] & _CONTROL_BITS)
