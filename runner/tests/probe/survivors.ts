import { readFile, readdir } from 'node:fs/promises';

/** The command lines of this machine's living processes that hold the marker. */
export async function processesWith(marker: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const commands = await Promise.all(
    pids.map(async (pid) => (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim()),
  );
  return commands.filter((command) => command.includes(`${marker}-`));
}
