"""Whether cameras may be looked for on the network: that takes broadcasts, which a plant may forbid."""

import os

SEARCH_VARIABLE = "INSPECTOR_CAMERA_SEARCH"
_LOCAL = "local"
_asked_for = False

HOW_TO_SEARCH = (
    "Switch on 'Look for cameras on the network' in Settings, or give --network to inspector cameras."
)


def search_network(wanted: bool) -> None:
    """Look for cameras on the network too, from the next search on: the setting `search_network`.

    Said by whoever composes the program. Nothing is sent before it was asked for.
    """
    global _asked_for
    _asked_for = wanted


def may_search_network() -> bool:
    """Whether a person asked for it, and the environment variable INSPECTOR_CAMERA_SEARCH is not `local`.

    A backend asks before everything that sends a packet by itself. A camera named by its address is not
    searched for and may be opened.
    """
    return _asked_for and os.environ.get(SEARCH_VARIABLE, "").strip().lower() != _LOCAL


def why_not_searched() -> str:
    """Sentence for a person; only where `may_search_network` says no."""
    if _asked_for:
        return f"The network was not searched because {SEARCH_VARIABLE} is local."
    return f"The network was not searched. {HOW_TO_SEARCH}"
