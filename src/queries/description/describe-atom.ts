import { listed } from '../../text/prose.js';
import type { Roles, TextCondition } from '../query.js';
import { describeText } from './describe-text.js';
import { describeGrades, fillSpan } from './describe-value.js';
import { fillPattern } from './fill-pattern.js';
import { nameOfFamily, nameOfLevel, nameOfTrack, withoutQuotes } from './names.js';
import { type Atom, normalRoles } from './normal-condition.js';
import type { Verb } from './query-patterns.js';
import { NAMED_PREDICATES, type PredicateName } from './query-words.js';
import { inTwos, type Speech } from './speech.js';

/** The verb and the rest of a simple condition. */
export function describeAtom(atom: Atom, isNegated: boolean, speech: Speech): { verb: Verb; rest: string } {
  const { words } = speech;
  const { predicates, facts, measures, shared, values } = words;
  const say = (name: PredicateName, slots: Record<string, string | number | undefined> = {}) => ({
    verb: predicates[name].verb,
    rest: fillPattern(predicates[name].rest, slots),
  });
  const roles = speech.describeGroup;
  const list = (items: readonly string[]) => say('values', { values: listValues(items, isNegated, speech) });
  switch (atom.kind) {
    case 'grade':
      return list(atom.ranges.map((span) => describeGrades(span, speech)));
    case 'level':
      return list(
        atom.levels.map((level) => fillPattern(values.level, { level: nameOfLevel(level, speech) })),
      );
    case 'level_bound': {
      const patterns = atom.isIncluded ? values.levelOrPast : values.levelPast;
      return list([fillPattern(patterns[atom.direction], { level: nameOfLevel(atom.level, speech) })]);
    }
    case 'track':
      return list([fillPattern(values.track, { track: nameOfTrack(atom.track, speech) })]);
    case 'family':
      return list(familyValues(atom.families, speech));
    case 'titled':
      return say(titledName(atom), { words: withoutQuotes(atom.words.join(' ')) });
    case 'same':
      return say('same', { fact: shared[atom.fact], roles: roles(atom.as) });
    case 'beyond': {
      const name = atom.by === undefined ? atom.direction : (`${atom.direction}By` as const);
      const by = atom.by && fillSpan(atom.by, values.number, String);
      return say(name, { measure: measures[atom.measure], by, roles: everyOf(atom.than, speech) });
    }
    case 'measure': {
      const span = fillSpan(atom.span, values.number, String);
      if (atom.measure === 'grade') return say('measure', { measure: measures.grade, span });
      const isOne = atom.span.from === 1 && atom.span.to === 1;
      return say('counted', { counted: words.counted[atom.measure][isOne ? 'one' : 'many'], span });
    }
    case 'among':
      return describeMembership(atom.roles, roles, say);
    case 'documented':
      return say(atom.state, { fact: facts[atom.fact] });
    case 'named':
      return say(NAMED_PREDICATES[atom.fact], { name: withoutQuotes(atom.name) });
    case 'review':
      return say(atom.state);
    case 'reports_outside':
    case 'replaced':
      return say(atom.kind);
    case 'mentions': {
      const text = listValues(
        phrasesOf(atom.text).map((part) => describeText(part, speech)),
        isNegated,
        speech,
      );
      if (!atom.only) return say('mentions', { text });
      const kinds = atom.only.map((kind) =>
        fillPattern(values.statementKind, { kind: words.statementKinds[kind] }),
      );
      return say('mentionsIn', { text, kinds: joinValues(kinds, speech) });
    }
  }
}

/** Each of a group: "a lower grade than both the Cook and the Baker". */
function everyOf(given: Roles, { isBrief, words, describeGroup }: Speech): string {
  const roles = normalRoles(given);
  if (!isBrief || roles.kind !== 'either') return describeGroup(roles);
  return fillPattern(words.brief.both, { told: listed(roles.groups.map(describeGroup), words.brief.and) });
}

function titledName({ words, match }: Extract<Atom, { kind: 'titled' }>): PredicateName {
  switch (match) {
    case 'anywhere':
      return 'titledAnywhere';
    case 'start':
      return 'titledStart';
    case 'end':
      return 'titledEnd';
    case 'initial':
      return 'titledInitial';
    case 'phrase':
      return 'titledPhrase';
    case undefined:
      return words.length === 1 ? 'titledPhrase' : 'titled';
  }
}

function describeMembership(
  group: Roles,
  roles: (group: Roles) => string,
  say: (name: PredicateName, slots: Record<string, string>) => { verb: Verb; rest: string },
): { verb: Verb; rest: string } {
  const normal = normalRoles(group);
  switch (normal.kind) {
    case 'one':
    case 'outsider':
    case 'unknown':
      return say('is', { roles: roles(normal) });
    case 'reports':
      return normal.steps === 1
        ? say('reportsTo', { roles: roles(normal.of) })
        : say('among', { roles: roles(normal) });
    case 'managers':
      return normal.steps === 1
        ? say('manages', { roles: roles(normal.of) })
        : say('among', { roles: roles(normal) });
    default:
      return say('among', { roles: roles(normal) });
  }
}

/** Whether "neither ... nor" says the negation, so that the verb does not. */
export function saysNeither(atom: Atom): boolean {
  switch (atom.kind) {
    case 'grade':
      return atom.ranges.length > 1;
    case 'level':
      return atom.levels.length > 1;
    case 'family':
      return atom.families.length > 1;
    case 'mentions':
      return phrasesOf(atom.text).length > 1;
    default:
      return false;
  }
}

function phrasesOf(text: TextCondition): readonly TextCondition[] {
  return text.kind === 'some' ? text.of : [text];
}

/** Nobody reads a first line that names more families. If there are more, it names two. */
const MOST_FAMILIES = 5;

function familyValues(families: readonly string[], speech: Speech): string[] {
  const { family, furtherFamilies } = speech.words.values;
  const named = families.map((id) => fillPattern(family, { family: nameOfFamily(id, speech) }));
  if (!speech.isBrief || named.length <= MOST_FAMILIES) return named;
  const [first = '', second = '', ...others] = named;
  return [first, second, fillPattern(furtherFamilies, { further: others.length })];
}

function listValues(values: readonly string[], isNegated: boolean, speech: Speech): string {
  const { neither } = speech.words.joins;
  return isNegated && values.length > 1
    ? `${neither.first}${values.join(neither.next)}`
    : joinValues(values, speech);
}

function joinValues(values: readonly string[], { style, isBrief, words }: Speech): string {
  if (isBrief) return listed(values, words.brief.or);
  return style === 'two' ? inTwos(values, words.joins.two.or) : values.join(words.joins.plain.or);
}
