import { type Logger, LogLevel } from '@slack/bolt';

const LEVELS = [LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR];

/** A log of messages at this level and above, one on a line, without the secrets of Slack. */
export function createLogger(level: LogLevel, write: (line: string) => unknown = toStandardError): Logger {
  let least = level;
  let prefix = '';
  const log =
    (level: LogLevel) =>
    (...parts: unknown[]): void => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
      const text = withoutSecrets(parts.map(textOf).join(' '));
      write(`${new Date().toISOString()} ${level.toUpperCase()} ${prefix}${text}\n`);
    };
  return {
    debug: log(LogLevel.DEBUG),
    info: log(LogLevel.INFO),
    warn: log(LogLevel.WARN),
    error: log(LogLevel.ERROR),
    getLevel: () => least,
    setLevel(level) {
      least = level;
    },
    setName(name) {
      prefix = `${name}: `;
    },
  };
}

/** The log for Slack's libraries. It drops their debug messages, which hold what people ask and keys to answer with. */
export function forLibraries(logger: Logger): Logger {
  return { ...logger, debug: () => {}, getLevel: atLeastInfo, setLevel: () => {}, setName: () => {} };

  function atLeastInfo(): LogLevel {
    const level = logger.getLevel();
    return level === LogLevel.DEBUG ? LogLevel.INFO : level;
  }
}

/** Tokens, tickets of sockets, and response URLs. */
const SECRETS = /\bx(?:ox[a-z]|app|wfp)-[\w-]+|(?<=[?&]ticket=)[^&\s"]+|(?<=hooks\.slack\.com)\/[^\s"']+/g;

function withoutSecrets(text: string): string {
  return text.replace(SECRETS, '***');
}

/** An error as its stack only, as errors of Slack's clients hold whole responses. */
function textOf(part: unknown): string {
  if (part instanceof Error) return part.stack ?? part.message;
  return typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part));
}

function toStandardError(line: string): void {
  process.stderr.write(line);
}
