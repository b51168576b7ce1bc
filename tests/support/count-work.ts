import { Session } from 'node:inspector';
import type { Role } from '../../src/catalog/catalog.js';

let reads = 0;

/** Counts from now on each read of a field of a role, so that a walk over many roles shows. */
export function countReads(role: Role): void {
  for (const [key, value] of Object.entries(role)) {
    const get = (): unknown => {
      reads++;
      return value;
    };
    Object.defineProperty(role, key, { get, enumerable: true });
  }
}

/** A script, and how often each of its functions was called. */
interface Covered {
  url: string;
  functions: readonly { ranges: readonly { count: number }[] }[];
}

/**
 * The number of calls of our own functions that some work takes, and of its reads of fields of roles. It is the same
 * on any machine, however busy.
 */
export function countWork(work: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  reads = 0;
  work();
  let scripts: readonly Covered[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    scripts = result;
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return scripts
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), reads);
}
