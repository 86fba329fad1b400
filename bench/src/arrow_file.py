"""Writes a Parquet file's rows as an Arrow file, again for each line of stdin, and prints how many milliseconds it took."""

import sys
import time

import duckdb
import pyarrow as pa

source, target = sys.argv[1:]
connection = duckdb.connect(config={"threads": 2})
for _ in sys.stdin:
    began = time.perf_counter()
    reader = connection.sql(f"select * from read_parquet('{source}')").to_arrow_reader(64 * 1024)
    with pa.OSFile(target, "wb") as file, pa.ipc.new_stream(file, reader.schema) as writer:
        for batch in reader:
            writer.write_batch(batch)
    print((time.perf_counter() - began) * 1000, flush=True)
