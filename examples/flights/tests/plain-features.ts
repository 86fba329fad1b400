import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

type Flight = { ordinal: number; time: number; origin: string; destination: string; distance: number; delay: number };
/** What a row of the training dataset is by the raw files alone; null where there was nothing to know. */
export type PlainRow = Record<string, number | boolean | null>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LATE_MINUTES = 15;

/**
 * The flights of a range of times, in their order by time, and what was known of each at its departure: summed up by a look at
 * every flight of its airport in the raw file. It shares nothing with the program that makes the features, nor with the join.
 */
export async function plainRows(flightsFile: string): Promise<{ within(from: string, to: string): Flight[]; rowOf(flight: Flight): PlainRow }> {
  const instance = await DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  const read = async (select: string) => (await duck.runAndReadAll(select)).getRows();
  const raw = await read(`select epoch_ms(date)::double, origin, destination, distance::double, delay::double from read_parquet('${flightsFile}')`);
  const places = await read(`select iata, latitude::double, longitude::double from read_csv('${AIRPORTS}', header = true)`);
  duck.closeSync();
  instance.closeSync();
  const flights = raw.map(([time, origin, destination, distance, delay], ordinal): Flight => {
    return {
      ordinal,
      time: Number(time),
      origin: String(origin),
      destination: String(destination),
      distance: Number(distance),
      delay: Number(delay),
    };
  });
  const airports = new Map(places.map(([code, latitude, longitude]) => [String(code), { latitude: Number(latitude), longitude: Number(longitude) }]));
  const first = flights.reduce((least, { time }) => Math.min(least, time), Infinity);
  const byOrigin = Map.groupBy(flights, ({ origin }) => origin);

  /** Those of some flights that left in the last `length` whole steps before a time; null if none had left before them at all. */
  const before = (time: number, step: number, length: number, some: readonly Flight[]): Flight[] | null => {
    const zero = Math.floor(first / step) * step;
    const end = zero + Math.floor((time - zero) / step) * step;
    const left = some.filter((flight) => flight.time < end);
    return left.length === 0 ? null : left.filter((flight) => flight.time >= end - length * step);
  };
  const mean = (values: number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

  return {
    within: (from, to) =>
      flights.filter(({ time }) => time >= Date.parse(from) && time < Date.parse(to)).toSorted((a, b) => a.time - b.time || a.ordinal - b.ordinal),
    rowOf({ time, origin, destination, distance, delay }) {
      const ofOrigin = byOrigin.get(origin) ?? [];
      const hourly = before(time, HOUR, 24, ofOrigin);
      const route = before(
        time,
        DAY,
        7,
        ofOrigin.filter((flight) => flight.destination === destination),
      );
      const airport = airports.get(origin);
      return {
        distance,
        hour: new Date(time).getUTCHours(),
        weekday: (new Date(time).getUTCDay() + 6) % 7,
        delayed: delay > LATE_MINUTES,
        hourly_departures: hourly && hourly.length,
        hourly_mean_delay: hourly && mean(hourly.map((flight) => flight.delay)),
        hourly_share_delayed: hourly && mean(hourly.map((flight) => Number(flight.delay > LATE_MINUTES))),
        route_mean_delay: route && mean(route.map((flight) => flight.delay)),
        airport_latitude: airport?.latitude ?? null,
        airport_longitude: airport?.longitude ?? null,
      };
    },
  };
}

const AIRPORTS = join(import.meta.dirname, '../node_modules/vega-datasets/data/airports.csv');
