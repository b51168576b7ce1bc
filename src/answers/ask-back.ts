import type { Family, Role } from '../catalog/catalog.js';
import type { FamilyTopic, Question } from '../questions/question.js';
import { capital, count, quoted } from '../text/prose.js';
import { type Answer, type Choice, choice, NO_FACTS } from './answer.js';
import { commandFor } from './commands.js';
import { joinLines, type Line } from './finding.js';
import type { Intent } from './intent.js';
import { textPart } from './parts.js';
import { roleRef } from './role-ref.js';

/** "Which one?", with the same question for each role that fits. */
export function askWhichRole(question: Extract<Question, { kind: 'which_role' }>, text: string): Answer {
  const { mention, roles, intent } = question;
  return {
    ...NO_FACTS,
    outcome: 'ambiguous',
    intents: [intent],
    roles: roles.map(roleRef),
    headline: `${capital(count(roles.length, 'role'))} fit ${quoted(mention)}. Which one do you mean?`,
    choices: roles.map((role) => sameQuestion(text, mention, role, intent)),
  };
}

/** "Which one?", with the same question for each family. */
export function askWhichFamily(families: readonly Family[], topic: FamilyTopic): Answer {
  return {
    ...NO_FACTS,
    outcome: 'ambiguous',
    intents: [topic],
    headline: 'Which job family do you mean?',
    choices: families.map(({ name }) => choice(name, commandFor(topic, name))),
  };
}

/** No such role: near titles are offered, and none of them is answered for. */
export function sayUnknown(question: Extract<Question, { kind: 'unknown' }>, text: string): Answer {
  const { mention, nearest, intent, outsider } = question;
  if (outsider) return sayOutsider(outsider, intent);
  const noPeople = intent === 'holder' ? ' It describes roles, not people.' : '';
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents: [intent],
    headline: `No role in the catalogue is called ${quoted(mention)}.${noPeople}`,
    parts: textPart(nearest.length > 0 ? 'Did you mean one of these?' : undefined),
    notes: [GAP],
    choices: nearest.map((role) => sameQuestion(text, mention, role, intent)),
    followUps: [FAMILIES],
  };
}

/** Where to look for what is there. */
const FAMILIES = choice('Job families', 'what job families are there?');

/** What to do about a role that is missing. */
const GAP = 'Should it be there? Tell whoever keeps the catalogue.';

/** All that is known of a manager outside the catalogue is who reports to them. */
function sayOutsider(title: string, intent: Intent): Answer {
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents: [intent],
    headline: `The ${title} is not in the catalogue; pages only name it as a manager.`,
    choices: [choice(`Who reports to the ${title}?`, commandFor('direct_reports', title))],
  };
}

/** A list or a search that nothing in the catalogue satisfies. */
export function sayNothingFits(intent: Intent, line: Line): Answer {
  const headline = joinLines([line]);
  return { ...NO_FACTS, outcome: 'not_found', intents: [intent], headline, followUps: [FAMILIES] };
}

/** The same question of one role: its command, or the words as typed with the title put in. */
function sameQuestion(text: string, mention: string, { title }: Role, intent: Intent): Choice {
  const command = commandFor(intent, title);
  if (intent === 'overview' || command !== title) return choice(title, command);
  const typed = text.trim().replace(/\s+/g, ' ');
  return choice(
    title,
    typed.replace(mention, () => title),
  );
}
