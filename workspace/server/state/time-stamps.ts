let last = 0;

/** Seconds since 1970 with six digits, as Slack numbers messages: later is greater, and none comes twice. */
export function newTs(): string {
  last = Math.max(last + 1, Date.now() * 1000);
  return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
}
