/** What a check found. Only a fault keeps the bot from working as the settings say. */
export type Diagnosis = { check: string; text: string } & (
  | { kind: 'well' }
  /** Good to know; nothing to fix. */
  | { kind: 'note' }
  | { kind: 'fault'; fix: string }
);

export function well(check: string, text: string): Diagnosis {
  return { kind: 'well', check, text };
}

export function note(check: string, text: string): Diagnosis {
  return { kind: 'note', check, text };
}

export function fault(check: string, text: string, fix: string): Diagnosis {
  return { kind: 'fault', check, text, fix };
}

/** The fault in a message: what is wrong, a colon, and how to fix it. `where` is put before it. */
export function faultOf(check: string, message: string, where = ''): Diagnosis {
  const [text = '', ...fixes] = message.split(': ');
  return fault(check, `${where}${text}`, fixes.join(': ').replace(/\.$/, '') || 'see docs/running.md');
}
