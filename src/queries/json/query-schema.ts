import * as z from 'zod';
import { STATEMENT_KINDS } from '../../catalog/catalog.js';
import { PAGE_LISTS } from '../../catalog/page-lists.js';
import { WORD_MATCHES } from '../../titles/title-matcher.js';
import { FACT_STATES, FACTS, FAMILY_FACTS, NAMED_FACTS } from '../facts.js';
import type { Condition, Query, Roles, TextCondition } from '../query.js';
import {
  ABOVE_OR_BELOW,
  ALONG,
  ENDS,
  FIGURE_KINDS,
  GROUP_MEASURES,
  GROUPINGS,
  MAX_STEPS,
  MEASURES,
  type NumberSpan,
  QUANTIFIERS,
  REACHES,
  REVIEW_STATES,
  STEP_ORDERS,
} from '../query-terms.js';

/** No question that a person asks names nearly as much. */
const MAX_ITEMS = 200;
const MAX_PLACE = 20;

const text = z.string().min(1).max(500);
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MAX_ITEMS);
const maybeNone = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_ITEMS);

const fact = z.enum(FACTS);
const measure = z.enum(MEASURES);
const grouping = z.enum(GROUPINGS);
const end = z.enum(ENDS);
const steps = z.union([z.int().min(1).max(MAX_STEPS), z.literal('all')]);
const groupMeasure = z.enum(GROUP_MEASURES);
const bound = z.int().nonnegative().optional();
const ends = { from: bound, to: bound };
const isInOrder = ({ from = 0, to = Number.POSITIVE_INFINITY }: NumberSpan): boolean => from <= to;
const span = z
  .strictObject(ends)
  .refine(isInOrder, 'from must not be above to')
  .describe('Both ends included; an end left out is open.');
const size = z
  .strictObject({ ...ends, over: bound, under: bound, measure: groupMeasure.optional() })
  .refine(isInOrder, 'from must not be above to');

/** The kinds of statements to look in. */
const statementKinds = some(z.enum(STATEMENT_KINDS)).optional();

/** The schema of one member of a union, with the kind that tells it from the others. */
function tagged<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
  meaning?: string,
) {
  const schema = z.strictObject({ kind: z.literal(kind), ...shape });
  return meaning === undefined ? schema : schema.describe(meaning);
}

/** A schema with an id, so that the JSON Schema defines it once and refers to it. */
function named<Value>(id: string, schema: () => z.ZodType<Value>): z.ZodType<Value> {
  return z.lazy(schema).meta({ id });
}

const textCondition: z.ZodType<TextCondition> = named('TextCondition', () =>
  z.discriminatedUnion('kind', [
    tagged(
      'phrase',
      { words: some(text), exact: z.boolean().optional() },
      'One statement has all words, in any form; exact keeps their order.',
    ),
    tagged('every', { of: some(textCondition) }),
    tagged('some', { of: some(textCondition) }),
    tagged('none', { of: textCondition }),
  ]),
);

/** A group of roles as plain data. */
export const rolesSchema: z.ZodType<Roles> = named('Roles', () =>
  z.discriminatedUnion('kind', [
    tagged('one', { role: text }, 'One role, by its id.'),
    tagged('outsider', { title: text }, 'A manager whom pages name and who is not a role of the catalogue.'),
    tagged('all', {}, 'All roles.'),
    tagged('the', { of: rolesSchema }, 'The only member; several members are asked back.'),
    tagged('own_managers', {}, 'In a condition: the manager of the role that it is tested on.'),
    tagged('unknown', { title: text }, 'A title that no role has.'),
    tagged('where', { roles: rolesSchema, condition }, 'The members that a condition holds for.'),
    tagged('either', { groups: some(rolesSchema) }, 'The members of any of the groups.'),
    tagged('both', { groups: some(rolesSchema) }, 'The members of all of the groups.'),
    tagged(
      'less',
      { roles: rolesSchema, without: rolesSchema },
      'The members without those of another group.',
    ),
    tagged('managers', { of: rolesSchema, steps }, 'Whom the members report to, so many steps up.'),
    tagged('reports', { of: rolesSchema, steps }, 'Who reports to the members, so many steps down.'),
    tagged('next', { of: rolesSchema, steps }, 'So many rungs up the career ladder.'),
    tagged('previous', { of: rolesSchema, steps }, 'So many rungs down the career ladder.'),
    tagged('between', { from: rolesSchema, to: rolesSchema }, 'What stands between two roles by grade.'),
    tagged('successors', { of: rolesSchema }, 'The roles that replaced the members.'),
    tagged('predecessors', { of: rolesSchema }, 'The roles that the members replaced.'),
    tagged(
      'extreme',
      {
        of: rolesSchema,
        end,
        measure,
        place: z.int().min(1).max(MAX_PLACE),
        reach: z.enum(REACHES).optional(),
        per: grouping.optional(),
      },
      'The members first by a measure, of all or of each grouping. Place 2 is the second value, or with a reach the first two.',
    ),
  ]),
);

