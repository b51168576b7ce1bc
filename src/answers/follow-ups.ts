import type { Family, Role } from '../catalog/catalog.js';
import { nextRung, previousRung } from '../catalog/ladder.js';
import { factsOf } from '../queries/build.js';
import type { Fact, FamilyFact } from '../queries/facts.js';
import type { Roles } from '../queries/query.js';
import { capital } from '../text/prose.js';
import { type Choice, choice, type Outcome } from './answer.js';
import { copyCommand } from './copy-text.js';
import { firstOfMany } from './first-of-many.js';
import type { World } from './found.js';
import { type Intent, intentOfFact, intentOfFamilyFact } from './intent.js';
import { gradeWordOf } from './wording.js';

const MAX_FOLLOW_UPS = 4;

/** The next questions about a role, most wanted first. */
const NEXT: readonly [Fact, string][] = [
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['reports_to', 'Reports to'],
  ['next_step', 'Next level'],
  ['grade', 'Grade'],
];

/** Questions about a career, after which people look further up. */
const CAREERS: ReadonlySet<Intent> = new Set([
  'ladder',
  'step_below',
  'career_ladder',
  'ladder_chart',
  'steps',
  'distance',
]);

/** Answers after which somebody may want the whole job description. */
const BEFORE_DOCUMENT: ReadonlySet<Intent> = new Set(['overview', 'requirements', 'responsibilities']);

/** Next questions about a role, without those in `asked`. `compared` is the role it was just compared with. */
export function followUpsFor(role: Role, asked: readonly Intent[], world: World, compared?: Role): Choice[] {
  const { speaker } = world;
  const of = one(role);
  const document =
    asked.some((intent) => BEFORE_DOCUMENT.has(intent)) && !asked.includes('document')
      ? [choice('Job description', speaker.query({ kind: 'document', of }))]
      : [];
  const near = (
    [
      [nextRung(role), 'next level'],
      [previousRung(role), 'level below'],
    ] as const
  ).flatMap(([rung, place]) => (rung?.roles[0] ? [{ neighbour: rung.roles[0], place }] : []));
  const compare = near
    .filter(({ neighbour }) => neighbour !== compared)
    .slice(0, 1)
    .map(({ neighbour, place }) =>
      choice(
        `Compare with ${shortName(neighbour) ?? place}`,
        speaker.query({ kind: 'compare', sides: [of, one(neighbour)] }),
      ),
    );
  const room = MAX_FOLLOW_UPS - compare.length - document.length;
  const upwards = asked.some((intent) => CAREERS.has(intent)) ? climb(role, world) : [];
  const facts = NEXT.filter(([fact]) => !asked.includes(intentOfFact(fact)))
    .slice(0, room - upwards.length)
    .map(([fact, label]) =>
      choice(fact === 'grade' ? capital(gradeWordOf(role)) : label, speaker.query(factsOf(of, fact))),
    );
  const next = [...upwards, ...facts];
  return upwards.length > 0
    ? [...next.slice(0, 1), ...compare, ...next.slice(1)]
    : [...next, ...compare, ...document];
}

/** The next question of somebody who looks up a ladder. */
function climb(role: Role, { speaker }: World): Choice[] {
  const [above] = nextRung(role)?.roles ?? [];
  if (!above) return [];
  const question = speaker.query(factsOf(one(above), 'next_step'));
  return [choice(`After ${shortName(above) ?? 'that'}`, question)];
}

/** The level as the title of a role writes it; undefined if other roles of the family have the level, or the title lacks it. */
function shortName({ family, level, title }: Role): string | undefined {
  const at = title.toLowerCase().indexOf(level.toLowerCase());
  const isAlone = family.roles.filter((other) => other.level === level).length === 1;
  return isAlone && at >= 0 ? title.slice(at, at + level.length) : undefined;
}

function one({ id }: Role): Roles {
  return { kind: 'one', role: id };
}

/** Offers a single list of requirements or responsibilities as plain text, to paste elsewhere. */
export function copyOf(role: Role, facts: readonly Fact[], outcome: Outcome, { speaker }: World): Choice[] {
  const [only, another] = facts;
  const isList = another === undefined && (only === 'requirements' || only === 'responsibilities');
  if (!isList || outcome !== 'answered') return [];
  const question = speaker.query(factsOf(one(role), only));
  return [choice('Copy as text', copyCommand(question))];
}

/** Offers a job description as plain text. */
export function copyOfDocument(role: Role, { speaker }: World): Choice[] {
  return [choice('Copy as text', copyCommand(speaker.query({ kind: 'document', of: one(role) })))];
}

/** A next question for each role; for a single role, further questions about it. */
export function followUpsAmong(roles: readonly Role[], world: World): Choice[] {
  const [only, another] = roles;
  const isMixed = roles.some(({ family }) => family !== only?.family);
  const titles = firstOfMany(roles).map(
    ({ title, family }): Choice => (isMixed ? { ...choice(title), group: family.name } : choice(title)),
  );
  return only && !another ? [...titles, ...followUpsFor(only, [], world)].slice(0, MAX_FOLLOW_UPS) : titles;
}

/** Next questions about a family: what else its page states, then its roles. */
export function followUpsForFamily(family: Family, asked: readonly Intent[], world: World): Choice[] {
  const stated: readonly [FamilyFact, unknown, string][] = [
    ['career_ladder', family.roles.length > 1, 'Career ladder'],
    ['specialties', family.specialties, 'Specialties'],
    ['hiring_process', family.hiringProcess, 'Hiring process'],
    ['performance_indicators', family.performanceIndicators, 'Performance indicators'],
  ];
  const facts = stated
    .filter(([fact, isStated]) => isStated && !asked.includes(intentOfFamilyFact(fact)))
    .map(([fact, , label]) =>
      choice(label, world.speaker.query({ kind: 'family_facts', families: [family.id], facts: [fact] })),
    );
  return [...facts, ...followUpsAmong(family.roles, world)].slice(0, MAX_FOLLOW_UPS);
}
