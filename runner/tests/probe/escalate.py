"""Gains rights: identities, capabilities, namespaces, and the system calls that the filter forbids."""

import ctypes
import errno
import os
import platform
import pty
import resource
import signal
import struct

from report import HOST, attempt, control, say

libc = ctypes.CDLL(None, use_errno=True)
X64 = platform.machine() == "x86_64"
REFUSALS = {errno.EPERM, errno.ENOSYS}
NEW_USER, NEW_NAMESPACE, NEW_NETWORK = 0x10000000, 0x20000, 0x40000000
path = ctypes.create_string_buffer(b"/tmp")
pair = (ctypes.c_long * 16)()

# Name: number on x86_64, number on aarch64, arguments. They are such that the kernel alone would mostly not refuse them
# for want of a right, so that it is the filter that answers.
CALLS = {
    "mount": (165, 40, path, path, b"tmpfs", 0, 0),
    "umount2": (166, 39, path, 0),
    "pivot_root": (155, 41, path, path),
    "chroot": (161, 51, path),
    "move_mount": (429, 429, -1, b"", -1, b"", 0),
    "open_tree": (428, 428, -100, path, 0),
    "fsopen": (430, 430, b"tmpfs", 0),
    "fsconfig": (431, 431, -1, 0, 0, 0, 0),
    "fsmount": (432, 432, -1, 0, 0),
    "fspick": (433, 433, -100, path, 0),
    "mount_setattr": (442, 442, -100, path, 0, pair, 32),
    "statmount": (457, 457, pair, pair, 128, 0),
    "listmount": (458, 458, pair, pair, 1, 0),
    "unshare-user": (272, 97, NEW_USER),
    "unshare-mounts": (272, 97, NEW_NAMESPACE),
    "unshare-files": (272, 97, 0x400),
    "setns": (308, 268, -1, 0),
    "clone-user-namespace": (56, 220, NEW_USER | signal.SIGCHLD, 0, 0, 0, 0),
    "clone-network-namespace": (56, 220, NEW_NETWORK | signal.SIGCHLD, 0, 0, 0, 0),
    "clone3": (435, 435, pair, 64),
    "ptrace": (101, 117, 0, 0, 0, 0),
    "ptrace-first-process": (101, 117, 16, 1, 0, 0),
    "process_vm_readv": (310, 270, os.getpid(), pair, 0, pair, 0, 0),
    "process_vm_writev": (311, 271, os.getpid(), pair, 0, pair, 0, 0),
    "process_madvise": (440, 440, -1, pair, 0, 0, 0),
    "pidfd_getfd": (438, 438, -1, 0, 0),
    "kcmp": (312, 272, os.getpid(), os.getpid(), 0, 0, 0),
    "move_pages": (279, 239, 0, 0, pair, 0, pair, 0),
    "migrate_pages": (256, 238, 0, 0, pair, pair),
    "name_to_handle_at": (303, 264, -100, path, pair, pair, 0),
    "open_by_handle_at": (304, 265, -100, pair, 0),
    "fanotify_init": (300, 262, 0, 0),
    "add_key": (248, 217, b"user", b"probe", b"x", 1, -3),
    "request_key": (249, 218, b"user", b"probe", 0, -3),
    "keyctl": (250, 219, 0, -3, 1),
    "bpf": (321, 280, 0, pair, 72),
    "perf_event_open": (298, 241, pair, 0, -1, -1, 0),
    "userfaultfd": (323, 282, 1),
    "io_uring_setup": (425, 425, 1, pair),
    "init_module": (175, 105, pair, 0, b""),
    "finit_module": (313, 273, -1, b"", 0),
    "delete_module": (176, 106, b"probe", 0),
    "kexec_load": (246, 104, 0, 0, 0, 0),
    "kexec_file_load": (320, 294, -1, -1, 0, b"", 0),
    "reboot": (169, 142, 0, 0, 0, 0),
    "swapon": (167, 224, path, 0),
    "swapoff": (168, 225, path),
    "acct": (163, 89, 0),
    "syslog": (103, 116, 10, 0, 0),
    "quotactl": (179, 60, 0, path, 0, 0),
    "sethostname": (170, 161, b"probe", 5),
    "setdomainname": (171, 162, b"probe", 5),
    "settimeofday": (164, 170, pair, 0),
    "clock_settime": (227, 112, 0, pair),
    "adjtimex": (159, 171, pair),
    "personality": (135, 92, 0x40000),
    "memfd_secret": (447, 447, 0),
    "vhangup": (153, 58),
    "unknown-call": (10_000, 10_000),
}


