import { distinctBy, isSameValue } from '../../collections.js';
import { either, factsOf, rolesInFamily } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf } from '../../queries/map-roles.js';
import { keysOf } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Understood } from '../understanding/understood.js';
import type { Conversation } from './conversation.js';
import { focusOf } from './focus-of.js';
import { earlierThan } from './history.js';
import { hasMembers, introducedBy } from './introduced.js';
import { familyOf } from './referents.js';
import { alone, isPartOf, isTable, SINGLE } from './several.js';

/**
 * What a conversation remembers after a clause. A clause that was not understood changes nothing, unless it named a
 * role: the next question is about that role.
 */
export function after(
  understood: Understood,
  named: Roles | undefined,
  before: Conversation,
  sources: Sources,
): Conversation {
  switch (understood.kind) {
    case 'query':
      return afterQuery(understood, named, before, sources);
    case 'which_role':
      return { ...before, choices: understood.choices.map(({ query }) => query) };
    case 'which_reading':
      return { ...before, choices: understood.queries };
    case 'no_such_title':
      // "It" then means that unknown role, and not the one before.
      return understood.asksAboutRole ? afterUnknown(understood, before) : before;
    case 'talk':
      return understood.talk === 'start_over' ? {} : before;
    default:
      // "I have been offered the Staff ESM job" asks nothing and says what the next question is about.
      return named ? { ...meOf(before), ...topic(named, before) } : before;
  }
}

/**
 * What a conversation remembers after "I am a Cook": the next question may be about that role, or about "that" other
 * one.
 */
export function afterSetting(me: Roles, before: Conversation): Conversation {
  const { focus } = before;
  return { ...topic(me, before), ...(focus && { introduced: focus }), me };
}

function afterQuery(
  { query, isBack = false }: Extract<Understood, { kind: 'query' }>,
  named: Roles | undefined,
  before: Conversation,
  sources: Sources,
): Conversation {
  const focus = focusOf(query, sources);
  // A search without results leaves the focus as it was, and can be changed. A role that it is about becomes the focus.
  const isOfNamed = named && JSON.stringify(query).includes(JSON.stringify(named));
  if (before.focus && focus && !hasMembers(focus, sources))
    return named && isOfNamed
      ? { ...meOf(before), ...topic(named, before) }
      : { ...before, query, ...earlierThan(query, before, isBack) };
  const introduced = introducedBy(query, sources);
  const met = introduced && hasMembers(introduced, sources) ? introduced : undefined;
  return {
    ...meOf(before),
    // "Where does it say so" does not replace the question it is about.
    query: asksSource(query) && before.query ? before.query : query,
    ...earlierThan(query, before, isBack),
    ...(focus && { focus }),
    ...(introduced && { introduced }),
    ...toChooseFrom(query, focus, introduced, before, sources),
    ...spokenOf(
      [met, ...(focus ? spokenIn(query, focus, before, sources) : []), ...rolesInClaim(query)],
      before,
    ),
  };
}

/** The roles that "which of them" is about after a question. */
function toChooseFrom(
  query: Query,
  focus: Roles | undefined,
  introduced: Roles | undefined,
  before: Conversation,
  sources: Sources,
): Pick<Conversation, 'among' | 'wider'> {
  const told =
    chosenFrom(query, before) ??
    besideIn(query) ??
    ladderIn(query, sources) ??
    eitherManager(introduced, sources);
  if (told || isTable(query)) return told ?? {};
  return amongOf(reportsIn(introduced, sources) ?? focus, before, sources);
}

function afterUnknown(
  { query, title }: Extract<Understood, { kind: 'no_such_title' }>,
  before: Conversation,
): Conversation {
  const unknown: Roles = { kind: 'unknown', title };
  return {
    ...meOf(before),
    query,
    ...earlierThan(query, before, false),
    focus: unknown,
    ...spokenOf([], before),
  };
}

function reportsIn(introduced: Roles | undefined, sources: Sources): Roles | undefined {
  return introduced?.kind === 'reports' && hasMembers(introduced, sources) ? introduced : undefined;
}

function asksSource(query: Query): boolean {
  return query.kind === 'facts' && query.facts.join() === 'source';
}

function meOf({ me }: Conversation): Pick<Conversation, 'me'> {
  return me ? { me } : {};
}

/** What is remembered of a role that was named without a question. */
function topic(of: Roles, before: Conversation): Conversation {
  return { query: factsOf(of, 'overview'), focus: of, ...spokenOf([of], before) };
}

/** After one of the offered choices, "the other one" is another of them. */
function chosenFrom(
  query: Query,
  { choices = [] }: Conversation,
): Pick<Conversation, 'among' | 'wider'> | undefined {
  if (!choices.some((choice) => isSameValue(choice, query))) return undefined;
  const subjects = choices.flatMap((choice) => subjectOf(choice) ?? []);
  const isOfRoles = subjects.length === choices.length && subjects.every(({ kind }) => SINGLE.has(kind));
  const among = subjectOf(query);
  return among && isOfRoles ? { among, wider: either(...subjects) } : undefined;
}

