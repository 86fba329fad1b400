"""Deployed models, as callers see them."""

import math
from typing import TYPE_CHECKING, Any, Iterable, Mapping, Optional, Sequence, Union
from urllib.parse import quote

from hopyard.errors import HopyardError

if TYPE_CHECKING:
    from hopyard.features import FeatureView
    from hopyard.models import ModelVersion
    from hopyard.project import Project

_MOST_ACTUALS = 1_000

_DEPLOYMENT = "id name state stateReason current { number }"
_PASSPORT = """id at outcome rows latencyMs lookupMs error keys inputs outputs actual actualAt
  deployment { name } caller { name }
  version { number modelVersion { id version model { name } trainingDataset { id version contentHash } run { id name } } }
  features { featureGroup { name version } features rows { eventTime commit { id sequence } } }"""


class Prediction:
    """What a deployment answered to one call.

    Attributes:
        id: names the call in the project; ``Deployment.inference`` and ``record_actuals`` take it.
        version: which version of the deployment answered.
        outputs: for each output of the model a list with one value a row; a list a row where the output is wider.
        missing: features that some row has no value of; the model was given NaN in their place.
    """

    def __init__(self, answer: "dict[str, Any]") -> None:
        self.id: str = answer["id"]
        self.version = int(answer["model_version"])
        self.outputs = {tensor["name"]: _by_row(tensor["shape"], tensor["data"]) for tensor in answer["outputs"]}
        self.missing: "list[str]" = (answer.get("parameters") or {}).get("missing", [])

    def __repr__(self) -> str:
        return f"<hopyard.Prediction {self.id}>"


class Deployment:
    """A named endpoint that answers with a version of a model, over the Open Inference Protocol v2.

    Attributes:
        id: the deployment's id.
        name: its name.
    """

    def __init__(self, project: "Project", deployment: "dict[str, Any]") -> None:
        self._project = project
        self.id: str = deployment["id"]
        self.name: str = deployment["name"]
        self._path = f"/v2/models/{quote(self.name, safe='')}"
        self._types: "Optional[dict[str, str]]" = None

    def __repr__(self) -> str:
        return f"<hopyard.Deployment {self.name}>"

    @property
    def state(self) -> str:
        """Where it stands now: ``STOPPED``, ``STARTING``, ``RUNNING``, ``UPDATING``, ``STOPPING`` or ``FAILED``."""
        return _find(self._project, self.name)["state"]

    def predict(
        self,
        rows: "Union[pandas.DataFrame, Iterable[Mapping[str, Any]]]",  # noqa: F821
        *,
        id: Optional[str] = None,
        version: Optional[int] = None,
    ) -> Prediction:
        """Asks for predictions: one call, one or many rows.

        Args:
            rows: 1 to 10,000 dictionaries by name, or a DataFrame. Behind a feature view: its serving keys and those of its
                base's columns that the model takes; the other features are looked up. Without one: the model's inputs,
                a number, text or bool each, or a list where an input is wider. None and NaN are missing values.
            id: what the call is to be called, unique among the calls that the project keeps; made up when left out.
            version: which version is to answer; when left out, the traffic's shares decide.

        Raises:
            HopyardError: BAD_USER_INPUT when the rows are not what the model takes (it says which), RATE_LIMITED when there
                are too many calls at once, UNAVAILABLE when the deployment does not run, MODEL_FAILED when the model did not
                answer, or not within 30 seconds. But for calls that were limited and deployments that do not run, the call
                is in the log, under ``details["id"]``.
        """
        table = rows.to_dict("records") if hasattr(rows, "to_dict") else [dict(row) for row in rows]
        if self._types is None:
            known = self._project.door_json("GET", self._path, None)
            self._types = {tensor["name"]: tensor["datatype"] for tensor in known["inputs"]}
        names = list(dict.fromkeys(name for row in table for name in row))
        request = {
            **({} if id is None else {"id": id}),
            "inputs": [_tensor(name, [row.get(name) for row in table], self._types.get(name)) for name in names],
        }
        path = self._path if version is None else f"{self._path}/versions/{version}"
        return Prediction(self._project.door_json("POST", f"{path}/infer", request))

    def record_actuals(self, actuals: "Mapping[str, Mapping[str, Any]]") -> "list[str]":
        """Says of calls what turned out to be true. A later word about a call takes the place of the one before.

        Args:
            actuals: by the id of a call a dictionary from output to value; to a list, of a call with more than one row.

        Returns:
            Ids that are not in the deployment's log.
        """
        given = [{"id": id, "actual": dict(actual)} for id, actual in actuals.items()]
        unknown: "list[str]" = []
        for start in range(0, len(given), _MOST_ACTUALS):
            answer = self._project.door_json("POST", f"{self._path}/actuals", {"actuals": given[start : start + _MOST_ACTUALS]})
            unknown += answer["unknown"]
        return unknown

    def inference(self, id: str) -> "dict[str, Any]":
        """The passport of a call: everything that its answer rests on.

        Returns:
            ``at``, ``outcome`` (``ANSWERED``, ``REJECTED``, ``FAILED``), ``rows``, ``latencyMs`` and ``lookupMs`` (milliseconds),
            ``error``, ``caller``, ``version`` with its model, run and training dataset; ``keys``, ``inputs`` and ``outputs`` with
            a value a row by name; ``features`` with the event time and the commit of each row that was looked up; ``actual``.

        Raises:
            HopyardError: NOT_FOUND when there is no such call of this deployment for you.
        """
        found = self._project.query(f"query Inference($id: ID!) {{ inference(id: $id) {{ {_PASSPORT} }} }}", {"id": id})["inference"]
        if found is None or found["deployment"]["name"] != self.name:
            raise HopyardError("NOT_FOUND", f"There is no call {id!r} of {self.name}.")
        return found