def call(number, *arguments):
    """The result if the call was let through to do its work; any refusal but the filter's own is reported as such."""
    ctypes.set_errno(0)
    result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    if result == 0 and number == (56 if X64 else 220):
        os._exit(0)
    code = ctypes.get_errno()
    return None if result == -1 and code in REFUSALS else f"{result} {errno.errorcode.get(code, code)}"


def push_into_terminal():
    leader, follower = pty.openpty()
    try:
        ctypes.set_errno(0)
        result = libc.ioctl(follower, ctypes.c_ulong(0x5412), ctypes.c_char_p(b"x"))
        return None if result == -1 and ctypes.get_errno() == errno.EPERM else result
    finally:
        os.close(leader)
        os.close(follower)


def status(field):
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith(field + ":"))


def capabilities():
    held = {field: status(field) for field in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")}
    return {field: value for field, value in held.items() if int(value, 16)} or None


def mount_that_honours_setuid():
    for line in open("/proc/self/mounts"):
        where, options = line.split()[1], line.split()[3].split(",")
        if "nosuid" not in options:
            return where
    return None


def become(user):
    os.setuid(user)
    return os.getuid()


def dies_of_filter(code):
    """Runs machine code in a child; returns None if the filter killed it."""
    child = os.fork()
    if child == 0:
        code()
        os._exit(0)
    _, ending = os.waitpid(child, 0)
    return None if os.WIFSIGNALED(ending) and os.WTERMSIG(ending) == signal.SIGSYS else f"ended with {ending}"


def foreign_call():
    """getpid through the 32-bit entry, whose numbers the filter does not know."""
    import mmap

    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(b"\xb8" + struct.pack("<I", 20) + b"\xcd\x80\xc3")
    ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()


def run():
    control("filter-in-force", lambda: status("Seccomp") == "2" and status("NoNewPrivs") == "1")
    control("start-a-thread-and-a-child", lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)[1] == 0)

    attempt("hold-capabilities", capabilities)
    attempt("become-root", lambda: become(0))
    attempt("become-another-user", lambda: become(1001))
    attempt("take-on-group", lambda: os.setgroups([0]) or "root's group")
    attempt("give-file-to-root", lambda: os.chown("/scratch/mine.txt", 0, 0) or "chown")
    attempt("make-device", lambda: os.mknod("/scratch/device", 0o600 | 0o060000, os.makedev(254, 0)) or "mknod")
    attempt("use-setuid-programs", mount_that_honours_setuid)
    attempt("raise-process-limit", lambda: resource.setrlimit(resource.RLIMIT_NPROC, (resource.RLIM_INFINITY,) * 2) or "raised")
    attempt("raise-file-limit", lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2) or "raised")
    attempt("signal-host-process", lambda: os.kill(HOST["runnerPid"], 0) or "signalled")
    attempt("write-uid-map", lambda: open("/proc/self/uid_map", "w", buffering=1).write("0 0 1\n") and "written")
    attempt("push-into-terminal", push_into_terminal)
    for name, (x64, arm64, *arguments) in CALLS.items():
        attempt(f"call-{name}", lambda: call(x64 if X64 else arm64, *arguments))
    if X64:
        attempt("call-through-32-bit-entry", lambda: dies_of_filter(foreign_call))
        attempt("call-through-x32-numbers", lambda: dies_of_filter(lambda: libc.syscall(ctypes.c_long(0x40000000 + 39))))
    else:
        say(attempt="call-through-32-bit-entry", gaveWay=False, what="this machine has none")
        say(attempt="call-through-x32-numbers", gaveWay=False, what="this machine has none")
