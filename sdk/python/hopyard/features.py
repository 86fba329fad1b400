"""Feature groups, feature views and training datasets."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Optional, Sequence
from urllib.parse import urlencode

from hopyard.errors import HopyardError
from hopyard.tabular import Rows, decode_arrow, decode_csv, decode_pandas, encode, has_arrow, instant

if TYPE_CHECKING:
    from hopyard.project import Project

# Rows are checked, sorted and written before the answer comes: millions of them take a while.
_PATIENCE = 900.0

_GROUP = "id name version primaryKey eventTime online { keyCount } features { name type nullable }"
_VIEW = "id name version labels features { name type role } servingKeys { name type }"
_TRAINING = """id version state failure rowCount contentHash splits { name rowCount } featureView { name version }
  leakage { holds rowCount checks { prefix matchedRows violations } }"""

_MATERIALISE = """mutation ($input: MaterialiseInput!) {
  materialise(input: $input) { __typename ... on UserError { message } }
}"""


class Readable:
    """Rows behind a door of the platform."""

    def __init__(self, project: "Project", path: str, types: Mapping[str, str]) -> None:
        self._project = project
        self._path = path
        self._types = types

    def _open(self, format: str, asked: Mapping[str, Optional[str]]) -> Any:
        query = urlencode({"format": format, **{key: value for key, value in asked.items() if value is not None}})
        return self._project.door("GET", f"{self._path}?{query}", timeout=_PATIENCE)

    def _pandas(self, asked: Mapping[str, Optional[str]]) -> "pandas.DataFrame":  # noqa: F821
        arrow = has_arrow()
        return decode_pandas(self._open("arrow" if arrow else "csv", asked), self._types, arrow)


class FeatureGroup(Readable):
    """A versioned table of features, by key and time.

    Attributes:
        id: the group's id.
        name: its name.
        version: its version, from 1.
        primary_key: the features that identify a thing.
        event_time: the feature that says from when on a row's values hold; None if they always hold.
        features: type (``INT64``, ``FLOAT64``, ``STRING``, ``TIMESTAMP`` …) by name, in order.
    """

    def __init__(self, project: "Project", group: "dict[str, Any]") -> None:
        self.features = {feature["name"]: feature["type"] for feature in group["features"]}
        super().__init__(project, f"/featurestore/groups/{group['name']}/{group['version']}/rows", self.features)
        self.id: str = group["id"]
        self.name: str = group["name"]
        self.version: int = group["version"]
        self.primary_key: "list[str]" = group["primaryKey"]
        self.event_time: Optional[str] = group["eventTime"]

    def __repr__(self) -> str:
        return f"<hopyard.FeatureGroup {self.name} v{self.version}>"

    def insert(self, rows: Rows, *, online: bool = True, idempotency_key: Optional[str] = None) -> "dict[str, Any]":
        """Inserts rows in one commit: all of them or none. A row whose key and event time are there takes that row's place.

        Args:
            rows: a pandas.DataFrame, a pyarrow.Table or dictionaries, with every feature of the group: a null where there is
                no value. Times without a zone are UTC.
            online: whether a group with an online side takes the newest rows there too. False fills history alone.
            idempotency_key: the same key with the same rows gives the same commit, once.

        Returns:
            The commit: ``sequence``, ``rowsInserted``, ``rowsUpdated``, ``rowCount``, ``contentHash``.

        Raises:
            HopyardError: UPLOAD_REJECTED when a column is missing, unknown or of another type, when the key or the event
                time has a null, or when a key is given twice; ``details`` names the column and an example. CONFLICT when
                others kept writing.
        """
        body, media_type = encode(rows)
        headers = {"content-type": media_type, **({"idempotency-key": idempotency_key} if idempotency_key else {})}
        path = self._path if online else f"{self._path}?online=false"
        return self._project.door_json("POST", path, body, headers, timeout=_PATIENCE)["commit"]

    def materialise(self, from_: Optional[datetime] = None, to: Optional[datetime] = None) -> None:
        """Brings rows of the history online: of each key the newest in a range of event times, if newer than the one there.

        Args:
            from_: only rows whose event time is not earlier; UTC when without a zone.
            to: only rows whose event time is earlier; UTC when without a zone.

        Raises:
            UserError: StateConflict when the group has no online side, InvalidInput when ``to`` is not later than ``from_``
                or the group has no event time, WriteConflict when others kept writing.
        """
        bounds = {name: instant(bound) for name, bound in (("from", from_), ("to", to)) if bound is not None}
        self._project.mutate(_MATERIALISE, {"input": {"featureGroupId": self.id, **bounds}})

    def read(
        self, columns: "Optional[Sequence[str]]" = None, *, as_of: Optional[datetime] = None, since: Optional[int] = None
    ) -> "pandas.DataFrame":  # noqa: F821
        """Reads rows as a pandas.DataFrame, in no particular order. Needs pandas.

        Args:
            columns: which features; all when left out.
            as_of: the state as it was at an instant (UTC when without a zone); now when left out.
            since: only rows that changed behind the commit of this sequence, with a column ``_change``.

        Raises:
            HopyardError: EXPORT_DENIED when you are neither a program nor a Data Owner.
        """
        return self._pandas(_asked(columns, as_of, since))

    def read_arrow(self, columns: "Optional[Sequence[str]]" = None, *, as_of: Optional[datetime] = None, since: Optional[int] = None) -> "pyarrow.Table":  # noqa: F821,E501
        """Reads rows as ``read`` does, as a pyarrow.Table. Needs pyarrow."""
        return decode_arrow(self._open("arrow", _asked(columns, as_of, since)))

    def rows(self, columns: "Optional[Sequence[str]]" = None, *, as_of: Optional[datetime] = None) -> "Iterator[dict[str, str]]":
        """Yields rows as dictionaries of texts, streamed. Needs nothing but the standard library."""
        yield from decode_csv(self._open("csv", _asked(columns, as_of, None)))


class FeatureView:
    """The features of one kind of model, as a query over feature groups.

    Attributes:
        id: the view's id.
        name: its name.
        version: its version, from 1.
        labels: the columns that models predict.
        features: type by name of the columns that models are given, in their order.
    """

    def __init__(self, project: "Project", view: "dict[str, Any]") -> None:
        self._project = project
        self.id: str = view["id"]
        self.name: str = view["name"]
        self.version: int = view["version"]
        self.labels: "list[str]" = view["labels"]
        self._types = {feature["name"]: feature["type"] for feature in view["features"]}
        self.features = {feature["name"]: feature["type"] for feature in view["features"] if feature["role"] == "INPUT"}

    def __repr__(self) -> str:
        return f"<hopyard.FeatureView {self.name} v{self.version}>"

    def vectors(self, keys: "Sequence[Mapping[str, Any]]") -> "list[dict[str, Any]]":
        """Looks up the newest features of 1 to 100 things.

        Returns:
            One dictionary a key, in their order: ``values`` by feature, ``missing`` features, ``complete``, ``eventTimes``.
        """
        path = f"/featurestore/vectors/{self.name}/{self.version}"
        return self._project.door_json("POST", path, {"keys": [dict(key) for key in keys]})["vectors"]

    def create_training_dataset(
        self,
        splits: "Optional[Mapping[str, Any]]" = None,
        *,
        description: str = "",
        as_of: Optional[datetime] = None,
        seed: int = 0,
        timeout: float = _PATIENCE,
    ) -> "TrainingDataset":
        """Freezes the rows of the view, and answers when they are frozen.

        Args:
            splits: by name either a pair of instants (half open, ISO 8601 or datetime, UTC) or a share of the rows.
            as_of: the state of every group as of then; now when left out.
            seed: of random splits.
            timeout: how long to wait, in seconds.

        Raises:
            UserError: InvalidInput when ranges overlap or shares exceed 1.
            HopyardError: BUILD_FAILED with the reason, when a split has no rows or the rows could not be computed.
        """
        given = [{"name": name, **_split(part)} for name, part in (splits or {}).items()]
        made = self._project.mutate(
            f"""mutation CreateTrainingDataset($input: CreateTrainingDatasetInput!) {{ createTrainingDataset(input: $input) {{
              __typename ... on CreateTrainingDatasetSuccess {{ trainingDataset {{ {_TRAINING} }} }}
              ... on UserError {{ message }} ... on InvalidInput {{ fields {{ path message }} }} }} }}""",
            {"input": {"featureViewId": self.id, "description": description, "splits": given, "asOf": instant(as_of), "seed": seed}},
        )
        dataset = made["createTrainingDataset"]["trainingDataset"]
        if dataset["state"] == "BUILDING":
            dataset = self._project.wait_for(
                f"""subscription Built($id: ID!, $after: Cursor) {{ trainingDatasetChanged(trainingDatasetId: $id, after: $after) {{
                  cursor signal trainingDataset {{ {_TRAINING} }} }} }}""",
                f"query Built($id: ID!) {{ trainingDataset(id: $id) {{ {_TRAINING} }} }}",
                {"id": dataset["id"]},
                lambda one: one["state"] != "BUILDING",
                timeout,
            )
        if dataset["state"] != "READY":
            raise HopyardError("BUILD_FAILED", dataset["failure"] or "The training dataset could not be made.")
        return TrainingDataset(self._project, dataset, self._types)

    def training_dataset(self, version: Optional[int] = None) -> "TrainingDataset":
        """The training dataset of a version, or the newest that is READY.

        Raises:
            HopyardError: NOT_FOUND when there is none.
        """
        data = self._project.query(
            f"query Training($id: ID!, $version: Int) {{ featureView(id: $id) {{ trainingDataset(version: $version) {{ {_TRAINING} }} }} }}",
            {"id": self.id, "version": version},
        )
        dataset = data["featureView"]["trainingDataset"]
        if dataset is None:
            raise HopyardError("NOT_FOUND", f"{self.name} v{self.version} has no such training dataset that is READY.")
        return TrainingDataset(self._project, dataset, self._types)


class TrainingDataset:
    """Rows of a feature view, frozen.

    Attributes:
        id: the training dataset's id.
        version: its version within the view, from 1.
        splits: number of rows by name of split.
        content_hash: SHA-256 over its splits: the same inputs give the same hash.
        leakage: the certificate: ``holds``, ``rowCount``, ``checks`` by joined group.
    """

    def __init__(self, project: "Project", dataset: "dict[str, Any]", types: Mapping[str, str]) -> None:
        self._project = project
        self._types = types
        view = dataset["featureView"]
        self._path = f"/featurestore/training/{view['name']}/{view['version']}/{dataset['version']}"
        self.id: str = dataset["id"]
        self.version: int = dataset["version"]
        self.splits: "dict[str, int]" = {split["name"]: int(split["rowCount"]) for split in dataset["splits"]}
        self.content_hash: str = dataset["contentHash"]
        self.leakage: "dict[str, Any]" = dataset["leakage"]

    def __repr__(self) -> str:
        return f"<hopyard.TrainingDataset v{self.version}, {sum(self.splits.values()):,} rows>"

    def read(self, split: str) -> "pandas.DataFrame":  # noqa: F821
        """Reads a split as a pandas.DataFrame, in its order. Needs pandas.

        Raises:
            HopyardError: NOT_FOUND when there is no such split, EXPORT_DENIED when you are neither a program nor a Data Owner.
        """
        return Readable(self._project, f"{self._path}/{split}", self._types)._pandas({})

    def read_arrow(self, split: str) -> "pyarrow.Table":  # noqa: F821
        """Reads a split as a pyarrow.Table. Needs pyarrow."""
        return decode_arrow(Readable(self._project, f"{self._path}/{split}", self._types)._open("arrow", {}))


def _asked(columns: "Optional[Sequence[str]]", as_of: Optional[datetime], since: Optional[int]) -> "dict[str, Optional[str]]":
    return {
        "columns": ",".join(columns) if columns else None,
        "asOf": instant(as_of),
        "changesSince": str(since) if since is not None else None,
    }


def _split(part: Any) -> "dict[str, Any]":
    if isinstance(part, (int, float)):
        return {"fraction": float(part)}
    start, end = part
    return {"range": {"from": _midnight(start), "to": _midnight(end)}}


def _midnight(at: Any) -> Optional[str]:
    text = instant(at)
    return f"{text}T00:00:00Z" if text is not None and len(text) == 10 else text


def create_group(project: "Project", name: str, given: "dict[str, Any]") -> FeatureGroup:
    """Makes a feature group; what ``Project.create_feature_group`` calls."""
    made = project.mutate(
        f"""mutation CreateFeatureGroup($input: CreateFeatureGroupInput!) {{ createFeatureGroup(input: $input) {{
          __typename ... on CreateFeatureGroupSuccess {{ featureGroup {{ {_GROUP} }} }}
          ... on UserError {{ message }} ... on InvalidInput {{ fields {{ path message }} }} }} }}""",
        {"input": {"name": name, **given}},
    )
    return FeatureGroup(project, made["createFeatureGroup"]["featureGroup"])


def find_group(project: "Project", name: str, version: Optional[int]) -> FeatureGroup:
    """Finds a feature group; what ``Project.feature_group`` calls."""
    data = project.query(
        f"query Group($name: String!, $version: Int) {{ project {{ featureGroup(name: $name, version: $version) {{ {_GROUP} }} }} }}",
        {"name": name, "version": version},
    )
    if data["project"]["featureGroup"] is None:
        raise HopyardError("NOT_FOUND", f"There is no feature group {name!r}{f' of version {version}' if version else ''}.")
    return FeatureGroup(project, data["project"]["featureGroup"])


def create_view(project: "Project", name: str, given: "dict[str, Any]") -> FeatureView:
    """Makes a feature view; what ``Project.create_feature_view`` calls."""
    made = project.mutate(
        f"""mutation CreateFeatureView($input: CreateFeatureViewInput!) {{ createFeatureView(input: $input) {{
          __typename ... on CreateFeatureViewSuccess {{ featureView {{ {_VIEW} }} }}
          ... on UserError {{ message }} ... on InvalidInput {{ fields {{ path message }} }} ... on QueryInvalid {{ fields {{ path message }} }} }} }}""",
        {"input": {"name": name, **given}},
    )
    return FeatureView(project, made["createFeatureView"]["featureView"])


def find_view(project: "Project", name: str, version: Optional[int]) -> FeatureView:
    """Finds a feature view; what ``Project.feature_view`` calls."""
    data = project.query(
        f"query View($name: String!, $version: Int) {{ project {{ featureView(name: $name, version: $version) {{ {_VIEW} }} }} }}",
        {"name": name, "version": version},
    )
    if data["project"]["featureView"] is None:
        raise HopyardError("NOT_FOUND", f"There is no feature view {name!r}{f' of version {version}' if version else ''}.")
    return FeatureView(project, data["project"]["featureView"])
