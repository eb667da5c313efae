"""What to expect of a model before anybody has measured it on this machine. Without Qt."""

from inspector.domain.recipe import ModelSpec
from inspector.language import mark, number_text, say
from inspector.models import FAST

_WORK = {  # billion multiply-adds of the part that is used, relative to the smallest
    "efficientnet_lite0": (1.0, mark("small and fast; the place to start")),
    "efficientnet_lite1": (1.4, mark("a little larger than the smallest")),
    "efficientnet_lite2": (1.7, mark("finer features of the same family")),
    "resnet18": (3.5, mark("robust textures; more work a part")),
    "wide_resnet50_2": (25.0, mark("the network of the PatchCore paper; slow without a graphics card")),
    "convnext_tiny": (10.0, mark("finer features; slow without a graphics card")),
    "dinov2_vits14": (20.0, mark("finds odd shapes best; slow without a graphics card")),
}
_SMALLEST_MS = 30  # at the input size of the default model


def expected_speed(model: ModelSpec) -> str:
    """One or two sentences; a rough promise, replaced by a measured number after learning."""
    if model.backbone not in _WORK:
        return say("Speed unknown until it has been measured after learning.")
    times, words = _WORK[model.backbone]
    larger = (model.input_size / FAST.spec.input_size) ** 2
    sentences = (
        say(
            "Expected: about {ms} ms a part on two processor cores: {words}.",
            ms=number_text(_SMALLEST_MS * times * larger),
            words=say(words),
        ),
        say("Turned references add some ms.") if model.may_rotate else "",
        say("The true value is measured after learning."),
    )
    return " ".join(filter(None, sentences))
