/** Work that can pause and resume: it yields wherever it may pause, and returns its result. */
export type Slices<Result> = Generator<void, Result>;

/** Does some work in one go. */
export function finish<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

// Short against the time in which Slack wants an acknowledgement, long against the cost of a pause.
const SLICE_MS = 10;

/** Does some work a little at a time, so that questions are answered meanwhile. Rejects when it is aborted. */
export async function finishInSlices<Result>(work: Slices<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    // Lets everything else that is due run first.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
