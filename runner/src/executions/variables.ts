/** A job's variable that would change who the program is or what its interpreter loads. */
export class VariableRefused extends Error {
  override name = 'VariableRefused';
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
const VALUE_LIMIT = 32 * 1024;
// The runner's own words, and whatever makes a loader, a shell or an interpreter run something else.
const RESERVED =
  /^(?:HOPYARD_.*|LD_.*|DYLD_.*|GCONV_PATH|GLIBC_TUNABLES|MALLOC_.*|PYTHON.*|BASH_ENV|ENV|IFS|SHELLOPTS|BASHOPTS|PATH|HOME|PWD|TMPDIR)$/;

/** The variables of a job, each name checked. */
export function checkedVariables(variables: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(variables)) {
    if (!NAME.test(name))
      throw new VariableRefused(`${JSON.stringify(name)} is no name of a variable: letters, digits and _, at most 100, no digit first.`);
    if (RESERVED.test(name)) throw new VariableRefused(`The variable ${name} is the platform's own; choose another name.`);
    if (value.includes('\0') || Buffer.byteLength(value) > VALUE_LIMIT)
      throw new VariableRefused(`The variable ${name} holds a NUL or more than ${VALUE_LIMIT / 1024} KiB.`);
  }
  return variables;
}

/**
 * What numeric libraries go by where nobody says otherwise: a thread for each core that a program may use, and threads that
 * sleep while they wait. Those that spin, the default, take the cores from those that work: with neighbours, a training was
 * seen to take ten times as long.
 */
export function threadVariables({ cpus }: { cpus: number }): Record<string, string> {
  const threads = String(Math.ceil(cpus));
  return { OMP_NUM_THREADS: threads, OMP_WAIT_POLICY: 'PASSIVE', LOKY_MAX_CPU_COUNT: threads };
}
