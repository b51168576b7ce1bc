import type { System } from './bot-under-test.js';
import { NGINX } from './nginx.js';
import { POSTGRES } from './postgres-server.js';

/** One measurement of a system. */
export interface Figure {
  /** What was counted, such as "answered once". */
  what: string;
  /** The measured value, such as "100/100". */
  value: string;
  /** Whether it keeps the promise. */
  kept: boolean;
  /** Whether it is a time, which depends on the machine as much as on the bot. */
  isTime?: boolean;
}

/** A promise, and the fault that tests it. */
export interface PromiseUnderTest {
  id: string;
  title: string;
  /** What it needs besides Node. */
  needs?: readonly Need[];
  /** Whether stock Bolt has nothing comparable to measure. */
  isOursAlone?: boolean;
  /** Whether nothing else may run meanwhile, as it measures short times or CPU. */
  needsQuiet?: boolean;
  /** The name of a group of promises that can be measured together. */
  group?: 'replicas';
  /** Whether the promise is measured over HTTP as well, or over HTTP only; absent for faults of sockets. */
  overHttp?: true | 'only';
  /** Measures a system: in full, or quickly, to see that the measurement and the promise still work. */
  measure(system: System, scale: Scale): Promise<Figure[]>;
}

type Scale = 'full' | 'smoke';

/** The transports that a promise is measured over. */
export function transportsOf({ overHttp }: PromiseUnderTest): readonly System['transport'][] {
  if (overHttp === 'only') return ['http'];
  return overHttp ? ['socket', 'http'] : ['socket'];
}

type Need = 'postgres' | 'nginx';

const HAVES: Record<Need, string | undefined> = { postgres: POSTGRES, nginx: NGINX };

/** What this machine lacks to measure a promise, if anything. */
export function lackOf({ needs = [] }: PromiseUnderTest): Need | undefined {
  return needs.find((need) => !HAVES[need]);
}

/** A count that must reach a total. */
export function all(what: string, good: number, of: number): Figure {
  return { what, value: `${good}/${of}`, kept: good === of };
}

/** A number with the most that it may be. */
export function atMost(what: string, value: number, most: number): Figure {
  return { what, value: String(value), kept: value <= most };
}

/** A time with the longest that it may take. */
export function within(what: string, seconds: number, most: number): Figure {
  return { what, value: `${seconds.toFixed(1)} s`, kept: seconds <= most, isTime: true };
}
