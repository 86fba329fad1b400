import * as z from 'zod';

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [7 * 86_400, 86_400, 3_600, 60, 1];

/** Seconds of a length of time such as PT15M or P7D. */
export const duration = (least: number, most: number) =>
  z.string().transform((text, context) => {
    const parts = DURATION.exec(text)?.slice(1);
    const seconds = parts?.some((part) => part !== undefined)
      ? parts.reduce((sum, part, index) => sum + Number(part ?? 0) * SECONDS[index]!, 0)
      : Number.NaN;
    if (seconds >= least && seconds <= most) return seconds;
    context.addIssue(`This is no length of time from ${durationOf(least)} to ${durationOf(most)}, in weeks, days, hours, minutes and seconds.`);
    return z.NEVER;
  });

/** A length of time as ISO 8601. */
export function durationOf(seconds: number): string {
  const [days, hours, minutes, rest] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3_600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}
