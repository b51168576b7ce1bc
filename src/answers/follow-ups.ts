import type { Family, Role } from '../catalog/catalog.js';
import { nextRung, previousRung } from '../catalog/ladder.js';
import type { Fact, FamilyFact, Roles } from '../queries/query.js';
import { capital } from '../text/prose.js';
import { type Choice, choice, type Outcome } from './answer.js';
import { copyCommand } from './copy-text.js';
import type { World } from './found.js';
import { type Intent, intentOfFact, intentOfFamilyFact } from './intent.js';
import { gradeWordOf } from './wording.js';

const MAX_FOLLOW_UPS = 3;

/** What people ask next about a role, most wanted first. */
const NEXT: readonly [Fact, string][] = [
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['reports_to', 'Reports to'],
  ['next_step', 'Next level'],
  ['grade', 'Grade'],
];

/** Next questions about a role, without those in `asked`. `compared` is the role it was just compared with. */
export function followUpsFor(
  role: Role,
  asked: readonly Intent[],
  { speaker }: World,
  compared?: Role,
): Choice[] {
  const of = one(role);
  const facts = NEXT.filter(([fact]) => !asked.includes(intentOfFact(fact))).map(([fact, label]) =>
    choice(
      fact === 'grade' ? capital(gradeWordOf(role)) : label,
      speaker.query({ kind: 'facts', facts: [fact], of }),
    ),
  );
  const neighbour = [nextRung(role), previousRung(role)]
    .flatMap((rung) => rung?.roles[0] ?? [])
    .find((near) => near !== compared);
  const compare = neighbour
    ? [
        choice(
          `Compare with ${neighbour.title}`,
          speaker.query({ kind: 'compare', sides: [of, one(neighbour)] }),
        ),
      ]
    : [];
  return [...facts.slice(0, MAX_FOLLOW_UPS - compare.length), ...compare];
}

function one({ id }: Role): Roles {
  return { kind: 'one', role: id };
}

/** Offers a single list of requirements or responsibilities as plain text, to paste elsewhere. */
export function copyOf(role: Role, facts: readonly Fact[], outcome: Outcome, { speaker }: World): Choice[] {
  const [only, another] = facts;
  const isList = another === undefined && (only === 'requirements' || only === 'responsibilities');
  if (!isList || outcome !== 'answered') return [];
  const question = speaker.query({ kind: 'facts', facts: [only], of: one(role) });
  return [choice('Copy as text', copyCommand(question))];
}

/** A next question for each role; for a single role, further questions about it. */
export function followUpsAmong(roles: readonly Role[], world: World): Choice[] {
  const [only, another] = roles;
  const titles = roles.map(({ title }) => choice(title));
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
