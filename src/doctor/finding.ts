/** What a check found. Only a fault needs mending before the bot works. */
export type Finding = { check: string; text: string } & (
  | { kind: 'well' }
  /** To know, and nothing to mend. */
  | { kind: 'note' }
  | { kind: 'fault'; fix: string }
);

export function well(check: string, text: string): Finding {
  return { kind: 'well', check, text };
}

export function note(check: string, text: string): Finding {
  return { kind: 'note', check, text };
}

export function fault(check: string, text: string, fix: string): Finding {
  return { kind: 'fault', check, text, fix };
}
