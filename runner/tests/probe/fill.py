"""Uses up what there is: processes, threads, disk, descriptors, output and, last, memory."""

import mmap
import os
import signal
import sys
import threading

from report import HOST, attempt, control, say


def beyond(count, limit):
    """What was had, if that is more than the limit."""
    return count if count > limit else None


def fork_bomb():
    children = []
    try:
        while len(children) <= HOST["processes"]:
            child = os.fork()
            if child == 0:
                signal.pause()
            children.append(child)
    except OSError:
        pass
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    say(measured="processes", value=len(children))
    return beyond(len(children), HOST["processes"])


def thread_bomb():
    stop = threading.Event()
    threads = []
    try:
        while len(threads) <= HOST["processes"]:
            thread = threading.Thread(target=stop.wait)
            thread.start()
            threads.append(thread)
    except RuntimeError:
        pass
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    return beyond(len(threads), HOST["processes"])


def fill_file(path):
    written = 0
    try:
        with open(path, "wb", buffering=0) as file:
            while written <= 2 * HOST["diskBytes"]:
                written += file.write(b"x" * 65536)
    except OSError:
        pass
    finally:
        if os.path.exists(path):
            os.unlink(path)
    return beyond(written, HOST["diskBytes"])


def fill_descriptors():
    opened = []
    try:
        while len(opened) <= 4096:
            opened.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return beyond(len(opened), 4096)


def flood():
    for _ in range(64):
        sys.stderr.write("x" * 65535 + "\n")
    return True


def run():
    control("flood-output", flood)
    attempt("fork-without-end", fork_bomb)
    attempt("thread-without-end", thread_bomb)
    attempt("fill-tmp", lambda: fill_file("/tmp/full"))
    attempt("fill-shared-memory", lambda: fill_file("/dev/shm/full"))
    attempt("fill-one-file", lambda: fill_file("/scratch/full"))
    attempt("fill-descriptors", fill_descriptors)


def run_out_of_memory():
    """Shared pages, which resource limits do not count. Must be the last attempt: it is meant to be fatal."""
    say(attempt="fill-memory", gaveWay=False, what="began")
    block = 16 * 2**20
    held = []
    while len(held) * block < 4 * HOST["memoryBytes"]:
        held.append(mmap.mmap(-1, block))
        for page in range(0, block, 4096):
            held[-1][page] = 1
    say(attempt="fill-memory", gaveWay=True, what=len(held) * block)
