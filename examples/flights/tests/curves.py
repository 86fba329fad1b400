"""Logs a curve by its columns, and points of it one by one, and is told what is wrong with others."""

import json
import os
from datetime import datetime, timezone

import hopyard
import numpy as np

CURVES = "query ($id: ID!) { run(id: $id) { state metrics { key last count } series { key points { step at value } } } }"


def main() -> None:
    project = hopyard.connect(project="flights", username=os.environ["HOPYARD_USERNAME"], password=os.environ["HOPYARD_PASSWORD"])

    def refused(act) -> str:
        try:
            act()
        except hopyard.UserError as error:
            return error.code
        raise AssertionError("This was not refused.")

    with project.start_run("curves") as run:
        times = [datetime(2026, 1, 1, hour, tzinfo=timezone.utc) for hour in range(3)]
        run.log_series("loss", np.arange(3), np.array([9.0, 7.5, 7.1], dtype="float32"), times)
        run.log(3, loss=6.5)
        wrong = [refused(lambda: run.log_series("loss", [4, 5], [1.0])), refused(lambda: run.log_series("loss", [-1], [1.0]))]
    wrong.append(refused(lambda: run.log_series("loss", [4], [1.0])))
    found = project.query(CURVES, {"id": run.id})["run"]
    points = [[point["step"], round(point["value"], 5)] for point in found["series"][0]["points"]]
    print(json.dumps({"points": points, "first": found["series"][0]["points"][0]["at"], "metrics": found["metrics"], "refused": wrong}))


if __name__ == "__main__":
    main()
