"""Fetching a file from a hub: only when a person asks, with a deadline, complete or not at all."""

import http.client
from urllib.error import URLError
from urllib.request import urlopen

from inspector.domain.errors import EnvironmentFault

_TIMEOUT_S = 5.0


def download(url: str) -> bytes:
    """What `url` holds.

    Raises:
        EnvironmentFault: No answer within 5 s, or the connection broke.
    """
    try:
        with urlopen(url, timeout=_TIMEOUT_S) as answer:
            data: bytes = answer.read()
    except (URLError, TimeoutError, http.client.HTTPException, ConnectionError) as error:
        reason = getattr(error, "reason", "") or error
        raise EnvironmentFault(
            f"{url} could not be fetched: {reason}.",
            way_out="Fetch it on a machine with a network and import the file.",
        ) from error
    return data
