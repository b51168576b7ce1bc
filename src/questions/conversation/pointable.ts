import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf } from '../../queries/map-roles.js';
import { aloneOf, distinct, type Member, titleOf } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { stem } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';
import { parseTitle } from '../../titles/parse-title.js';
import type { Conversation } from './conversation.js';

/** The longest list in which people say "the second", or point at one by a word of its title. */
export const MOST_LISTED = 25;

/** A role that may be pointed at by words of its title. */
export interface Pointable {
  role: Roles;
  /** The words of the title, as stems. */
  stems: readonly string[];
  /** Whether no word of it sets another level: "Director, Sales", and not "Senior Director, Sales". */
  isPlain: boolean;
}

/** The roles that may be pointed at, the latest first. */
export function nearTo(
  { introduced, focus, among, spoken = [], choices }: Conversation,
  sources: Sources,
): { near?: readonly (readonly Pointable[])[]; managers?: readonly Pointable[] } {
  if (choices) return {};
  const named = (...groups: readonly (Roles | undefined)[]): readonly Pointable[] => {
    // The whole catalogue is too many to point at one of.
    const some = groups.filter((roles) => roles !== undefined && roles.kind !== 'all');
    const members = some.map((roles) => evaluateRoles(roles, sources).members);
    if (members.some(({ length }) => length > MOST_LISTED)) return [];
    const all = members.flat();
    return all.length > MOST_LISTED ? [] : distinct(all).map(pointable);
  };
  const ofSeveral = introduced?.kind === 'managers' ? named(introduced) : [];
  const managers = spoken.filter(({ kind }) => kind === 'managers').slice(0, 2);
  return {
    near: [named(introduced), named(focus), named(among), named(...spoken)],
    managers: ofSeveral.length > 1 ? ofSeveral : named(...managers.toReversed()),
  };
}

/** The roles to choose from, where every choice asks the same about another role. */
export function offeredIn(choices: readonly Query[], sources: Sources): readonly Pointable[] {
  const members = choices.flatMap((choice) => {
    const subject = subjectOf(choice);
    const [only, another] = subject ? evaluateRoles(subject, sources).members : [];
    return only && !another ? [only] : [];
  });
  const offered = distinct(members);
  return offered.length === choices.length ? offered.map(pointable) : [];
}

function pointable(member: Member): Pointable {
  const title = titleOf(member);
  return {
    role: aloneOf(member),
    stems: contentWords(title).map(stem),
    isPlain: parseTitle(title).level.length === 0,
  };
}
