import { z } from 'zod';
import { STATEMENT_KINDS } from '../catalog/catalog.js';
import {
  type Condition,
  FACTS,
  FAMILY_FACTS,
  MAX_STEPS,
  type Query,
  type Roles,
  type TextCondition,
} from './query.js';

export type ParsedQuery = { kind: 'query'; query: Query } | { kind: 'problem'; problem: string };

/** Reads a query from plain data, as `JSON.parse` gives it. The problem names each place that is wrong. */
export function parseQuery(json: unknown): ParsedQuery {
  if (isDeeperThan(json, MAX_DEPTH))
    return { kind: 'problem', problem: `The query is nested more than ${MAX_DEPTH} levels deep.` };
  const { success, data, error } = query.safeParse(json);
  return success ? { kind: 'query', query: data } : { kind: 'problem', problem: z.prettifyError(error) };
}

/** No question that a person asks is nearly as deep, or names nearly as much. */
const MAX_DEPTH = 60;
const MAX_ITEMS = 200;
const MAX_PLACE = 20;

function isDeeperThan(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return depth === 0 || Object.values(json).some((part) => isDeeperThan(part, depth - 1));
}

const text = z.string().min(1).max(500);
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MAX_ITEMS);
const maybeNone = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_ITEMS);

const fact = z.enum(FACTS);
const statementKinds = some(z.enum(STATEMENT_KINDS)).optional();
const measure = z.enum(['grade', 'requirements', 'responsibilities', 'direct_reports']);
const grouping = z.enum(['grade', 'family', 'level', 'track', 'manager']);
const end = z.enum(['highest', 'lowest']);
const steps = z.union([z.int().min(1).max(MAX_STEPS), z.literal('all')]);
const span = z
  .strictObject({ from: z.int().nonnegative().optional(), to: z.int().nonnegative().optional() })
  .refine(({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= to, 'from must not be above to');

/** An object with a kind, which tells it from the others of its union. */
function tagged<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(kind), ...shape });
}

const textCondition: z.ZodType<TextCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    tagged('phrase', { words: some(text), exact: z.boolean().optional() }),
    tagged('every', { of: some(textCondition) }),
    tagged('some', { of: some(textCondition) }),
    tagged('none', { of: textCondition }),
  ]),
);

const roles: z.ZodType<Roles> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    tagged('one', { role: text }),
    tagged('outsider', { title: text }),
    tagged('all', {}),
    tagged('the', { of: roles }),
    tagged('unknown', { title: text }),
    tagged('where', { roles, condition }),
    tagged('either', { groups: some(roles) }),
    tagged('both', { groups: some(roles) }),
    tagged('less', { roles, without: roles }),
    tagged('managers', { of: roles, steps }),
    tagged('reports', { of: roles, steps }),
    tagged('next', { of: roles, steps }),
    tagged('previous', { of: roles, steps }),
    tagged('between', { from: roles, to: roles }),
    tagged('successors', { of: roles }),
    tagged('predecessors', { of: roles }),
    tagged('extreme', {
      of: roles,
      end,
      measure,
      place: z.int().min(1).max(MAX_PLACE),
      reach: z.enum(['values', 'roles']).optional(),
      per: grouping.optional(),
    }),
  ]),
);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    tagged('grade', { ranges: some(span) }),
    tagged('level', { levels: some(text) }),
    tagged('track', { track: text }),
    tagged('family', { families: some(text) }),
    tagged('titled', { words: some(text), isPhrase: z.literal(true).optional() }),
    tagged('same', { as: roles, fact: z.enum(['grade', 'level', 'track', 'family', 'manager']) }),
    tagged('beyond', {
      than: roles,
      direction: z.enum(['above', 'below']),
      measure,
      by: z.int().positive().optional(),
    }),
    tagged('measure', { measure, span }),
    tagged('among', { roles }),
    tagged('documented', { fact, state: z.enum(['stated', 'to_be_defined', 'missing']) }),
    tagged('reports_outside', {}),
    tagged('replaced', {}),
    tagged('owned', { by: text }),
    tagged('review', { state: z.enum(['due', 'overdue']) }),
    tagged('mentions', { text: textCondition, only: statementKinds }),
    tagged('and', { conditions: some(condition) }),
    tagged('or', { conditions: some(condition) }),
    tagged('not', { condition }),
  ]),
);

const step = z.discriminatedUnion('kind', [
  tagged('grade', { grade: z.int().nonnegative() }),
  tagged('level', { level: text }),
]);
const term = z.discriminatedUnion('kind', [
  ...step.options,
  tagged('acronym', { acronym: text }),
  tagged('track', { track: text }),
]);

const query: z.ZodType<Query> = z.discriminatedUnion('kind', [
  tagged('facts', { facts: some(fact), of: roles }),
  tagged('list', { roles, columns: maybeNone(fact) }),
  tagged('count', { roles, per: grouping.optional() }),
  tagged('groups', { of: roles, by: some(grouping), size: span.optional() }),
  tagged('best_group', {
    of: roles,
    by: grouping,
    end,
    measure: z.enum(['roles', 'highest_grade', 'lowest_grade', 'average_grade']),
  }),
  tagged('summary', {
    of: roles,
    figure: z.enum(['average', 'range', 'total']),
    measure,
    per: grouping.optional(),
  }),
  tagged('whether', {
    of: roles,
    quantifier: z.enum(['the', 'any', 'all', 'none', 'each']),
    claim: condition,
  }),
  tagged('exists', { roles }),
  tagged('compare', { sides: some(roles), focus: fact.optional() }),
  tagged('which', { sides: some(roles), end, measure }),
  tagged('distance', { from: roles, to: roles, along: z.enum(['grades', 'levels', 'reporting']) }),
  tagged('steps', { from: roles, to: roles }),
  tagged('statements', { of: roles, text: textCondition, only: statementKinds }),
  tagged('document', { of: roles }),
  tagged('family_facts', { families: some(text), facts: maybeNone(z.enum(FAMILY_FACTS)) }),
  tagged('families', {}),
  tagged('meaning', { of: term }),
  tagged('order', { of: step, than: step, standing: z.enum(['above', 'below', 'same']) }),
]);
