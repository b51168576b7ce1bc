import type { Holding, QueryOf } from '../query.js';
import type { GroupSize } from '../query-terms.js';
import { breadthOf } from './breadth.js';
import { describeRoles } from './describe-roles.js';
import { fillSpan } from './describe-value.js';
import { fillPattern } from './fill-pattern.js';
import type { Speech } from './speech.js';

/** The sentence that asks how many members a group has. */
export function describeCount({ roles, per }: QueryOf<'count'>, speech: Speech): string {
  const { questions, groupings } = speech.words;
  const breadth = breadthOf(roles);
  const slots = { roles: describeRoles(roles, speech), grouping: per && groupings[per].one };
  if (per) return fillPattern(breadth === 'all' ? questions.countAllPer : questions.countPer, slots);
  const pattern = { all: 'countAll', that: 'countThat', of: 'countOf' } as const;
  return fillPattern(questions[pattern[breadth]], slots);
}

/** The sentence that asks for the divisions of a group. */
export function describeGroups({ of, by, having }: QueryOf<'groups'>, speech: Speech): string {
  const { questions, groupings, holdings, joins } = speech.words;
  return fillPattern(having ? questions.groupsHaving : questions.groups, {
    groupings: by.map((each) => groupings[each].many).join(joins.plain.and),
    roles: describeRoles(of, speech),
    holdings: having?.map((holding) => describeHolding(holding, speech)).join(holdings.join),
  });
}

function describeHolding(holding: Holding, speech: Speech): string {
  const { holdings, sizes } = speech.words;
  const roles = describeRoles(holding.roles, speech);
  if (holding.kind === 'beside')
    return fillPattern(holdings.beside[holding.standing], {
      roles,
      than: describeRoles(holding.than, speech),
    });
  const { size } = holding;
  const counted = sizes[size.measure ?? 'roles'];
  return fillPattern(holdings.soMany, { size: describeSize(size, speech), counted, roles });
}

function describeSize({ over, under, ...span }: GroupSize, { words }: Speech): string {
  const { bounds } = words.holdings;
  if (over === undefined && under === undefined) return fillSpan(span, words.values.number, String);
  const bound = over === undefined ? 'under' : under === undefined ? 'over' : 'within';
  return fillPattern(bounds[bound], { over, under });
}

/** The sentence that asks which division is first by a measure. */
export function describeBestGroup(
  { of, by, end, measure, first, place }: QueryOf<'best_group'>,
  speech: Speech,
): string {
  const { questions, groupings, groupMeasures, ordinal } = speech.words;
  const one = place === undefined ? 'one' : 'at';
  const many = first === undefined ? one : first === 'all' ? 'all' : 'some';
  return fillPattern(questions.bestGroup[many], {
    grouping: groupings[by].one,
    groupings: groupings[by].many,
    number: first && String(first),
    place: place && ordinal(place),
    best: groupMeasures[measure][end],
    roles: describeRoles(of, speech),
  });
}

/** The sentence that asks whether one group stands above another by a measure of groups. */
export function describeGroupOrder(
  { of, than, measure, standing }: QueryOf<'group_order'>,
  speech: Speech,
): string {
  const { questions, tallies } = speech.words;
  return fillPattern(questions.groupOrder[standing], {
    tally: tallies[measure],
    of: describeRoles(of, speech),
    than: describeRoles(than, speech),
  });
}

/** The sentence that asks for an average, a total or a range. */
export function describeSummary({ of, figure, measure, per }: QueryOf<'summary'>, speech: Speech): string {
  const { questions, groupings, figures, measures } = speech.words;
  return fillPattern(per ? questions.summaryPer : questions.summary, {
    figure: fillPattern(figures[figure], { measure: measures[measure] }),
    grouping: per && groupings[per].one,
    roles: describeRoles(of, speech),
  });
}
