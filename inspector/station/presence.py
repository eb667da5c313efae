"""Sees that a part has come into the region and stands still, without judging what it looks like."""

from math import ceil, floor

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Pixels
from inspector.domain.region import Region

THUMBNAIL_SIDE = 32
CHANGED_LEVELS = 8.0  # grey levels by which a thumbnail cell must differ; camera noise there stays below 1
MOVED_SHARE = 0.01  # of the cells: about ten
PRESENT_SHARE = 0.02
REST_FRAMES = 2  # comparisons in a row without movement
LIKE_A_PART = 0.5  # likeness to the reference from which a first scene is taken for a part
LEAST_CONTRAST_LEVELS = 10.0  # of a reference; plain parts are told from the belt by their grey level
EMPTY_FOLLOWS = 0.1  # share by which the empty view follows slow changes of the light

WHOLE_FRAME = Region()

Thumbnail = npt.NDArray[np.float32]


class PresenceDetector:
    """Fires once for every scene that comes to rest and is not the empty place.

    A part that lies wrongly, is broken or unlike any reference must be seen too, so presence is difference
    from the *empty place* and not likeness to a good part. The empty place is the first scene at rest that
    is unlike the reference: start with an empty place. Until one was seen, every scene at rest that is like
    the reference fires. Every movement arms the detector again, also where part follows part without a gap;
    a hand over a part at rest makes it fire a second time, which is the safe side.
    """

    def __init__(self, reference: Pixels, region: Region = WHOLE_FRAME) -> None:
        self._region = region
        self._reference = _thumbnail(reference, region)
        self._at_rest_as: Thumbnail | None = None
        self._empty: Thumbnail | None = None
        self._still = 0
        self._armed = True

    def fires(self, pixels: Pixels) -> bool:
        """Tell whether this frame is a newly arrived part at rest. Feed it every frame, in order."""
        thumbnail = _thumbnail(pixels, self._region)
        if self._moved(thumbnail):
            return False
        self._still += 1
        if self._still < REST_FRAMES or not self._armed:
            return False
        if self._is_empty(thumbnail):
            return False
        self._armed = False
        return True

    def _moved(self, thumbnail: Thumbnail) -> bool:
        """Compare with the scene at the beginning of the rest, so that creeping counts as movement too."""
        if self._at_rest_as is not None and _changed(thumbnail, self._at_rest_as) < MOVED_SHARE:
            return False
        self._at_rest_as, self._still, self._armed = thumbnail, 0, True
        return True

    def _is_empty(self, thumbnail: Thumbnail) -> bool:
        if self._empty is None:
            if _likeness(thumbnail, self._reference) >= LIKE_A_PART:
                return False
            self._empty = thumbnail
            return True
        if _changed(thumbnail, self._empty) >= PRESENT_SHARE:
            return False
        self._empty = (1 - EMPTY_FOLLOWS) * self._empty + EMPTY_FOLLOWS * thumbnail
        return True


def _thumbnail(pixels: Pixels, region: Region) -> Thumbnail:
    small = cv2.resize(
        _inside(pixels, region), (THUMBNAIL_SIDE, THUMBNAIL_SIDE), interpolation=cv2.INTER_AREA
    )
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    return cv2.GaussianBlur(grey, (0, 0), 1.0).astype(np.float32)


def _inside(pixels: Pixels, region: Region) -> Pixels:
    """The region's bounding box; the whole frame where the region does not fit it."""
    if region.shape is None or region.frame_size != (pixels.shape[1], pixels.shape[0]):
        return pixels
    across, down = zip(*region.shape.corners(), strict=True)
    left, top = max(0, floor(min(across))), max(0, floor(min(down)))
    part = pixels[top : ceil(max(down)), left : ceil(max(across))]
    return part if part.size else pixels


def _changed(a: Thumbnail, b: Thumbnail) -> float:
    """Share of the cells that differ by more than noise and slow light do."""
    return float((np.abs(a - b) > CHANGED_LEVELS).mean())


def _likeness(thumbnail: Thumbnail, reference: Thumbnail) -> float:
    """Share of the reference's contrast that the thumbnail explains: 1 the same picture, <= 0 another one.

    Unlike a correlation it sees the size of the contrast, so that an empty belt, whose faint shading may
    run the same way as the part's, is not taken for a part.
    """
    contrast = float(np.square(reference - reference.mean()).mean())
    error = float(np.square(thumbnail - reference).mean())
    return 1.0 - error / max(contrast, LEAST_CONTRAST_LEVELS**2)