def _by_row(shape: "Sequence[int]", data: "list[Any]") -> "list[Any]":
    width = math.prod(shape[1:])
    return data if width == 1 else [data[start : start + width] for start in range(0, len(data), width)]


def _tensor(name: str, values: "list[Any]", datatype: Optional[str]) -> "dict[str, Any]":
    lists = [_plain(value) for value in values]
    wide = next((value for value in lists if isinstance(value, list)), None)
    flat = lists if wide is None else [element for value in lists for element in (value if isinstance(value, list) else [value])]
    shape = [len(values), 1 if wide is None else len(wide)]
    return {"name": name, "datatype": datatype or _datatype(flat), "shape": shape, "data": flat}


def _plain(value: Any) -> Any:
    """A value as JSON has it: numbers and arrays of numpy too, with None for what is missing."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [_plain(element) for element in value]
    return None if value != value else value


def _datatype(values: "list[Any]") -> str:
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return "BOOL"
    if kinds == {int} and None not in values:
        return "INT64"
    return "FP64" if kinds <= {int, float} else "BYTES"


def _find(project: "Project", name: str) -> "dict[str, Any]":
    data = project.query(f"query Deployment($name: String!) {{ project {{ deployment(name: $name) {{ {_DEPLOYMENT} }} }} }}", {"name": name})
    found = data["project"]["deployment"]
    if found is None:
        raise HopyardError("NOT_FOUND", f"There is no deployment {name!r}.")
    return found


def find_deployment(project: "Project", name: str) -> Deployment:
    """Finds a deployment; what ``Project.deployment`` calls."""
    return Deployment(project, _find(project, name))


def deploy(
    project: "Project",
    name: str,
    model_version: "ModelVersion",
    *,
    feature_view: "Optional[FeatureView]" = None,
    environment_id: Optional[str] = None,
    description: str = "",
    replicas: int = 1,
    timeout: float = 120.0,
) -> Deployment:
    """Deploys a model and waits until it answers; what ``Project.deploy`` calls."""
    version = {"modelVersionId": model_version.id, "replicas": replicas}
    if feature_view is not None:
        version["featureViewId"] = feature_view.id
    if environment_id is not None:
        version["environmentId"] = environment_id
    try:
        found = _find(project, name)
    except HopyardError as error:
        if error.code != "NOT_FOUND":
            raise
        found = _done(project, "createDeployment", {"name": name, "description": description, "version": version})
    else:
        found = _done(project, "deployVersion", {"deploymentId": found["id"], "version": version})
    if found["state"] in ("STOPPED", "FAILED"):
        found = _done(project, "startDeployment", {"deploymentId": found["id"]})
    if found["state"] != "RUNNING":
        found = project.wait_for(
            f"""subscription Deployed($id: ID!, $after: Cursor) {{ deploymentChanged(deploymentId: $id, after: $after) {{
              cursor signal deployment {{ {_DEPLOYMENT} }} }} }}""",
            f"query Deployed($id: ID!) {{ deployment(id: $id) {{ {_DEPLOYMENT} }} }}",
            {"id": found["id"]},
            lambda one: one["state"] in ("RUNNING", "FAILED", "STOPPED"),
            timeout,
        )
    if found["state"] != "RUNNING" or found["stateReason"] is not None:
        raise HopyardError("DEPLOYMENT_FAILED", found["stateReason"] or f"{name} is {found['state']}.")
    return Deployment(project, found)


def _done(project: "Project", mutation: str, given: "dict[str, Any]") -> "dict[str, Any]":
    kind = f"{mutation[0].upper()}{mutation[1:]}"
    answer = project.mutate(
        f"""mutation {kind}($input: {kind}Input!) {{ {mutation}(input: $input) {{
          __typename ... on {kind}Success {{ deployment {{ {_DEPLOYMENT} }} }} ... on UserError {{ message }} }} }}""",
        {"input": given},
    )
    return answer[mutation]["deployment"]
