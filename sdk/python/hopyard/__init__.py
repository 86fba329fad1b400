"""The Hopyard client for notebooks and jobs.

In a job, ``hopyard.connect()`` finds the program's identity. Elsewhere it takes an address, a project and a person:

>>> project = hopyard.connect("http://localhost:4700", project="flights", username="…", password="…")
>>> project.query("{ project { name role } }")

It needs nothing but the standard library; rows come and go as pandas or Arrow where these are installed.
"""

from hopyard.deployments import Deployment, Prediction
from hopyard.errors import HopyardError, UserError
from hopyard.features import FeatureGroup, FeatureView, TrainingDataset
from hopyard.models import ModelVersion
from hopyard.project import Project, connect
from hopyard.runs import Run

__all__ = [
    "Deployment",
    "FeatureGroup",
    "FeatureView",
    "HopyardError",
    "ModelVersion",
    "Prediction",
    "Project",
    "Run",
    "TrainingDataset",
    "UserError",
    "connect",
]
