import { rolesAtLevel, the } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import type { Journey } from '../../../phrase-meanings.js';
import { levelBeside } from '../facts/careers.js';

/** The way between two roles, whether a question says it in one piece or names the two apart. */
export function journeyOf(said: { journey: Journey } | Journey): Journey {
  return 'journey' in said ? said.journey : { from: said.from, to: said.to };
}

/** From one role to another: "from the ESM to the Staff ESM", "from senior to Staff ESM". */
export const JOURNEY_RULES = [
  rule('journey')(
    [
      'from {from:role} straight|directly|right? up? to|into {to:role}',
      '<become> {to:role} straight|directly? from|after {from:role}',
    ],
    ({ from, to }) => ({ from, to }),
  ),
  rule('journey')(
    'from {level} up? to|into {to:role}',
    // A level that stands for several is no single role.
    ({ level, to }) => (level.length === 1 ? { from: the(rolesAtLevel(level)), to } : undefined),
  ),
  rule('journey')('from {from:role} up? to|into {level} <one_role>|level|one?', ({ from, level }) =>
    from.kind === 'the' ? undefined : { from, to: levelBeside(from, level) },
  ),
];
