import { isSameValue } from '../../../collections.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { subjectOf } from '../../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Measure } from '../../../queries/query-terms.js';
import type { Sources } from '../../../queries/sources.js';
import { measureOf } from '../compare-members.js';
import type { Edit, Level } from '../edit.js';
import { alone, SINGLE } from '../several.js';
import { overview } from './ask-of-others.js';
import { swapped } from './swapped.js';

type EditAgainst = Extract<
  Edit,
  { kind: 'measure_against' | 'stands' | 'far_to' | 'way_to' | 'way_from' | 'is_same' | 'only_in' }
>;

/** Measures another role against the last one: higher, how far, the same. */
export function againstAnother(
  edit: EditAgainst,
  query: Query,
  last: Roles | undefined,
  sources: Sources,
): Query | undefined {
  if (edit.kind === 'measure_against') return measureAgainst(query, edit, sources);
  if (edit.kind === 'way_to') return wayTo(edit, query, last, sources);
  if (edit.kind === 'way_from') return wayFrom(edit.from, query, sources);
  if (edit.kind === 'only_in') return onlyIn(edit, last, sources);
  const { roles: of } = edit;
  if (!last || !SINGLE.has(last.kind) || !SINGLE.has(of.kind)) return undefined;
  // "Does that one report to the same person" compares the next role with the one before it.
  const isItself = 'of' in last && isSameValue(alone(last, sources), alone(of, sources));
  const focus = isItself ? last.of : last;
  if (!SINGLE.has(focus.kind) || isSameValue(focus, of)) return undefined;
  switch (edit.kind) {
    case 'stands':
      return whether(of, { kind: 'beyond', than: focus, direction: edit.direction, measure: 'grade' });
    case 'is_same':
      return whether(of, { kind: 'same', as: focus, fact: edit.fact });
    case 'far_to':
      return { kind: 'distance', from: focus, to: of, along: 'grades' };
  }
}

function whether(of: Roles, claim: Condition): Query {
  return { kind: 'whether', of, quantifier: 'the', claim };
}

/** "Is that more than the Senior ESM": by what was last asked about one role. */
function measureAgainst(
  query: Query,
  { direction, measure: by, than, isOther }: Extract<Edit, { kind: 'measure_against' }>,
  sources: Sources,
): Query | undefined {
  const said = query.kind === 'whether' && query.claim.kind === 'beyond' ? query.claim : undefined;
  const of = query.kind === 'count' && query.roles.kind === 'reports' ? query.roles.of : subjectOf(query);
  if (!of || !SINGLE.has(of.kind)) return undefined;
  const measure = by ?? said?.measure ?? measureIn(query);
  const towards = direction ?? said?.direction;
  const other = than.kind === 'level' ? besideAtLevel(of, than, sources) : than;
  // Nobody measures a role against itself.
  if (!measure || !towards || !other || isSameValue(of, other)) return undefined;
  if (evaluateRoles(other, sources).members.length > 1) return undefined;
  const [measured, against] = isOther ? [other, of] : [of, other];
  return whether(measured, { kind: 'beyond', than: against, direction: towards, measure });
}

/** The way from the last role, or on from where the last way led. */
function wayTo(
  { to, goesOn }: Extract<Edit, { kind: 'way_to' }>,
  query: Query,
  focus: Roles | undefined,
  sources: Sources,
): Query | undefined {
  const way = query.kind === 'steps' || query.kind === 'distance' ? query : undefined;
  const from = goesOn ? way?.from : (way?.to ?? focus);
  if (!from || !SINGLE.has(from.kind)) return undefined;
  const end = to.kind === 'level' ? besideAtLevel(from, to, sources) : to;
  return end && { ...(goesOn && way ? way : { kind: 'steps' as const }), from, to: end };
}

/** The last way or distance from another role. */
function wayFrom(start: Roles | Level, query: Query, sources: Sources): Query | undefined {
  if (query.kind !== 'steps' && query.kind !== 'distance') return undefined;
  const from = start.kind === 'level' ? besideAtLevel(query.from, start, sources) : start;
  return from && !isSameValue(from, query.to) ? { ...query, from } : undefined;
}

/** What the last role has and another one lacks, or the other way round. */
function onlyIn(
  { beside, isOther, only }: Extract<Edit, { kind: 'only_in' }>,
  focus: Roles | undefined,
  sources: Sources,
): Query | undefined {
  if (!focus || !SINGLE.has(focus.kind)) return undefined;
  const other = beside.kind === 'level' ? besideAtLevel(focus, beside, sources) : beside;
  if (!other || isSameValue(other, focus)) return undefined;
  const [of, without] = isOther ? [other, focus] : [focus, other];
  return { kind: 'common', of, without, ...(only && { only }) };
}

function measureIn(query: Query): Measure | undefined {
  return query.kind === 'count' ? 'direct_reports' : measureOf(query);
}

function besideAtLevel(of: Roles, level: Level, sources: Sources): Roles | undefined {
  const other = swapped(overview(of), of, level, sources);
  return other && subjectOf(other);
}
