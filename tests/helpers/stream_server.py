"""Real network cameras on loopback: an HTTP server that sends MJPEG, an RTSP server that sends RTP/JPEG."""

import base64
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from threading import Condition, Event, Lock, Thread
from time import monotonic

import cv2
import numpy as np
from helpers.camera_bench import CameraBench, Chart
from helpers.handled_camera import COLOURS

from inspector.capture import FrameSource, open_source

WIDTH, HEIGHT = 192, 128
RATE_HZ = 50.0
BOUNDARY = "frame"
RTP_PAYLOAD = 1400


def chart_jpeg(number: int) -> bytes:
    """Four upright stripes; no two images are alike."""
    stripes = np.repeat(np.asarray(COLOURS, np.uint8), WIDTH // len(COLOURS), axis=0)
    image = np.ascontiguousarray(np.broadcast_to(stripes[:, ::-1], (HEIGHT, WIDTH, 3)))
    image[:16] = number % 16 * 16
    return cv2.imencode(".jpg", image)[1].tobytes()


class StreamCamera(CameraBench):
    """A camera in the network, with the cable to it.

    Attributes:
        login: `user:password` it wants; empty for none.
        asked: The first line of every request.
    """

    def __init__(self) -> None:
        self.login = ""
        self.asked: list[str] = []
        self._flows = Condition()  # guards what follows
        self._held = False
        self._connections: list[socket.socket] = []
        self._listener: socket.socket | None = None
        self.port = 0
        self.plug_in()

    @property
    def url(self) -> str:
        """Its address, without a login."""
        raise NotImplementedError

    def serve(self, connection: socket.socket) -> None:
        """Answer one client until it or the cable is gone."""
        raise NotImplementedError

    def source(self) -> FrameSource:
        return open_source(self.url)

    def chart(self) -> Chart:
        width = WIDTH // len(COLOURS)
        patches = {(width * place + 24, 80): colour for place, colour in enumerate(COLOURS)}
        return Chart(patches, size=(WIDTH, HEIGHT), tolerance=8)  # JPEG

    def quiet(self, source: FrameSource) -> None:
        self.hold_driver()

    def hold_driver(self) -> None:
        """Send nothing more, though the connection stands."""
        with self._flows:
            self._held = True

    def release_driver(self) -> None:
        with self._flows:
            self._held = False
            self._flows.notify_all()

    def unplug(self) -> None:
        with self._flows:
            listener, self._listener = self._listener, None
            connections, self._connections = self._connections, []
            self._flows.notify_all()
        for one in [*connections, *([listener] if listener else [])]:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def plug_in(self) -> None:
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._listener = listener
        Thread(target=self._accept, args=(listener,), daemon=True).start()

    def close(self) -> None:
        self.release_driver()
        self.unplug()

    def let_through(self, plugged: socket.socket) -> bool:
        """Wait while nothing may be sent; False where the cable was pulled."""
        with self._flows:
            self._flows.wait_for(lambda: not self._held or plugged not in self._connections)
            return plugged in self._connections

    def authorised(self, request: str) -> bool:
        """Whether the request carries the login that is wanted."""
        wanted = base64.b64encode(self.login.encode()).decode()
        return not self.login or f"Authorization: Basic {wanted}" in request

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection = listener.accept()[0]
            except OSError:
                return
            with self._flows:
                if self._listener is not listener:
                    connection.close()
                    return
                self._connections.append(connection)
            Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self.serve(connection)


class MjpegCamera(StreamCamera):
    """MJPEG over HTTP."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/video.mjpg"

    def serve(self, connection: socket.socket) -> None:
        request = _request(connection)
        if not request:
            return
        self.asked.append(request.splitlines()[0])
        if not self.authorised(request):
            refusal = 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="camera"\r\n'
            connection.sendall(f"{refusal}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
            return
        kind = f"multipart/x-mixed-replace; boundary={BOUNDARY}"
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode())
        for number in _paced():
            if not self.let_through(connection):
                return
            data = chart_jpeg(number)
            head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
            connection.sendall(head.encode() + data + b"\r\n")


class RtspCamera(StreamCamera):
    """RTSP 1.0 (RFC 2326) with RTP/JPEG (RFC 2435) in the same connection."""

    @property
    def url(self) -> str:
        return f"rtsp://127.0.0.1:{self.port}/stream1"

    def serve(self, connection: socket.socket) -> None:
        sending, lock = Event(), Lock()
        try:
            while request := _request(connection):
                self.asked.append(request.splitlines()[0])
                with lock:
                    connection.sendall(self._answer(request).encode())
                if request.startswith("PLAY"):
                    Thread(target=self._send, args=(connection, sending, lock), daemon=True).start()
        finally:
            sending.set()

    def _answer(self, request: str) -> str:
        sequence = next(line for line in request.splitlines() if line.startswith("CSeq"))
        method = request.split()[0]
        if method != "OPTIONS" and not self.authorised(request):
            return (
                f'RTSP/1.0 401 Unauthorized\r\n{sequence}\r\nWWW-Authenticate: Basic realm="camera"\r\n\r\n'
            )
        more, body = "", ""
        if method == "OPTIONS":
            more = "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n"
        elif method == "DESCRIBE":
            body = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\n"
            body += "m=video 0 RTP/AVP 26\r\na=control:track1\r\n"
            more = f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n"
        elif method == "SETUP":
            more = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n"
        else:
            more = "Session: 1\r\n"
        return f"RTSP/1.0 200 OK\r\n{sequence}\r\n{more}\r\n{body}"

    def _send(self, connection: socket.socket, ended: Event, lock: Lock) -> None:
        sequence = 0
        with suppress(OSError):
            for number in _paced():
                if ended.is_set() or not self.let_through(connection):
                    return
                for packet in rtp_packets(chart_jpeg(number), sequence, int(number * 90000 / RATE_HZ)):
                    with lock:
                        connection.sendall(struct.pack(">cBH", b"$", 0, len(packet)) + packet)
                    sequence += 1


def rtp_packets(jpeg: bytes, sequence: int, timestamp: int) -> list[bytes]:
    """One baseline 4:2:0 JPEG with the usual Huffman tables as packets of RFC 2435."""
    tables = b"".join(_tables(jpeg))
    scan = jpeg[_scan_start(jpeg) : -2]
    packets, offset = [], 0
    while offset < len(scan):
        head = struct.pack(">I", offset) + bytes((1, 255, WIDTH // 8, HEIGHT // 8))
        if offset == 0:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        part = scan[offset : offset + RTP_PAYLOAD - len(head)]
        offset += len(part)
        marker = 0x80 if offset >= len(scan) else 0
        number = (sequence + len(packets)) % 65536
        rtp = struct.pack(">BBHII", 0x80, 26 | marker, number, timestamp % 2**32, 1)
        packets.append(rtp + head + part)
    return packets


def _tables(jpeg: bytes) -> list[bytes]:
    """The two quantisation tables."""
    found, place = [], 2
    while jpeg[place + 1] != 0xDA:
        length = int.from_bytes(jpeg[place + 2 : place + 4], "big")
        if jpeg[place + 1] == 0xDB:
            segment = jpeg[place + 4 : place + 2 + length]
            found += [segment[start + 1 : start + 65] for start in range(0, len(segment), 65)]
        place += 2 + length
    return found


def _scan_start(jpeg: bytes) -> int:
    place = jpeg.index(b"\xff\xda")
    return place + 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")


def _request(connection: socket.socket) -> str:
    """The next request up to its empty line, or nothing where the client is gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(4096)
        if not more:
            return ""
        data += more
        if data[:1] == b"$":  # what the client tells about reception
            length = int.from_bytes(data[2:4], "big")
            data = data[4 + length :]
    return data.decode("ascii", "replace")


def _paced() -> Iterator[int]:
    """Numbers of images, each when it is due."""
    never, started = Event(), monotonic()
    for number in count():
        never.wait(max(0.0, started + number / RATE_HZ - monotonic()))
        yield number
