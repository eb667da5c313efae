"""Addresses of network cameras: checked, shown without secrets, and with a login only for the driver."""

import netrc
import re
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from inspector.domain.errors import DataFault, EnvironmentFault

PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}
_SECRET = re.compile(
    r"(?i)(?<![a-z])((?:user(?:name)?|login|usr|pass(?:word|wd)?|pwd|token|auth|key|secret)=)[^&/_;#]*"
)
_LOGIN_IN_TEXT = re.compile(r"//[^/?#\s]*@")
_MAYBE_LOGIN_IN_TEXT = re.compile(r"//.*@", re.DOTALL)
_known_logins: dict[str, str] = {}  # host:port -> user:password as typed in this run of the program
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
    _parts: SplitResult

    def __repr__(self) -> str:
        return f"StreamUrl({self.shown})"

    def with_login(self) -> str:
        """For the driver alone. The login is that of the address, else one typed before, else from ~/.netrc.

        Raises:
            EnvironmentFault: ~/.netrc cannot be read.
        """
        login = _login_of(self._parts) or self._known_login() or _login_from_netrc(self.host)
        place = self._parts.netloc.rpartition("@")[2]
        return urlunsplit(self._parts._replace(netloc=f"{login}@{place}" if login else place))

    def _known_login(self) -> str:
        with _lock:
            return _known_logins.get(f"{self.host}:{self.port}", "")


def stream_url(text: str) -> StreamUrl:
    """Check an address; a login in it is remembered for this run, so that it need not be stored anywhere.

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
    if login := _login_of(parts):
        with _lock:
            _known_logins[f"{host}:{port}"] = login
    return StreamUrl(without_login(text), host, port, parts)


def without_login(text: str) -> str:
    """Any specification of a source without the login and the secrets an address in it may have."""
    return _SECRET.sub(r"\1***", _LOGIN_IN_TEXT.sub("//", text)) if "//" in text else text


def shown_refused(text: str) -> str:
    """The same, shortened, for what is no address: a login may be anywhere before the last @ of it."""
    return without_login(_MAYBE_LOGIN_IN_TEXT.sub("//", text))[:200]


def _login_of(parts: SplitResult) -> str:
    return parts.netloc.rpartition("@")[0]


def _login_from_netrc(host: str) -> str:
    try:
        found = netrc.netrc().authenticators(host) if (Path.home() / ".netrc").is_file() else None
    except (netrc.NetrcParseError, OSError) as error:
        reason = getattr(error, "msg", "") or type(error).__name__
        raise EnvironmentFault(
            f"The logins in ~/.netrc cannot be read: {reason}.",
            way_out="Only you may read it: chmod 600 ~/.netrc.",
        ) from None
    if found is None:
        return ""
    return f"{quote(unquote(found[0] or ''), safe='')}:{quote(found[2] or '', safe='')}"


def _no_address(text: str, why: str) -> DataFault:
    return DataFault(
        f"{shown_refused(text)!r} is no address of a network camera: {why}.",
        way_out="Give for instance rtsp://192.168.0.20/stream1 or http://192.168.0.20/video.mjpg.",
    )
