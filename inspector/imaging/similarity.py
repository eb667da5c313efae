"""How alike two images of parts are: to find a wrong part among goods, and the same part shot twice."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Pixels

Vector = npt.NDArray[np.float32]

_SIDE = 128
_DETAIL_SIDE = 256
_THUMBNAIL = 32
_BINS = 32
_RINGS = 12


@dataclass(frozen=True, eq=False)
class Fingerprint:
    """What is compared of one image.

    Attributes:
        thumbnail: float32 (1024,), small grey view without its mean, unit length. Tells pose.
        histograms: Three float32 histograms that each sum to 1 and ignore pose: lightness and colour (Lab),
            edge strength, and grey levels in units of their spread.
        spectrum: float32 (12,), log10 power per ring of spatial frequency without its mean. Tells texture.
        detail: float32 (65536,), fine detail (sigma 1 to 3 px) of unit length. Two goods of one kind never
            agree in it, two shots of one part do.
    """

    thumbnail: Vector
    histograms: tuple[Vector, ...]
    spectrum: Vector
    detail: Vector


def fingerprint(pixels: Pixels) -> Fingerprint:
    """Describe an image. uint8 (S, S, 3); pure, any thread."""
    small = np.asarray(cv2.resize(pixels, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.float32)
    soft = cv2.GaussianBlur(grey, (0, 0), 2.0)
    thumbnail = cv2.resize(soft, (_THUMBNAIL, _THUMBNAIL), interpolation=cv2.INTER_AREA)
    return Fingerprint(
        thumbnail=_unit(np.asarray(thumbnail, np.float32)),
        histograms=(_colours(small), _edges(grey), _spread(grey)),
        spectrum=_spectrum(grey),
        detail=_detail(pixels),
    )


def similarity(first: Fingerprint, second: Fingerprint) -> float:
    """0..1: the better of agreement in pose (thumbnails) and in look whatever the pose (the rest).

    The maximum, because parts in a fixture agree in the one, loose parts only in the other.
    """
    pose = pose_likeness(first, second)
    pairs = zip(first.histograms, second.histograms, strict=True)
    looks = [float(np.minimum(a, b).sum()) for a, b in pairs]
    looks.append(1.0 - float(np.abs(first.spectrum - second.spectrum).mean()))
    return min(1.0, max(0.0, pose, sum(looks) / len(looks)))


def pose_likeness(first: Fingerprint, second: Fingerprint) -> float:
    """Correlation of the small views, -1..1; near 1 where both parts lie in the same place the same way."""
    return float(first.thumbnail @ second.thumbnail)


def same_shot(first: Fingerprint, second: Fingerprint) -> float:
    """Correlation of fine detail, -1..1; near 1 for two shots of one part that has not moved."""
    return float(first.detail @ second.detail)


def _colours(pixels: Pixels) -> Vector:
    lab = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB)).reshape(-1, 3)
    ranges = ((0.0, 256.0), (64.0, 192.0), (64.0, 192.0))
    blocks = [_histogram(lab[:, channel], limits) for channel, limits in enumerate(ranges)]
    return np.concatenate(blocks) / np.float32(len(blocks))


def _edges(grey: Vector) -> Vector:
    steepness = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)) / 8
    return _histogram(np.log2(1 + steepness), (0.0, 8.0))


def _spread(grey: Vector) -> Vector:
    return _histogram((grey - grey.mean()) / (grey.std() + 4.0), (-4.0, 4.0))


def _histogram(values: npt.NDArray[np.number], limits: tuple[float, float]) -> Vector:
    """Softened, so that a value moving into the next bin costs little; sums to 1."""
    inside = np.clip(values, limits[0], limits[1])
    counts = np.histogram(inside, bins=_BINS, range=limits)[0].astype(np.float32)[None]
    soft = np.asarray(cv2.GaussianBlur(counts, (0, 0), 1.5, borderType=cv2.BORDER_REPLICATE), np.float32)[0]
    return np.asarray(soft / soft.sum(), np.float32)


def _spectrum(grey: Vector) -> Vector:
    fading = np.outer(np.hanning(_SIDE), np.hanning(_SIDE))
    power = np.abs(np.fft.fftshift(np.fft.fft2((grey - grey.mean()) * fading))) ** 2
    rows, columns = np.indices(power.shape) - _SIDE // 2
    radius = np.hypot(rows, columns).astype(np.intp)
    by_radius = np.bincount(radius.ravel(), power.ravel())[1 : 5 * _RINGS]
    rings = np.log10([ring.sum() + 1.0 for ring in np.array_split(by_radius, _RINGS)])
    return np.asarray(rings - rings.mean(), np.float32)


def _detail(pixels: Pixels) -> Vector:
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    method = cv2.INTER_AREA if grey.shape[0] > _DETAIL_SIDE else cv2.INTER_LINEAR
    view = np.asarray(cv2.resize(grey, (_DETAIL_SIDE, _DETAIL_SIDE), interpolation=method), np.float32)
    return _unit(np.asarray(cv2.GaussianBlur(view, (0, 0), 1.0) - cv2.GaussianBlur(view, (0, 0), 3.0)))


def _unit(view: npt.NDArray[np.floating]) -> Vector:
    """Flattened, without its mean, of length 1; all 0 for a flat view."""
    centred = (view - view.mean()).astype(np.float32).ravel()
    length = float(np.linalg.norm(centred))
    return centred / np.float32(length) if length > 1e-3 else np.zeros_like(centred)
