import { parseArgs } from 'node:util';
import { ConfigError } from './environment.js';

export interface Arguments {
  /** Whether to start from the last good roles when those in the folder are broken. */
  keepLastGood: boolean;
}

/** The arguments of the command. Throws `ConfigError` for any that is unknown. */
export function readArguments(args: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args,
      options: { 'keep-last-good': { type: 'boolean', default: false } },
    });
    return { keepLastGood: values['keep-last-good'] };
  } catch {
    throw new ConfigError(`${args.join(' ')} is not understood: the only option is --keep-last-good.`);
  }
}
