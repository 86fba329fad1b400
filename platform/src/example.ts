import { runFlights, type Step } from '@hopyard/example-flights';
import { readCredentials } from './credentials.ts';
import type { Platform } from './platform.ts';

/** Runs the worked example as the two people that the first start made. */
export async function runExample(platform: Platform, say: (line: string) => void): Promise<Step[]> {
  const users = await readCredentials(platform.home);
  const user = (username: string) => {
    const found = users.find((each) => each.username === username);
    if (found) return found;
    throw new Error(
      `The example signs in as ${username}, whose password is no longer in ${platform.home}/credentials.json. Start with --no-example.`,
    );
  };
  return runFlights({ origin: platform.address, owner: user('owner@hopyard.local'), scientist: user('scientist@hopyard.local'), log: say });
}

/** The table of what the example did, and where to look. */
export function describeExample(origin: string, steps: readonly Step[]): string {
  const rows = steps.map((step, index) => [
    String(index + 1),
    step.title,
    step.rows === null ? '' : step.rows.toLocaleString('en-GB'),
    `${step.seconds.toFixed(1)} s`,
    step.outcome,
  ]);
  const head = ['', 'step', 'rows', 'time', 'outcome'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    '',
    line(head),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
    '',
    `Look at ${origin}/p/flights/jobs/explore (sign in as scientist@hopyard.local).`,
  ].join('\n');
}
