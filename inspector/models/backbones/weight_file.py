"""Reading a weights file that nobody vouches for."""

import struct
import warnings
from collections.abc import Mapping
from pathlib import Path
from pickle import UnpicklingError

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from inspector.domain.errors import DataFault
from inspector.models.backbones.catalogue import BACKBONES, BackboneInfo

_WRAPPERS = ("state_dict", "model", "model_state")
_DAMAGE = (
    safetensors.SafetensorError,
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    struct.error,
)
"""What the readers raise on bytes that are not what they should be."""


def read_weights(path: Path) -> dict[str, Tensor]:
    """Tensors by name from a safetensors file or a torch checkpoint, on the CPU.

    Checkpoints are read with `weights_only=True`: a pickle that wants to run code is refused.

    Raises:
        DataFault: The file is not there, damaged, holds code or holds no tensors.
    """
    try:
        content = _read(path)
    except FileNotFoundError as error:
        raise DataFault(f"There is no file {path.name}.", way_out="Check the path.") from error
    except UnpicklingError as error:
        raise DataFault(
            f"{path.name} holds code or objects besides tensors, or is damaged; it was not loaded.",
            way_out="Use the state_dict of the network, as .pth or .safetensors.",
        ) from error
    except _DAMAGE as error:
        raise DataFault(
            f"{path.name} is damaged or is no weights file.", way_out="Get the file again."
        ) from error
    tensors = {str(name): value for name, value in _unwrapped(content).items() if isinstance(value, Tensor)}
    if not tensors:
        raise DataFault(f"{path.name} holds no tensors.", way_out="Use the state_dict of the network.")
    return tensors


def check_belongs(tensors: Mapping[str, Tensor], info: BackboneInfo, *, file: str) -> None:
    """Raise DataFault unless `tensors` are weights of `info`, naming whose they seem to be."""
    if _carries(tensors, info):
        return
    others = [other.title for other in BACKBONES.values() if _carries(tensors, other)]
    name, shape = info.signature
    seems = f"it looks like {others[0]}" if others else f"it has no tensor '{name}' of shape {shape}"
    raise DataFault(
        f"{file} does not hold weights of {info.title}: {seems}.",
        way_out=f"The file wanted is {info.hub_file}.",
    )


def _carries(tensors: Mapping[str, Tensor], info: BackboneInfo) -> bool:
    name, shape = info.signature
    return name in tensors and tuple(tensors[name].shape) == shape


def _read(path: Path) -> object:
    if path.suffix == ".safetensors":
        return safetensors.torch.load_file(path, device="cpu")
    with warnings.catch_warnings():
        # says that old or foreign pickles may not load; whether they do is seen right after
        warnings.filterwarnings("ignore", "Detected pickle protocol", UserWarning)
        return torch.load(path, map_location="cpu", weights_only=True)


def _unwrapped(content: object) -> Mapping[object, object]:
    """The state_dict itself, where training tools have wrapped it."""
    if not isinstance(content, Mapping):
        return {}
    for key in _WRAPPERS:
        inner = content.get(key)
        if isinstance(inner, Mapping):
            return inner
    return content
