import type { Family, Role } from '../catalog/catalog.js';
import type { FamilyTopic, Question } from '../questions/question.js';
import { capital, count, quoted } from '../text/prose.js';
import { type Answer, type Choice, choice, NO_FACTS } from './answer.js';
import { textPart } from './build-parts.js';
import { commandFor } from './commands.js';
import { joinLines, type Line } from './finding.js';
import type { Intent } from './intent.js';
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

/** Says that there is no such role. Near titles are offered, and none is answered for. */
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

/** Leads to everything the catalogue has. */
const FAMILIES = choice('Job families', 'what job families are there?');

/** Says what to do about a missing role. */
const GAP = 'Should it be there? Tell whoever keeps the catalogue.';

/** For a manager outside the catalogue, offers the one known fact: who reports to them. */
function sayOutsider(title: string, intent: Intent): Answer {
  return {
    ...NO_FACTS,
    outcome: 'not_found',
    intents: [intent],
    headline: `The ${title} is not in the catalogue; pages only name it as a manager.`,
    choices: [choice(`Who reports to the ${title}?`, commandFor('direct_reports', title))],
  };
}

/** Says that a list or a search found nothing. */
export function sayNothingFits(intent: Intent, line: Line): Answer {
  const headline = joinLines([line]);
  return { ...NO_FACTS, outcome: 'not_found', intents: [intent], headline, followUps: [FAMILIES] };
}

/** The same question about one role: as a command or, where there is none, as typed with the title in it. */
function sameQuestion(text: string, mention: string, { title }: Role, intent: Intent): Choice {
  const command = commandFor(intent, title);
  if (intent === 'overview' || command !== title) return choice(title, command);
  const typed = text.trim().replace(/\s+/g, ' ');
  return choice(
    title,
    typed.replace(mention, () => title),
  );
}
