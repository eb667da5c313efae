"""The C library Aravis through ctypes: the functions used, their types, its errors (decision 0014)."""

import ctypes
from collections.abc import Callable
from ctypes import (
    POINTER,
    byref,
    c_char_p,
    c_double,
    c_int,
    c_int64,
    c_size_t,
    c_uint,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
)
from functools import cache
from typing import Any

from inspector.domain.errors import EnvironmentFault

SONAME = "libaravis-0.8.so.0"
_WAY_OUT = "Install Debian's or Ubuntu's package libaravis-0.8-0 (0.8.26 or later)."
_GONE_CODES = (2, 4, 5, 10)
"""ArvDeviceError: not connected, transfer error, time-out after five tries, not the controller."""


class AravisError(Exception):
    """What Aravis says about a call that failed; becomes a fault or a refusal where the call was made.

    Attributes:
        gone: The device does not answer any more, or is controlled by somebody else.
    """

    def __init__(self, message: str, *, gone: bool) -> None:
        super().__init__(message)
        self.gone = gone


class _GError(ctypes.Structure):
    _fields_ = (("domain", c_uint32), ("code", c_int), ("message", c_char_p))


_OBJECT, _TEXT = c_void_p, c_char_p
_IN_OBJECT, _IN_FEATURE = (_OBJECT,), (_OBJECT, _TEXT)
# name: result, arguments without the GError at the end
_PLAIN: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "arv_buffer_get_frame_id": (c_uint64, _IN_OBJECT),
    "arv_buffer_get_image_height": (c_int, _IN_OBJECT),
    "arv_buffer_get_image_padding": (None, (_OBJECT, POINTER(c_int), POINTER(c_int))),
    "arv_buffer_get_image_pixel_format": (c_uint32, _IN_OBJECT),
    "arv_buffer_get_image_width": (c_int, _IN_OBJECT),
    "arv_buffer_get_n_parts": (c_uint, _IN_OBJECT),
    "arv_buffer_get_part_data": (_OBJECT, (_OBJECT, c_uint, POINTER(c_size_t))),
    "arv_buffer_get_status": (c_int, _IN_OBJECT),
    "arv_buffer_new_allocate": (_OBJECT, (c_size_t,)),
    "arv_device_error_quark": (c_uint32, ()),
    "arv_device_get_feature": (_OBJECT, _IN_FEATURE),
    "arv_gc_boolean_get_type": (c_size_t, ()),
    "arv_gc_command_get_type": (c_size_t, ()),
    "arv_gc_enumeration_get_type": (c_size_t, ()),
    "arv_gc_feature_node_get_actual_access_mode": (c_int, _IN_OBJECT),
    "arv_gc_float_get_type": (c_size_t, ()),
    "arv_gc_float_get_unit": (_TEXT, _IN_OBJECT),
    "arv_gc_integer_get_type": (c_size_t, ()),
    "arv_gc_integer_get_unit": (_TEXT, _IN_OBJECT),
    "arv_gc_string_get_type": (c_size_t, ()),
    "arv_gv_device_is_controller": (c_int, _IN_OBJECT),
    "arv_gv_device_set_stream_options": (None, (_OBJECT, c_int)),
    "arv_gv_interface_get_instance": (_OBJECT, ()),
    "arv_gv_stream_get_port": (c_uint16, _IN_OBJECT),
    "arv_interface_get_device_address": (_TEXT, (_OBJECT, c_uint)),
    "arv_interface_get_device_id": (_TEXT, (_OBJECT, c_uint)),
    "arv_interface_get_device_model": (_TEXT, (_OBJECT, c_uint)),
    "arv_interface_get_device_serial_nbr": (_TEXT, (_OBJECT, c_uint)),
    "arv_interface_get_device_vendor": (_TEXT, (_OBJECT, c_uint)),
    "arv_interface_get_n_devices": (c_uint, _IN_OBJECT),
    "arv_interface_update_device_list": (None, _IN_OBJECT),
    "arv_stream_get_info_uint64_by_name": (c_uint64, _IN_FEATURE),
    "arv_stream_push_buffer": (None, (_OBJECT, _OBJECT)),
    "arv_stream_timeout_pop_buffer": (_OBJECT, (_OBJECT, c_uint64)),
    "arv_uv_interface_get_instance": (_OBJECT, ()),
    "g_error_free": (None, _IN_OBJECT),
    "g_free": (None, _IN_OBJECT),
    "g_object_unref": (None, _IN_OBJECT),
    "g_type_check_instance_is_a": (c_int, (_OBJECT, c_size_t)),
}
_FALLIBLE: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "arv_device_create_stream": (_OBJECT, (_OBJECT, c_void_p, c_void_p)),
    "arv_device_dup_available_enumeration_feature_values_as_strings": (
        POINTER(c_char_p),
        (_OBJECT, _TEXT, POINTER(c_uint)),
    ),
    "arv_device_execute_command": (None, _IN_FEATURE),
    "arv_device_get_boolean_feature_value": (c_int, _IN_FEATURE),
    "arv_device_get_float_feature_bounds": (None, (_OBJECT, _TEXT, POINTER(c_double), POINTER(c_double))),
    "arv_device_get_float_feature_increment": (c_double, _IN_FEATURE),
    "arv_device_get_float_feature_value": (c_double, _IN_FEATURE),
    "arv_device_get_integer_feature_bounds": (None, (_OBJECT, _TEXT, POINTER(c_int64), POINTER(c_int64))),
    "arv_device_get_integer_feature_increment": (c_int64, _IN_FEATURE),
    "arv_device_get_integer_feature_value": (c_int64, _IN_FEATURE),
    "arv_device_get_string_feature_value": (_TEXT, _IN_FEATURE),
    "arv_device_read_register": (c_int, (_OBJECT, c_uint64, POINTER(c_uint32))),
    "arv_device_set_boolean_feature_value": (None, (_OBJECT, _TEXT, c_int)),
    "arv_device_set_float_feature_value": (None, (_OBJECT, _TEXT, c_double)),
    "arv_device_set_integer_feature_value": (None, (_OBJECT, _TEXT, c_int64)),
    "arv_device_set_string_feature_value": (None, (_OBJECT, _TEXT, _TEXT)),
    "arv_gc_feature_node_is_available": (c_int, _IN_OBJECT),
    "arv_gc_feature_node_is_implemented": (c_int, _IN_OBJECT),
    "arv_gc_feature_node_is_locked": (c_int, _IN_OBJECT),
    "arv_interface_open_device": (_OBJECT, (_OBJECT, _TEXT)),
}


