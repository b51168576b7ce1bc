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
import { byKind, searchedWords } from './statement-kinds.js';

/** What the page of one role says about some words. If it does not say all phrases at once, each gets its own finding. */
export function findInOne(role: Role, result: Statements, world: World): Finding[] {
  return apart(role, result, world).map(
    (each) =>
      findOwn(role, each, world) ??
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

/**
 * The sentences with most of the words, if none has all: "allowed to hire" finds "hire a team". The first line says that
 * some words are missing.
 */
function findNearest(role: Role, { text, only }: Statements, world: World): Finding | undefined {
  if (text.kind !== 'phrase' || text.exact || text.words.length < 2) return undefined;
  const { catalog, speaker } = world;
  const said = statementsOf(catalog, role)
    .filter(({ kind }) => !only || only.includes(kind))
    .map((statement) => statement.text);
  const nearest = withMostWords([...said, ...(only ? [] : familyStatements(role.family))], text.words);
  const [first] = nearest;
  if (first === undefined) return undefined;
  return {
    outcome: 'not_documented',
    lines: [
      {
        subject: `no sentence for the ${role.title}`,
        predicate: `has all of ${speaker.text(text)}; the nearest: ${first.replace(/\.$/, '')}`,
      },
    ],
    parts: nearest.length > 1 ? listPart('Nearest', nearest.slice(0, MOST_NEAREST), text.words) : [],
    notes: unwrittenLists(catalog, role),
    sources: [sourceOfRole(role)],
  };
}

const MOST_NEAREST = 5;

/** The sentences that have the most of the words, and at least half of them. */
function withMostWords(sentences: readonly string[], words: readonly string[]): string[] {
  const found = words.map((word) => sentences.filter((sentence) => mentions(sentence, [word])));
  const counted = sentences.map((sentence) => {
    const having = found.filter((each) => each.includes(sentence));
    // A word that few sentences have says more: "mentor" in "mentor others".
    return { sentence, having: having.length, rarity: sum(having.map(({ length }) => 1 / length)) };
  });
  const most = Math.max(...counted.map(({ having }) => having));
  if (most * 2 < words.length) return [];
  return counted
    .filter(({ having }) => having === most)
    .sort((one, other) => other.rarity - one.rarity)
    .map(({ sentence }) => sentence);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

const CERTIFIED = [
  'designation',
  'license',
  'licence',
  'accreditation',
  'credential',
  'chartered',
  'certification',
];

/** The words that pages use for the words that people ask with. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['education', ['degree']],
  ['diploma', ['degree']],
  ['language', ['english']],
  ['languages', ['english']],
  ['certification', CERTIFIED],
  ['certifications', CERTIFIED],
  ['certificate', CERTIFIED],
  ['certificates', CERTIFIED],
  ['certified', CERTIFIED],
  ['cert', [...CERTIFIED, 'certified']],
  ['certs', [...CERTIFIED, 'certified']],
  ['license', CERTIFIED],
  ['licence', CERTIFIED],
  ['hire', ['recruit']],
  ['hiring', ['recruit']],
  ['recruit', ['hire', 'hiring']],
  ['mentor', ['coach']],
  ['mentoring', ['coach']],
  ['coach', ['mentor']],
  ['coaching', ['mentor']],
]);

/** What the page says with another word for the one that was asked about. */
function findInOtherWord(role: Role, { text, only }: Statements, world: World): Finding | undefined {
  const [word = '', another] = text.kind === 'phrase' ? text.words : [];
  const sentences = statementsOf(world.catalog, role).filter(({ kind }) => only?.includes(kind) ?? true);
  const others = another === undefined ? (OTHER_WORDS.get(word) ?? []) : [];
  const other = others.find((each) => sentences.some(({ text: sentence }) => mentions(sentence, [each])));
  const said =
    other === undefined ? [] : sentences.filter(({ text: sentence }) => mentions(sentence, [other]));
  const [first] = said;
  if (other === undefined || first === undefined) return undefined;
  return {
    outcome: 'answered',
    lines: [
      {
        subject: `the page of the ${role.title}`,
        predicate: `does not say ${world.speaker.text(text)}, but “${other}”: ${first.text.replace(/\.$/, '')}`,
      },
    ],
    parts:
      said.length > 1
        ? listPart(
            undefined,
            said.map((each) => each.text),
            [other],
          )
        : [],
    sources: [sourceOfRole(role)],
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
