"""Runs: parameters and metrics of one try."""

from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Type

from hopyard.errors import HopyardError
from hopyard.tabular import instant

if TYPE_CHECKING:
    from hopyard.project import Project

_LOG = """mutation LogRun($input: LogRunInput!) {
  logRun(input: $input) { __typename ... on UserError { message } } }"""
_FINISH = """mutation FinishRun($input: FinishRunInput!) {
  finishRun(input: $input) { __typename ... on UserError { message } } }"""


class Run:
    """An open run. As a context it closes by itself.

    Attributes:
        id: the run's id.
        name: what it is called in its experiment.
    """

    def __init__(self, project: "Project", id: str, name: str) -> None:
        self._project = project
        self.id = id
        self.name = name

    def log(self, step: int, metrics: Optional[Mapping[str, float]] = None, **more: float) -> None:
        """Adds one point to each metric named: ``run.log(3, mean_delay=7.5)``.

        Args:
            step: 0 or more; the place of the point on the x-axis.
            metrics: finite numbers by key; keys have 1 to 250 characters.

        Raises:
            UserError: InvalidInput for a value that is no finite number, StateConflict when the run is closed.
        """
        points = [{"key": key, "step": step, "value": float(value)} for key, value in {**(metrics or {}), **more}.items()]
        self._project.mutate(_LOG, {"input": {"runId": self.id, "metrics": points}})

    def log_series(self, key: str, steps: Sequence[int], values: Sequence[float], at: "Optional[Sequence[datetime]]" = None) -> None:
        """Adds many points of one metric at once: ``run.log_series("loss", range(3), [9.0, 7.5, 7.1])``.

        Args:
            key: 1 to 250 characters.
            steps: at most 10,000, each 0 or more; the places of the points on the x-axis.
            values: finite numbers, as many as there are steps; numpy arrays do too.
            at: when each was measured, UTC when without a zone. Default: now.

        Raises:
            UserError: InvalidInput for lists that are not as long as each other or a value that is no finite number,
                StateConflict when the run is closed.
        """
        series = {"key": key, "steps": [int(step) for step in steps], "values": [float(value) for value in values]}
        if at is not None:
            series["at"] = [instant(time) for time in at]
        self._project.mutate(_LOG, {"input": {"runId": self.id, "series": [series]}})

    def set(self, **parameters: Any) -> None:
        """Records parameters. A parameter that is set keeps its value."""
        given = [{"key": key, "value": str(value)} for key, value in parameters.items()]
        self._project.mutate(_LOG, {"input": {"runId": self.id, "parameters": given}})

    def finish(self, state: str = "SUCCEEDED") -> None:
        """Closes the run as SUCCEEDED, FAILED or STOPPED."""
        self._project.mutate(_FINISH, {"input": {"runId": self.id, "state": state}})

    def __enter__(self) -> "Run":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.finish("FAILED" if kind else "SUCCEEDED")


def runs_of(project: "Project", experiment: str, first: int) -> "list[dict[str, Any]]":
    """The runs of an experiment; what ``Project.runs`` calls."""
    data = project.query(
        """query Runs($experiment: String!, $first: Int!) { project { experiment(name: $experiment) { runs(first: $first) { nodes {
          id name state tags parameters { key value } metrics { key last } } } } } }""",
        {"experiment": experiment, "first": first},
    )
    found = data["project"]["experiment"]
    if found is None:
        raise HopyardError("NOT_FOUND", f"There is no experiment {experiment!r}.")
    return [
        {
            **run,
            "parameters": {parameter["key"]: parameter["value"] for parameter in run["parameters"]},
            "metrics": {metric["key"]: metric["last"] for metric in run["metrics"]},
        }
        for run in found["runs"]["nodes"]
    ]
