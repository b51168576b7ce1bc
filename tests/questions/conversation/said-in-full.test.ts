import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { evaluateRoles } from '../../../src/queries/evaluate-roles.js';
import { subjectOf } from '../../../src/queries/map-roles.js';
import { titleOf } from '../../../src/queries/member.js';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

/** Turns, and the one question that says the same; F and E are job families. */
const SAID_IN_FULL: readonly (readonly [turns: string, whole: string])[] = [
  ['roles in F / managers?', 'managers in F'],
  ['roles in F / only the managers / how many is that', 'how many managers are in F'],
  ['roles in F / how many roles', 'how many roles are in F'],
  ['roles in F / without the managers', 'roles in F that are not managers'],
  ['roles in F / no managers', 'roles in F that are not managers'],
  ['roles in F / only the managers / in E instead', 'managers in E'],
  ['roles in F / only the managers / go back', 'roles in F'],
  ['managers in F / everywhere', 'managers'],
  ['managers in F / or individual contributors', 'roles in F'],
  ['managers in F / and individual contributors', 'individual contributors in F'],
  ['how many managers are in F / list the managers', 'managers in F'],
  ['how many managers are in F / and individual contributors', 'how many individual contributors are in F'],
  ['how many roles per level in F / without the managers', 'roles in F that are not managers'],
  ['average grade in F / only the managers', 'average grade of the managers in F'],
  ['roles in F / who needs SQL', 'roles in F that need SQL'],
  ['roles in F / who needs SQL / forget SQL', 'roles in F'],
  ['roles in F / who is grade 6', 'grade 6 roles in F'],
  ['roles in F / who manages people', 'managers in F'],
  ['roles in F / who manages people / how many is that', 'how many managers are in F'],
  ['roles in F / in E too', 'roles in F or E'],
  ['roles in F / not those at grade 6', 'roles in F that are not grade 6'],
  ['roles in F / only the managers / all of them again', 'roles in F'],
  ['roles in F / alphabetically', 'roles in F'],
  ['individual contributors in F / managers too', 'roles in F'],
  ['grade 6 roles / in F / grade 7', 'grade 7 roles in F'],
  ['grade 6 roles / managers', 'grade 6 managers'],
  ['is there a director in F / and a manager', 'managers in F'],
  ['managers in F / in E, who is grade 6', 'grade 6 roles in E'],
  ['managers in F / outside F', 'managers that are not in F'],
  ['managers in F / roles whose title starts with senior', 'roles whose title starts with senior'],
  ['managers in F / but not SQL', 'managers in F that do not mention SQL'],
];

const RUNS = { numRuns: 40, seed: 20_251_128 };

describe.each(Object.entries(ORGANISATIONS))('a follow-up about %s', (_, catalog) => {
  const { ask, read } = createRolecall(catalog);
  const sources = { catalog, statements: finish(buildStatementIndex(catalog)), today: '2025-11-28' };
  const names = catalog.families.map(({ name }) => name);

  /** The titles that a message asks about; undefined if it is not read as one question. */
  function askedAbout(text: string, conversation?: Conversation): readonly string[] | undefined {
    const [asked, another] = read(text, conversation).asked;
    if (asked?.understood.kind !== 'query' || another) return undefined;
    const roles = subjectOf(asked.understood.query);
    return roles && evaluateRoles(roles, sources).members.map(titleOf).sort();
  }

  it('is about the same roles as the question that says it in full', () => {
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.constantFrom(...SAID_IN_FULL), name, name, ([said, full], one, other) => {
        const fill = (text: string): string =>
          text.replace(/\b[FE]\b/g, (slot) => (slot === 'F' ? one : other));
        const [first = '', ...turns] = said.split(' / ').map(fill);
        const last = turns.pop() ?? '';
        const conversation = [first, ...turns].reduce<Conversation | undefined>(
          (before, turn) => ask(turn, before).conversation,
          undefined,
        );
        const whole = askedAbout(fill(full));
        fc.pre(one !== other && whole !== undefined && askedAbout(first) !== undefined);
        expect([said, one, other, askedAbout(last, conversation)]).toEqual([said, one, other, whole]);
      }),
      RUNS,
    );
  });
});
