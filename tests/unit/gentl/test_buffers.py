"""Where the image lies in a buffer, whatever a producer tells about it."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from genicam import gentl

from inspector.gentl.buffers import Image, image_in, number, waiting
from inspector.gentl.failures import Damaged

MONO8, MONO12_PACKED, RGB8 = 0x01080001, 0x010C0006, 0x02180014
KIND = gentl.PAYLOADTYPE_INFO_IDS
PART = gentl.PARTDATATYPE_IDS


class Told:
    """What a producer tells; everything else it refuses to, as the bindings do."""

    def __init__(self, **facts: Any) -> None:
        self.__dict__.update(facts)

    def __getattr__(self, name: str) -> Any:
        raise gentl.NotAvailableException(name)


@dataclass
class CameraNodes:
    """A camera of 6 x 4 pixels; see `Nodes`."""

    values: dict[str, int] = field(default_factory=lambda: {"Width": 6, "Height": 4, "PixelFormat": MONO8})

    def node(self, name: str) -> Any:
        """The value, in the two ways a node gives it."""
        value = self.values[name]
        return Told(value=value, get_int_value=lambda: value)


def buffer(**facts: Any) -> Told:
    return Told(**{"payload_type": KIND.PAYLOAD_TYPE_IMAGE, "raw_buffer": bytes(1000), **facts})


def test_what_the_producer_tells_counts() -> None:
    told = buffer(width=10, height=5, pixel_format=RGB8, padding_x=2, image_offset=16, size_filled=176)

    assert image_in(told, CameraNodes()) == Image(16, 160, 10, 5, RGB8, 2)
    assert image_in(told, CameraNodes()).size == 160


def test_what_it_does_not_tell_is_asked_of_the_camera() -> None:
    image = image_in(buffer(), CameraNodes())

    assert image == Image(0, 1000, 6, 4, MONO8, 0)
    assert image.size == 24


def test_pixels_of_twelve_bits_take_one_and_a_half_bytes() -> None:
    assert image_in(buffer(pixel_format=MONO12_PACKED, width=5, height=3), CameraNodes()).size == 23


@pytest.mark.parametrize(("filled", "size"), [(10, 10), (0, 0), (5000, 24)])
def test_of_a_truncated_image_only_what_came_is_taken(filled: int, size: int) -> None:
    assert image_in(buffer(size_filled=filled), CameraNodes()).size == size


def test_an_image_without_a_size_takes_nothing() -> None:
    assert image_in(buffer(width=0, height=0), CameraNodes()).size == 0


def test_of_several_parts_the_first_flat_image_is_taken() -> None:
    depth = Told(data_type=PART.PART_DATATYPE_3D_IMAGE)
    flat = Told(
        data_type=PART.PART_DATATYPE_2D_IMAGE,
        data_offset=96,
        data_size=24,
        width=6,
        height=4,
        data_format=MONO8,
        x_padding=0,
    )
    told = buffer(payload_type=KIND.PAYLOAD_TYPE_MULTI_PART, parts=[depth, flat])

    assert image_in(told, CameraNodes()) == Image(96, 24, 6, 4, MONO8, 0)
    with pytest.raises(Damaged, match="holds no image"):
        image_in(buffer(payload_type=KIND.PAYLOAD_TYPE_MULTI_PART, parts=[depth]), CameraNodes())


def test_compressed_images_are_refused_with_the_way_out() -> None:
    with pytest.raises(Damaged, match="switch its compression off"):
        image_in(buffer(payload_type=KIND.PAYLOAD_TYPE_JPEG), CameraNodes())


def test_a_producer_that_does_not_count_its_images_has_none_waiting() -> None:
    assert not waiting(buffer(parent=Told()))
    assert waiting(buffer(parent=Told(num_awaiting_delivery=2)))
    assert number(buffer(), "frame_id", lambda: 7) == 7
