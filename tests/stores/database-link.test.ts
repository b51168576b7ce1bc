import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY_MS } from '../../src/stores/database/database.js';
import { DatabaseLink } from '../../src/stores/database/database-link.js';

/** Blocks this process as if its machine were moved: no timer goes off, and nothing is read. */
function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const WORDS = { awayWords: 'It is away', backWords: 'It is back', meanwhile: '' };

describe('the way to the database', () => {
  it('is not given up when this process itself was blocked', async () => {
    const logged: string[] = [];
    const log = { info: () => {}, warn: (text: string) => logged.push(text) };
    const link = new DatabaseLink({ probe: async () => undefined, log, ...WORDS });
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries > 1) return 'from the database';
      await Promise.resolve();
      standStill(LONGEST_QUERY_MS + 1000);
      throw new Error('Query read timeout');
    };
    expect(await link.ask(work, () => 'from memory')).toBe('from the database');
    expect([link.isAway, logged]).toEqual([false, []]);
    link.close();
  });

  it('is given up when the database fails for as long as anybody waits', async () => {
    const link = new DatabaseLink({
      probe: async () => undefined,
      log: { info: () => {}, warn: () => {} },
      ...WORDS,
    });
    const fails = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    expect(await link.ask(fails, () => 'from memory')).toBe('from memory');
    expect(link.isAway).toBe(true);
    link.close();
  });
});
