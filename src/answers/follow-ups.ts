import type { Family, Role } from '../catalog/catalog.js';
import { nextRung, previousRung } from '../catalog/ladder.js';
import { capital } from '../text/prose.js';
import { type Choice, choice, type Outcome } from './answer.js';
import { commandFor, compareCommand, documentCommand } from './commands.js';
import { copyCommand } from './copy-text.js';
import type { Intent } from './intent.js';
import { gradeWordOf } from './wording.js';

const MAX_FOLLOW_UPS = 4;

/** What people ask next about a role, most wanted first. */
const NEXT: readonly [Intent, string][] = [
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['reports_to', 'Reports to'],
  ['ladder', 'Next level'],
  ['grade', 'Grade'],
];

/** Questions about a career, after which people look further up. */
const CAREERS: ReadonlySet<Intent> = new Set(['ladder', 'step_below', 'career_ladder', 'steps', 'distance']);

/** Answers after which somebody may want the whole text. */
const BEFORE_DOCUMENT: ReadonlySet<Intent> = new Set(['overview', 'requirements', 'responsibilities']);

/** Next questions about a role, without those in `asked`. `compared` is the role it was just compared with. */
export function followUpsFor(role: Role, asked: readonly Intent[], compared?: Role): Choice[] {
  const facts = NEXT.filter(([intent]) => !asked.includes(intent)).map(([intent, label]) =>
    choice(intent === 'grade' ? capital(gradeWordOf(role)) : label, commandFor(intent, role.title)),
  );
  const document =
    asked.some((intent) => BEFORE_DOCUMENT.has(intent)) && !asked.includes('document')
      ? [choice('Job description', documentCommand(role.title))]
      : [];
  const neighbour = [nextRung(role), previousRung(role)]
    .flatMap((rung) => rung?.roles[0] ?? [])
    .find((near) => near !== compared);
  const compare = neighbour
    ? [choice(`Compare with ${shortName(neighbour)}`, compareCommand(role.title, neighbour.title))]
    : [];
  const room = MAX_FOLLOW_UPS - compare.length - document.length;
  const upwards = asked.some((intent) => CAREERS.has(intent)) ? climb(role) : [];
  const next = [...upwards, ...facts].slice(0, room);
  return upwards.length > 0
    ? [...next.slice(0, 1), ...compare, ...next.slice(1)]
    : [...next, ...compare, ...document];
}

/** The next question of somebody who looks up a ladder. */
function climb(role: Role): Choice[] {
  const [above] = nextRung(role)?.roles ?? [];
  return above ? [choice(`After ${shortName(above)}`, commandFor('ladder', above.title))] : [];
}

/** The level of a role as its title has it, where that tells it from the others of its family; else the title. */
function shortName({ family, level, title }: Role): string {
  const at = title.toLowerCase().indexOf(level.toLowerCase());
  const isAlone = family.roles.filter((other) => other.level === level).length === 1;
  return isAlone && at >= 0 ? title.slice(at, at + level.length) : title;
}

/** Offers a list of requirements or responsibilities, or a job description, as plain text to paste elsewhere. */
export function copyOf({ title }: Role, asked: readonly Intent[], outcome: Outcome): Choice[] {
  const [only, another] = asked;
  if (another !== undefined || outcome !== 'answered') return [];
  if (only === 'document') return [choice('Copy as text', copyCommand(documentCommand(title)))];
  const isList = only === 'requirements' || only === 'responsibilities';
  return isList ? [choice('Copy as text', copyCommand(commandFor(only, title)))] : [];
}

/** A next question for each role; for a single role, further questions about it. */
export function followUpsAmong(roles: readonly Role[]): Choice[] {
  const [only, another] = roles;
  const isMixed = new Set(roles.map(({ family }) => family)).size > 1;
  const titles = roles.map(({ title, family }) => ({
    ...choice(title),
    ...(isMixed && { group: family.name }),
  }));
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
