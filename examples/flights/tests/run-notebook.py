"""Executes a notebook in a real Jupyter kernel and prints the text of each code cell's result as JSON."""

import json
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
results = []
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        if output.output_type == "execute_result":
            results.append(output.data["text/plain"])
print(json.dumps(results))
