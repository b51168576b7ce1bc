import { type Logger, LogLevel } from '@slack/bolt';
import { createLog } from '../operate/log.js';
import { renderPrettyLine } from '../operate/pretty-line.js';

const LEVELS = [LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR] as const;

/**
 * The log as Slack's libraries want it. Texts become the message, plain objects its fields, and errors their stacks: errors
 * of Slack's clients hold whole responses.
 */
export function createLogger(level: LogLevel, write: (line: string) => unknown = toStandardError): Logger {
  const log = createLog(level, write);
  const at =
    (level: LogLevel) =>
    (...parts: unknown[]): void => {
      if (!log.isLevelEnabled(level)) return;
      const { fields, text } = sort(parts);
      log[level](fields, text);
    };
  return {
    debug: at(LogLevel.DEBUG),
    info: at(LogLevel.INFO),
    warn: at(LogLevel.WARN),
    error: at(LogLevel.ERROR),
    getLevel: () => LEVELS.find((known) => known === log.level) ?? LogLevel.INFO,
    setLevel(level) {
      log.level = level;
    },
    setName() {},
  };
}

/**
 * The log for Slack's libraries. It drops their debug messages, which hold what people ask and keys to answer with. What
 * they log is text, as the names of its fields could be anything.
 */
export function forLibraries(logger: Logger): Logger {
  const asText =
    (log: (...parts: unknown[]) => void) =>
    (...parts: unknown[]): void =>
      log(...parts.map((part) => (part instanceof Error ? part : textOf(part))));
  return {
    debug: () => {},
    info: asText(logger.info),
    warn: asText(logger.warn),
    error: asText(logger.error),
    getLevel: atLeastInfo,
    setLevel: () => {},
    setName: () => {},
  };

  function atLeastInfo(): LogLevel {
    const level = logger.getLevel();
    return level === LogLevel.DEBUG ? LogLevel.INFO : level;
  }
}

function sort(parts: readonly unknown[]): { fields: object; text: string } {
  const errors = parts.filter((part) => part instanceof Error);
  const fields = parts.filter(
    (part) => typeof part === 'object' && part !== null && !(part instanceof Error),
  );
  const texts = parts.filter((part) => typeof part !== 'object' || part === null).map(String);
  const stacks = errors.map(({ stack, message }) => stack ?? message);
  return {
    fields: Object.assign({}, ...fields, errors.length > 0 && { error: stacks.join('\n') }),
    text: texts.join(' ') || (errors[0]?.message ?? ''),
  };
}

function textOf(part: unknown): string {
  return typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part));
}

/** JSON for programs, lines to read in a terminal. */
function toStandardError(line: string): void {
  process.stderr.write(process.stderr.isTTY ? renderPrettyLine(line) : line);
}
