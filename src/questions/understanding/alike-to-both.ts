import { and, partsOf } from '../../queries/build.js';
import { mapRoles } from '../../queries/map-roles.js';
import type { Condition, Query } from '../../queries/query.js';
import type { Word } from '../words/read-words.js';

/** "The same grade as both the ESM and the EPM" is shared with each of the two, and not with either. */
export function alikeToBoth(query: Query, words: readonly Word[]): Query {
  if (!words.some(({ text }) => text === 'both')) return query;
  const asked = mapRoles(query, (roles) =>
    roles.kind === 'where' && partsOf(roles.condition).some(isLikeEither)
      ? { ...roles, condition: withEach(roles.condition) }
      : undefined,
  );
  return asked.kind === 'whether' ? { ...asked, claim: withEach(asked.claim) } : asked;
}

function withEach(condition: Condition): Condition {
  return and(...partsOf(condition).flatMap(likeEach));
}

function likeEach(condition: Condition): readonly Condition[] {
  return condition.kind === 'same' && condition.as.kind === 'either'
    ? condition.as.groups.map((as) => ({ ...condition, as }))
    : [condition];
}

function isLikeEither(condition: Condition): boolean {
  return condition.kind === 'same' && condition.as.kind === 'either';
}
