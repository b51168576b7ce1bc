import type { Role } from '../catalog/catalog.js';
import type { Interpretation, Lookup } from './lookup.js';
import type { Intent, Question, Subject } from './question.js';
import { isContent, type Word } from './recognise.js';
import type { Resolution } from './resolve-role.js';
import { rawOf } from './split-words.js';
import { STRENGTH } from './strength.js';

/** A question about one role, or what to ask back when its words name several roles or none. */
export function aboutRole(
  words: readonly Word[],
  intent: Intent,
  lookup: Lookup,
  question: (subject: Subject) => Question,
): Interpretation | undefined {
  const found = lookup.resolve(words);
  const mention = mentionOf(words);
  const { strength } = found;
  switch (found.kind) {
    case 'role':
      return { question: question(toSubject(found)), strength };
    case 'outsider':
      return { question: aboutOutsider(found.title, intent, mention), strength };
    case 'several':
      return { question: { kind: 'which_role', mention, roles: found.roles, intent }, strength };
    case 'none':
      return {
        question: { kind: 'unknown', mention, nearest: [], intent },
        strength,
        nearest: found.nearest,
      };
    case 'empty':
      return aboutNobodyNamed(intent, lookup, question);
  }
}

/** "and its requirements?" is about the role asked about before. */
function aboutNobodyNamed(
  intent: Intent,
  { previous }: Lookup,
  question: (subject: Subject) => Question,
): Interpretation | undefined {
  if (previous) return { question: question(carriedOver(previous.role)), strength: STRENGTH.partial };
  return intent === 'pay' ? { question: { kind: 'pay' }, strength: STRENGTH.several } : undefined;
}

/** A role that was not named: small print says which was meant, so that a wrong guess shows. */
export function carriedOver(role: Role): Subject {
  return { role, understood: role.title, ignored: [] };
}

function aboutOutsider(title: string, intent: Intent, mention: string): Question {
  if (intent === 'direct_reports') return { kind: 'reports_to_outsider', manager: title };
  return { kind: 'unknown', mention, nearest: [], intent, outsider: title };
}

export function toSubject(found: Extract<Resolution, { kind: 'role' }>): Subject {
  return {
    role: found.role,
    understood: found.verbatim ? undefined : found.role.title,
    ignored: found.ignored.map(withoutStop),
  };
}

/** What was typed for a role, without the talk around it. */
export function mentionOf(words: readonly Word[]): string {
  const start = words.findIndex(isContent);
  const end = words.findLastIndex(isContent) + 1;
  return withoutStop(rawOf(start < 0 ? words : words.slice(start, end)));
}

function withoutStop(text: string): string {
  return text.replace(/[?!.,;:]+$/, '');
}
