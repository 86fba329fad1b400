"""Tries to break out of the sandbox that it runs in, and prints one JSON line for each attempt.

    probe.py try       every attempt: read, reach, escalate, fill
    probe.py leave     leaves processes behind and ends
    probe.py stay      leaves processes behind and never ends
"""

import signal
import sys

import escalate
import fill
import outlive
import reach
import read

match sys.argv[1]:
    case "try":
        for part in (read, reach, escalate, fill):
            part.run()
        fill.run_out_of_memory()
    case "leave":
        outlive.run()
    case "stay":
        outlive.run()
        signal.pause()
