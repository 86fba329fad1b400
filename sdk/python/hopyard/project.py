"""A project, as a notebook or a job works with it."""

import json
import os
import time
from http.client import HTTPResponse
from typing import Any, Callable, Iterator, Mapping, Optional, Sequence
from urllib.parse import quote

from hopyard.deployments import Deployment, deploy, find_deployment
from hopyard.errors import HopyardError, UserError
from hopyard.features import FeatureGroup, FeatureView, create_group, create_view, find_group, find_view
from hopyard.files import Files
from hopyard.models import ModelVersion, find_version, register
from hopyard.runs import Run, runs_of
from hopyard.transport import Transport, graphql_error


def connect(
    url: Optional[str] = None,
    *,
    project: Optional[str] = None,
    username: Optional[str] = None,
    password: Optional[str] = None,
    token: Optional[str] = None,
) -> "Project":
    """Connects to a project.

    In a job, call it without arguments: the project is the job's, and the identity is the program's own. Elsewhere give
    the address of the platform (default: ``HOPYARD_URL``), the project, and either ``username`` and ``password`` or the
    ``token`` of a session.

    Raises:
        HopyardError: UNAUTHENTICATED when the password is wrong, NOT_FOUND when there is no such project for you.
    """
    unix_socket = os.environ.get("HOPYARD_SOCKET")
    if url is None and unix_socket:
        return Project(Transport(unix_socket=unix_socket), project or os.environ["HOPYARD_PROJECT"])
    address = url or os.environ.get("HOPYARD_URL")
    if not address:
        raise HopyardError("BAD_USER_INPUT", "Give the address of the platform: connect('http://localhost:4700', project=…).")
    if not project:
        raise HopyardError("PROJECT_CONTEXT_REQUIRED", "Name the project: connect(…, project='flights').")
    transport = Transport(url=address)
    if token is None:
        credentials = {"username": username or "", "password": password or ""}
        token = transport.json("POST", "/api/auth/sign-in", credentials, {"x-hopyard-csrf": "1"})["token"]
    transport.headers["authorization"] = f"Bearer {token}"
    return Project(transport, project)


