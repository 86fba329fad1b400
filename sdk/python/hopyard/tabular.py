"""Rows on their way in and out: pandas, Arrow, or plain dictionaries, as what is installed allows."""

import csv
import io
from typing import Any, Iterable, Iterator, Mapping, Optional, Sequence, Union

PARQUET = "application/vnd.apache.parquet"
CSV = "text/csv"

Rows = Union["pandas.DataFrame", "pyarrow.Table", Iterable[Mapping[str, Any]]]  # noqa: F821


def encode(rows: Rows) -> "tuple[bytes, str]":
    """Answers the rows as bytes with their media type: Parquet when pyarrow is installed, CSV otherwise.

    Takes a pandas.DataFrame (its index is left out), a pyarrow.Table, or dictionaries by column. Times without a zone are
    taken as UTC.
    """
    kind = type(rows).__module__.split(".")[0]
    if kind == "pyarrow":
        return _parquet(rows), PARQUET
    if kind == "pandas":
        try:
            import pyarrow
        except ImportError:
            return rows.to_csv(index=False, date_format="%Y-%m-%dT%H:%M:%S.%f").encode(), CSV
        return _parquet(pyarrow.Table.from_pandas(rows, preserve_index=False)), PARQUET
    return _csv(list(rows)), CSV


def _parquet(table: "pyarrow.Table") -> bytes:  # noqa: F821
    import pyarrow.parquet

    sink = io.BytesIO()
    pyarrow.parquet.write_table(table, sink, compression="zstd", coerce_timestamps="us", allow_truncated_timestamps=True)
    return sink.getvalue()


def _csv(rows: "Sequence[Mapping[str, Any]]") -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]) if rows else [])
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue().encode()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if hasattr(value, "isoformat") else value


def decode_csv(response: Any) -> "Iterator[dict[str, str]]":
    """Yields the rows of a CSV response as dictionaries of texts; what is null is the empty text."""
    with io.TextIOWrapper(io.BufferedReader(response, 1 << 20), encoding="utf-8", newline="") as text:
        yield from csv.DictReader(text)


def decode_pandas(response: Any, types: "Mapping[str, str]", arrow: bool) -> "pandas.DataFrame":  # noqa: F821
    """Reads a response as a pandas.DataFrame with the types that the columns are declared with."""
    if arrow:
        return decode_arrow(response).to_pandas()
    import pandas

    times = [name for name, type in types.items() if type in ("TIMESTAMP", "DATE")]
    with response:
        frame = pandas.read_csv(response, dtype={name: _PANDAS[type] for name, type in types.items() if type in _PANDAS})
    for name in times:
        if name in frame:
            frame[name] = pandas.to_datetime(frame[name], utc=types[name] == "TIMESTAMP")
    return frame


def decode_arrow(response: Any) -> "pyarrow.Table":  # noqa: F821
    """Reads a response in the Arrow IPC stream format as a pyarrow.Table."""
    import pyarrow

    with response, pyarrow.ipc.open_stream(response) as stream:
        return stream.read_all()


def has_arrow() -> bool:
    """Whether pyarrow is installed."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        return False
    return True


# Types of pandas that hold a null beside the value.
_PANDAS = {
    "BOOL": "boolean",
    "INT32": "Int32",
    "INT64": "Int64",
    "FLOAT32": "float32",
    "FLOAT64": "float64",
    "STRING": "string",
}


def instant(at: Any) -> Optional[str]:
    """A datetime as the platform reads it; UTC when without a zone."""
    if at is None or isinstance(at, str):
        return at
    text = at.isoformat()
    return text if at.tzinfo else f"{text}Z"
