import { listed } from '../../text/prose.js';
import type { Roles } from '../query.js';
import { describeBehindNoun } from './describe-briefly.js';
import { describeCondition } from './describe-condition.js';
import { fillPattern } from './fill-pattern.js';
import { quotedName } from './names.js';
import { normalRoles } from './normal-condition.js';
import type { RelationName } from './query-patterns.js';
import type { QueryWords } from './query-words.js';
import { inTwos, type Speech } from './speech.js';

/** The noun phrase for a group. */
export function describeRoles(given: Roles, speech: Speech): string {
  const { roles: patterns, ends, measures, extremes, groupings, ordinal } = speech.words;
  const roles = normalRoles(given);
  const { describeGroup: describe } = speech;
  switch (roles.kind) {
    case 'one':
    case 'outsider':
    case 'unknown':
      return fillPattern(patterns.named, { title: titleIn(roles, speech) });
    case 'all':
      return patterns.all;
    case 'own_managers':
      return patterns.ownManagers;
    case 'the':
      return fillPattern(patterns.the, { of: describe(roles.of) });
    case 'where': {
      if (speech.isBrief) return describeNarrowed(roles, speech);
      const condition = describeCondition(roles.condition, speech, { isMany: true, isClause: true });
      if (roles.roles.kind === 'all') return fillPattern(patterns.that, { condition });
      if (isAnyManager(roles.roles)) return fillPattern(patterns.managersThat, { condition });
      return fillPattern(patterns.thoseThat, { condition, of: describe(roles.roles) });
    }
    case 'either': {
      if (speech.isBrief) return describeAnyOf(roles.groups, speech);
      const groups = roles.groups.map(describe);
      return inTwos(groups, speech.words.joins.two.or);
    }
    case 'both':
      return inTwos(roles.groups.map(describe), patterns.both);
    case 'less': {
      const without = describe(roles.without);
      return roles.roles.kind === 'all'
        ? fillPattern((speech.isBrief ? speech.words.brief : patterns).allExcept, { without })
        : fillPattern(speech.isBrief ? speech.words.brief.except : patterns.except, {
            of: describe(roles.roles),
            without,
          });
    }
    case 'between':
      return fillPattern(patterns.between, { a: describe(roles.from), b: describe(roles.to) });
    case 'extreme':
      if (speech.isBrief && roles.of.kind === 'all' && !roles.reach && roles.per)
        return describeFirstOfEach(roles, speech);
      return fillPattern(
        (roles.per ? patterns.extremePer : patterns.extreme)[
          roles.reach ?? (roles.place === 1 ? 'first' : 'at')
        ],
        {
          place: ordinal(roles.place),
          number: roles.place,
          end: ends[roles.end],
          measure: measures[roles.measure],
          best: extremes[roles.measure][roles.end],
          grouping: roles.per && groupings[roles.per].one,
          of: describe(roles.of),
        },
      );
    case 'managers':
    case 'reports':
    case 'next':
    case 'previous':
      return fillPattern(patterns.relations[roles.kind][relationForm(roles)], {
        steps: roles.steps,
        of: describe(roles.of),
      });
    case 'successors':
    case 'predecessors':
      return fillPattern(patterns.replacements[roles.kind][isOne(roles.of) ? 'one' : 'many'], {
        of: describe(roles.of),
      });
  }
}

/** Whether a group is some roles that are named one by one. */
const isNamedList = (roles: Roles): roles is Extract<Roles, { kind: 'either' }> =>
  roles.kind === 'either' && roles.groups.every(({ kind }) => kind === 'one' || kind === 'outsider');

/** Roles with a condition behind the noun. Another group has it in a clause: "the reports of the Cook that are grade 5". */
function describeNarrowed({ roles, condition }: Extract<Roles, { kind: 'where' }>, speech: Speech): string {
  const { brief } = speech.words;
  if (roles.kind === 'all')
    return fillPattern(brief.that, { condition: describeBehindNoun(condition, speech) });
  if (isAnyManager(roles))
    return fillPattern(brief.managersThat, { condition: describeBehindNoun(condition, speech) });
  const said = describeCondition(condition, speech, { isMany: !isOne(roles), isClause: false });
  return isNamedList(roles)
    ? fillPattern(brief.thoseOf, {
        condition: said,
        of: listed(roles.groups.map(speech.describeGroup), brief.and),
      })
    : fillPattern(brief.thoseThat, { condition: said, of: speech.describeGroup(roles) });
}

