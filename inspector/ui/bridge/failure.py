"""What a person is told of a failure."""

import logging

from inspector.domain.errors import InspectorError

logger = logging.getLogger(__name__)


def failure_message(error: BaseException) -> str:
    """The sentence for the person, way out included; what nobody expected is logged with its trace."""
    if isinstance(error, InspectorError):
        return str(error)
    logger.error("Unexpected failure", exc_info=error)
    return f"Unexpected error: {type(error).__name__}: {error}. The log has the details."