class Project:
    """One project. Everything that is asked here is asked of this project and no other.

    Attributes:
        name: the project's name.
        files: its files.
    """

    def __init__(self, transport: Transport, name: str) -> None:
        self.name = name
        self._transport = transport
        self._base = f"/api/projects/{quote(name, safe='')}"
        self.files = Files(transport, self._base)

    def __repr__(self) -> str:
        return f"<hopyard.Project {self.name}>"

    def query(self, document: str, variables: Optional[Mapping[str, Any]] = None) -> "dict[str, Any]":
        """Runs a GraphQL query and answers its data.

        Raises:
            HopyardError: with the code of the first error, if there was one.
        """
        return self._execute(document, variables)

    def mutate(self, document: str, variables: Optional[Mapping[str, Any]] = None) -> "dict[str, Any]":
        """Runs a GraphQL mutation and answers its data.

        Select ``__typename`` and ``... on UserError { message }``, and a refused mutation raises.

        Raises:
            UserError: when a field was answered by an error type of its union.
            HopyardError: with the code of the first error, if there was one.
        """
        data = self._execute(document, variables)
        for answer in data.values():
            if isinstance(answer, dict) and "message" in answer and not answer.get("__typename", "").endswith("Success"):
                raise UserError(answer)
        return data

    def subscribe(self, document: str, variables: Optional[Mapping[str, Any]] = None) -> "Iterator[dict[str, Any]]":
        """Follows a GraphQL subscription and yields the data of each message.

        The document takes ``$after: Cursor`` and its one root field selects ``cursor``: a connection that breaks is
        opened again from the last cursor, so that nothing is missed and nothing comes twice. Ends when the stream does.

        Raises:
            HopyardError: when the subscription is refused, or the platform stays away for a minute.
        """
        asked = dict(variables or {})
        last_heard = time.monotonic()
        while True:
            try:
                for data in self._stream(document, asked):
                    last_heard = time.monotonic()
                    cursor = next(iter(data.values()), {}).get("cursor")
                    if cursor is not None:
                        if cursor == asked.get("after"):
                            continue
                        asked["after"] = cursor
                    yield data
                return
            except (HopyardError, OSError) as error:
                if isinstance(error, HopyardError) and error.code != "UNAVAILABLE" and not error.code.startswith("HTTP_5"):
                    raise
                if time.monotonic() - last_heard > 60:
                    raise
                time.sleep(0.5)

    def start_run(
        self,
        experiment: str,
        *,
        name: Optional[str] = None,
        parameters: Optional[Mapping[str, Any]] = None,
        tags: "Sequence[str]" = (),
    ) -> Run:
        """Opens a run of an experiment, which is made if there is none of that name.

        Use it as a context: it closes as SUCCEEDED, or as FAILED when the block raises.

        Args:
            tags: free words by which the run is found.
        """
        given = [{"key": key, "value": str(value)} for key, value in (parameters or {}).items()]
        data = self.mutate(
            """mutation StartRun($input: StartRunInput!) {
              startRun(input: $input) { __typename ... on StartRunSuccess { run { id name } } ... on UserError { message } } }""",
            {"input": {"experiment": experiment, "name": name, "parameters": given, "tags": list(tags)}},
        )
        run = data["startRun"]["run"]
        return Run(self, run["id"], run["name"])

    def runs(self, experiment: str, *, first: int = 20) -> "list[dict[str, Any]]":
        """The newest runs of an experiment, newest first.

        Args:
            first: how many at most, 1 to 200.

        Returns:
            Dictionaries of ``id``, ``name``, ``state``, ``parameters`` (text by key), ``metrics`` (last value by key) and ``tags``.

        Raises:
            HopyardError: NOT_FOUND when there is no such experiment.
        """
        return runs_of(self, experiment, first)

    def create_feature_group(
        self,
        name: str,
        features: "Mapping[str, str]",
        *,
        primary_key: "Sequence[str]",
        event_time: Optional[str] = None,
        online: bool = False,
        description: str = "",
        descriptions: "Optional[Mapping[str, str]]" = None,
    ) -> FeatureGroup:
        """Makes a feature group, without rows; a name that is there gets the next version.

        Args:
            name: lower-case letters, digits and ``_``.
            features: type by name, in order: ``BOOL``, ``INT32``, ``INT64``, ``FLOAT32``, ``FLOAT64``, ``STRING``, ``DATE``,
                ``TIMESTAMP``.
            primary_key: the features that identify a thing.
            event_time: the feature that says from when on a row's values hold.
            online: whether the newest row of each key can be looked up at once.
            descriptions: what the features mean, by name.

        Raises:
            UserError: InvalidInput, with the places that are wrong.
        """
        needed = {*primary_key, event_time}
        columns = [
            {"name": column, "type": type, "nullable": column not in needed, "description": (descriptions or {}).get(column, "")}
            for column, type in features.items()
        ]
        given = {"features": columns, "primaryKey": list(primary_key), "eventTime": event_time, "online": online, "description": description}
        return create_group(self, name, given)

    def feature_group(self, name: str, version: Optional[int] = None) -> FeatureGroup:
        """The feature group of a name and version; the newest version when left out.

        Raises:
            HopyardError: NOT_FOUND when there is none.
        """
        return find_group(self, name, version)

    def create_feature_view(
        self,
        name: str,
        base: FeatureGroup,
        *,
        base_features: "Optional[Sequence[str]]" = None,
        joins: "Sequence[Mapping[str, Any]]" = (),
        labels: "Sequence[str]" = (),
        filter: "Sequence[Mapping[str, Any]]" = (),
        description: str = "",
    ) -> FeatureView:
        """Makes a feature view: the rows of a base group, with the features of others joined to them as of their time.

        Args:
            base: the group whose rows are the rows of the result.
            base_features: which of its features; all when left out.
            joins: dictionaries with ``group`` (a FeatureGroup) and perhaps ``features``, ``on`` (feature of the base by
                feature of the group's key), ``prefix``, ``as_of`` and ``max_age`` (ISO 8601, ``P7D``).
            labels: the columns that models predict.
            filter: conditions on base rows: ``{"feature": "distance", "operator": "GE", "value": 1500}``.

        Raises:
            UserError: QueryInvalid, with the places that are wrong.
        """
        query = {"baseId": base.id, "joins": [_join(join) for join in joins], "filter": [dict(condition) for condition in filter]}
        if base_features is not None:
            query["baseFeatures"] = list(base_features)
        return create_view(self, name, {"query": query, "labels": list(labels), "description": description})

    def feature_view(self, name: str, version: Optional[int] = None) -> FeatureView:
        """The feature view of a name and version; the newest version when left out.

        Raises:
            HopyardError: NOT_FOUND when there is none.
        """
        return find_view(self, name, version)

    def register_model(self, model: str, **given: Any) -> "dict[str, Any]":
        """Registers the next version of a model, which is made if there is none of that name.

        Args:
            model: lower-case letters, digits, ``-`` and ``_``.
            format: ``ONNX``, ``SKLEARN`` (a skops file) or ``PYTHON`` (a ``predictor.py``); a pickle is none of them.
            framework: what made it, ``scikit-learn 1.7.2``.
            files: where each file lies here, by its name in the registry.
            run: the run that made it; left out, the program's only run.
            training_dataset: what it was trained on; left out, the only one that the program read.
            metrics: what to judge it by; left out, the last values of the run's metrics.
            importances: how much each feature matters, in the unit of your choice.
            inputs, outputs: tensors, as dictionaries of ``name``, ``datatype`` (``FP32``), ``shape`` (-1 for any) and perhaps
                ``feature``; read from the file when it is ONNX.
            input_example: a request in the form of the Open Inference Protocol.

        Returns:
            ``id``, ``model``, ``version`` and ``contentHash`` of the version.

        Raises:
            UserError: ModelInvalid or UnsafeArtifact when a file is not what the format says.
        """
        return register(self, model, **given)

    def model_version(self, model: str, version: Optional[int] = None, *, alias: Optional[str] = None) -> ModelVersion:
        """A version of a model by its number or by an alias; with neither, the newest.

        Raises:
            HopyardError: NOT_FOUND when there is none, BAD_USER_INPUT when both are given.
        """
        return find_version(self, model, version, alias)

    def deployment(self, name: str) -> Deployment:
        """The deployment of a name, to ask it for predictions.

        Raises:
            HopyardError: NOT_FOUND when there is none.
        """
        return find_deployment(self, name)

    def deploy(self, name: str, model_version: ModelVersion, **given: Any) -> Deployment:
        """Deploys a version of a model, and answers once it takes the calls. For Data Owners in person: a program may not.

        A name that is not there becomes a deployment. One that is there gets its next version: it answers as before until
        that is ready, and goes on answering as before when it cannot be loaded.

        Args:
            name: lower-case letters, digits, ``-`` and ``_``.
            model_version: what computes the answers.
            feature_view: a FeatureView; features are looked up through it, by the keys in a call.
            environment_id: the packages that a model in Python runs with; none when left out.
            description: what it answers, of a new deployment.
            replicas: how many processes answer, 1 to 8.
            timeout: how long to wait, in seconds.

        Raises:
            UserError: ServingMismatch when model and view do not fit together, NotOnline when a group of the view has no online
                side, QuotaExceeded, SandboxUnavailable.
            HopyardError: DEPLOYMENT_FAILED with the reason when the model could not be loaded, FORBIDDEN when you may not.
        """
        return deploy(self, name, model_version, **given)

    def door(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] = {}, timeout: Optional[float] = None
    ) -> HTTPResponse:
        """Opens a door of the project that is not the graph: ``door("GET", "/files/raw/airports.csv")``. Answers the open response."""
        return self._transport.request(method, self._base + path, body, headers, timeout)

    def door_json(
        self, method: str, path: str, body: Any, headers: Mapping[str, str] = {}, timeout: Optional[float] = None
    ) -> Any:
        """Sends bytes, or anything else as JSON (nothing for None), to a door that answers JSON."""
        sent = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"content-type": "application/json", **headers}
        with self.door(method, path, sent, headers, timeout) as response:
            return json.loads(response.read())

    def wait_for(
        self, subscription: str, query: str, variables: Mapping[str, Any], done: "Callable[[dict[str, Any]], bool]", timeout: float
    ) -> "dict[str, Any]":
        """Follows a thing until it is done, and answers it. Each document has one root field; the subscription's event holds the thing.

        Raises:
            HopyardError: TIMED_OUT when it is not done in time.
        """
        until = time.monotonic() + timeout
        for message in self.subscribe(subscription, variables):
            event = next(iter(message.values()))
            # LIVE comes first: what happened before it is read once.
            thing = next((value for value in event.values() if isinstance(value, dict)), None)
            if event["signal"] != "EVENT":
                thing = next(iter(self.query(query, variables).values()))
            if thing is not None and done(thing):
                return thing
            if time.monotonic() > until:
                raise HopyardError("TIMED_OUT", f"It was not done within {timeout:.0f} seconds.")
        raise HopyardError("UNAVAILABLE", "The stream ended before it was done.")

    def _execute(self, document: str, variables: Optional[Mapping[str, Any]]) -> "dict[str, Any]":
        answer = self._transport.json("POST", f"{self._base}/graphql", {"query": document, "variables": dict(variables or {})})
        if answer.get("errors"):
            raise graphql_error(answer["errors"])
        return answer["data"]

    def _stream(self, document: str, variables: Mapping[str, Any]) -> "Iterator[dict[str, Any]]":
        body = json.dumps({"query": document, "variables": dict(variables)}).encode()
        headers = {"content-type": "application/json", "accept": "text/event-stream"}
        with self._transport.request("POST", f"{self._base}/graphql", body, headers) as response:
            event = ""
            complete = False
            for raw in response:
                line = raw.decode().rstrip("\r\n")
                if line.startswith("event:"):
                    event = line[6:].strip()
                    complete = complete or event == "complete"
                elif line.startswith("data:") and event == "next":
                    message = json.loads(line[5:])
                    if message.get("errors"):
                        raise graphql_error(message["errors"])
                    yield message["data"]
                if complete:
                    return
        raise HopyardError("UNAVAILABLE", "The stream was cut.")


def _join(join: Mapping[str, Any]) -> "dict[str, Any]":
    given: "dict[str, Any]" = {"featureGroupId": join["group"].id, "prefix": join.get("prefix", "")}
    if "features" in join:
        given["features"] = list(join["features"])
    if "on" in join:
        given["on"] = [{"left": left, "right": right} for left, right in join["on"].items()]
    if "as_of" in join:
        given["asOf"] = join["as_of"]
    if "max_age" in join:
        given["maxAge"] = join["max_age"]
    return given
