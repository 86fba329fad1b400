"""Makes features of three million flights: four feature groups, their history offline, their newest values online.

A value is stamped with the end of the window that it sums up, so it is known at that instant and not before. A delay counts
as known in the hour of departure: the data does not say when a flight landed.
"""

import hopyard
import numpy as np
import pandas as pd

LATE_MINUTES = 15
# What is online is what a service would know at the end of May; the days after it are replayed later.
ONLINE_UNTIL = pd.Timestamp("2001-06-01")


def load(project: hopyard.Project) -> pd.DataFrame:
    """The flights, in the order of the file, with their ordinal as id: the data has none, and 191 rows are exact duplicates."""
    flights = project.files.read_pandas("raw/flights-3m.parquet", parse_dates=["date"])
    return pd.DataFrame(
        {
            "flight_id": np.arange(len(flights), dtype="int64"),
            "event_time": flights["date"],
            "origin": flights["origin"],
            "destination": flights["destination"],
            "distance": flights["distance"].astype("int32"),
            "hour": flights["date"].dt.hour.astype("int32"),
            "weekday": flights["date"].dt.day_of_week.astype("int32"),
            "delay": flights["delay"].astype("int32"),
            "delayed": flights["delay"] > LATE_MINUTES,
        }
    )


def windows(flights: pd.DataFrame, keys: "list[str]", every: str, length: int) -> pd.DataFrame:
    """Counts, mean delay and share of late flights over a window of ``length`` steps, for each key at the end of each step.

    A step without flights in its window has no mean. A key begins with its first flight.
    """
    first = flights["event_time"].min().floor(every)
    step = ((flights["event_time"] - first) // pd.Timedelta(1, every)).to_numpy()
    grouped = flights.groupby(keys, sort=True)
    group = grouped.ngroup().to_numpy()
    steps, groups = int(step.max()) + 1, grouped.ngroups

    def rolled(values: "np.ndarray | None") -> np.ndarray:
        """Sums per group and step, then over the last ``length`` steps."""
        sums = np.bincount(group * steps + step, weights=values, minlength=groups * steps).reshape(groups, steps).cumsum(axis=1)
        sums[:, length:] -= sums[:, :-length].copy()
        return sums

    count, delay, late = rolled(None), rolled(flights["delay"].to_numpy()), rolled(flights["delayed"].to_numpy())
    begun = np.arange(steps) >= pd.Series(step).groupby(group).min().to_numpy()[:, None]
    which, when = np.nonzero(begun)
    count = count[begun]
    names = grouped.size().index.to_frame(index=False)
    return pd.DataFrame(
        {
            **{key: names[key].to_numpy()[which] for key in keys},
            "event_time": first + pd.to_timedelta(when + 1, unit=every),
            "flights": count.astype("int32"),
            "mean_delay": np.divide(delay[begun], count, out=np.full(len(count), np.nan), where=count > 0),
            "share_delayed": np.divide(late[begun], count, out=np.full(len(count), np.nan), where=count > 0),
        }
    )


def insert(group: hopyard.FeatureGroup, rows: pd.DataFrame) -> None:
    """Inserts a group's rows in order of time: those that a service would know online too, the later ones offline only."""
    known = rows["event_time"] < ONLINE_UNTIL
    commits = [group.insert(rows[known]), group.insert(rows[~known], online=False)]
    print(f"{group.name}: {int(commits[-1]['rowCount']):,} rows", flush=True)


def main() -> None:
    project = hopyard.connect()
    flights = load(project)
    print(f"{len(flights):,} flights read", flush=True)

    group = project.create_feature_group(
        "flights",
        {
            "flight_id": "INT64",
            "event_time": "TIMESTAMP",
            "origin": "STRING",
            "destination": "STRING",
            "distance": "INT32",
            "hour": "INT32",
            "weekday": "INT32",
            "delayed": "BOOL",
        },
        primary_key=["flight_id"],
        event_time="event_time",
        description="One row a flight, known at its departure.",
        descriptions={
            "flight_id": "Ordinal of the flight in the file, from 0.",
            "event_time": "Scheduled departure, taken as UTC.",
            "distance": "Miles.",
            "hour": "Hour of departure, 0 to 23.",
            "weekday": "Day of departure, Monday is 0.",
            "delayed": f"More than {LATE_MINUTES} minutes late.",
        },
    )
    commit = group.insert(flights.drop(columns="delay"))
    print(f"{group.name}: {int(commit['rowCount']):,} rows", flush=True)

    hourly = windows(flights, ["origin"], "h", 24).rename(columns={"origin": "airport", "flights": "departures"})
    insert(
        project.create_feature_group(
            "airport_hourly",
            {"airport": "STRING", "event_time": "TIMESTAMP", "departures": "INT32", "mean_delay": "FLOAT64", "share_delayed": "FLOAT64"},
            primary_key=["airport"],
            event_time="event_time",
            online=True,
            description="Departures of an airport over the past 24 hours, at the end of every hour.",
            descriptions={"mean_delay": "Minutes.", "share_delayed": f"Share of departures more than {LATE_MINUTES} minutes late."},
        ),
        hourly,
    )
    daily = windows(flights, ["origin", "destination"], "D", 7).drop(columns=["flights", "share_delayed"])
    insert(
        project.create_feature_group(
            "route_daily",
            {"origin": "STRING", "destination": "STRING", "event_time": "TIMESTAMP", "mean_delay": "FLOAT64"},
            primary_key=["origin", "destination"],
            event_time="event_time",
            online=True,
            description="Flights of a route over the past 7 days, at the end of every day.",
            descriptions={"mean_delay": "Minutes."},
        ),
        daily,
    )

    airports = project.files.read_pandas("raw/airports.csv").rename(columns={"iata": "airport"})
    airports = airports[airports["airport"].isin(set(flights["origin"]) | set(flights["destination"]))]
    group = project.create_feature_group(
        "airports",
        {"airport": "STRING", "name": "STRING", "state": "STRING", "latitude": "FLOAT64", "longitude": "FLOAT64"},
        primary_key=["airport"],
        online=True,
        description="Where an airport lies.",
        descriptions={"airport": "IATA code.", "latitude": "Degrees north.", "longitude": "Degrees east."},
    )
    commit = group.insert(airports[["airport", "name", "state", "latitude", "longitude"]])
    print(f"{group.name}: {int(commit['rowCount']):,} rows", flush=True)


if __name__ == "__main__":
    main()
