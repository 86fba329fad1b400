const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count with separators: 3,000,000. */
export const count = (value: number) => whole.format(value);

/** `1 file`, `3 files`. */
export const plural = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes in powers of a thousand, three digits at most: 13.5 MB. */
export function bytes(value: number): string {
  const power = value < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(value) / 3));
  const scaled = value / 1000 ** power;
  return `${power === 0 || scaled >= 100 ? whole.format(scaled) : decimal.format(Number(scaled.toPrecision(3)))} ${BYTE_UNITS[power]}`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A length of time as people time programs: 0.8 s, 41 s, 1:47, 2:03:10. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.floor(seconds % 60)];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A number of a metric: four significant digits, no noise. */
export const metric = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e9
    ? count(value)
    : Math.abs(value) >= 1000
      ? decimal.format(value)
      : String(Number(value.toPrecision(4)));
/** A number among others: three significant digits. */
export const figure = (value: number) => metric(Number(value.toPrecision(3)));

/** Hours, minutes and seconds of an instant, in UTC until the browser's own zone is known. */
export const clock = (at: Date, timeZone?: string) => at.toLocaleTimeString('en-GB', { hour12: false, ...(timeZone && { timeZone }) });
export const clockMinutes = (at: Date, timeZone?: string) =>
  at.toLocaleTimeString('en-GB', { hour12: false, hour: '2-digit', minute: '2-digit', ...(timeZone && { timeZone }) });

/** An instant as it stands in a table: the time today, the day otherwise. */
export function moment(at: Date, now: Date, timeZone?: string): string {
  const day = (d: Date) => d.toLocaleDateString('en-CA', { ...(timeZone && { timeZone }) });
  if (day(at) === day(now)) return clockMinutes(at, timeZone);
  if (day(at) === day(new Date(now.getTime() - 86_400_000))) return `yesterday ${clockMinutes(at, timeZone)}`;
  return at.getFullYear() === now.getFullYear()
    ? at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(timeZone && { timeZone }) })
    : day(at);
}

const PERIOD = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;
const UNITS = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** `PT5400S` as people say it: 1 h 30 min; in its `most` largest units. */
export function spellDuration(iso: string, most = 3): string {
  const seconds = secondsOf(iso);
  return seconds === null ? iso : `${iso.startsWith('-') ? '-' : ''}${spellSeconds(Math.abs(seconds), most)}`;
}

/** Seconds of a length of time as the graph gives it; null: it is none. */
export function secondsOf(iso: string): number | null {
  const [, sign, ...parts] = iso.match(PERIOD) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return parts.length === 0 ? null : (sign ? -1 : 1) * (days * 86_400 + hours * 3600 + minutes * 60 + seconds);
}

/** A length of time in its two or three largest units; what is shorter than a second in milliseconds. */
export function spellSeconds(seconds: number, most = 3): string {
  if (seconds > 0 && seconds < 1) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [size, unit] of UNITS) {
    const value = Math.floor(rest / size);
    rest -= value * size;
    if (value > 0) parts.push(`${value} ${unit}`);
    else if (parts.length > 0) break;
  }
  return parts.slice(0, most).join(' ') || '0 s';
}

/** An instant of the data, in UTC as it was written: the day alone at midnight. */
export function eventTime(at: string | number | Date): string {
  const iso = new Date(at).toISOString();
  if (iso.endsWith('T00:00:00.000Z')) return iso.slice(0, 10);
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.endsWith(':00.000Z') ? 16 : 19)}`;
}

/** A part of a whole: 20.0 %, 0.03 %. */
export const percent = (share: number) =>
  share === 0 ? '0 %' : share < 0.001 ? `${Number((share * 100).toPrecision(1))} %` : `${(share * 100).toFixed(1)} %`;
