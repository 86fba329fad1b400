"""HTTP to one origin: over TCP from a notebook, over the job's Unix socket from inside a sandbox."""

import http.client
import json
import socket
from typing import Any, Iterable, Mapping, Optional, Union
from urllib.parse import urlsplit

from hopyard.errors import HopyardError

Body = Union[bytes, Iterable[bytes], None]


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: str, timeout: Optional[float]) -> None:
        super().__init__("hopyard", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Transport:
    """Opens one connection a request; a stream keeps its own until it is closed."""

    def __init__(self, *, url: Optional[str] = None, unix_socket: Optional[str] = None, timeout: float = 60.0) -> None:
        self._url = urlsplit(url) if url else None
        self._socket = unix_socket
        self._timeout = timeout
        self.headers: "dict[str, str]" = {}

    def _open(self, timeout: float) -> http.client.HTTPConnection:
        if self._socket:
            return _UnixConnection(self._socket, timeout)
        assert self._url is not None
        kind = http.client.HTTPSConnection if self._url.scheme == "https" else http.client.HTTPConnection
        return kind(self._url.hostname or "localhost", self._url.port, timeout=timeout)

    def request(
        self, method: str, path: str, body: Body = None, headers: Mapping[str, str] = {}, timeout: Optional[float] = None
    ) -> http.client.HTTPResponse:
        """Answers the open response of a success; raises HopyardError for anything else."""
        connection = self._open(timeout or self._timeout)
        try:
            connection.request(method, path, body=body, headers={**self.headers, **headers})
            response = connection.getresponse()
        except OSError as error:
            connection.close()
            raise HopyardError("UNAVAILABLE", f"The platform does not answer: {error}.") from error
        if response.status >= 400:
            with response:
                raise _refusal(response.status, response.read(65536))
        return response

    def json(self, method: str, path: str, body: Any, headers: Mapping[str, str] = {}) -> Any:
        """Sends and reads JSON."""
        sent = {"content-type": "application/json", "accept": "application/json", **headers}
        with self.request(method, path, json.dumps(body).encode(), sent) as response:
            return json.loads(response.read())


def _refusal(status: int, body: bytes) -> HopyardError:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = {}
    if answer.get("errors"):
        return graphql_error(answer["errors"])
    details = {key: value for key, value in answer.items() if key not in ("code", "message", "error", "requestId")}
    # The Open Inference Protocol calls its message an error.
    message = answer.get("message") or answer.get("error") or f"The platform answered {status}."
    return HopyardError(answer.get("code", f"HTTP_{status}"), message, answer.get("requestId"), details)


def graphql_error(errors: "list[dict[str, Any]]") -> HopyardError:
    """The first error of a GraphQL answer as an exception."""
    extensions = errors[0].get("extensions", {})
    return HopyardError(extensions.get("code", "INTERNAL"), errors[0].get("message", ""), extensions.get("requestId"))
