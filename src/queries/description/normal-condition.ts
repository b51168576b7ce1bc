import type { Condition, Roles, TextCondition } from '../query.js';

/** A condition with "not" only at its leaves or at whole joins, and no join directly inside a join of the same kind. */
export type NormalCondition =
  | { kind: 'atom'; condition: Atom; isNegated: boolean }
  | { kind: 'and' | 'or' | 'neither' | 'not_both'; of: readonly NormalCondition[] };

export type Atom = Exclude<Condition, { kind: 'and' | 'or' | 'not' }>;
export type PhraseText = Extract<TextCondition, { kind: 'phrase' }>;

/** A text condition with "none" only at its leaves. */
export type NormalText =
  | { kind: 'phrase'; phrase: PhraseText; isNegated: boolean }
  | { kind: 'and' | 'or'; of: readonly NormalText[] };

/** The same condition in a form that can be put into words. A mention of several phrases may become several mentions. */
export function normalCondition(condition: Condition): NormalCondition {
  switch (condition.kind) {
    case 'not':
      return negated(normalCondition(condition.condition));
    case 'and':
    case 'or':
      return joined<NormalCondition>(condition.kind, condition.conditions.map(normalCondition));
    case 'mentions':
      return normalMention(condition);
    default:
      return { kind: 'atom', condition, isNegated: false };
  }
}

/**
 * Denies a join as a whole. To deny its parts would mean something else if a page leaves one part open and states nothing
 * about another.
 */
function negated(condition: NormalCondition): NormalCondition {
  return condition.kind === 'atom'
    ? { ...condition, isNegated: !condition.isNegated }
    : { kind: OPPOSITES[condition.kind], of: condition.of };
}

const OPPOSITES = { and: 'not_both', or: 'neither', not_both: 'and', neither: 'or' } as const;

type Mention = Extract<Condition, { kind: 'mentions' }>;

/** A mention of one phrase, or of any of several, needs one verb. Any other becomes several mentions. */
function normalMention({ text, only }: Mention): NormalCondition {
  const atom = (part: TextCondition, isNegated: boolean): NormalCondition => ({
    kind: 'atom',
    condition: { kind: 'mentions', text: part, only },
    isNegated,
  });
  const mention = (part: NormalText): NormalCondition => {
    if (part.kind === 'phrase') return atom(part.phrase, part.isNegated);
    // If all phrases are denied, one denied mention says it: "not any of them".
    const areNegated = part.kind === 'and';
    const phrases = part.of.flatMap((one) =>
      one.kind === 'phrase' && one.isNegated === areNegated ? one.phrase : [],
    );
    if (phrases.length === part.of.length) return atom({ kind: 'some', of: phrases }, areNegated);
    return joined<NormalCondition>(part.kind, part.of.map(mention));
  };
  return mention(normalText(text));
}

/** The same text condition, with "none" moved to its leaves. */
export function normalText(text: TextCondition, isNegated = false): NormalText {
  switch (text.kind) {
    case 'phrase':
      return { kind: 'phrase', phrase: text, isNegated };
    case 'none':
      return normalText(text.of, !isNegated);
    case 'every':
    case 'some': {
      const kind = (text.kind === 'every') === isNegated ? 'or' : 'and';
      return joined<NormalText>(
        kind,
        text.of.map((part) => normalText(part, isNegated)),
      );
    }
  }
}

/** The same group, with nested "where", "either" and "both" merged, and without joins of a single group. */
export function normalRoles(roles: Roles): Roles {
  switch (roles.kind) {
    case 'where': {
      const of = normalRoles(roles.roles);
      if (of.kind !== 'where') return { ...roles, roles: of };
      const conditions = [of.condition, roles.condition];
      return { kind: 'where', roles: of.roles, condition: { kind: 'and', conditions } };
    }
    case 'either':
    case 'both': {
      const { kind } = roles;
      const groups = roles.groups
        .map(normalRoles)
        .flatMap((group) => (group.kind === kind ? group.groups : group));
      const [first, ...others] = groups;
      return first && others.length === 0 ? first : { kind, groups };
    }
    default:
      return roles;
  }
}

/** Joins parts. Merges a part that is a join of the same kind. */
function joined<Part extends { kind: string }>(
  kind: 'and' | 'or',
  parts: readonly Part[],
): Part | { kind: 'and' | 'or'; of: readonly Part[] } {
  const flat = parts.flatMap((part) => (isJoin(part, kind) ? part.of : part));
  const [first, ...others] = flat;
  return first && others.length === 0 ? first : { kind, of: flat };
}

function isJoin<Part extends { kind: string }>(
  part: Part,
  kind: 'and' | 'or',
): part is Part & { of: readonly Part[] } {
  return part.kind === kind;
}
