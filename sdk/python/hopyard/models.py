"""The model registry."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Union
from urllib.parse import quote

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
