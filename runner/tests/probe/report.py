"""What every part of the probe shares: the arguments of the harness, and one JSON line per attempt."""

import json
import os
import sys

# What the harness laid out for us on the host: paths, ports and the secret that must never be seen.
HOST = json.loads(os.environ["PROBE"])


def say(**line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def attempt(name, action):
    """Runs an attempt that must fail. `action` returns what it got hold of, or None; an OSError is a refusal."""
    try:
        got = action()
    except (OSError, MemoryError, RuntimeError, ValueError) as error:
        say(attempt=name, gaveWay=False, what=f"{type(error).__name__}: {error}")
        return
    say(attempt=name, gaveWay=got is not None, what=str(got)[:300])


def control(name, action):
    """Runs what must work: it shows that the probe would notice."""
    try:
        say(control=name, works=bool(action()))
    except OSError as error:
        say(control=name, works=False, what=str(error))
