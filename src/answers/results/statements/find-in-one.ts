import type { Family, Role } from '../../../catalog/catalog.js';
import { familyStatements, statementsOf } from '../../../catalog/statements.js';
import type { TextCondition } from '../../../queries/query.js';
import type { Statements } from '../../../queries/result.js';
import { mentions } from '../../../text/mentions.js';
import { capital, count, listed } from '../../../text/prose.js';
import { unwrittenLists } from '../../facts/duties.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { listEach, listPart } from '../../parts/build-parts.js';
import { sourceOfFamily, sourceOfRole } from '../../sources.js';
import { STATEMENT_NOUNS } from '../../wording.js';
import { findInOtherList } from './find-in-other-list.js';
import { findInOtherWord } from './find-in-other-word.js';
import { findNearest } from './find-nearest.js';
import { byKind, searchedWords } from './statement-kinds.js';

/** What the page of one role says about some words. If it does not say all phrases at once, each gets its own finding. */
export function findInOne(role: Role, result: Statements, world: World): Finding[] {
  return apart(role, result, world).map(
    (each) =>
      findOwn(role, each, world) ??
      findInOtherList(role, each, world) ??
      findOfFamily(role, each, world) ??
      findNearest(role, each, world) ??
      findInOtherWord(role, each, world) ??
      findNothing(role, each, world),
  );
}

/** Divides "a degree and travel" into its phrases, if the page does not mention both at once. */
function apart(role: Role, result: Statements, { statements }: World): Statements[] {
  const { text, found } = result;
  if (found.length > 0 || text.kind !== 'every') return [result];
  const phrases = text.of.filter((part) => part.kind === 'phrase');
  if (phrases.length < text.of.length) return [result];
  return phrases.map((phrase) => {
    return { ...result, text: phrase, found: statements.among(statements.find(phrase.words), [role]) };
  });
}

function findOwn(
  role: Role,
  { text, found: inAnyOrder, read }: Statements,
  world: World,
): Finding | undefined {
  const { speaker } = world;
  const found = ownFirst(inAnyOrder, read, role, world);
  const [number, another] = found;
  if (number === undefined) return undefined;
  const first = read(number);
  const statement = first.text.replace(/\.$/, '');
  const base = { outcome: 'answered', sources: [sourceOfRole(role)] } as const;
  if (another === undefined) {
    const [noun] = STATEMENT_NOUNS[first.kind];
    return { ...base, lines: [{ predicate: `${capital(noun)} of the ${role.title}: ${statement}.` }] };
  }
  const kinds = byKind(found, world);
  const amounts = listed(kinds.map(([kind, items]) => count(items.length, ...STATEMENT_NOUNS[kind])));
  return {
    ...base,
    lines: [
      {
        subject: `${amounts} of the ${role.title}`,
        predicate: `mention ${speaker.text(text)}: ${statement}`,
      },
    ],
    parts: kinds.flatMap(([kind, items]) =>
      listEach(capital(STATEMENT_NOUNS[kind][1]), items, (each) => read(each).text, searchedWords(text)),
    ),
  };
}

/** Sorts a role's own statements before those that it extends or shares. */
function ownFirst(
  found: readonly number[],
  read: Statements['read'],
  role: Role,
  { catalog }: World,
): readonly number[] {
  if (found.length < 2) return found;
  const places = new Map(statementsOf(catalog, role).map(({ text }, place) => [text, place]));
  const placeOf = (number: number): number => places.get(read(number).text) ?? places.size;
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function findOfFamily({ family, title }: Role, { text }: Statements, world: World): Finding | undefined {
  return findInFamily(family, text, `the ${title} alone`, world);
}

/** What the page of a family says about some words, with the remark that it does not say it for `whom`. */
export function findInFamily(
  family: Family,
  text: TextCondition,
  whom: string,
  { speaker }: World,
): Finding | undefined {
  const words = searchedWords(text);
  const found = words.length > 0 ? familyStatements(family).filter((each) => mentions(each, words)) : [];
  if (found.length === 0) return undefined;
  return {
    outcome: 'answered',
    lines: [
      {
        subject: `the ${family.name} page`,
        predicate: `mentions ${speaker.text(text)}, though not for ${whom}`,
      },
    ],
    parts: listPart(undefined, found, words),
    sources: [sourceOfFamily(family)],
  };
}

function findNothing(role: Role, { text }: Statements, { speaker, catalog }: World): Finding {
  return {
    outcome: 'not_documented',
    lines: [
      { subject: 'the page', predicate: `says nothing about ${speaker.text(text)} for the ${role.title}` },
    ],
    notes: unwrittenLists(catalog, role),
    sources: [sourceOfRole(role)],
  };
}
