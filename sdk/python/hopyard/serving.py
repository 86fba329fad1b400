"""Serves a model behind the Open Inference Protocol, version 2, on a Unix socket: what ``python -m hopyard.serving`` runs.

A model in Python is a file ``predictor.py`` with a class::

    class Predictor:
        def load(self, directory): ...            # where the files of the model lie
        def predict(self, inputs): ...            # {name: array} to {name: array}

An array is numpy's where numpy is installed, else nested lists; text is ``str``, bytes that are no UTF-8 are ``bytes``. Calls come in
threads, several at once. A model of scikit-learn is served as it is: ``predict_proba`` where it has one, else ``predict``.
"""

import importlib.util
import json
import math
import os
import signal
import socketserver
import struct
import sys
import threading
import traceback
from http.server import BaseHTTPRequestHandler
from typing import Any, Callable, Mapping, Optional, Sequence

try:
    import numpy
except ImportError:
    numpy = None  # type: ignore[assignment]

_CODES = {"BOOL": "?", "UINT8": "B", "UINT16": "H", "UINT32": "I", "UINT64": "Q", "INT8": "b", "INT16": "h", "INT32": "i", "INT64": "q"}
_CODES.update({"FP16": "e", "FP32": "f", "FP64": "d"})
_FLOATS = ("FP16", "FP32", "FP64")
_HEADER = "Inference-Header-Content-Length"

Predict = Callable[["dict[str, Any]"], Mapping[str, Any]]


class BadRequest(Exception):
    """The caller's fault, not the model's."""


class BadModel(Exception):
    """The model cannot be served as it is."""


def _flat(data: Any, shape: Sequence[int], place: str) -> "list[Any]":
    if not isinstance(data, list):
        raise BadRequest(f"{place} is no list")
    if len(shape) > 1 and data and isinstance(data[0], list):
        if len(data) != shape[0]:
            raise BadRequest(f"{place} has the length {len(data)}, and the shape says {shape[0]}")
        return [value for index, inner in enumerate(data) for value in _nested(inner, shape[1:], f"{place}.{index}")]
    return data


def _nested(data: Any, shape: Sequence[int], place: str) -> "list[Any]":
    if not isinstance(data, list) or len(data) != shape[0]:
        raise BadRequest(f"{place} is no list of {shape[0]}")
    if len(shape) == 1:
        return data
    return [value for index, inner in enumerate(data) for value in _nested(inner, shape[1:], f"{place}.{index}")]


def _text(element: bytes) -> "str | bytes":
    try:
        return element.decode()
    except UnicodeDecodeError:
        return element


def _elements(datatype: str, values: "list[Any]", place: str) -> "list[Any]":
    """Checks elements that came as JSON."""
    if datatype in _FLOATS:
        values = [math.nan if value is None else value for value in values]
    kinds = {"BOOL": bool, "BYTES": str}.get(datatype, (int, float) if datatype in _FLOATS else int)
    for index, value in enumerate(values):
        if not isinstance(value, kinds) or (isinstance(value, bool) and datatype != "BOOL"):
            raise BadRequest(f"{place}.{index} is no {datatype}: {value!r:.40}")
    if datatype in _CODES:
        try:
            struct.pack(f"<{len(values)}{_CODES[datatype]}", *values)
        except (struct.error, OverflowError) as error:
            raise BadRequest(f"{place} holds what {datatype} cannot: {error}") from None
    return values


def _unpack(datatype: str, data: bytes, count: int, place: str) -> "list[Any]":
    if datatype != "BYTES":
        form = struct.Struct(f"<{count}{_CODES[datatype]}")
        if form.size != len(data):
            raise BadRequest(f"{place} has {len(data)} bytes, and {count} of {datatype} have {form.size}")
        return list(form.unpack(data))
    found, at = [], 0
    while at + 4 <= len(data):
        end = at + 4 + int.from_bytes(data[at : at + 4], "little")
        if end > len(data):
            break
        found.append(_text(data[at + 4 : end]))
        at = end
    if at != len(data) or len(found) != count:
        raise BadRequest(f"{place} is torn")
    return found


def _dtype(datatype: str) -> Any:
    return numpy.dtype(object if datatype == "BYTES" else "<" + {"q": "i8", "Q": "u8"}.get(_CODES[datatype], _CODES[datatype]))


