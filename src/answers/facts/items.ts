import type { Role } from '../../catalog/catalog.js';
import type { Fact } from '../../queries/facts.js';
import type { Places } from '../../queries/query.js';
import { count, nth } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { STATEMENT_NOUNS, theTitle } from '../wording.js';

/** The nouns for one item and several of each fact that is a list. */
const NOUNS: Partial<Record<Fact, readonly [one: string, many: string]>> = {
  ...STATEMENT_NOUNS,
  performance_indicators: ['performance indicator', 'performance indicators'],
  specialties: ['specialty', 'specialties'],
  hiring_process: ['step of the hiring process', 'steps of the hiring process'],
};

/** Some items of the list in a finding, by their places. Returns the finding as it is if it has no list. */
export function findItems(finding: Finding, fact: Fact, role: Role, places: Places): Finding {
  const nouns = NOUNS[fact];
  const items = itemsIn(finding);
  if (!nouns || items.length === 0) return finding;
  const [from, to] = places.isFromEnd
    ? [items.length - places.to, items.length - places.from + 1]
    : [places.from - 1, places.to];
  const chosen = items.slice(Math.max(from, 0), to);
  const [only, another] = chosen;
  const all = count(items.length, ...nouns);
  if (only === undefined)
    return {
      ...finding,
      outcome: 'not_documented',
      lines: [{ subject: theTitle(role.title), predicate: `has ${all}, so there is no ${nth(places.from)}` }],
      parts: [],
    };
  const whole = `the ${all} of ${theTitle(role.title)}`;
  if (another === undefined)
    return {
      ...finding,
      lines: [{ predicate: `${placeOf(places, items.length)} of ${whole}: ${ended(only)}` }],
      parts: [],
    };
  return {
    ...finding,
    lines: [{ predicate: `${placesOf(places, chosen.length)} of ${whole}:` }],
    parts: [{ kind: 'list', items: chosen }],
  };
}

/** The items of a finding's lists. For items with a text each, only the names. */
function itemsIn({ parts = [] }: Finding): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'list') return part.items;
    return part.kind === 'facts' ? part.facts.map(({ label }) => label) : [];
  });
}

function placeOf({ from, isFromEnd }: Places, all: number): string {
  if (!isFromEnd) return `The ${nth(from)}`;
  return from === 1 ? 'The last' : `The ${nth(all - from + 1)}`;
}

function placesOf({ from, to, isFromEnd }: Places, found: number): string {
  if (from > 1) return `The ${nth(from)} to ${nth(to)}`;
  return `The ${isFromEnd ? 'last' : 'first'} ${found}`;
}

function ended(item: string): string {
  return /[.!?]$/.test(item) ? item : `${item}.`;
}
