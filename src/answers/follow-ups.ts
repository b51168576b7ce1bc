import type { Role } from '../catalog/catalog.js';
import { nextRung, previousRung } from '../catalog/ladder.js';
import type { Intent } from '../questions/question.js';
import type { Choice } from './answer.js';
import { commandFor, compareCommand } from './commands.js';

const MAX_FOLLOW_UPS = 3;

/** What people ask next of a role, most wanted first. */
const NEXT: readonly [Intent, string][] = [
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['reports_to', 'Reports to'],
  ['ladder', 'Next level'],
  ['grade', 'Grade'],
];

/** A few ready questions about the same role, without those just answered. */
export function followUpsFor(role: Role, asked: readonly Intent[]): Choice[] {
  const facts = NEXT.filter(([intent]) => !asked.includes(intent)).map(([intent, label]) => ({
    label,
    question: commandFor(intent, role.title),
  }));
  const neighbour = nextRung(role)?.roles[0] ?? previousRung(role)?.roles[0];
  const compare = neighbour
    ? [{ label: `Compare with ${neighbour.title}`, question: compareCommand(role.title, neighbour.title) }]
    : [];
  return [...facts.slice(0, MAX_FOLLOW_UPS - compare.length), ...compare];
}
