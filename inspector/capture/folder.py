"""Images in a folder, or one image file, read one after the other."""

from pathlib import Path

from inspector.capture.image_file import list_images, read_image
from inspector.capture.pacing import Clock
from inspector.capture.replay import Replay
from inspector.capture.source import BadFrame, SourceEnded, SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError
from inspector.domain.frame import Frame


class FolderSource(Replay):
    """Replays a folder (recursively, sorted by path) or a single image file.

    Without a rate it waits for its reader and gives every image. With a rate it behaves as a camera: images
    whose time has passed are skipped and counted. `Frame.name` is the path relative to the folder.

    Attributes:
        info: Backend `folder`.
    """

    def __init__(
        self, path: Path, *, rate_hz: float = 0.0, loop: bool = False, clock: Clock | None = None
    ) -> None:
        super().__init__(
            SourceInfo("folder", str(path), model=path.name, address=str(path)), rate_hz=rate_hz, clock=clock
        )
        self._path = path
        self._loop = loop
        self._images: list[Path] = []

    def open(self) -> None:
        """List the images; those that appear later are not seen.

        Raises:
            EnvironmentFault: There is no such file or folder, or a folder in it cannot be read.
            DataFault: The folder holds no image.
        """
        if not self._path.exists():
            raise EnvironmentFault(
                f"{self._path} is not there.", way_out="Check the path or mount the drive."
            )
        self._images = list_images(self._path) if self._path.is_dir() else [self._path]
        if not self._images:
            raise DataFault(
                f"{self._path} holds no images.",
                way_out="Choose a folder with PNG, JPEG, BMP, TIFF or WebP files.",
            )
        self._restart(0 if self._loop else len(self._images))

    def read(self, deadline_s: float) -> Frame | None:
        """Next image; see `FrameSource.read`."""
        index = self._pacer.next(deadline_s)
        if index is None:
            return None
        if index >= len(self._images) and not (self._loop and self._images):
            raise SourceEnded(f"All {len(self._images)} images of {self._path.name} were read.")
        path = self._images[index % len(self._images)]
        return self._read_one(path, frame_id=index)

    def close(self) -> None:
        """Forget the list of images."""
        self._images = []

    def _read_one(self, path: Path, *, frame_id: int) -> Frame:
        name = path.relative_to(self._path).as_posix() if path != self._path else path.name
        try:
            return Frame(read_image(path), frame_id=frame_id, source_id=self.info.source_id, name=name)
        except InspectorError as fault:
            raise BadFrame(fault.message, name=name, way_out=fault.way_out) from fault