/** "Roles with “director” in the title or at grade 8": kinds of roles share their noun. */
function describeAnyOf(groups: readonly Roles[], speech: Speech): string {
  const { brief } = speech.words;
  const conditions = groups.flatMap((group) =>
    group.kind === 'where' && group.roles.kind === 'all' ? describeBehindNoun(group.condition, speech) : [],
  );
  return conditions.length === groups.length
    ? fillPattern(brief.that, { condition: listed(conditions, brief.or) })
    : listed(groups.map(speech.describeGroup), brief.or);
}

/** "The roles with the highest grade per job family" */
function describeFirstOfEach(
  { place, measure, end, per }: Extract<Roles, { kind: 'extreme' }>,
  { words }: Speech,
): string {
  return fillPattern(words.brief.extremePer[place === 1 ? 'first' : 'at'], {
    place: words.ordinal(place),
    best: words.extremes[measure][end],
    grouping: per && words.groupings[per].one,
  });
}

/** Whether a group is the managers of all roles. */
const isAnyManager = (roles: Roles): boolean =>
  roles.kind === 'managers' && roles.steps === 1 && roles.of.kind === 'all';

/** The noun phrase for a group that turned out to have one member, or many. */
export function describeFound(given: Roles, speech: Speech, number: 'one' | 'many'): string {
  const { roles: patterns, extremes, ordinal } = speech.words;
  const roles = normalRoles(given);
  const { found } = patterns;
  const isFirst = roles.kind === 'extreme' && roles.place === 1 && !roles.reach && !roles.per;
  if (isFirst && roles.of.kind === 'all')
    return fillPattern(found.extremeOfAll[number], { best: extremes[roles.measure][roles.end] });
  if (number === 'many') return describeRoles(roles, speech);
  if (roles.kind === 'where' && roles.roles.kind === 'all')
    return fillPattern(speech.words.brief.one, { condition: describeBehindNoun(roles.condition, speech) });
  if (roles.kind === 'reports' && roles.steps === 1)
    return fillPattern(found.report, { of: speech.describeGroup(roles.of) });
  if (roles.kind === 'extreme' && !roles.reach && !roles.per)
    return fillPattern(roles.place === 1 ? found.extreme : found.extremeAt, {
      place: ordinal(roles.place),
      best: extremes[roles.measure][roles.end],
      of: speech.describeGroup(roles.of),
    });
  const isFewSteps = 'steps' in roles && roles.steps !== 'all' && roles.steps !== 1;
  if (isFewSteps && roles.kind !== 'reports')
    return fillPattern(found.steps[roles.kind], { steps: roles.steps, of: speech.describeGroup(roles.of) });
  return describeRoles(roles, speech);
}

function relationForm(
  roles: Extract<Roles, { steps: unknown }>,
): keyof QueryWords['roles']['relations'][RelationName] {
  if (roles.steps === 'all') return 'all';
  if (roles.steps !== 1) return 'steps';
  return isOne(roles.of) ? 'one' : 'many';
}

/** Whether the words for a group are in the singular. */
export function isOne(given: Roles): boolean {
  const roles = normalRoles(given);
  switch (roles.kind) {
    case 'one':
    case 'outsider':
    case 'unknown':
    case 'the':
      return true;
    case 'managers':
    case 'next':
    case 'previous':
      return roles.steps === 1 && isOne(roles.of);
    case 'successors':
    case 'predecessors':
      return isOne(roles.of);
    default:
      return false;
  }
}

/** The title to write. For a role that the catalogue no longer has, the id in quotation marks, like an unknown title. */
function titleIn(
  roles: Extract<Roles, { kind: 'one' | 'outsider' | 'unknown' }>,
  { catalog, words }: Speech,
): string {
  switch (roles.kind) {
    case 'one':
      return catalog.roleById.get(roles.role)?.title ?? quotedName(roles.role, words);
    case 'outsider':
      return roles.title;
    case 'unknown':
      return quotedName(roles.title, words);
  }
}
