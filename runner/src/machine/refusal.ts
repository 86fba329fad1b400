import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Why no program can run here, and what would change that. */
export type Refusal = {
  reason: string;
  /** What to do, with the exact line to type. */
  remedy: string;
  /** The command that would install what is missing, for whoever may run it; null where that is not the remedy. */
  install: string[] | null;
};

const PROFILE = fileURLToPath(new URL('../../apparmor/hopyard-bwrap', import.meta.url));
const INSTALL_PROFILE = `sudo install -m 644 ${PROFILE} /etc/apparmor.d/hopyard-bwrap && sudo apparmor_parser -r /etc/apparmor.d/hopyard-bwrap`;

/** Reads from what bubblewrap said, and from the kernel's switches, why it could not make a sandbox. */
export async function explainFailure(said: string): Promise<Refusal> {
  const reason = `A sandbox could not be made: ${said.trim().split('\n').at(-1)}.`;
  const [appArmor, clone, maximum] = await Promise.all([
    readSwitch('kernel/apparmor_restrict_unprivileged_userns'),
    readSwitch('kernel/unprivileged_userns_clone'),
    readSwitch('user/max_user_namespaces'),
  ]);
  const switchedOff = maximum === 0 || clone === 0;
  if (!switchedOff && !/namespace|uid map|gid map|Operation not permitted|Permission denied/i.test(said)) {
    return { reason, remedy: 'Programs are refused until this is repaired.', install: null };
  }
  const forbidden = `This machine forbids user namespaces, which every sandbox is made of (${said.trim().split('\n').at(-1)}).`;
  if (maximum === 0) return { reason: forbidden, remedy: 'Allow them: sudo sysctl -w user.max_user_namespaces=15000', install: null };
  if (clone === 0) return { reason: forbidden, remedy: 'Allow them: sudo sysctl -w kernel.unprivileged_userns_clone=1', install: null };
  if (appArmor === 1) {
    return {
      reason: forbidden,
      remedy: `AppArmor allows them to programs with a profile; install the one for bubblewrap: ${INSTALL_PROFILE}`,
      install: null,
    };
  }
  return {
    reason: forbidden,
    remedy:
      `If AppArmor is in use, install the profile for bubblewrap: ${INSTALL_PROFILE} — ` +
      'inside a container, let it make namespaces (Docker: --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined).',
    install: null,
  };
}

async function readSwitch(name: string): Promise<number | null> {
  const text = await readFile(`/proc/sys/${name}`, 'utf8').catch(() => null);
  return text === null ? null : Number(text);
}
