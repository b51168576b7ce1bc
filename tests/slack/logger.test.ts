import { LogLevel } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createLogger, forLibraries } from '../../src/slack/logger.js';

function logging(level: LogLevel) {
  const lines: string[] = [];
  return { lines, logger: createLogger(level, (line) => lines.push(line)) };
}

describe('the log', () => {
  it('writes what its level asks for, with the time', () => {
    const { lines, logger } = logging(LogLevel.WARN);
    logger.info('not this');
    logger.warn('this', { and: 'that' });
    logger.error(new Error('broken'));
    expect(lines).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z WARN this \{"and":"that"\}\n$/),
      expect.stringMatching(/ERROR Error: broken\n {4}at /),
    ]);
  });

  it.each([
    'xoxb-12-abc',
    'xapp-1-A1-abc',
    'xwfp-1-abc',
    'xoxe.xoxp-1-abc',
    'wss://wss-primary.slack.com/link/?ticket=abc-def&app_id=1',
    'https://hooks.slack.com/commands/T1/2/abc',
    'https://hooks.slack.com/actions/T1/2/abc',
  ])('holds nothing of %s that opens a door', (secret) => {
    const { lines, logger } = logging(LogLevel.DEBUG);
    logger.error(`Slack refused ${secret}`, new Error(secret), { url: secret });
    expect(lines.join()).toContain('Slack refused');
    expect(lines.join()).not.toMatch(/abc/);
  });

  it('holds nothing of what libraries log at the level debug', () => {
    const { lines, logger } = logging(LogLevel.DEBUG);
    const library = forLibraries(logger);
    library.debug('what a person asked');
    library.info('connected');
    expect(library.getLevel()).toBe(LogLevel.INFO);
    expect(lines).toHaveLength(1);
  });
});
