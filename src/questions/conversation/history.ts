import { isSameValue } from '../../collections.js';
import { either, partsOf } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../../queries/map-roles.js';
import { keysOf, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { measureOf } from './compare-members.js';
import type { Conversation } from './conversation.js';
import { askOfOthers, overview } from './edits/ask-of-others.js';
import { lift } from './edits/widen.js';
import { alone, isPartOf, SINGLE } from './several.js';

/** People go back only a few questions. */
const MOST_EARLIER = 4;

/** The questions before the last one, once another was asked. */
export function earlierThan(
  query: Query,
  { query: last, earlier = [] }: Conversation,
  isBack: boolean,
): Pick<Conversation, 'earlier'> {
  const isSame = !last || isSameValue(last, query);
  const questions = isBack ? earlier.slice(1) : isSame ? earlier : [last, ...earlier];
  return questions.length > 0 ? { earlier: questions.slice(0, MOST_EARLIER) } : {};
}

/** "Back to the Cook": the latest question about that role, or else one that goes on from the last. */
export function questionAbout(
  roles: Roles,
  { query, earlier = [], among, wider }: Conversation,
  sources: Sources,
): Query | undefined {
  if (!SINGLE.has(roles.kind)) return undefined;
  const role = alone(roles, sources);
  const about = [...(query ? [query] : []), ...earlier].find((each) => {
    const subject = 'from' in each || 'sides' in each ? undefined : subjectOf(each);
    return subject !== undefined && SINGLE.has(subject.kind) && isSameValue(alone(subject, sources), role);
  });
  if (about) return about;
  // One of the last list is asked about as that list was.
  const isListed = [among, wider].some((list) => list && isPartOf(roles, list, sources));
  return query && isListed ? askOfOthers(query, roles) : overview(roles);
}

/** "Together", "in total": a table as one number, the last questions asked at once, or the items of several roles. */
export function together({ query, earlier = [] }: Conversation, sources: Sources): Query | undefined {
  if (query?.kind === 'count' && query.per) return { kind: 'count', roles: query.roles };
  if (query?.kind === 'summary' && query.per) {
    const { per: _, ...whole } = query;
    return whole;
  }
  return query && (askedTogether(query, earlier, sources) ?? total(query) ?? ofAllFamilies(query));
}

/** "Overall", after the number of managers in one family: the number of all managers. */
function ofAllFamilies(query: Query): Query | undefined {
  return query.kind === 'count' || query.kind === 'summary'
    ? lift(query, subjectOf(query), 'family')
    : undefined;
}

function askedTogether(query: Query, earlier: readonly Query[], sources: Sources): Query | undefined {
  if (!JOINED.has(query.kind)) return undefined;
  const form = formOf(query);
  const end = earlier.findIndex((each) => formOf(each) !== form);
  const alike = [query, ...(end < 0 ? earlier : earlier.slice(0, end))];
  const all = alike.flatMap((each) => subjectOf(each) ?? []);
  // A group that was narrowed or widened counts once, as it was last asked about.
  const groups = all.filter(
    (group, at) => !all.slice(0, at).some((later) => overlaps(group, later, sources)),
  );
  return groups.length > 1 ? withSubject(query, either(...groups.toReversed())) : undefined;
}

/** Families that were asked about one after the other, as one table: "which is bigger", after two numbers of roles. */
export function familiesInTurn({ query, earlier = [] }: Conversation, sources: Sources): Query | undefined {
  const asked = query && askedTogether(query, earlier, sources);
  if ((asked?.kind !== 'count' && asked?.kind !== 'summary') || asked.per !== undefined) return undefined;
  const groups = subjectOf(asked);
  const isOfFamilies =
    groups?.kind === 'either' &&
    groups.groups.every(
      (group) => group.kind === 'where' && partsOf(group.condition).some(({ kind }) => kind === 'family'),
    );
  return isOfFamilies ? { ...asked, per: 'family' } : undefined;
}

function overlaps(one: Roles, other: Roles, sources: Sources): boolean {
  const keys = keysOf(evaluateRoles(other, sources).members);
  return evaluateRoles(one, sources).members.some((member) => keys.has(memberKey(member)));
}

function total(query: Query): Query | undefined {
  const measure = measureOf(query);
  const of = subjectOf(query);
  return query.kind === 'facts' && of && !SINGLE.has(of.kind) && measure && measure !== 'grade'
    ? { kind: 'summary', of, figure: 'total', measure }
    : undefined;
}

const JOINED: ReadonlySet<Query['kind']> = new Set<Query['kind']>(['count', 'list', 'facts', 'summary']);

/** What a question asks, without the roles that it is about. */
function formOf(query: Query): string {
  const nobody: Roles = { kind: 'all' };
  return JSON.stringify(withSubject(query, nobody) ?? query);
}
