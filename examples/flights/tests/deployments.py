"""Deploys a model that takes its inputs from callers, and calls it with what the client accepts."""

import json
import os
import tempfile
from pathlib import Path

import hopyard
import pandas as pd

PREDICTOR = """class Predictor:
    def predict(self, inputs):
        pairs, factors = inputs["pair"], inputs["factor"]
        scaled = [[factor[0] * value for value in pair] for factor, pair in zip(factors, pairs)]
        return {"low": [min(pair) for pair in pairs], "scaled": scaled}
"""
BROKEN = "raise RuntimeError('out of order')"


def register(project: hopyard.Project, source: str) -> hopyard.ModelVersion:
    with tempfile.TemporaryDirectory() as directory:
        predictor = Path(directory) / "predictor.py"
        predictor.write_text(source)
        made = project.register_model(
            "pairs",
            format="PYTHON",
            framework="by hand",
            files={"predictor.py": predictor},
            metrics={},
            inputs=[{"name": "pair", "datatype": "FP64", "shape": [-1, 2]}, {"name": "factor", "datatype": "INT32", "shape": [-1, 1]}],
            outputs=[{"name": "low", "datatype": "FP64", "shape": [-1]}, {"name": "scaled", "datatype": "FP64", "shape": [-1, 2]}],
        )
    return project.model_version("pairs", made["version"])


def refusal(act) -> hopyard.HopyardError:
    try:
        act()
    except hopyard.HopyardError as error:
        return error
    raise AssertionError("This was not refused.")


def main() -> None:
    project = hopyard.connect(project="flights", username=os.environ["HOPYARD_USERNAME"], password=os.environ["HOPYARD_PASSWORD"])
    deployment = project.deploy("pairs", register(project, PREDICTOR))
    rows = deployment.predict([{"pair": [1, 2], "factor": 10}, {"pair": [3.0, 4], "factor": 10}])
    frame = pd.DataFrame({"pair": [[5, 6], [7, float("nan")]], "factor": [10, 10]})
    named = deployment.predict(frame, id="mine", version=1)
    unknown = deployment.record_actuals({"mine": {"low": [1, 2]}, "nobody": {"low": [1]}})
    rejected = refusal(lambda: deployment.predict([{"pair": [1, 2, 3], "factor": 10}]))
    absent = [refusal(lambda: project.deployment("nothing")), refusal(lambda: deployment.inference("nobody"))]
    broken = refusal(lambda: project.deploy("pairs", register(project, BROKEN)))
    print(
        json.dumps(
            {
                "rows": rows.outputs,
                "frame": named.outputs,
                "named": [named.id, named.version],
                "unknown": unknown,
                "actual": deployment.inference("mine")["actual"],
                "rejected": [rejected.code, deployment.inference(rejected.details["id"])["outcome"]],
                "absent": [error.code for error in absent],
                "broken": [broken.code, "out of order" in broken.message, project.deployment("pairs").predict(frame).version],
            }
        )
    )


if __name__ == "__main__":
    main()
