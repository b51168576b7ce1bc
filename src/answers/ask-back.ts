import type { Catalog, Family, Role } from '../catalog/catalog.js';
import type { FamilyTopic, Intent, Question } from '../questions/question.js';
import type { Answer } from './answer.js';
import { commandFor } from './commands.js';
import { capital, count, quoted } from './wording.js';

type Draft = Pick<Answer, 'outcome' | 'roles' | 'headline' | 'choices'> & Partial<Answer>;

/** "Which one?", with the same question for each role that fits. */
export function askWhichRole(question: Extract<Question, { kind: 'which_role' }>, text: string): Draft {
  const { mention, roles, intent } = question;
  return {
    outcome: 'ambiguous',
    roles,
    headline: `${capital(count(roles.length, 'role'))} fit ${quoted(mention)}. Which one do you mean?`,
    choices: roles.map((role) => ({
      label: role.title,
      question: sameQuestion(text, mention, role, intent),
    })),
  };
}

export function askWhichFamily(families: readonly Family[], topic: FamilyTopic): Draft {
  return {
    outcome: 'ambiguous',
    roles: [],
    headline: 'Which job family do you mean?',
    choices: families.map(({ name }) => ({ label: name, question: commandFor(topic, name) })),
  };
}

/** No such role: near titles are offered, and none of them is answered for. */
export function sayUnknown(question: Extract<Question, { kind: 'unknown' }>, text: string): Draft {
  const { mention, nearest, intent, outsider } = question;
  if (outsider) {
    return {
      outcome: 'not_found',
      roles: [],
      headline: `The ${outsider} is not in the catalogue; pages only name it as a manager.`,
      choices: [
        { label: `Who reports to the ${outsider}?`, question: commandFor('direct_reports', outsider) },
      ],
    };
  }
  return {
    outcome: 'not_found',
    roles: [],
    headline: `No role in the catalogue is called ${quoted(mention)}.${intent === 'holder' ? ' It describes roles, not people.' : ''}`,
    parts: nearest.length > 0 ? [{ kind: 'text', text: 'Did you mean one of these?' }] : [],
    choices: nearest.map((role) => ({
      label: role.title,
      question: sameQuestion(text, mention, role, intent),
    })),
  };
}

/** The same question of one role: its command, or the words as typed with the title put in. */
function sameQuestion(text: string, mention: string, role: Role, intent: Intent): string {
  const command = commandFor(intent, role.title);
  if (intent === 'overview' || command !== role.title) return command;
  return text.trim().replace(/\s+/g, ' ').replace(mention, role.title);
}

export function sayNothingFits(headline: string): Draft {
  return { outcome: 'not_found', roles: [], headline, choices: [] };
}

/** What can be asked, with examples from the catalogue at hand. */
export function sayHelp(catalog: Catalog, mention?: string): Draft {
  const example =
    catalog.roles.find((role) => role.reportsTo && role.grade !== undefined) ?? catalog.roles[0];
  const [family] = catalog.families;
  if (!example || !family)
    return { outcome: 'help', roles: [], headline: 'The catalogue is empty.', choices: [] };
  const about = mention ? `I know job roles, and found none in ${quoted(mention)}. ` : '';
  const { title } = example;
  return {
    outcome: 'help',
    roles: [],
    headline: `${about}Ask me about any of ${count(catalog.roles.length, 'role')} in ${count(catalog.families.length, 'job family', 'job families')}.`,
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: 'A role', value: `${title} · grade ${title}` },
          {
            label: 'Reporting',
            value: `who does the ${title} report to? · who reports to ... · reporting chain of ...`,
          },
          {
            label: 'The work',
            value: `requirements ... · what does the ${title} do? · does ... need a degree?`,
          },
          { label: 'Careers', value: `what is next after ${title}? · compare ... vs ...` },
          {
            label: 'Lists',
            value: `list grade 8 roles · roles in ${family.name} · which roles need Salesforce?`,
          },
          {
            label: 'Families',
            value: `${family.name} · hiring process of ... · what job families are there?`,
          },
        ],
      },
    ],
    choices: [
      { label: title, question: title },
      { label: 'Job families', question: 'what job families are there?' },
      { label: family.name, question: family.name },
    ],
  };
}
