import { capital } from '../text/prose.js';
import { sentencesOf } from '../text/sentences.js';
import type { Catalog, Competency, Family, Role, Statement } from './catalog.js';
import { allItems, DUTY_KINDS, dutiesOf } from './duties.js';
import { PAGE_LISTS, saidInList } from './page-lists.js';

/** Every sentence and item about a role, with the items that it inherits and shares. */
export function statementsOf(catalog: Catalog, role: Role): Statement[] {
  const duties = DUTY_KINDS.flatMap((kind) =>
    allItems(dutiesOf(catalog, role, kind)).map((text) => ({ kind, text })),
  );
  const expectations = Object.values(role.expectations ?? {}).map((text) => ({
    kind: 'expectations' as const,
    text,
  }));
  const competencies = role.competencies.map((each) => ({
    kind: 'competencies' as const,
    text: competencyText(each),
  }));
  const summary = role.summary === undefined ? [] : [{ kind: 'summary' as const, text: role.summary }];
  return [...duties, ...expectations, ...competencies, ...summary];
}

/** A competency in one line: "Coaching, level expert: Trains other drivers". */
export function competencyText({ skill, level, text }: Competency): string {
  const name = level === undefined ? skill : `${skill}, level ${level}`;
  return text === undefined ? name : `${name}: ${capital(text)}`;
}

/** What the page of a family says about all its roles, except for their duties. */
export function familyStatements(family: Family): string[] {
  return [
    ...(family.summary ? sentencesOf(family.summary) : []),
    ...PAGE_LISTS.flatMap((list) => saidInList(family, list)),
  ];
}
