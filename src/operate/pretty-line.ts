import { styleText } from 'node:util';

const COLOURS: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  debug: 'gray',
  info: 'green',
  warn: 'yellow',
  error: 'red',
};

/** A line of the log as people read it: the time of day, the level, the message, then the other fields. */
export function renderPrettyLine(line: string): string {
  const { time, level, msg, error, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(String(time)).toTimeString().slice(0, 8);
  const name = String(level);
  const shown = Object.entries(fields).map(([key, value]) => `${key}=${textOf(value)}`);
  const head = [clock, paint(COLOURS[name] ?? 'white', name.toUpperCase().padEnd(5)), String(msg)];
  const tail = shown.length > 0 ? [paint('gray', shown.join(' '))] : [];
  return `${[...head, ...tail].join(' ')}\n${error === undefined ? '' : `${String(error)}\n`}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The caller knows that it is a terminal, so Node's own check is off. */
function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return process.env['NO_COLOR'] ? text : styleText(style, text, { validateStream: false });
}
