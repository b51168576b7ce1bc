import { findLevel } from '../../catalog/architecture.js';
import type { Catalog } from '../../catalog/catalog.js';
import { sayGrade } from '../../catalog/grade.js';
import type { QueryOf, Step } from '../../queries/query.js';
import type { ResultOf } from '../../queries/result.js';
import { capital, count, listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { textPart } from '../parts/build-parts.js';
import { pagesOf, sourceOfFamily } from '../sources.js';
import { withGrade } from '../wording.js';
import { rolesOf } from './members.js';

/** The meaning of a grade, a level, a track or an acronym: what the organisation says about it, and the roles that have it. */
export function answerMeaning(
  { of }: QueryOf<'meaning'>,
  { roles: members, expansions }: ResultOf<'meaning'>,
  world: World,
): Found {
  const { catalog } = world;
  if (of.kind === 'acronym') return meaningOfAcronym(of.acronym, expansions);
  const roles = rolesOf(members);
  const { grades } = catalog.architecture;
  const [name, noun] =
    of.kind === 'track'
      ? [of.track, 'track']
      : [sayStep(of, catalog), of.kind === 'grade' ? grades.one : 'level'];
  const said = of.kind === 'track' ? undefined : wordsFor(of, catalog);
  const isKnown = roles.length > 0 || said !== undefined;
  // A name such as "5" adds nothing to "L5".
  const names = said?.names.filter((each) => !name.endsWith(each)) ?? [];
  const others = names.length > 0 ? ` (${names.join(', ')})` : '';
  return {
    intents: ['meaning'],
    findings: [
      {
        outcome: isKnown ? 'answered' : 'not_documented',
        lines: [
          {
            predicate: isKnown
              ? `${capital(name)}${others} is the ${noun} of ${count(roles.length, 'role')}.`
              : `${capital(name)} is the ${noun} of no role.`,
          },
        ],
        parts: [
          ...textPart(said?.summary),
          ...(roles.length > 0 ? [{ kind: 'list' as const, items: roles.map(withGrade) }] : []),
        ],
        sources: pagesOf(roles),
      },
    ],
    roles,
    followUps: followUpsAmong(roles, world),
  };
}

function meaningOfAcronym(acronym: string, expansions: ResultOf<'meaning'>['expansions']): Found {
  const stands = [...new Set(expansions.map(({ words }) => words))];
  const isStated = stands.length > 0;
  const finding: Finding = {
    outcome: isStated ? 'answered' : 'not_documented',
    lines: [
      isStated
        ? { subject: acronym, predicate: `stands for ${listed(stands, 'or')}` }
        : { subject: 'no page', predicate: `says what ${acronym} stands for` },
    ],
    sources: expansions.flatMap(({ family }) => (family ? sourceOfFamily(family) : [])),
  };
  return { intents: ['meaning'], findings: [finding], roles: [] };
}

/** The other names and the summary that the organisation gives a grade or a level. */
function wordsFor(
  step: Step,
  { architecture }: Catalog,
): { names: readonly string[]; summary?: string } | undefined {
  return step.kind === 'level'
    ? findLevel(architecture, step.level)
    : architecture.grades.values?.find(({ place }) => place === step.grade);
}

/** "L5", "grade 8", "the level senior" */
function sayStep(step: Step, { architecture }: Catalog): string {
  return step.kind === 'grade' ? sayGrade(architecture.grades, step.grade) : step.level;
}

/** Which of two grades or levels is higher. */
export function answerOrder({ of, than, standing, steps }: ResultOf<'order'>, { catalog }: World): Found {
  const [own, other] = [of, than].map((step) => sayStep(step, catalog));
  if (steps === undefined) {
    const line = {
      subject: 'the catalogue',
      predicate: `does not say whether ${own} or ${other} is higher`,
    };
    return {
      intents: ['is_higher'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: [] }],
      roles: [],
    };
  }
  const { one, many } = catalog.architecture.grades;
  const [single, several] = of.kind === 'grade' ? [one, many] : ['level', 'levels'];
  const isSo = { above: steps > 0, below: steps < 0, same: steps === 0 }[standing];
  const distance = Math.abs(steps) === 1 ? `one ${single}` : count(Math.abs(steps), single, several);
  return {
    intents: [standing === 'below' ? 'is_lower' : 'is_higher'],
    findings: [
      {
        outcome: 'answered',
        lines: [
          {
            verdict: isSo ? 'Yes' : 'No',
            subject: own,
            predicate:
              steps === 0
                ? `and ${other} are the same`
                : `is ${distance} ${steps > 0 ? 'above' : 'below'} ${other}`,
          },
        ],
        sources: [],
      },
    ],
    roles: [],
  };
}
