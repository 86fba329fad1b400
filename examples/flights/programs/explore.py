"""Works through six months of flights, month by month, with nothing but the Python client.

Reads the rows of raw/flights-3m.parquet as a stream, prints a line and logs metrics for each month as it ends, and
leaves results/months.csv behind.
"""

import csv

import hopyard

SOURCE = "raw/flights-3m.parquet"
LATE_MINUTES = 15


class Month:
    """Counts of one month."""

    def __init__(self) -> None:
        self.flights = 0
        self.delay = 0
        self.late = 0

    def add(self, delay: int) -> None:
        self.flights += 1
        self.delay += delay
        self.late += delay > LATE_MINUTES

    def metrics(self) -> "dict[str, float]":
        return {"flights": self.flights, "mean_delay": self.delay / self.flights, "share_late": self.late / self.flights}


def main() -> None:
    project = hopyard.connect()
    records = project.files.records(SOURCE)
    header = next(records)
    date, delay = header.index("date"), header.index("delay")
    months: "dict[str, Month]" = {}
    with project.start_run("explore", parameters={"source": SOURCE, "late_minutes": LATE_MINUTES}) as run:
        current = None

        def close(name: str) -> None:
            metrics = months[name].metrics()
            run.log(step=len(months) - 1, metrics=metrics)
            print(f"{name}: {metrics['flights']:,} flights, mean delay {metrics['mean_delay']:.2f} min, {metrics['share_late']:.1%} late", flush=True)

        # The file is in order of time: a month is complete when the next one begins.
        for record in records:
            name = record[date][:7]
            if name != current:
                if name in months:
                    raise ValueError(f"{SOURCE} is not in order of time: {name} comes again after {current}")
                if current is not None:
                    close(current)
                current = name
                months[name] = Month()
            if record[delay]:
                months[name].add(int(record[delay]))
        if current is not None:
            close(current)

    with open(project.files.output("results/months.csv"), "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["month", "flights", "mean_delay", "share_late"])
        for name, month in months.items():
            writer.writerow([name, *month.metrics().values()])
    print(f"{sum(month.flights for month in months.values()):,} flights in {len(months)} months; results/months.csv written", flush=True)


if __name__ == "__main__":
    main()
