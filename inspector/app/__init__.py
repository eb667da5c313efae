"""The program without Qt: services, logging, command line. Importing this imports next to nothing."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.app.services import Services, open_services

__all__ = ["Services", "open_services"]


def __getattr__(name: str) -> object:
    """The services need OpenCV and SQLAlchemy, which `inspector --help` does not wait for."""
    if name in __all__:
        from inspector.app import services

        return getattr(services, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
