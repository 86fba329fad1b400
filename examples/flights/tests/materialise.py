"""Fills the history of a feature group alone, and brings it online range by range."""

import json
import os
from datetime import datetime, timezone

import hopyard

ONLINE = "query ($name: String!, $keys: [JSON!]!) { project { featureGroup(name: $name) { onlineRows(keys: $keys) { values } } } }"


def main() -> None:
    project = hopyard.connect(project="flights", username=os.environ["HOPYARD_USERNAME"], password=os.environ["HOPYARD_PASSWORD"])

    def group(name: str, online: bool) -> hopyard.FeatureGroup:
        features = {"airport": "STRING", "at": "TIMESTAMP", "delay": "FLOAT64"}
        return project.create_feature_group(name, features, primary_key=["airport"], event_time="at", online=online)

    def online() -> "list[float | None]":
        keys = [{"airport": airport} for airport in ("OSL", 'a "b" \\c')]
        rows = project.query(ONLINE, {"name": delays.name, "keys": keys})["project"]["featureGroup"]["onlineRows"]
        return [row["values"] and row["values"]["delay"] for row in rows]

    def refused(of: hopyard.FeatureGroup, *bounds: datetime) -> str:
        try:
            of.materialise(*bounds)
        except hopyard.UserError as error:
            return error.code
        raise AssertionError("This was not refused.")

    delays = group("python_delays", True)
    days = [datetime(2026, 1, day, tzinfo=timezone.utc) for day in (1, 2, 3)]
    rows = [{"airport": "OSL", "at": at.isoformat(), "delay": float(at.day)} for at in days]
    delays.insert([*rows, {"airport": 'a "b" \\c', "at": days[2].isoformat(), "delay": 9.0}], online=False)
    steps = [online()]
    # A range is half open, and a bound without a zone is in UTC.
    for bounds in ((days[0], days[1]), (datetime(2026, 1, 1), datetime(2026, 1, 3)), (), (days[0], days[1])):
        delays.materialise(*bounds)
        steps.append(online())
    refusals = [refused(group("python_offline", False)), refused(delays, days[1], days[0])]
    print(json.dumps({"steps": steps, "refused": refusals}))


if __name__ == "__main__":
    main()
