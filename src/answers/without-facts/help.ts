import type { Catalog, Role } from '../../catalog/catalog.js';
import { count, quoted } from '../../text/prose.js';
import { type Answer, type Choice, choice, NO_FACTS } from '../answer.js';
import { textCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { gradeOf, gradeWordOf } from '../wording.js';

/** Says what can be asked, with examples from the catalogue. `mention`: a typed text without a role in it. */
export function sayHelp(catalog: Catalog, mention?: string): Answer {
  const about = mention ? `I know job roles, and found none in ${quoted(mention)}. ` : '';
  const roles = count(catalog.roles.length, 'role');
  const families = count(catalog.families.length, 'job family', 'job families');
  return helpUnder(`${about}Ask me about any of ${roles} in ${families}.`, catalog);
}

/** Says that the question is too long, then what can be asked. */
export function sayTooLong(catalog: Catalog, limit: number): Answer {
  return helpUnder(`That is longer than ${limit} characters. Please ask in fewer words.`, catalog);
}

/** Says that the message was too much to read, then what can be asked. */
export function sayTooMuch(catalog: Catalog): Answer {
  const headline = 'That is too much to read in one go. Please ask in shorter questions.';
  return { ...helpUnder(headline, catalog), outcome: 'not_understood' };
}

function helpUnder(headline: string, catalog: Catalog): Answer {
  const example =
    catalog.roles.find((role) => role.reportsTo && role.grade !== undefined) ?? catalog.roles[0];
  const help = { ...NO_FACTS, outcome: 'help', intents: ['help'] } as const;
  if (!example) return { ...help, headline: 'The catalogue is empty.' };
  return { ...help, headline, parts: [examples(example)], choices: starts(example) };
}

function examples(role: Role): Part {
  const {
    title,
    grade,
    family: { name: family },
  } = role;
  const byGrade = grade === undefined ? '' : `list ${gradeOf(role)} roles · `;
  const facts = {
    'A role': `${title} · ${gradeWordOf(role)} ${title}`,
    Reporting: `who does the ${title} report to? · who reports to ... · reporting chain of ...`,
    'The work': `requirements ... · what does the ${title} do? · does ... need a degree?`,
    Careers: `what is next after ${title}? · compare ... vs ...`,
    Lists: `${byGrade}roles in ${family} · which roles need ...?`,
    Families: `${family} · hiring process of ... · what job families are there?`,
  };
  return {
    kind: 'facts',
    facts: Object.entries(facts).map(([label, value]) => ({ label, value: textCell(value) })),
  };
}

/** Buttons with questions to start with. */
function starts({ title, family }: Role): Choice[] {
  return [choice(title), choice('Job families', 'what job families are there?'), choice(family.name)];
}

/** A few questions to try first, about a role whose page states much. */
export function suggestedQuestions({ roles }: Catalog): string[] {
  const role = roles.find(statesMuch) ?? roles[0];
  if (!role) return [];
  const { title, grade, family } = role;
  return [
    `What are the requirements of the ${title}?`,
    `Who does the ${title} report to?`,
    `What comes after the ${title}?`,
    grade === undefined ? `What roles are in ${family.name}?` : `Which roles are ${gradeOf(role)}?`,
  ];
}

function statesMuch({ grade, reportsTo, requirements }: Role): boolean {
  return grade !== undefined && reportsTo !== undefined && requirements?.kind === 'listed';
}
