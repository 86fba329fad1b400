"""Leaves processes behind in every way there is. Each carries the marker, by which the harness finds it on the host."""

import os
import signal
import subprocess
import sys

from report import HOST, say

SLEEP = [sys.executable, "-c", "import signal; signal.pause()"]


def command(name):
    return [*SLEEP, f"{HOST['marker']}-{name}"]


def double_fork():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for descriptor in range(3):
                os.close(descriptor)
            os.execv(SLEEP[0], command("double-fork"))
        os._exit(0)
    os.wait()


def deaf():
    """Ignores every signal that can be ignored; ignoring survives exec."""
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP, signal.SIGCHLD}:
        try:
            signal.signal(number, signal.SIG_IGN)
        except OSError:
            pass  # the C library's own


def run():
    subprocess.Popen(command("child"))
    subprocess.Popen(command("new-session"), start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.Popen(command("deaf"), preexec_fn=deaf)
    subprocess.Popen(["nohup", *command("nohup")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    double_fork()
    say(left=["child", "new-session", "deaf", "nohup", "double-fork"])
