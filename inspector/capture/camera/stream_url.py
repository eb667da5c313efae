"""Addresses of network cameras: checked, shown without secrets, and with a login only for the driver."""

import netrc
import re
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from urllib.parse import quote, urlsplit

from inspector.domain.errors import DataFault, EnvironmentFault

PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}
_SECRET = re.compile(
    r"(?i)(?<![a-z])((?:user(?:name)?|login|usr|pass(?:word|wd)?|pwd|token|auth|key|secret)=)[^&/_;#]*"
)
_LOGIN_IN_TEXT = re.compile(r"//[^/?#\s]*@")
_MAYBE_LOGIN_IN_TEXT = re.compile(r"//.*@", re.DOTALL)
_typed: dict[str, str] = {}  # address as it is shown -> as it was typed in this run, with its login
_lock = Lock()


@dataclass(frozen=True)
class StreamUrl:
    """Where a network camera is.

    Attributes:
        shown: The address without login and with secret parameters as ***: for logs, lists and records.
        host, port: Where to connect to.
    """

    shown: str
    host: str
    port: int
    _text: str

    def __repr__(self) -> str:
        return f"StreamUrl({self.shown})"

    def with_login(self) -> str:
        """For the driver alone. The login is that of the address, else one typed before, else from ~/.netrc.

        Raises:
            EnvironmentFault: ~/.netrc cannot be read.
        """
        with _lock:
            text = _typed.get(self.shown, self._text)
        return _filled_in(text, _login_from_netrc(self.host)) if text == self.shown else text


def stream_url(text: str) -> StreamUrl:
    """Check an address; one with a login is remembered for this run, so that none need be stored anywhere.

    Raises:
        DataFault: It is no address of a network camera.
    """
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise _no_address(text, str(error)) from None
    if parts.scheme not in PORTS or not host:
        raise _no_address(text, "it needs a kind and a host")
    if not text.isprintable() or " " in text:
        raise _no_address(text, "it has characters that no address has")
    shown = without_login(text)
    if shown != text:
        with _lock:
            _typed[shown] = text
    return StreamUrl(shown, host, port, text)


def storable_spec(spec: str) -> str:
    """A specification of a source as it may be stored: without a login, which is remembered for this run."""
    target = spec if spec.startswith("rtsp://") else spec.removeprefix("rtsp:")
    try:
        return spec.removesuffix(target) + stream_url(target).shown if "://" in target else spec
    except DataFault:  # told where it is opened
        return spec


def without_login(text: str) -> str:
    """Any specification of a source without the login and the secrets an address in it may have."""
    return _SECRET.sub(r"\1***", _LOGIN_IN_TEXT.sub("//", text)) if "//" in text else text


def shown_refused(text: str) -> str:
    """The same, shortened, for what is no address: a login may be anywhere before the last @ of it."""
    return without_login(_MAYBE_LOGIN_IN_TEXT.sub("//", text))[:200]


def _filled_in(text: str, login: tuple[str, str] | None) -> str:
    """The address with a login in it, and in the parameters that were shown as ***."""
    if login is None:
        return text
    user, password = (quote(word, safe="") for word in login)
    filled = _SECRET.sub(lambda found: found[1] + (user if _is_user(found[1]) else password), text)
    return filled.replace("//", f"//{user}:{password}@", 1) if filled == text else filled


def _is_user(parameter: str) -> bool:
    return parameter.lower().startswith(("user", "login", "usr"))


def _login_from_netrc(host: str) -> tuple[str, str] | None:
    try:
        found = netrc.netrc().authenticators(host) if (Path.home() / ".netrc").is_file() else None
    except (netrc.NetrcParseError, OSError) as error:
        reason = getattr(error, "msg", "") or type(error).__name__
        raise EnvironmentFault(
            f"The logins in ~/.netrc cannot be read: {reason}.",
            way_out="Only you may read it: chmod 600 ~/.netrc.",
        ) from None
    return None if found is None else (found[0] or "", found[2] or "")


def _no_address(text: str, why: str) -> DataFault:
    return DataFault(
        f"{shown_refused(text)!r} is no address of a network camera: {why}.",
        way_out="Give for instance rtsp://192.168.0.20/stream1 or http://192.168.0.20/video.mjpg.",
    )
