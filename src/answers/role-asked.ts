import { FACTS } from '../queries/facts.js';
import type { Answer } from './answer.js';
import { type Intent, intentOfFact } from './intent.js';
import type { RoleRef } from './role-ref.js';

const FACTS_OF_ONE: ReadonlySet<Intent> = new Set(FACTS.map(intentOfFact));

/** The one role that an answer gives facts about; undefined for any other answer. */
export function roleAsked({ intents, roles: [role] }: Answer): RoleRef | undefined {
  return intents.every((intent) => FACTS_OF_ONE.has(intent)) ? role : undefined;
}
