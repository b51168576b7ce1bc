import type { Role } from '../../../catalog/catalog.js';
import { allItems, dutiesOf } from '../../../catalog/duties.js';
import type { NumberSpan } from '../../../queries/query-terms.js';
import { quoted } from '../../../text/prose.js';
import { yearsAskedIn } from '../../../text/years.js';
import type { World } from '../../found.js';
import type { Deciding } from './deciding.js';

/** The requirement that asks for the most years; undefined if none names years. */
export function decidingYears(role: Role, claimed: NumberSpan, { catalog }: World): Deciding | undefined {
  const [most] = allItems(dutiesOf(catalog, role, 'requirements'))
    .flatMap((item) => {
      const asked = yearsAskedIn(item);
      return asked ? [{ item, ...asked }] : [];
    })
    .sort((a, b) => b.from - a.from);
  if (!most) return undefined;
  const { item, from, to } = most;
  const predicate = `has the requirement ${quoted(item.replace(/\.$/, ''))}`;
  const reaches = (years: number): boolean =>
    (claimed.from ?? years) <= years && years <= (claimed.to ?? years);
  const inRange = to === undefined ? [] : Array.from({ length: to - from + 1 }, (_, more) => from + more);
  return inRange.some(reaches) && !inRange.every(reaches)
    ? { verdict: `The page asks for ${from} to ${to} years`, predicate }
    : { predicate };
}
