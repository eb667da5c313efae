"""What the learning process says to its program: one JSON object a line on its stdout."""

import logging
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from inspector.domain.errors import (
    Cancelled,
    DataFault,
    EnvironmentFault,
    InspectorError,
    ProgrammingFault,
)
from inspector.domain.record import Progress

MAX_LINE = 64 * 1024

logger = logging.getLogger(__name__)


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ProgressMessage(_Message):
    """How far it is."""

    kind: Literal["progress"] = "progress"
    progress: Progress


class DoneMessage(_Message):
    """`result/` is complete."""

    kind: Literal["done"] = "done"


class FaultMessage(_Message):
    """It ends without a result. `fault` names the class, because that decides the exit code."""

    kind: Literal["fault"] = "fault"
    fault: Literal["data", "environment", "cancelled", "program"]
    message: str
    way_out: str = ""

    def error(self) -> InspectorError:
        """The fault, to be raised in the program."""
        if self.fault == "cancelled":
            return Cancelled(self.message)
        return _FAULTS[self.fault](self.message, way_out=self.way_out)


Message = ProgressMessage | DoneMessage | FaultMessage

_FAULTS: Final = {"data": DataFault, "environment": EnvironmentFault, "program": ProgrammingFault}
_MESSAGES: Final[TypeAdapter[Message]] = TypeAdapter(Annotated[Message, Field(discriminator="kind")])


def fault_message(fault: InspectorError) -> FaultMessage:
    """What the process says of the fault that ends it."""
    match fault:
        case Cancelled():
            return FaultMessage(fault="cancelled", message=fault.message)
        case DataFault():
            return FaultMessage(fault="data", message=fault.message, way_out=fault.way_out)
        case EnvironmentFault():
            return FaultMessage(fault="environment", message=fault.message, way_out=fault.way_out)
    return FaultMessage(fault="program", message=fault.message, way_out=fault.way_out)


def encode(message: Message) -> bytes:
    """One line, its end included."""
    return message.model_dump_json().encode() + b"\n"


def decode(line: bytes) -> Message | None:
    """The message of a line; None, and a line in the log, for what is none."""
    try:
        return _MESSAGES.validate_json(line)
    except ValidationError:
        logger.warning("The learning process said something that is no message: %.200r", line)
        return None
