import type { Role } from '../../../catalog/catalog.js';
import { familyStatements, statementsOf } from '../../../catalog/statements.js';
import type { Statements } from '../../../queries/result.js';
import { mentions } from '../../../text/mentions.js';
import { unwrittenLists } from '../../facts/duties.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { listPart } from '../../parts/build-parts.js';
import { sourceOfRole } from '../../sources.js';

/**
 * The sentences with most of the words, if none has all: "allowed to hire" finds "hire a team". The first line says that
 * some words are missing.
 */
export function findNearest(role: Role, { text, only }: Statements, world: World): Finding | undefined {
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
