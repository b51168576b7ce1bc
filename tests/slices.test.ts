import { describe, expect, it } from 'vitest';
import { finish, finishInSlices, type Slices } from '../src/slices.js';

const NEVER = new AbortController().signal;

/** Lasts until other work is done, and so for ever if other work never gets a turn. */
function* workUntil(isDone: () => boolean): Slices<string> {
  while (!isDone()) yield;
  return 'done';
}

describe('work in slices', () => {
  it('lets other work run in between', async () => {
    let isDone = false;
    setImmediate(() => {
      isDone = true;
    });
    expect(
      await finishInSlices(
        workUntil(() => isDone),
        NEVER,
      ),
    ).toBe('done');
  });

  it('rejects when it is aborted', async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    const work = finishInSlices(
      workUntil(() => false),
      controller.signal,
    );
    await expect(work).rejects.toThrow('aborted');
  });

  it('fails as the work fails, at once or in slices', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it could
    function* failing(): Slices<string> {
      throw new Error('no good');
    }
    expect(() => finish(failing())).toThrow('no good');
    await expect(finishInSlices(failing(), NEVER)).rejects.toThrow('no good');
  });
});
