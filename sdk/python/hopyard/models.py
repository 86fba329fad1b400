"""The model registry."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Union
from urllib.parse import quote

from hopyard.errors import HopyardError

if TYPE_CHECKING:
    from hopyard.features import TrainingDataset
    from hopyard.project import Project
    from hopyard.runs import Run

_REGISTER = """mutation RegisterModelVersion($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) {
  __typename ... on RegisterModelVersionSuccess { modelVersion { id version contentHash model { name } } }
  ... on UserError { message } ... on InvalidInput { fields { path message } } } }"""


def register(
    project: "Project",
    model: str,
    *,
    format: str,
    framework: str,
    files: "Mapping[str, Union[str, Path]]",
    description: str = "",
    run: "Optional[Run]" = None,
    training_dataset: "Optional[TrainingDataset]" = None,
    metrics: "Optional[Mapping[str, float]]" = None,
    importances: "Optional[Mapping[str, float]]" = None,
    inputs: "Optional[Sequence[Mapping[str, Any]]]" = None,
    outputs: "Optional[Sequence[Mapping[str, Any]]]" = None,
    input_example: Any = None,
) -> "dict[str, Any]":
    """Registers the next version of a model; what ``Project.register_model`` calls."""
    uploads = []
    for name, path in files.items():
        door = f"/models/{quote(model, safe='')}/files/{quote(name, safe='')}"
        headers = {"content-type": "application/octet-stream"}
        uploads.append({"uploadId": project.door_json("POST", door, Path(path).read_bytes(), headers, timeout=300.0)["fileId"]})
    given: "dict[str, Any]" = {
        "model": model,
        "description": description,
        "format": format,
        "framework": framework,
        "files": uploads,
        "importances": [{"feature": feature, "value": float(value)} for feature, value in (importances or {}).items()],
    }
    if metrics is not None:
        given["metrics"] = [{"key": key, "value": float(value)} for key, value in metrics.items()]
    if run is not None:
        given["runId"] = run.id
    if training_dataset is not None:
        given["trainingDatasetId"] = training_dataset.id
    if inputs is not None:
        given["inputs"] = [dict(tensor) for tensor in inputs]
    if outputs is not None:
        given["outputs"] = [dict(tensor) for tensor in outputs]
    if input_example is not None:
        given["inputExample"] = input_example
    version = project.mutate(_REGISTER, {"input": given})["registerModelVersion"]["modelVersion"]
    return {"id": version["id"], "model": version["model"]["name"], "version": version["version"], "contentHash": version["contentHash"]}


_VERSION = """id version format framework contentHash aliases metrics { key value } importances { feature value } files { name }
  run { id name } trainingDataset { id version featureView { name version } }"""


class ModelVersion:
    """A trained model, frozen.

    Attributes:
        id: the version's id.
        model: the name of its model.
        version: its number within the model, from 1.
        format: ``ONNX``, ``SKLEARN`` or ``PYTHON``.
        framework: what made it.
        content_hash: SHA-256 over the names and hashes of its files.
        aliases: names that point at it.
        metrics: what it is judged by.
        importances: how much each feature weighs, as it was registered.
        files: names of its files.
        run: ``id`` and ``name`` of the run that it came out of, or None.
        training_dataset: ``id``, ``version`` and ``featureView`` of what it was trained on, or None.
    """

    def __init__(self, project: "Project", model: str, version: "dict[str, Any]") -> None:
        self._project = project
        self.model = model
        self.id: str = version["id"]
        self.version: int = version["version"]
        self.format: str = version["format"]
        self.framework: str = version["framework"]
        self.content_hash: str = version["contentHash"]
        self.aliases: "list[str]" = version["aliases"]
        self.metrics: "dict[str, float]" = {metric["key"]: metric["value"] for metric in version["metrics"]}
        self.importances: "dict[str, float]" = {weight["feature"]: weight["value"] for weight in version["importances"]}
        self.files: "list[str]" = [file["name"] for file in version["files"]]
        self.run: "Optional[dict[str, Any]]" = version["run"]
        self.training_dataset: "Optional[dict[str, Any]]" = version["trainingDataset"]

    def __repr__(self) -> str:
        return f"<hopyard.ModelVersion {self.model} v{self.version}>"

    def read(self, file: str) -> bytes:
        """Reads one of its files.

        Raises:
            HopyardError: NOT_FOUND when there is no such file, EXPORT_DENIED when you are neither a program nor a Data Owner.
        """
        with self._project.door("GET", f"/models/{quote(self.model, safe='')}/versions/{self.version}/files/{quote(file)}") as response:
            return response.read()


def find_version(project: "Project", model: str, version: Optional[int], alias: Optional[str]) -> ModelVersion:
    """Finds a version of a model; what ``Project.model_version`` calls."""
    data = project.query(
        f"""query ModelVersion($model: String!, $version: Int, $alias: String) {{ project {{ model(name: $model) {{
          version(version: $version, alias: $alias) {{ {_VERSION} }} }} }} }}""",
        {"model": model, "version": version, "alias": alias},
    )
    found = data["project"]["model"] and data["project"]["model"]["version"]
    if found is None:
        raise HopyardError("NOT_FOUND", f"There is no such version of a model {model!r}.")
    return ModelVersion(project, model, found)
