/** Why a process ends, in its exit code. */
export const EXIT = {
  /** It was asked to. */
  asked: 0,
  /** Slack no longer accepts it. A restart helps only after somebody has fixed a setting. */
  refused: 3,
} as const;

export type ShutDown = (code: number) => void;

/** Returns a function that ends the process once `finish` has finished its work. Further calls do nothing. */
export function createShutDown(finish: () => Promise<void>): ShutDown {
  let isEnding = false;
  return (code) => {
    if (isEnding) return;
    isEnding = true;
    void finish().finally(() => process.exit(code));
  };
}

/** The signals that ask a process to end: from a supervisor, a key, or a terminal that closes. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Ends the process when the system asks for it. */
export function endOnSignals(shutDown: ShutDown): void {
  for (const signal of SIGNALS) process.on(signal, () => shutDown(EXIT.asked));
}
