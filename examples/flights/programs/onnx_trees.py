"""Writes gradient-boosted trees of scikit-learn as ONNX, with what both a package index and Debian offer: ``onnx`` alone."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper


def save_onnx(model, features: "list[str]", path: Path) -> None:
    """Saves a binary ``HistGradientBoostingClassifier`` that was trained on float32 columns.

    Inputs: one tensor ``float32[n, 1]`` a feature, by its name; NaN is a missing value. Outputs: ``probability``
    ``float32[n, 1]`` of the positive class.
    """
    inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 1]) for name in features]
    output = helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["n", 1])
    nodes = [
        helper.make_node("Concat", features, ["inputs"], axis=1),
        helper.make_node("TreeEnsembleRegressor", ["inputs"], ["score"], domain="ai.onnx.ml", **_trees(model)),
        helper.make_node("Sigmoid", ["score"], ["probability"]),
    ]
    graph = helper.make_graph(nodes, "flight_delay", inputs, [output])
    opsets = [helper.make_opsetid("", 13), helper.make_opsetid("ai.onnx.ml", 1)]
    made = helper.make_model(graph, producer_name="hopyard-flights", opset_imports=opsets, ir_version=7)
    onnx.checker.check_model(made)
    path.write_bytes(made.SerializeToString())


def _trees(model) -> "dict[str, list]":
    """The attributes of a TreeEnsembleRegressor, https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html."""
    names = ("treeids", "nodeids", "featureids", "values", "hitrates", "modes", "truenodeids", "falsenodeids", "missing_value_tracks_true")
    nodes: "dict[str, list]" = {f"nodes_{name}": [] for name in names}
    leaves: "dict[str, list]" = {f"target_{name}": [] for name in ("treeids", "nodeids", "ids", "weights")}
    for tree, (predictor,) in enumerate(model._predictors):
        for number, node in enumerate(predictor.nodes):
            leaf = bool(node["is_leaf"])
            row = (
                tree,
                number,
                0 if leaf else int(node["feature_idx"]),
                0.0 if leaf else _at_most(node["num_threshold"]),
                1.0,
                "LEAF" if leaf else "BRANCH_LEQ",
                0 if leaf else int(node["left"]),
                0 if leaf else int(node["right"]),
                0 if leaf else int(node["missing_go_to_left"]),
            )
            for name, value in zip(names, row):
                nodes[f"nodes_{name}"].append(value)
            if leaf:
                for name, value in zip(("treeids", "nodeids", "ids", "weights"), (tree, number, 0, float(node["value"]))):
                    leaves[f"target_{name}"].append(value)
    return {**nodes, **leaves, "n_targets": 1, "base_values": [float(np.ravel(model._baseline_prediction)[0])], "post_transform": "NONE"}


def _at_most(threshold: float) -> float:
    """The greatest float32 at or below a threshold: a float32 value is at or below one exactly when it is at or below the other."""
    nearest = np.float32(threshold)
    return float(nearest if nearest <= threshold else np.nextafter(nearest, np.float32(-np.inf)))