def _shaped(values: "list[Any]", datatype: str, shape: Sequence[int]) -> Any:
    if numpy is not None:
        return numpy.array(values, dtype=_dtype(datatype)).reshape(shape)
    for length in reversed(shape[1:]):
        values = [values[at : at + length] for at in range(0, len(values), length)] if length else []
    return values


def _read(request: "dict[str, Any]", tail: bytes, specs: "Sequence[Mapping[str, Any]]") -> "dict[str, Any]":
    """The inputs of a request by name."""
    inputs: "dict[str, Any]" = {}
    at = 0
    known = {spec["name"]: spec for spec in specs}
    for index, tensor in enumerate(request.get("inputs") or []):
        place = f"inputs.{index}"
        name, datatype, shape = tensor.get("name"), tensor.get("datatype"), tensor.get("shape")
        if datatype not in _CODES and datatype != "BYTES":
            raise BadRequest(f"{place}.datatype is {datatype!r}")
        if not isinstance(shape, list) or not all(isinstance(length, int) and length >= 0 for length in shape):
            raise BadRequest(f"{place}.shape is {shape!r}")
        spec = known.get(name)
        if known and spec is None:
            raise BadRequest(f"{place}.name is {name!r}, and there are {', '.join(known)}")
        if spec and (spec["datatype"] != datatype or len(shape) != len(spec["shape"]) or any(w not in (-1, h) for w, h in zip(spec["shape"], shape))):
            raise BadRequest(f"{place} is {datatype} {shape}, and {name!r} is {spec['datatype']} {spec['shape']}")
        count = math.prod(shape)
        size = (tensor.get("parameters") or {}).get("binary_data_size")
        if size is None:
            flat = _flat(tensor.get("data"), shape, f"{place}.data")
            if len(flat) != count:
                raise BadRequest(f"{place}.data has {len(flat)} elements, and its shape {count}")
            values = _elements(datatype, flat, f"{place}.data")
        else:
            values = _unpack(datatype, tail[at : at + size], count, f"{place}.data")
            at += size
        inputs[name] = _shaped(values, datatype, shape)
    if missing := [name for name in known if name not in inputs]:
        raise BadRequest(f"inputs lack {', '.join(missing)}")
    return inputs


_KINDS = {"bool": "BOOL", "float16": "FP16", "float32": "FP32", "float64": "FP64"}


def _kind(values: "list[Any]", array: Any) -> str:
    """Which kind an output is that nobody declared."""
    if array is not None and array.dtype != object and array.dtype.kind in "biuf":
        return _KINDS.get(array.dtype.name, array.dtype.name.upper())
    first = values[0] if values else 0.0
    return "BOOL" if isinstance(first, bool) else "INT64" if isinstance(first, int) else "FP64" if isinstance(first, float) else "BYTES"


def _flattened(value: Any, name: str) -> "tuple[list[int], list[Any]]":
    if not isinstance(value, (list, tuple)):
        return [], [value]
    shape, values = [len(value)], list(value)
    while values and isinstance(values[0], (list, tuple)):
        lengths = {len(inner) if isinstance(inner, (list, tuple)) else -1 for inner in values}
        if len(lengths) > 1:
            raise BadModel(f"The output {name!r} is ragged")
        shape.append(lengths.pop())
        values = [element for inner in values for element in inner]
    return shape, values


def _write(name: str, value: Any, spec: "Optional[Mapping[str, Any]]") -> "tuple[dict[str, Any], list[Any]]":
    """The head of an output, and its elements."""
    array = numpy.asarray(value) if numpy is not None else None
    shape, values = _flattened(value, name) if array is None else (list(array.shape), array.reshape(-1).tolist())
    datatype = spec["datatype"] if spec else _kind(values, array)
    if spec and (len(shape) != len(spec["shape"]) or any(wanted not in (-1, have) for wanted, have in zip(spec["shape"], shape))):
        raise BadModel(f"The output {name!r} has the shape {shape}, and {spec['shape']} was declared")
    return {"name": name, "datatype": datatype, "shape": shape}, values


