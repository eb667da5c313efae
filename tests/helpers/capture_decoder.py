"""An image format whose decoder fails where a test wants it to."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PIL import Image, ImageFile


@contextmanager
def failing_decoder(stage: str, error: BaseException) -> Iterator[None]:
    """While it lasts, files that begin with FAILING raise `error` on `stage`: open, load or convert."""

    def fail_at(here: str) -> None:
        if here == stage:
            raise error

    class Failing(ImageFile.ImageFile):
        format = "FAILING"

        def _open(self) -> None:
            fail_at("open")
            self._mode, self._size = "L", (8, 8)

        def load(self) -> Any:
            fail_at("load")
            self.im = Image.core.fill("L", (8, 8), 0)
            return super(ImageFile.ImageFile, self).load()

        def copy(self) -> Image.Image:
            return self  # so that the conversion stays with this class

        def convert(self, *args: Any, **kwargs: Any) -> Image.Image:
            fail_at("convert")
            return super().convert(*args, **kwargs)

    Image.register_open("FAILING", Failing, lambda prefix: prefix.startswith(b"FAILING"))
    try:
        yield
    finally:
        Image.ID.remove("FAILING")
        del Image.OPEN["FAILING"]
