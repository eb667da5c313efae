"""What the learning process says arrives, and what is no message is passed over."""

import pytest

from inspector.app.learning.messages import (
    DoneMessage,
    FaultMessage,
    Message,
    ProgressMessage,
    decode,
    encode,
    fault_message,
)
from inspector.domain.errors import (
    Cancelled,
    DataFault,
    EnvironmentFault,
    InspectorError,
    ProgrammingFault,
    WeightsMissing,
)
from inspector.domain.record import Progress


@pytest.mark.parametrize(
    "message",
    [
        DoneMessage(),
        ProgressMessage(progress=Progress("Training\n1 of 4", 3, 40, (("loss", 0.25),), left_s=12.5)),
        FaultMessage(fault="data", message="Größe", way_out="Take another."),
    ],
)
def test_every_message_is_one_line_and_arrives(message: Message) -> None:
    line = encode(message)
    assert (line.count(b"\n"), line[-1:]) == (1, b"\n")
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"Downloading...\n",
        b"{}\n",
        b'{"kind":"done","more":1}\n',
        b'{"kind":"start"}\n',
        b"\xff\n",
    ],
)
def test_what_is_no_message_is_passed_over(line: bytes) -> None:
    assert decode(line) is None


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (DataFault("a", way_out="b"), DataFault),
        (WeightsMissing("a", way_out="b"), EnvironmentFault),
        (ProgrammingFault("a", way_out="b"), ProgrammingFault),
        (Cancelled("a"), Cancelled),
        (InspectorError("a", way_out="b"), ProgrammingFault),
    ],
)
def test_a_fault_keeps_its_words_and_its_exit_code(fault: InspectorError, kind: type[InspectorError]) -> None:
    arrived = fault_message(fault).error()
    assert (type(arrived), str(arrived)) == (kind, str(fault))
