import type { Catalog, Role } from '../catalog/catalog.js';
import { count, quoted } from '../text/prose.js';
import { type Answer, type Choice, choice, NO_FACTS } from './answer.js';
import { textCell } from './cell.js';
import type { Part } from './part.js';

/** What can be asked, with examples from the catalogue at hand. */
export function sayHelp(catalog: Catalog, mention?: string): Answer {
  const about = mention ? `I know job roles, and found none in ${quoted(mention)}. ` : '';
  const roles = count(catalog.roles.length, 'role');
  const families = count(catalog.families.length, 'job family', 'job families');
  return helpUnder(`${about}Ask me about any of ${roles} in ${families}.`, catalog);
}

/** What can be asked, of somebody who asked at too great a length. */
export function sayTooLong(catalog: Catalog, limit: number): Answer {
  return helpUnder(`That is longer than ${limit} characters. Please ask in fewer words.`, catalog);
}

function helpUnder(headline: string, catalog: Catalog): Answer {
  const example =
    catalog.roles.find((role) => role.reportsTo && role.grade !== undefined) ?? catalog.roles[0];
  const help = { ...NO_FACTS, outcome: 'help', intents: ['help'] } as const;
  if (!example) return { ...help, headline: 'The catalogue is empty.' };
  return { ...help, headline, parts: [examples(example)], choices: starts(example) };
}

function examples({ title, grade, family: { name: family } }: Role): Part {
  const byGrade = grade === undefined ? '' : `list grade ${grade} roles · `;
  const facts = {
    'A role': `${title} · grade ${title}`,
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

/** A few questions to start with, one tap away. */
function starts({ title, family }: Role): Choice[] {
  return [choice(title), choice('Job families', 'what job families are there?'), choice(family.name)];
}
