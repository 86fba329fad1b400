"""The files of a project."""

import csv
import io
import os
from typing import Any, Iterator
from urllib.parse import quote

from hopyard.transport import Transport


class Files:
    """Reads what is granted to the program, and writes what it leaves behind."""

    def __init__(self, transport: Transport, base: str) -> None:
        self._transport = transport
        self._base = base

    def _door(self, path: str) -> str:
        return f"{self._base}/files/{'/'.join(quote(part, safe='') for part in path.split('/'))}"

    def open(self, path: str) -> io.BufferedReader:
        """Opens a file of the project (``raw/airports.csv``) as bytes.

        Raises:
            HopyardError: NOT_FOUND when it is not there or not granted, EXPORT_DENIED when you may not read it whole.
        """
        return io.BufferedReader(self._transport.request("GET", self._door(path)))

    def rows(self, path: str) -> "Iterator[dict[str, str]]":
        """Yields the rows of a Parquet or CSV file, one dictionary of texts a row, in the order of the file.

        Times are ISO 8601; what is null is the empty text. The rows are streamed: memory does not grow with the file.
        """
        with self._csv(path) as text:
            yield from csv.DictReader(text)

    def records(self, path: str) -> "Iterator[list[str]]":
        """Yields the rows like ``rows``, each as a list, the names of the columns first. Faster on large files."""
        with self._csv(path) as text:
            yield from csv.reader(text)

    def read_pandas(self, path: str, **options: Any) -> "pandas.DataFrame":  # noqa: F821
        """Reads a Parquet or CSV file as a pandas.DataFrame. Needs pandas; ``options`` are those of pandas.read_csv."""
        import pandas

        with self._csv(path) as text:
            return pandas.read_csv(text, **options)

    def output(self, path: str) -> str:
        """Answers where to write a file so that the project has it at ``path`` (``results/months.csv``) when the program ends well.

        The directory must be among those that the job writes; directories below it are made.
        """
        root = os.environ.get("HOPYARD_OUTPUT")
        if not root:
            raise RuntimeError("Only a job leaves output files behind; upload from elsewhere.")
        place = os.path.join(root, *path.split("/"))
        os.makedirs(os.path.dirname(place), exist_ok=True)
        return place

    def _csv(self, path: str) -> io.TextIOWrapper:
        response = self._transport.request("GET", f"{self._door(path)}?format=csv")
        return io.TextIOWrapper(io.BufferedReader(response, 1 << 20), encoding="utf-8", newline="")
