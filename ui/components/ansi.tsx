// Terminal colours become the six states.
const INK: Record<number, string> = {
  31: 'text-bad',
  91: 'text-bad',
  32: 'text-ok',
  92: 'text-ok',
  33: 'text-warn',
  93: 'text-warn',
  34: 'text-run',
  94: 'text-run',
  36: 'text-run',
  96: 'text-run',
  35: 'text-lost',
  95: 'text-lost',
  90: 'text-faint',
};
// oxlint-disable-next-line no-control-regex -- an escape sequence begins with one
const SEQUENCE = /\u001b\[([\d;]*)m|\u001b\[[\d;?]*[A-Za-z]/g;

/** A line of a terminal: its colours kept, its other control sequences dropped. */
export function Ansi({ text }: { text: string }) {
  if (!text.includes('\u001b')) return text;
  const parts: React.ReactNode[] = [];
  let last = 0;
  let ink: string | undefined;
  const push = (until: number) =>
    until > last &&
    parts.push(
      <span key={last} className={ink}>
        {text.slice(last, until)}
      </span>,
    );
  for (const match of text.matchAll(SEQUENCE)) {
    push(match.index);
    last = match.index + match[0].length;
    if (match[1] === undefined) continue;
    for (const code of match[1].split(';').map(Number)) ink = code === 0 || code === 39 ? undefined : (INK[code] ?? ink);
  }
  push(text.length);
  return parts;
}
