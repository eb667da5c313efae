"""The camera or cameras of a line; which ones may change between two reads, as its recipe does."""

from collections.abc import Sequence
from typing import cast

from inspector.capture.controls import Control, ControlValue
from inspector.capture.source import FrameSource, SourceInfo
from inspector.capture.views.named_source import NamedSource
from inspector.capture.views.source import ViewSource
from inspector.domain.errors import InspectorError, SourceLost
from inspector.domain.frame import Frame


class LineCameras:
    """One camera as it is, or a `ViewSource` of several. All calls as `FrameSource` says, of one thread.

    Attributes:
        info: Of the main camera, which stays.
    """

    def __init__(self, main: FrameSource, further: Sequence[NamedSource] = ()) -> None:
        self.info: SourceInfo = main.info
        self._main = main
        self._further = tuple(further)
        self._now: FrameSource = _together(main, self._further)
        self._made_of = self._further
        self._lost: SourceLost | None = None

    @property
    def live(self) -> bool:
        """As the main camera."""
        return self._main.live

    @property
    def skipped(self) -> int:
        """Of all cameras."""
        return self._now.skipped

    @property
    def views(self) -> tuple[NamedSource, ...]:
        """The further views."""
        return self._further

    def is_with(self, further: Sequence[NamedSource]) -> bool:
        """Whether the further views are these already."""
        return [(one.name, one.spec) for one in self._further] == [(one.name, one.spec) for one in further]

    def want(self, further: Sequence[NamedSource]) -> None:
        """Look with these further views from the next opening on; any thread."""
        if not self.is_with(further):
            self._further = tuple(further)

    def look_with(self, further: Sequence[NamedSource]) -> None:
        """Close all cameras and open the main one with these further views. Blocks as `open`.

        Raises:
            SourceLost: They cannot be opened together; so says `read` too, until `open` succeeds.
        """
        self.close()
        self.want(further)
        try:
            self.open()
        except InspectorError as fault:
            self.lose(fault)

    def lose(self, fault: InspectorError) -> None:
        """Be lost until `open` succeeds. Raises the SourceLost."""
        self._lost = SourceLost(fault.message, way_out=fault.way_out)
        raise self._lost from fault

    def open(self) -> None:
        """Open the cameras that are wanted; see `FrameSource.open`."""
        if self._made_of is not self._further:
            self._now.close()
            self._made_of, self._now = self._further, _together(self._main, self._further)
        self._now.open()
        self._lost = None

    def read(self, deadline_s: float) -> Frame | None:
        """The next frame; see `FrameSource.read`."""
        if self._lost is not None:
            raise self._lost
        return self._now.read(deadline_s)

    def close(self) -> None:
        """Release the cameras."""
        self._now.close()

    def trigger(self) -> None:
        """Ask every camera for an image now."""
        self._now.trigger()

    def controls(self) -> tuple[Control, ...]:
        """Of all cameras; see `ViewSource.controls`."""
        return self._now.controls()

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `ViewSource.set_control`."""
        self._now.set_control(name, value)


def _together(main: FrameSource, further: Sequence[NamedSource]) -> FrameSource:
    return cast(FrameSource, ViewSource(main, further)) if further else main
