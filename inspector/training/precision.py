"""Mixed precision on CUDA; a processor computes in float32."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn


class Precision:
    """Casts the forward pass, and scales the gradients where the small type is float16.

    bfloat16 has float32's range and needs no scale, so it is taken where the GPU has it.

    Args:
        device: Where the training computes.
    """

    def __init__(self, device: torch.device) -> None:
        self._mixed = device.type == "cuda"
        wide = self._mixed and torch.cuda.is_bf16_supported()
        self._type = torch.bfloat16 if wide else torch.float16
        self._scaler = torch.amp.GradScaler(device.type, enabled=self._mixed and not wide)

    def forward(self) -> AbstractContextManager[object]:
        """Around the forward pass."""
        return torch.autocast("cuda", self._type) if self._mixed else nullcontext()

    def step(
        self,
        loss: Tensor,
        optimiser: torch.optim.Optimizer,
        parameters: Iterable[nn.Parameter],
        *,
        gradient_clip: float,
    ) -> None:
        """Backward pass and one step. With a float16 scale, a step whose gradients overflow is left out.

        Args:
            loss: () float32.
            parameters: Those whose gradients count together.
            gradient_clip: Largest norm of all gradients together; 0 for no limit.
        """
        optimiser.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        if gradient_clip:
            self._scaler.unscale_(optimiser)
            nn.utils.clip_grad_norm_(parameters, gradient_clip)
        self._scaler.step(optimiser)
        self._scaler.update()

    def state(self) -> dict[str, float]:
        """The scale and its counters; empty where none scales."""
        return {name: float(value) for name, value in self._scaler.state_dict().items()}

    def restore(self, state: Mapping[str, float]) -> None:
        """Become the one that gave `state`."""
        if self._scaler.is_enabled() and state:
            own = self._scaler.state_dict()
            self._scaler.load_state_dict({name: type(own[name])(value) for name, value in state.items()})
