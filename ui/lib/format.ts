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

const PERIOD = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;

/** `PT5400S` as people say it: 1 h 30 min. */
export function spellDuration(iso: string): string {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (iso.match(PERIOD) ?? []).map((part) => Number(part ?? 0));
  const whole = days * 86_400 + hours * 3600 + minutes * 60 + seconds;
  const parts = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor((whole % 86_400) / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ] as const;
  return (
    parts
      .filter(([value]) => value > 0)
      .map(([value, unit]) => `${value} ${unit}`)
      .join(' ') || iso
  );
}