const condition: z.ZodType<Condition> = named('Condition', () =>
  z.discriminatedUnion('kind', [
    tagged('grade', { ranges: some(span) }, 'The grade, as its place on the scale, is in one of the ranges.'),
    tagged('level', { levels: some(text) }, 'The level is one of these: senior, staff, director.'),
    tagged(
      'level_bound',
      { level: text, direction: z.enum(ABOVE_OR_BELOW), isIncluded: z.boolean() },
      'The level is above or below another, or that one too where it is included.',
    ),
    tagged('track', { track: text }, 'The track: individual contributor, management.'),
    tagged('family', { families: some(text) }, 'In one of these job families, by their ids.'),
    tagged(
      'titled',
      { words: some(text), match: z.enum(WORD_MATCHES).optional() },
      'The title has all these words; as a phrase side by side; anywhere, also where they do not name the kind of work; at the start or the end.',
    ),
    tagged('same', { as: rolesSchema, fact: grouping }, 'Shares a fact with a member of a group.'),
    tagged(
      'beyond',
      { than: rolesSchema, direction: z.enum(ABOVE_OR_BELOW), measure, by: span.optional() },
      'Higher or lower than every member of a group, by a measure.',
    ),
    tagged('measure', { measure, span }, 'A measure within a span.'),
    tagged('among', { roles: rolesSchema }, 'Is itself a member of a group.'),
    tagged(
      'documented',
      { fact, state: z.enum(FACT_STATES) },
      'Its page states a fact, says that it is to be defined, or says nothing of it.',
    ),
    tagged('reports_outside', {}, 'Reports to somebody outside the catalogue.'),
    tagged('replaced', {}, 'Another role has replaced it.'),
    tagged(
      'named',
      { fact: z.enum(NAMED_FACTS), name: text },
      'Its owner, its location, its department or a code of it has this name.',
    ),
    tagged('review', { state: z.enum(REVIEW_STATES) }, 'A review of its text is due, or overdue.'),
    tagged('mentions', { text: textCondition, only: statementKinds }, 'Its page has these words.'),
    tagged('and', { conditions: some(condition) }),
    tagged('or', { conditions: some(condition) }),
    tagged('not', { condition }),
  ]),
);

const step = z.discriminatedUnion('kind', [
  tagged('grade', { grade: z.int().nonnegative() }),
  tagged('level', { level: text }),
]);
const holding = z.discriminatedUnion('kind', [
  tagged('so_many', { roles: rolesSchema, size }),
  tagged('beside', { roles: rolesSchema, standing: z.enum(STEP_ORDERS), than: rolesSchema }),
]);
const term = z.discriminatedUnion('kind', [
  ...step.options,
  tagged('acronym', { acronym: text }),
  tagged('track', { track: text }),
]);

const place = z.int().min(1).max(MAX_ITEMS);
const places = z
  .strictObject({ from: place, to: place, isFromEnd: z.literal(true).optional() })
  .refine(isInOrder, 'from must not be above to')
  .describe('Which items of the list, the first is 1; from its end, the last is 1.');

/** A query as plain data. */
export const querySchema: z.ZodType<Query> = z.discriminatedUnion('kind', [
  tagged('facts', { facts: some(fact), of: rolesSchema, places: places.optional() }),
  tagged('list', {
    roles: rolesSchema,
    columns: maybeNone(fact),
    byTitle: z.literal(true).optional(),
    limit: z.int().min(1).max(MAX_ITEMS).optional(),
  }).refine(({ byTitle, limit }) => !byTitle || limit === undefined, 'a list by title has no limit'),
  tagged('count', { roles: rolesSchema, per: grouping.optional() }),
  tagged('groups', { of: rolesSchema, by: some(grouping), having: some(holding).optional() }),
  tagged('best_group', {
    of: rolesSchema,
    by: grouping,
    end,
    measure: groupMeasure,
    first: z.union([z.int().min(1).max(MAX_ITEMS), z.literal('all')]).optional(),
    place: z.int().min(2).max(MAX_STEPS).optional(),
  }),
  tagged('summary', { of: rolesSchema, figure: z.enum(FIGURE_KINDS), measure, per: grouping.optional() }),
  tagged('whether', { of: rolesSchema, quantifier: z.enum(QUANTIFIERS), claim: condition }),
  tagged('exists', { roles: rolesSchema }),
  tagged('compare', { sides: some(rolesSchema), focus: fact.optional() }),
  tagged('common', {
    of: rolesSchema,
    without: rolesSchema.optional(),
    only: some(z.enum(['requirements', 'responsibilities'])).optional(),
  }),
  tagged('which', { sides: some(rolesSchema), end, measure }),
  tagged('group_order', {
    of: rolesSchema,
    than: rolesSchema,
    measure: groupMeasure,
    standing: z.enum(STEP_ORDERS),
  }),
  tagged('distance', { from: rolesSchema, to: rolesSchema, along: z.enum(ALONG) }),
  tagged('steps', { from: rolesSchema, to: rolesSchema }),
  tagged('statements', { of: rolesSchema, text: textCondition, only: statementKinds }),
  tagged('in_list', { list: z.enum(PAGE_LISTS), of: rolesSchema, text: textCondition }),
  tagged('document', { of: rolesSchema }),
  tagged('family_facts', { families: some(text), facts: maybeNone(z.enum(FAMILY_FACTS)) }),
  tagged('families', {}),
  tagged('meaning', { of: term }),
  tagged('order', { of: step, than: step, standing: z.enum(STEP_ORDERS) }),
]);
