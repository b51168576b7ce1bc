import { FACTS } from '../queries/facts.js';
import type { Answer } from './answer.js';
import { type Intent, intentOfFact } from './intent.js';
import type { RoleRef } from './role-ref.js';

const FACTS_OF_ONE: ReadonlySet<Intent> = new Set(FACTS.map(intentOfFact));

/** The role that an answer is about, if it is about one. */
export function roleAsked({ intents, roles: [role] }: Answer): RoleRef | undefined {
  return intents.every((intent) => FACTS_OF_ONE.has(intent)) ? role : undefined;
}
