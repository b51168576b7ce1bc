import type { Family, Role } from '../catalog/catalog.js';
import { nextRung, previousRung } from '../catalog/ladder.js';
import { capital } from '../text/prose.js';
import { type Choice, choice, type Outcome } from './answer.js';
import { commandFor, compareCommand } from './commands.js';
import { copyCommand } from './copy-text.js';
import type { Intent } from './intent.js';
import { gradeWordOf } from './wording.js';

const MAX_FOLLOW_UPS = 3;

/** What people ask next about a role, most wanted first. */
const NEXT: readonly [Intent, string][] = [
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['reports_to', 'Reports to'],
  ['ladder', 'Next level'],
  ['grade', 'Grade'],
];

/** Next questions about a role, without those in `asked`. `compared` is the role it was just compared with. */
export function followUpsFor(role: Role, asked: readonly Intent[], compared?: Role): Choice[] {
  const facts = NEXT.filter(([intent]) => !asked.includes(intent)).map(([intent, label]) =>
    choice(intent === 'grade' ? capital(gradeWordOf(role)) : label, commandFor(intent, role.title)),
  );
  const neighbour = [nextRung(role), previousRung(role)]
    .flatMap((rung) => rung?.roles[0] ?? [])
    .find((near) => near !== compared);
  const compare = neighbour
    ? [choice(`Compare with ${neighbour.title}`, compareCommand(role.title, neighbour.title))]
    : [];
  return [...facts.slice(0, MAX_FOLLOW_UPS - compare.length), ...compare];
}

/** Offers a single list of requirements or responsibilities as plain text, to paste elsewhere. */
export function copyOf({ title }: Role, asked: readonly Intent[], outcome: Outcome): Choice[] {
  const [only, another] = asked;
  const isList = another === undefined && (only === 'requirements' || only === 'responsibilities');
  if (!isList || outcome !== 'answered') return [];
  return [choice('Copy as text', copyCommand(commandFor(only, title)))];
}

/** A next question for each role; for a single role, further questions about it. */
export function followUpsAmong(roles: readonly Role[]): Choice[] {
  const [only, another] = roles;
  const titles = roles.map(({ title }) => choice(title));
  return only && !another ? [...titles, ...followUpsFor(only, [])].slice(0, MAX_FOLLOW_UPS) : titles;
}

/** Next questions about a family: what else its page states, then its roles. */
export function followUpsForFamily(family: Family, asked: readonly Intent[]): Choice[] {
  const stated: readonly [Intent, unknown, string][] = [
    ['career_ladder', family.roles.length > 1, 'Career ladder'],
    ['specialties', family.specialties, 'Specialties'],
    ['hiring_process', family.hiringProcess, 'Hiring process'],
    ['performance_indicators', family.performanceIndicators, 'Performance indicators'],
  ];
  const facts = stated
    .filter(([topic, fact]) => fact && !asked.includes(topic))
    .map(([topic, , label]) => choice(label, commandFor(topic, family.name)));
  return [...facts, ...followUpsAmong(family.roles)].slice(0, MAX_FOLLOW_UPS);
}
