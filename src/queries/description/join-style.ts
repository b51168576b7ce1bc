import type { Holding, Query, Roles } from '../query.js';
import {
  type Atom,
  type NormalCondition,
  type NormalText,
  normalCondition,
  normalRoles,
  normalText,
} from './normal-condition.js';

/**
 * The style of the joins in a sentence. "plain" joins stand between any number of parts. "two" joins have exactly two parts
 * and a word before the first, so that they can be nested without brackets.
 */
export type JoinStyle = 'plain' | 'two';

/** Plain joins are clear only in a sentence with one clause, and with one join or one "and" of simple parts. */
export function joinStyleOf(query: Query): JoinStyle {
  const shape = shapeOfQuery(query);
  if (shape.clauses > 1 || shape.isNested) return 'two';
  if (shape.groupJoins + shape.conditionJoins + shape.valueJoins <= 1) return 'plain';
  return shape.groupJoins === 0 && shape.isAnd ? 'plain' : 'two';
}

/** The clauses and joins of a sentence, counted. */
interface Shape {
  /** Relative clauses, and claims. */
  clauses: number;
  groupJoins: number;
  conditionJoins: number;
  /** Lists of grades, levels or families. */
  valueJoins: number;
  isAnd: boolean;
  /** Whether a join is inside another, or is denied as a whole. */
  isNested: boolean;
}

const NOTHING: Shape = {
  clauses: 0,
  groupJoins: 0,
  conditionJoins: 0,
  valueJoins: 0,
  isAnd: false,
  isNested: false,
};

function together(shapes: readonly Shape[]): Shape {
  return shapes.reduce(
    (sum, shape) => ({
      clauses: sum.clauses + shape.clauses,
      groupJoins: sum.groupJoins + shape.groupJoins,
      conditionJoins: sum.conditionJoins + shape.conditionJoins,
      valueJoins: sum.valueJoins + shape.valueJoins,
      isAnd: sum.isAnd || shape.isAnd,
      isNested: sum.isNested || shape.isNested,
    }),
    NOTHING,
  );
}

function rolesOfHolding(holding: Holding): Roles[] {
  return holding.kind === 'beside' ? [holding.roles, holding.than] : [holding.roles];
}

function shapeOfQuery(query: Query): Shape {
  switch (query.kind) {
    case 'groups':
      return together([query.of, ...(query.having ?? []).flatMap(rolesOfHolding)].map(shapeOfRoles));
    case 'facts':
    case 'best_group':
    case 'summary':
    case 'document':
      return shapeOfRoles(query.of);
    case 'statements':
    case 'in_list':
      return together([shapeOfRoles(query.of), shapeOfText(normalText(query.text))]);
    case 'list':
    case 'count':
    case 'exists':
      return shapeOfRoles(query.roles);
    case 'whether': {
      const claim = { ...NOTHING, clauses: 1 };
      return together([shapeOfRoles(query.of), claim, shapeOfCondition(normalCondition(query.claim))]);
    }
    case 'compare':
    case 'which':
      return together(query.sides.map(shapeOfRoles));
    case 'group_order':
      return together([query.of, query.than].map(shapeOfRoles));
    case 'common':
      return together([query.of, ...(query.without ? [query.without] : [])].map(shapeOfRoles));
    case 'distance':
    case 'steps':
      return together([query.from, query.to].map(shapeOfRoles));
    case 'family_facts':
    case 'families':
    case 'meaning':
    case 'order':
      return NOTHING;
  }
}

function shapeOfRoles(given: Roles): Shape {
  const roles = normalRoles(given);
  switch (roles.kind) {
    case 'one':
    case 'outsider':
    case 'unknown':
    case 'all':
    case 'own_managers':
      return NOTHING;
    case 'where': {
      const clause = { ...NOTHING, clauses: 1 };
      return together([
        shapeOfRoles(roles.roles),
        clause,
        shapeOfCondition(normalCondition(roles.condition)),
      ]);
    }
    case 'either':
    case 'both':
      return together([{ ...NOTHING, groupJoins: 1 }, ...roles.groups.map(shapeOfRoles)]);
    case 'between':
      return together([{ ...NOTHING, groupJoins: 1 }, ...[roles.from, roles.to].map(shapeOfRoles)]);
    case 'less':
      return together([roles.roles, roles.without].map(shapeOfRoles));
    default:
      return shapeOfRoles(roles.of);
  }
}

function shapeOfCondition(condition: NormalCondition): Shape {
  if (condition.kind === 'atom') return shapeOfAtom(condition.condition, condition.isNegated);
  if (condition.kind === 'neither' || condition.kind === 'not_both')
    return together([{ ...NOTHING, isNested: true }, ...condition.of.map(shapeOfCondition)]);
  return shapeOfJoin({ kind: condition.kind, of: condition.of }, shapeOfCondition);
}

function shapeOfText(text: NormalText): Shape {
  return text.kind === 'phrase' ? NOTHING : shapeOfJoin(text, shapeOfText);
}

function shapeOfJoin<Part extends { kind: string }>(
  { kind, of }: { kind: 'and' | 'or'; of: readonly Part[] },
  shapeOf: (part: Part) => Shape,
): Shape {
  const isNested = of.some((part) => part.kind === 'and' || part.kind === 'or');
  return together([{ ...NOTHING, conditionJoins: 1, isAnd: kind === 'and', isNested }, ...of.map(shapeOf)]);
}

function shapeOfAtom(atom: Atom, isNegated: boolean): Shape {
  switch (atom.kind) {
    case 'grade':
      return shapeOfValues(atom.ranges, isNegated);
    case 'level':
      return shapeOfValues(atom.levels, isNegated);
    case 'family':
      return shapeOfValues(atom.families, isNegated);
    case 'mentions':
      return together([
        shapeOfValues(atom.text.kind === 'some' ? atom.text.of : [], isNegated),
        shapeOfValues(atom.only ?? [], false),
      ]);
    case 'same':
      return shapeOfRoles(atom.as);
    case 'beyond':
      return shapeOfRoles(atom.than);
    case 'among':
      return shapeOfRoles(atom.roles);
    default:
      return NOTHING;
  }
}

/** A denied list needs no join: "neither ... nor" has its own words. */
function shapeOfValues(values: readonly unknown[], isNegated: boolean): Shape {
  return values.length > 1 && !isNegated ? { ...NOTHING, valueJoins: 1 } : NOTHING;
}