def _packed(datatype: str, values: "list[Any]", name: str) -> bytes:
    if datatype == "BYTES":
        encoded = [value if isinstance(value, bytes) else str(value).encode() for value in values]
        return b"".join(len(element).to_bytes(4, "little") + element for element in encoded)
    try:
        return struct.pack(f"<{len(values)}{_CODES[datatype]}", *values)
    except (struct.error, OverflowError) as error:
        raise BadModel(f"The output {name!r} holds what {datatype} cannot: {error}") from None


def _json_values(datatype: str, values: "list[Any]", name: str) -> "list[Any]":
    if datatype == "BYTES" and any(isinstance(value, bytes) for value in values):
        raise BadRequest(f'The output {name!r} holds bytes that are no UTF-8 text; ask for it with "binary_data": true')
    if datatype in _FLOATS and any(map(math.isinf, values)):
        raise BadRequest(f'The output {name!r} is infinite, which JSON cannot say; ask for it with "binary_data": true')
    return [None if isinstance(value, float) and math.isnan(value) else value for value in values]


class Model:
    """A loaded model with what it takes and gives."""

    def __init__(self, settings: "Mapping[str, Any]", predict: Predict) -> None:
        self.inputs: "list[dict[str, Any]]" = settings["inputs"]
        self.outputs: "list[dict[str, Any]]" = settings["outputs"]
        self._predict = predict

    def infer(self, body: bytes, header_length: Optional[int]) -> "tuple[bytes, Optional[int]]":
        """Answers a request of the protocol, and how many of its bytes are JSON when not all are."""
        try:
            request = json.loads(body[:header_length])
        except ValueError as error:
            raise BadRequest(f"The message is no JSON: {error}") from None
        if not isinstance(request, dict):
            raise BadRequest("The message is no object")
        inputs = _read(request, b"" if header_length is None else body[header_length:], self.inputs)
        results = self._predict(inputs)
        if not isinstance(results, Mapping):
            raise BadModel("The predictor answered something else than a dict")
        if missing := [spec["name"] for spec in self.outputs if spec["name"] not in results]:
            raise BadModel(f"The predictor did not answer {', '.join(missing)}")
        declared = {spec["name"]: spec for spec in self.outputs}
        whole = (request.get("parameters") or {}).get("binary_data_output") is True
        wanted = {out["name"]: (out.get("parameters") or {}).get("binary_data", whole) for out in request.get("outputs") or []}
        heads, tails = [], []
        for name in wanted or declared or results:
            if name not in results:
                continue
            head, values = _write(name, results[name], declared.get(name))
            if wanted.get(name, whole):
                tails.append(_packed(head["datatype"], values, name))
                head["parameters"] = {"binary_data_size": len(tails[-1])}
            else:
                head["data"] = _json_values(head["datatype"], values, name)
            heads.append(head)
        answer = {"model_name": "model", **({"id": request["id"]} if "id" in request else {}), "outputs": heads}
        text = json.dumps(answer).encode()
        return text + b"".join(tails), len(text) if tails else None