/** "Both" after "is the ESM higher than the EPM", or after the way from one to the other, are those two. */
function besideIn(query: Query): Pick<Conversation, 'among'> | undefined {
  if (query.kind === 'steps' || query.kind === 'distance') return { among: either(query.from, query.to) };
  // "Who else has that manager" lists roles beside the one that was asked about.
  if (query.kind === 'list' && query.roles.kind === 'where' && query.roles.condition.kind === 'same')
    return { among: either(query.roles.condition.as, query.roles) };
  const claimed = rolesInClaim(query);
  const focus = query.kind === 'whether' && SINGLE.has(query.of.kind) ? query.of : undefined;
  return focus && claimed.length > 0 ? { among: either(focus, ...claimed) } : undefined;
}

/** "The highest one" after a career ladder is one of the roles on it. */
function ladderIn(query: Query, sources: Sources): Pick<Conversation, 'among'> | undefined {
  if (query.kind !== 'facts' || query.facts.join() !== 'career_ladder') return undefined;
  const { family } = familyOf(query.of, sources);
  return family === undefined ? undefined : { among: rolesInFamily([family]) };
}

/** "The first" after "reports to either the Director or the VP" is one of these two. */
function eitherManager(
  introduced: Roles | undefined,
  sources: Sources,
): Pick<Conversation, 'among'> | undefined {
  const isEither = introduced?.kind === 'managers' && evaluateRoles(introduced, sources).members.length > 1;
  return isEither ? { among: introduced } : undefined;
}

/**
 * The roles of a question: both sides of a comparison, unless they were listed before, and one role however it was found.
 * To see whether a search of all pages found just one takes as long as the search.
 */
function spokenIn(
  query: Query,
  focus: Roles,
  { focus: last }: Conversation,
  sources: Sources,
): readonly Roles[] {
  const isListed = last !== undefined && isPartOf(focus, last, sources);
  return query.kind === 'compare' && !isListed
    ? query.sides.toReversed()
    : [SINGLE.has(focus.kind) || query.kind === 'statements' ? focus : alone(focus, sources)];
}

/** The single roles that a claim compares somebody with. */
function rolesInClaim(query: Query): readonly Roles[] {
  if (query.kind !== 'whether') return [];
  const { claim } = query;
  const other = claim.kind === 'beyond' ? claim.than : claim.kind === 'same' ? claim.as : undefined;
  return other && SINGLE.has(other.kind) ? [other] : [];
}

/** People go back only a few roles. */
const MOST_SPOKEN = 6;

function spokenOf(
  now: readonly (Roles | undefined)[],
  { spoken = [] }: Conversation,
): Pick<Conversation, 'spoken'> {
  const all = [...now, ...spoken].flatMap((roles) => (roles && SINGLE.has(roles.kind) ? [roles] : []));
  const distinct = distinctBy(all, (roles) => JSON.stringify(roles)).slice(0, MOST_SPOKEN);
  return distinct.length > 0 ? { spoken: distinct } : {};
}

/** The roles to choose from after a question: those it was about, or the last list if the question chose one of it. */
function amongOf(
  focus: Roles | undefined,
  { among, wider, focus: last }: Conversation,
  sources: Sources,
): Pick<Conversation, 'among' | 'wider'> {
  if (!focus || focus.kind === 'all') return {};
  if (!last) return { among: focus };
  const keysIn = (group: Roles): Keys => keysOf(evaluateRoles(group, sources).members);
  const found = keysIn(focus);
  const list = among ? keysIn(among) : found;
  const isWithin = found.size > 0 && isSubset(found, list);
  const narrowed = isWithin && found.size < list.size ? among : undefined;
  // The highest of a list is one of it, however it was found.
  const isChosen = focus.kind === 'extreme' && found.size === 1 && narrowed !== undefined;
  if (!SINGLE.has(focus.kind) && !isChosen) {
    const from = narrowed ?? (isWithin ? wider : undefined);
    return { among: focus, ...(from && { wider: from }) };
  }
  if (narrowed) return { among: narrowed, ...(wider && { wider }) };
  // "The other one", after a list was narrowed to one, is another one of that list.
  if (wider && isSubset(found, keysIn(wider))) return { among: wider };
  const isApart = namesSingle(last) && ![...keysIn(last)].some((key) => found.has(key));
  return { among: isApart ? either(last, focus) : focus };
}

type Keys = ReturnType<typeof keysOf>;

function isSubset(keys: Keys, of: Keys): boolean {
  return [...keys].every((key) => of.has(key));
}

function namesSingle(roles: Roles): boolean {
  return [roles, ...(roles.kind === 'either' ? roles.groups : [])].some(({ kind }) => SINGLE.has(kind));
}
