"""Whether cameras may be looked for on the network: that takes broadcasts, which a plant may forbid."""

import os

SEARCH_VARIABLE = "INSPECTOR_CAMERA_SEARCH"
_LOCAL = "local"


def may_search_network() -> bool:
    """False where the environment variable INSPECTOR_CAMERA_SEARCH is `local`: only what is on this machine.

    A backend asks before everything that sends a packet by itself. A camera named by its address is not
    searched for and may be opened.
    """
    return os.environ.get(SEARCH_VARIABLE, "").strip().lower() != _LOCAL
