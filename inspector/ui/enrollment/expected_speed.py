"""What to expect of a model before anybody has measured it on this machine. Without Qt."""

from inspector.domain.recipe import ModelSpec
from inspector.models import FAST

_WORK = {  # billion multiply-adds of the part that is used, relative to the smallest
    "efficientnet_lite0": (1.0, "small and fast; the place to start"),
    "efficientnet_lite1": (1.4, "a little larger than the smallest"),
    "efficientnet_lite2": (1.7, "finer features of the same family"),
    "resnet18": (3.5, "robust textures; more work a part"),
    "wide_resnet50_2": (25.0, "the network of the PatchCore paper; slow without a graphics card"),
    "convnext_tiny": (10.0, "finer features; slow without a graphics card"),
    "dinov2_vits14": (20.0, "finds odd shapes best; slow without a graphics card"),
}
_SMALLEST_MS = 30  # at the input size of the default model


def expected_speed(model: ModelSpec) -> str:
    """One or two sentences; a rough promise, replaced by a measured number after learning."""
    if model.backbone not in _WORK:
        return "Speed unknown until it has been measured after learning."
    times, words = _WORK[model.backbone]
    larger = (model.input_size / FAST.spec.input_size) ** 2
    estimate = f"about {_SMALLEST_MS * times * larger:.0f} ms a part on two processor cores"
    turned = " Turned references add some ms." if model.may_rotate else ""
    return f"Expected: {estimate}: {words}.{turned} The true value is measured after learning."