def _load_predictor(directory: str) -> Predict:
    sys.path.insert(0, directory)
    spec = importlib.util.spec_from_file_location("predictor", os.path.join(directory, "predictor.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["predictor"] = module
    spec.loader.exec_module(module)
    kind = getattr(module, "Predictor", None)
    if kind is None:
        raise BadModel("predictor.py has no class Predictor")
    predictor = kind()
    if hasattr(predictor, "load"):
        predictor.load(directory)
    return predictor.predict


def _load_sklearn(path: str, settings: "Mapping[str, Any]") -> Predict:
    try:
        from skops import io
    except ImportError:
        raise BadModel("The environment has no skops; a model of scikit-learn needs skops and scikit-learn in it") from None
    # Of these packages any type is taken: this is a sandbox with nothing in it but the model.
    found = io.get_untrusted_types(file=path)
    if strange := [name for name in found if name.split(".")[0] not in ("numpy", "scipy", "sklearn")]:
        raise BadModel(f"The model holds types of other packages than scikit-learn's: {', '.join(strange)}")
    model = io.load(path, trusted=found)
    names = [spec["name"] for spec in settings["inputs"]]
    output = (settings["outputs"] or [{"name": "output", "shape": [-1, -1]}])[0]

    def predict(inputs: "dict[str, Any]") -> "dict[str, Any]":
        columns = [inputs[name] for name in names or inputs]
        x = columns[0] if len(columns) == 1 and columns[0].ndim == 2 else numpy.column_stack([column.reshape(-1) for column in columns])
        found = model.predict_proba(x) if hasattr(model, "predict_proba") else model.predict(x)
        # Of two classes one probability says all: that of the second.
        if found.ndim == 2 and found.shape[1] == 2 and (len(output["shape"]) == 1 or output["shape"][1] == 1):
            found = found[:, 1]
        return {output["name"]: found.reshape(-1, 1) if found.ndim == 1 and len(output["shape"]) == 2 else found}

    return predict


def load(settings: "Mapping[str, Any]") -> Model:
    """Loads what lies in the directory, and has it answer its example."""
    directory, files = settings["directory"], settings["files"]
    skops = [name for name in files if name.endswith(".skops")]
    predict = _load_sklearn(os.path.join(directory, skops[0]), settings) if skops else _load_predictor(directory)
    model = Model(settings, predict)
    if settings["example"] is not None:
        try:
            model.infer(json.dumps(settings["example"]).encode(), None)
        except (BadRequest, BadModel) as error:
            raise BadModel(f"The model does not answer its input example: {error}") from None
    return model


class _Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True
    request_queue_size = 128
    model: Model

    def __init__(self, path: str, model: Model) -> None:
        self.model = model
        self.idle = threading.Condition()
        self.calls = 0
        super().__init__(path, _Handler)

    def stop(self, *_: Any) -> None:
        """Takes no more connections, and ends when the calls under way are answered."""
        threading.Thread(target=self.shutdown).start()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        model = self.server.model
        if self.path == "/v2/health/live":
            self._send(200, b'{"live": true}')
        elif self.path in ("/v2/health/ready", "/v2/models/model/ready"):
            self._send(200, b'{"ready": true}')
        elif self.path == "/v2/models/model":
            known = {"name": "model", "platform": "python", "inputs": model.inputs, "outputs": model.outputs}
            self._send(200, json.dumps(known).encode())
        else:
            self._fail(404, f"There is no GET {self.path}.")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path != "/v2/models/model/infer":
            return self._fail(404, f"There is no POST {self.path}.")
        server = self.server
        with server.idle:
            server.calls += 1
        try:
            self._infer(body)
        finally:
            with server.idle:
                server.calls -= 1
                server.idle.notify_all()

    def _infer(self, body: bytes) -> None:
        length = self.headers.get(_HEADER)
        try:
            answer, header_length = self.server.model.infer(body, None if length is None else int(length))
        except BadRequest as error:
            return self._fail(400, f"{error}.")
        except BadModel as error:
            sys.stderr.write(f"{error}\n")
            return self._fail(500, f"{error}.")
        except Exception as error:
            sys.stderr.write(traceback.format_exc().rstrip().splitlines()[-1] + "\n")
            return self._fail(500, f"The model failed with {type(error).__name__}.")
        extra = {} if header_length is None else {_HEADER: str(header_length), "content-type": "application/octet-stream"}
        self._send(200, answer, extra)

    def _fail(self, status: int, message: str) -> None:
        self._send(status, json.dumps({"error": message}).encode())

    def _send(self, status: int, body: bytes, headers: "Mapping[str, str]" = {}) -> None:
        self.send_response_only(status)
        for name, value in {"content-type": "application/json", "content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def address_string(self) -> str:
        return "platform"

    def log_message(self, *_: Any) -> None:
        """The platform keeps a log of calls; this one is the model's."""


def main(settings: "Mapping[str, Any]") -> None:
    try:
        model = load(settings)
    except BadModel as error:
        sys.exit(f"{error}.")
    except BaseException as error:
        traceback.print_exc()
        sys.exit(f"The model could not be loaded: {traceback.format_exception_only(type(error), error)[-1].strip()}")
    with _Server(settings["socket"], model) as server:
        signal.signal(signal.SIGTERM, server.stop)
        print(f"Ready: {', '.join(settings['files'])}.", flush=True)
        server.serve_forever(poll_interval=0.05)
        with server.idle:
            server.idle.wait_for(lambda: server.calls == 0)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
