"""Reads, or writes, what is not ours."""

import glob
import os

from report import HOST, attempt, control


def contents(path):
    with open(path, "rb") as file:
        return file.read(200)


def secret_in(path):
    with open(path, "rb") as file:
        # The harness hands over the secret without its beginning, so that our own environment is no find.
        return path if ("runner-" + HOST["secret"]).encode() in file.read(10_000_000) else None


def first_that(paths, look):
    """The first hit; a path that cannot be read is none."""
    for path in paths:
        try:
            found = look(path)
        except OSError:
            continue
        if found is not None:
            return found
    return None


def write(path):
    with open(path, "w") as file:
        file.write("probe")
    return path


def names(path):
    return os.listdir(path) or None


def strange_process():
    """Inside there are bubblewrap's first process and us; anything else belongs to somebody else."""
    for name in filter(str.isdigit, os.listdir("/proc")):
        command = contents(f"/proc/{name}/cmdline")
        if b"bwrap" not in command and b"probe" not in command:
            return command
    return None


def strange_descriptor():
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        try:
            target = os.readlink(f"/proc/self/fd/{descriptor}")
        except OSError:
            continue  # the one that listed the directory
        if descriptor > 2 and target != "/dev/null":
            return f"{descriptor} -> {target}"
    return None


def device():
    usual = {"null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "fd", "stdin", "stdout", "stderr", "core"}
    return set(os.listdir("/dev")) - usual or None


def run():
    control("read-granted-file", lambda: contents("/data/granted.txt") == b"granted")
    control("write-granted-directory", lambda: write("/scratch/mine.txt"))
    control("write-tmp", lambda: write("/tmp/mine.txt"))

    attempt("read-shadow", lambda: contents("/etc/shadow"))
    attempt("read-host-accounts", lambda: next((line for line in open("/etc/passwd") if line.startswith("root:")), None))
    attempt("read-machine-id", lambda: contents("/etc/machine-id"))
    attempt("list-root-home", lambda: names("/root"))
    attempt("list-homes", lambda: names("/home"))
    attempt("list-sys", lambda: names("/sys"))
    attempt("list-run", lambda: [name for name in names("/run") or [] if name != "platform.sock"] or None)
    attempt("list-repository", lambda: names(HOST["repository"]))
    attempt("read-secret-file", lambda: contents(HOST["secretFile"]))
    attempt("read-neighbours-file", lambda: contents(HOST["neighboursFile"]))
    attempt("follow-absolute-link", lambda: contents("/data/absolute-link"))
    attempt("follow-relative-link", lambda: contents("/data/relative-link"))
    attempt("climb-out-of-grant", lambda: contents("/data/../../../../.." + HOST["secretFile"]))
    attempt("read-through-first-process", lambda: contents("/proc/1/root" + HOST["secretFile"]))
    attempt("read-through-any-process", lambda: first_that(glob.glob("/proc/[0-9]*/*/" + HOST["secretFile"].lstrip("/")), contents))
    attempt("read-through-working-directory", lambda: first_that(glob.glob("/proc/[0-9]*/cwd" + HOST["secretFile"]), contents))
    attempt("find-secret-in-environments", lambda: first_that(glob.glob("/proc/*/environ"), secret_in))
    attempt("find-secret-in-command-lines", lambda: first_that(glob.glob("/proc/*/cmdline"), lambda path: path if b"runner-secret" in contents(path) else None))
    attempt("see-other-processes", strange_process)
    attempt("inherit-descriptor", strange_descriptor)
    attempt("read-kernel-memory", lambda: first_that(["/proc/kcore", "/dev/mem", "/dev/kmem", "/dev/port"], contents))
    attempt("read-kernel-log", lambda: contents("/dev/kmsg"))
    attempt("find-host-device", device)
    attempt("link-granted-file", lambda: os.link("/data/granted.txt", "/scratch/linked.txt") or "linked")
    attempt("change-granted-file", lambda: write("/data/granted.txt"))
    attempt("add-to-granted-directory", lambda: write("/data/new.txt"))
    attempt("rename-granted-file", lambda: os.rename("/data/granted.txt", "/data/renamed.txt") or "renamed")
    attempt("write-root", lambda: write("/probe.txt"))
    attempt("write-usr", lambda: write("/usr/bin/probe"))
    attempt("write-etc", lambda: write("/etc/passwd"))
    attempt("write-dev", lambda: write("/dev/probe"))
    attempt("write-kernel-switch", lambda: first_that(["/proc/sys/kernel/core_pattern", "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger"], write))
    attempt("protect-from-memory-killer", lambda: open("/proc/self/oom_score_adj", "w", buffering=1).write("-1000\n") and "lowered")
