import { constants } from 'node:os';
import { answer, assemble, load, mask, unlessEqual, whenAnyBit, whenAtLeast, whenEqual } from './bpf.ts';
import type { Instruction } from './bpf.ts';
import { AUDIT_ARCHITECTURE, NEWEST_CALL, numberOf } from './syscalls.ts';
import type { Architecture, SystemCall } from './syscalls.ts';

const ALLOW = answer(0x7fff0000);
const KILL_PROCESS = answer(0x80000000);
const deny = (errno: number) => answer(0x00050000 | errno);
const { EPERM, ENOSYS, EAFNOSUPPORT, EPROTONOSUPPORT } = constants.errno;

// Offsets in struct seccomp_data; of a 64-bit argument, the word that the kernel itself looks at is the low one.
const CALL = 0;
const ARCHITECTURE = 4;
const argument = (index: number) => 16 + index * 8;

/** What no program of a user needs: the kernel's own, other processes' memory, and the ways back to privileges. */
const FORBIDDEN: SystemCall[] = [
  // mounts and roots
  'mount',
  'umount2',
  'pivot_root',
  'chroot',
  'move_mount',
  'open_tree',
  'open_tree_attr',
  'fsopen',
  'fsconfig',
  'fsmount',
  'fspick',
  'mount_setattr',
  'statmount',
  'listmount',
  'sysfs',
  'ustat',
  'quotactl',
  'quotactl_fd',
  // namespaces; clone is looked at below
  'unshare',
  'setns',
  // other processes
  'ptrace',
  'process_vm_readv',
  'process_vm_writev',
  'process_madvise',
  'process_mrelease',
  'pidfd_getfd',
  'kcmp',
  'move_pages',
  'migrate_pages',
  // files behind the back of the mount namespace
  'name_to_handle_at',
  'open_by_handle_at',
  'fanotify_init',
  'fanotify_mark',
  'lookup_dcookie',
  // keys, which no namespace separates
  'add_key',
  'request_key',
  'keyctl',
  // code in the kernel, and what was often a way into it
  'bpf',
  'perf_event_open',
  'userfaultfd',
  'init_module',
  'finit_module',
  'delete_module',
  'create_module',
  'query_module',
  'get_kernel_syms',
  'kexec_load',
  'kexec_file_load',
  'uselib',
  'modify_ldt',
  'nfsservctl',
  // the machine
  'reboot',
  'swapon',
  'swapoff',
  'acct',
  'syslog',
  'iopl',
  'ioperm',
  'vhangup',
  'sethostname',
  'setdomainname',
  'settimeofday',
  'clock_settime',
  'clock_adjtime',
  'adjtimex',
  '_sysctl',
];

/** Calls that libraries try first and do without: "not there" makes them fall back. */
const ABSENT: SystemCall[] = ['clone3', 'io_uring_setup', 'io_uring_enter', 'io_uring_register', 'memfd_secret'];

/** Memory that no process need show as its own: only a control group counts it. */
const UNCOUNTED: SystemCall[] = ['memfd_create', 'shmget'];

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const NEW_NAMESPACE = 0x7e020000;
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const SOCKET_TYPE = 0xf;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;
/** Both push characters into a terminal's input. */
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;

/**
 * The seccomp filter of every sandbox, as `bwrap --seccomp` reads it; `memoryCounted` and `cpusFree` say whether a control
 * group bounds memory and cores, or the filter must help. Inet sockets stay: they reach the empty network namespace's own loopback, which
 * pip and notebooks need, and nothing else.
 */
export function seccompFilter(architecture: Architecture, options: { memoryCounted: boolean; cpusFree: boolean }): Buffer {
  const on = (call: SystemCall, then: readonly Instruction[]) => {
    const number = numberOf(call, architecture);
    return number === null ? [] : whenEqual(number, then);
  };
  const onEach = (calls: readonly SystemCall[], verdict: Instruction) => calls.flatMap((call) => on(call, [verdict]));

  return assemble([
    load(ARCHITECTURE),
    ...unlessEqual(AUDIT_ARCHITECTURE[architecture], [KILL_PROCESS]),
    load(CALL),
    // Bit 30 marks the x32 calls, whose numbers the lists do not know.
    ...(architecture === 'x64' ? whenAtLeast(0x40000000, [KILL_PROCESS]) : []),
    ...whenAtLeast(NEWEST_CALL + 1, [deny(ENOSYS)]),
    ...onEach(FORBIDDEN, deny(EPERM)),
    ...onEach(ABSENT, deny(ENOSYS)),
    ...(options.memoryCounted ? [] : onEach(UNCOUNTED, deny(EPERM))),
    ...(options.cpusFree ? [] : on('sched_setaffinity', [deny(EPERM)])),
    ...on('clone', [load(argument(0)), ...whenAnyBit(NEW_NAMESPACE, [deny(EPERM)]), ALLOW]),
    ...on('ioctl', [load(argument(1)), ...whenEqual(TIOCSTI, [deny(EPERM)]), ...whenEqual(TIOCLINUX, [deny(EPERM)]), ALLOW]),
    // 0 is the ordinary personality and 0xffffffff asks which one it is; the others switch protections off.
    ...on('personality', [load(argument(0)), ...whenEqual(0, [ALLOW]), ...whenEqual(0xffffffff, [ALLOW]), deny(EPERM)]),
    ...on('socket', [
      load(argument(0)),
      ...whenEqual(AF_UNIX, [ALLOW]),
      ...unlessEqual(AF_INET, unlessEqual(AF_INET6, [deny(EAFNOSUPPORT)])),
      load(argument(1)),
      mask(SOCKET_TYPE),
      ...unlessEqual(SOCK_STREAM, unlessEqual(SOCK_DGRAM, [deny(EPERM)])),
      load(argument(2)),
      ...whenEqual(0, [ALLOW]),
      ...whenEqual(IPPROTO_TCP, [ALLOW]),
      ...whenEqual(IPPROTO_UDP, [ALLOW]),
      deny(EPROTONOSUPPORT),
    ]),
    ALLOW,
  ]);
}