class Aravis:
    """The loaded library. Python's lock is given up during every call: one that blocks holds one thread."""

    def __init__(self, handle: ctypes.CDLL) -> None:
        self._functions: dict[str, Callable[..., Any]] = {}
        for name, (result, arguments) in _PLAIN.items():
            self._declare(handle, name, result, arguments)
        for name, (result, arguments) in _FALLIBLE.items():
            self._declare(handle, name, result, (*arguments, POINTER(POINTER(_GError))))
        self._device_errors = self.call("arv_device_error_quark")

    def call(self, name: str, *arguments: object) -> Any:
        """Call a function by its C name; text goes in and comes out as bytes, an object as its address.

        Raises:
            AravisError: The function reports an error.
        """
        function = self._functions[name]
        if name in _PLAIN:
            return function(*arguments)
        error = POINTER(_GError)()
        result = function(*arguments, byref(error))
        if error:
            raise self._taken(error)
        return result

    def is_a(self, instance: int, kind: str) -> bool:
        """Whether a GObject is of a type, e.g. `arv_gc_float`."""
        return bool(self.call("g_type_check_instance_is_a", instance, self.call(f"{kind}_get_type")))

    def choices(self, device: int, feature: bytes) -> tuple[str, ...]:
        """Entries of an enumeration that are available now; raises AravisError."""
        count = c_uint()
        name = "arv_device_dup_available_enumeration_feature_values_as_strings"
        entries = self.call(name, device, feature, byref(count))
        try:
            return tuple(text(entries[number]) for number in range(count.value))
        finally:
            self.call("g_free", ctypes.cast(entries, c_void_p))

    def _declare(self, handle: ctypes.CDLL, name: str, result: Any, arguments: tuple[Any, ...]) -> None:
        function = getattr(handle, name)
        function.restype, function.argtypes = result, arguments
        self._functions[name] = function

    def _taken(self, error: Any) -> AravisError:
        """The error as ours, its memory given back."""
        found = error.contents
        gone = found.domain == self._device_errors and found.code in _GONE_CODES
        message = text(found.message)
        self.call("g_error_free", ctypes.cast(error, c_void_p))
        return AravisError(message, gone=gone)


@cache
def load_aravis() -> Aravis:
    """The library, loaded once.

    Raises:
        EnvironmentFault: It is not installed, or too old.
    """
    try:
        return Aravis(ctypes.CDLL(SONAME))
    except OSError as missing:
        raise EnvironmentFault("Aravis is not installed on this machine.", way_out=_WAY_OUT) from missing
    except AttributeError as lacking:
        raise EnvironmentFault(f"Aravis is too old here: {lacking}.", way_out=_WAY_OUT) from lacking


def text(found: bytes | None) -> str:
    """A C string as text; empty for none. Cameras send any bytes."""
    return "" if found is None else found.decode("utf-8", errors="replace")
