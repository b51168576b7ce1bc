import type { FamilyFile, RoleEntry } from '../catalog/schema.js';
import type { BuiltPage, PageRole } from './build-page.js';
import type { FamilyFacts } from './family-facts.js';
import type { Page, Statement } from './page.js';

type Unplaced = NonNullable<FamilyFile['unplaced']>;

/**
 * Makes one family of the pages of a group, the first of them its main one. Undefined when no page of it describes
 * a role. `addressOf` tells the address of a page, if that is known.
 */
export function combinePages(
  name: string,
  pages: readonly BuiltPage[],
  addressOf: (page: Page, anchor?: string) => string | undefined,
): FamilyFile | undefined {
  const [main, ...others] = pages;
  const roles = pages.flatMap((built) =>
    built.roles.map((role) => entryOf(role, built.page, main?.page, addressOf)),
  );
  if (!main || roles.length === 0) return undefined;
  const { page } = main;
  const unplaced = pages.flatMap((built) => unplacedOf(built.rest, built.page, page));
  return {
    family: name,
    source: { page: page.title, url: addressOf(page) ?? null, date: page.date ?? null, file: page.file },
    ...mergeFacts(main.family, others, unplaced, page),
    ...(unplaced.length > 0 && { unplaced: unplaced.sort(byLine) }),
    roles,
  };
}

function entryOf(
  { entry, section, rest }: PageRole,
  page: Page,
  main: Page | undefined,
  addressOf: (page: Page, anchor?: string) => string | undefined,
): RoleEntry {
  const url = addressOf(page, section.anchor);
  const source = { ...(page === main ? {} : { file: page.file }), ...(url && { url }) };
  const unplaced = unplacedOf(rest, page, page).sort(byLine);
  return {
    ...entry,
    ...(Object.keys(source).length > 0 && { source }),
    ...(unplaced.length > 0 && { unplaced }),
  };
}

/** What only a further page says of the family is added; where it says otherwise, its text is kept as unplaced. */
function mergeFacts(
  first: FamilyFacts,
  others: readonly BuiltPage[],
  unplaced: Unplaced,
  main: Page,
): FamilyFacts {
  const facts: FamilyFacts = { ...first };
  for (const { family, page } of others) {
    for (const key of Object.keys(family) as (keyof FamilyFacts)[]) {
      const value = family[key];
      if (facts[key] === undefined) Object.assign(facts, { [key]: value });
      else if (JSON.stringify(facts[key]) !== JSON.stringify(value)) {
        const texts = textsIn(value).map((text): Statement => ({ kind: 'paragraph', text, line: 1 }));
        unplaced.push(...unplacedOf(texts, page, main));
      }
    }
  }
  return facts;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function unplacedOf(statements: readonly Statement[], page: Page, main: Page): Unplaced {
  return statements.map(({ line, text }) => ({ line, text, ...(page === main ? {} : { file: page.file }) }));
}

function byLine(a: Unplaced[number], b: Unplaced[number]): number {
  return (a.file ?? '').localeCompare(b.file ?? '', 'en') || a.line - b.line;
}
