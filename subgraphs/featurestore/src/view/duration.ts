const SHAPE = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECONDS = [7 * 86_400, 86_400, 3_600, 60, 1];

/** Seconds of an ISO 8601 length of time; null for months and years, whose length depends on when they begin. */
export function secondsOf(duration: string): number | null {
  const parts = SHAPE.exec(duration)?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return null;
  return parts.reduce((total, part, index) => total + Number(part ?? 0) * (SECONDS[index] as number), 0);
}

/** A length of time as ISO 8601, in days, hours, minutes and seconds; negative ones have the sign in front. */
export function durationOf(seconds: number): string {
  const length = Math.abs(seconds);
  const whole = Math.floor(length);
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor((whole % 86_400) / 3_600);
  const minutes = Math.floor((whole % 3_600) / 60);
  const rest = Number(((whole % 60) + (length - whole)).toFixed(6));
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  const text = `${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
  return `${seconds < 0 ? '-' : ''}P${text || 'T0S'}`;
}
