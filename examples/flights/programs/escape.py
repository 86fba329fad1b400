"""Tries to carry data out of the sandbox. Every try has to fail, and says how it did."""

import json
import os
import socket

import hopyard


def attempt(name: str, act) -> None:
    try:
        result = act()
    except hopyard.HopyardError as error:
        print(json.dumps({"attempt": name, "escaped": False, "code": error.code}), flush=True)
    except OSError as error:
        print(json.dumps({"attempt": name, "escaped": False, "code": type(error).__name__, "reason": error.strerror}), flush=True)
    else:
        print(json.dumps({"attempt": name, "escaped": True, "result": repr(result)[:200]}), flush=True)


def connect_out() -> None:
    # An address of the documentation block (RFC 5737): there is nothing there, and no way to it either.
    socket.create_connection(("192.0.2.1", 443), timeout=3)


def connect_host() -> None:
    socket.create_connection(("127.0.0.1", int(os.environ.get("PROBE_PORT", "4700"))), timeout=3)


def other_project() -> bytes:
    other = hopyard.connect(project="somebody-elses")
    with other.files.open("raw/flights-3m.parquet") as file:
        return file.read(16)


def ungranted_file() -> bytes:
    with hopyard.connect().files.open("raw/airports.csv") as file:
        return file.read(16)


attempt("open a connection to the internet", connect_out)
attempt("open a connection to the host", connect_host)
attempt("read another project's path", other_project)
attempt("read a file that was not granted", ungranted_file)
