"""Trains a model of late flights on a training dataset, and one that knows only hour, weekday and distance, to compare with.

Both are gradient-boosted trees with the same settings and seed. The full model is registered as ONNX.
"""

import os
import sys
import tempfile
from pathlib import Path

import hopyard
import numpy as np
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.inspection import permutation_importance
from sklearn.metrics import log_loss, roc_auc_score

# What a job may read lies in its sandbox as it does in the project.
sys.path.append(os.path.join(os.environ["HOPYARD_PROJECT_DIRECTORY"], "Resources"))
from onnx_trees import save_onnx  # noqa: E402

SETTINGS = {"learning_rate": 0.1, "max_leaf_nodes": 31, "min_samples_leaf": 200, "l2_regularization": 1.0}
ITERATIONS = 100
AT_A_TIME = 10
SEED = 7
# Rows that the trees see, and rows that each step is judged by, evenly thinned: more of them change the third digit only.
TRAINING_ROWS = 500_000
VALIDATION_ROWS = 100_000
BASELINE = ["hour", "weekday", "distance"]
KINDS = ["baseline", "full"]


def train(run: hopyard.Run, splits: dict, features: "list[str]", label: str) -> HistGradientBoostingClassifier:
    """Trains tree by tree, a few at a time, and logs the loss and the area under the ROC curve on the validation split."""
    kept = {"train": TRAINING_ROWS, "validation": VALIDATION_ROWS, "test": len(splits["test"])}
    thinned = {name: frame.iloc[:: max(1, len(frame) // kept[name])] for name, frame in splits.items()}
    columns = {name: (frame[features].to_numpy("float32"), frame[label].to_numpy("int8")) for name, frame in thinned.items()}
    model = HistGradientBoostingClassifier(max_iter=AT_A_TIME, warm_start=True, early_stopping=False, random_state=SEED, **SETTINGS)
    for iterations in range(AT_A_TIME, ITERATIONS + 1, AT_A_TIME):
        model.set_params(max_iter=iterations)
        model.fit(*columns["train"])
        inputs, labels = columns["validation"]
        scores = model.predict_proba(inputs)[:, 1]
        metrics = {"validation_log_loss": log_loss(labels, scores), "validation_roc_auc": roc_auc_score(labels, scores)}
        run.log(step=iterations, metrics=metrics)
        print(f"{run.name} {iterations:>3} trees: log loss {metrics['validation_log_loss']:.4f}, ROC AUC {metrics['validation_roc_auc']:.4f}", flush=True)
    inputs, labels = columns["test"]
    run.log(step=ITERATIONS, test_roc_auc=roc_auc_score(labels, model.predict_proba(inputs)[:, 1]))
    return model


def main(version: int, kinds: "list[str]") -> None:
    project = hopyard.connect()
    view = project.feature_view("flight_delay")
    dataset = view.training_dataset(version)
    if not dataset.leakage["holds"]:
        raise ValueError("Some rows of the training dataset see their future.")
    splits = {name: dataset.read(name) for name in ("train", "validation", "test")}
    print(", ".join(f"{name} {len(frame):,} rows" for name, frame in splits.items()), flush=True)
    label = view.labels[0]
    auc = {}
    for name in kinds:
        features = BASELINE if name == "baseline" else list(view.features)
        parameters = {"iterations": ITERATIONS, "rows": TRAINING_ROWS, "seed": SEED, "features": " ".join(features), **SETTINGS}
        with project.start_run("flight_delay", parameters=parameters, tags=[name]) as run:
            model = train(run, splits, features, label)
            test = splits["test"]
            auc[name] = roc_auc_score(test[label].to_numpy("int8"), model.predict_proba(test[features].to_numpy("float32"))[:, 1])
            print(f"{name}: test ROC AUC {auc[name]:.4f}", flush=True)
            if name == "full":
                register(project, run, model, features, dataset, test, label, auc)


def register(project, run, model, features, dataset, test, label, auc) -> None:
    """Converts the model, checks that ONNX answers what scikit-learn does, and registers it with what it rests on."""
    sample = test[features].iloc[:20_000].to_numpy("float32")
    labels = test[label].iloc[:20_000].to_numpy("int8")
    importance = permutation_importance(model, sample, labels, scoring="roc_auc", n_repeats=3, random_state=SEED)
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "model.onnx"
        save_onnx(model, features, path)
        registered = project.register_model(
            "flight_delay",
            format="ONNX",
            framework=f"scikit-learn {sklearn.__version__}",
            files={"model.onnx": path},
            run=run,
            training_dataset=dataset,
            metrics={f"{name}_test_roc_auc".removeprefix("full_"): score for name, score in auc.items()},
            importances=dict(zip(features, importance.importances_mean.tolist())),
            input_example={
                "inputs": [
                    {"name": name, "datatype": "FP32", "shape": [1, 1], "data": [None if np.isnan(value) else float(value)]}
                    for name, value in zip(features, sample[0])
                ]
            },
            description="Whether a flight leaves more than 15 minutes late.",
        )
    print(f"registered {registered['model']} v{registered['version']}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:] or KINDS)
