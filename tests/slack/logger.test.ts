import { LogLevel } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { inDelivery } from '../../src/operate/delivery-context.js';
import { renderPrettyLine } from '../../src/operate/pretty-line.js';
import { createLogger, forLibraries } from '../../src/slack/logger.js';

function logging(level: LogLevel) {
  const lines: string[] = [];
  const logger = createLogger(level, (line) => lines.push(line));
  return { lines, logger, logged: () => lines.map((line) => JSON.parse(line)) };
}

const SECRETS = [
  'xoxb-12-abcabc',
  'xapp-1-A1-abcabc',
  'xwfp-1-abcabc',
  'xoxe.xoxp-1-abcabc',
  'wss://wss-primary.slack.com/link/?ticket=abcabc-def&app_id=1',
  'https://rolecall.example.com/slack/oauth_redirect?code=1.abcabc&state=abcabc',
  'https://hooks.slack.com/commands/T1/2/abcabc',
  'https://hooks.slack.com/actions/T1/2/abcabc',
  '13345224609.738474920.8088930838d88f008e0abcabc',
  'glpat-abcabcabcabcabcabcabc',
  'ghp_abcabcabcabcabcabcabc',
  'github_pat_abcabcabcabcabcabcabc',
  'postgres://rolecall:abcabc@127.0.0.1:5432/rolecall',
  'http://me:abcabc@proxy.example.com:3128',
  '{"trigger_id":"1.2.abcabc","response_url":"http://127.0.0.1/abcabc"}',
  '{"token":"abcabc","client_secret":"abcabc"}',
];

describe('the log', () => {
  it('writes what its level asks for: an object on each line, with the time, and only the stack of errors', () => {
    const { logged, logger } = logging(LogLevel.WARN);
    logger.info('not this');
    logger.warn('this', { and: 'that' }, 7);
    logger.error(Object.assign(new Error('broken'), { response: 'whole' }));
    expect(logged()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        level: 'warn',
        msg: 'this 7',
        and: 'that',
      },
      {
        time: expect.any(String),
        level: 'error',
        msg: 'broken',
        error: expect.stringMatching(/^Error: broken\n {4}at /),
      },
    ]);
  });

  it('names the delivery of each line, however late it is written', async () => {
    const { logged, logger } = logging(LogLevel.INFO);
    await inDelivery({ team: 'T1', surface: 'command' }, async () => {
      await new Promise(setImmediate);
      logger.info('within');
    });
    logger.info('outside');
    expect(logged()).toEqual([
      expect.objectContaining({
        reference: expect.stringMatching(/^\w{8}$/),
        team: 'T1',
        surface: 'command',
      }),
      { time: expect.any(String), level: 'info', msg: 'outside' },
    ]);
  });

  it.each(SECRETS)('contains no secret of %s, and stays JSON', (secret) => {
    const { lines, logged, logger } = logging(LogLevel.DEBUG);
    logger.debug(`Slack refused ${secret}`, new Error(secret), { url: secret, nested: [{ secret }] });
    forLibraries(logger).warn('library', { secret }, [secret], JSON.stringify({ secret }));
    expect(logged()).toEqual([
      expect.objectContaining({ msg: expect.stringContaining('Slack refused') }),
      expect.objectContaining({ msg: expect.stringContaining('library') }),
    ]);
    expect(lines.join()).not.toMatch(/abcabc/);
  });

  it('contains no debug messages of libraries', () => {
    const { lines, logger } = logging(LogLevel.DEBUG);
    const library = forLibraries(logger);
    library.debug('what a person asked');
    library.info('connected');
    expect(library.getLevel()).toBe(LogLevel.INFO);
    expect(lines).toHaveLength(1);
  });

  it('is a readable line in a terminal', () => {
    const { lines, logger } = logging(LogLevel.INFO);
    logger.warn('Not the usual way.', { outcome: 'answered', ms: 3 }, new Error('broken'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const shown = renderPrettyLine(lines[0] ?? '').replace(/\x1b\[\d+m/g, '');
    expect(shown).toMatch(
      /^\d\d:\d\d:\d\d WARN {2}Not the usual way\. outcome=answered ms=3\nError: broken\n {4}at /,
    );
  });
});
