import type { Figure } from './promise.js';
import type { ChaosSlack } from './slack/chaos-slack.js';
import type { Delivered } from './slack/line.js';

type Command = Delivered | undefined;

/** How many commands were not answered, and why. None may be lost. */
export function lostCommands(what: string, commands: readonly Command[], slack: ChaosSlack): Figure {
  const fates = commands.filter((command) => !isAnswered(command, slack)).map(fateOf);
  const counts = [...new Set(fates)]
    .map((fate) => `${fates.filter((other) => other === fate).length} ${fate}`)
    .join(', ');
  return { what, value: counts ? `${fates.length} (${counts})` : '0', kept: fates.length === 0 };
}

/** Whether all of them were answered. */
export function areAnswered(commands: readonly Command[], slack: ChaosSlack): boolean {
  return commands.every((command) => isAnswered(command, slack));
}

function isAnswered(command: Command, slack: ChaosSlack): boolean {
  return command !== undefined && slack.isAnswered(command);
}

function fateOf(command: Command): string {
  if (!command) return 'with no connection up';
  if (command.ackedAt === undefined)
    return command.failure ? `not acknowledged: ${command.failure}` : 'never acknowledged';
  return 'text' in Object(command.response) ? 'acknowledged too late' : 'acknowledged without an answer';
}
