"""What a person is told of a failure."""

import logging

from inspector.domain.errors import InspectorError
from inspector.language import say, say_message

logger = logging.getLogger(__name__)


def failure_message(error: BaseException) -> str:
    """The sentence for the person, way out included; what nobody expected is logged with its trace.

    In the language of the window: fit to be shown as it is.
    """
    if isinstance(error, InspectorError):
        return say_message(str(error))
    logger.error("Unexpected failure", exc_info=error)
    return say(
        "Unexpected error: {kind}: {error}. The log has the details.", kind=type(error).__name__, error=error
    )
