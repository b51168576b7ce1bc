import { DUTY_KINDS, type DutyKind } from '../../../catalog/duties.js';
import { PAGE_LISTS } from '../../../catalog/page-lists.js';
import type { Query, Roles, TextCondition } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { isJobWord } from '../../phrases/stretches.js';

/** What the pages of the last roles say about some words. After "do they mention X", whether they do. */
export function askText(
  text: TextCondition,
  query: Query | undefined,
  of: Roles | undefined,
  only?: readonly DutyKind[],
): Query | undefined {
  if (!of || namesJob(text)) return undefined;
  if (only) return { kind: 'statements', of, text, only };
  return query?.kind === 'whether' && query.claim.kind === 'mentions'
    ? { ...query, claim: { ...query.claim, text } }
    : { kind: 'statements', of, text };
}

/** What the list in the last answer says about some words; undefined where the last answer had no such list. */
export function askInList(
  text: TextCondition,
  query: Query | undefined,
  of: Roles | undefined,
): Query | undefined {
  if (query?.kind === 'in_list') return { ...query, text };
  const [fact, another] = query && 'facts' in query ? query.facts : [];
  const only = another === undefined ? DUTY_KINDS.find((each) => each === fact) : undefined;
  if (only && of) return { kind: 'statements', of, text, only: [only] };
  const list = another === undefined ? PAGE_LISTS.find((each) => each === fact) : undefined;
  return list && of && { kind: 'in_list', list, of, text };
}

/** "And a principal?", "is there a junior cook" and "same person" speak of roles, and of nothing that a page says. */
function namesJob(text: TextCondition): boolean {
  return (
    text.kind === 'phrase' &&
    (text.words.some((word) => isJobWord({ text: word })) || text.words.every((word) => SOMEBODY.has(word)))
  );
}

const SOMEBODY = new Set(['person', 'one', 'thing', 'guy']);

/** "And the non-senior?" asks for a level, and for nothing that a page says. */
export function namesLevel(text: TextCondition, { catalog }: Sources): boolean {
  const last = text.kind === 'phrase' ? text.words.at(-1) : undefined;
  return last !== undefined && catalog.roles.some(({ level }) => level.toLowerCase() === last);
}
