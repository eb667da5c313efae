"""Network cameras that send a stream (RTSP, or MJPEG over HTTP), through OpenCV's FFmpeg with time-outs."""

import socket
from collections.abc import Sequence
from functools import partial

import cv2

from inspector.capture.camera.device import CameraDevice
from inspector.capture.camera.opencv_device import OpenCvDevice, VideoInput
from inspector.capture.camera.source import CameraSource
from inspector.capture.camera.stream_url import StreamUrl, stream_url
from inspector.capture.camera.times import CameraTimes
from inspector.capture.source import SourceInfo
from inspector.domain.errors import EnvironmentFault

BACKEND = "rtsp"
CONNECT_S = 3.0
OPEN_S = 10.0
READ_S = 1.5
"""A stream that is silent for longer is lost; slower ones cannot be used."""

STREAM_TIMES = CameraTimes(open_s=CONNECT_S + OPEN_S + READ_S + 2.0, call_s=READ_S)


def open_stream(target: str) -> CameraSource:
    """The camera at this address (`rtsp://...`, `http://...`, or a host alone for RTSP), not yet opened.

    Its login may be in the address or in ~/.netrc; `SourceInfo` and whatever is made of it never show it.

    Raises:
        DataFault: It is no such address.
    """
    url = stream_url(target if "://" in target else f"rtsp://{target.lstrip('/')}")
    info = SourceInfo(BACKEND, url.shown, model="Network camera", address=f"{url.host}:{url.port}")
    return CameraSource(info, partial(_open, info, url), times=STREAM_TIMES)


def stream_kind() -> SourceInfo:
    """Stands for network cameras in the list of sources: they are not looked for."""
    return SourceInfo(BACKEND, "", model="Network camera (RTSP, or MJPEG over HTTP)", address="rtsp:URL")


def _open(info: SourceInfo, url: StreamUrl) -> CameraDevice:
    address = url.with_login()
    _connect(info, url)
    limits = _milliseconds((cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_S), (cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_S))
    video: VideoInput = cv2.VideoCapture(address, cv2.CAP_FFMPEG, limits)
    if not video.isOpened() or not video.grab():
        video.release()
        raise EnvironmentFault(
            f"{info.source_id} gives no stream that can be read.",
            way_out="Check path, login (in the address or ~/.netrc) and format (H.264, H.265, MJPEG).",
        )
    return OpenCvDevice(info.source_id, video, mode_settable=False)


def _connect(info: SourceInfo, url: StreamUrl) -> None:
    """Say why a camera cannot be reached, which FFmpeg does not, and say it soon."""
    try:
        socket.create_connection((url.host, url.port), CONNECT_S).close()
    except OSError as error:
        raise EnvironmentFault(
            f"{info.source_id} cannot be reached: {error.strerror or error}.",
            way_out="Check address, port and network cable, and that the camera is switched on.",
        ) from error


def _milliseconds(*limits: tuple[int, float]) -> Sequence[int]:
    return [number for key, seconds in limits for number in (key, round(seconds * 1000))]
