import { type Random, randomBelow } from '../random.js';

export interface Hour {
  /** Deliveries in the hour, on average. */
  deliveries: number;
  /** Deliveries that come within five minutes on top, as after an announcement. */
  burst: number;
  processes: number;
  /** Milliseconds of CPU for one. */
  cpuMs: number;
}

export interface Simulated {
  /** The most deliveries in one second. */
  peakPerSecond: number;
  /** 99 of 100 wait no longer before a process begins, in milliseconds. */
  wait99: number;
  /** The share of the busiest process's time that is spent on them. */
  busy: number;
}

const HOUR_MS = 3_600_000;
const BURST_MS = 300_000;

/** Plays one busy hour: deliveries come at random, each to a process at random, and each process does one at a time. */
export function simulateHour({ deliveries, burst, processes, cpuMs }: Hour, random: Random): Simulated {
  const arrivals = [
    ...Array.from({ length: Math.round(deliveries) }, () => random() * HOUR_MS),
    ...Array.from({ length: Math.round(burst) }, () => HOUR_MS / 2 + random() * BURST_MS),
  ].sort((a, b) => a - b);
  const freeAt = new Array<number>(processes).fill(0);
  const spent = new Array<number>(processes).fill(0);
  const perSecond = new Map<number, number>();
  const waits = arrivals.map((arrival) => {
    const second = Math.floor(arrival / 1000);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    const at = randomBelow(processes, random);
    // Some take much longer than others.
    const work = cpuMs * -Math.log(1 - random());
    const begins = Math.max(arrival, freeAt[at] ?? 0);
    freeAt[at] = begins + work;
    spent[at] = (spent[at] ?? 0) + work;
    return begins - arrival;
  });
  waits.sort((a, b) => a - b);
  return {
    peakPerSecond: Math.max(0, ...perSecond.values()),
    wait99: waits[Math.floor(waits.length * 0.99)] ?? 0,
    busy: Math.max(...spent) / HOUR_MS,
  };
}
