import type { Catalog } from '../catalog/catalog.js';
import type { Slices } from '../slices.js';
import { describeInWords } from './describe.js';
import { inOwnWords } from './description/own-words.js';
import type { QueryWords } from './description/query-words.js';
import type { Query } from './query.js';
import { comparable, type Parser, sentenceOf } from './sentences/parser.js';
import { questionParser } from './sentences/question-parser.js';
import { buildNameParser } from './sentences/read-group.js';

/** Longer than the sentence of any button. A longer text is not a canonical sentence. */
const LONGEST_SENTENCE = 4000;

type ReadSentence = (text: string) => Query | undefined;

/**
 * Makes the inverse of `describeInWords` for a catalogue, in slices, as the names of a large one take a while: from a canonical sentence to its query; undefined for any other text. Its
 * rules come from the same patterns. Each query found is described again and kept only if that gives the same text. Case,
 * the kind of quotation marks, and a full stop or question mark at the end make no difference.
 */
export function* buildSentenceReader(catalog: Catalog, usual: QueryWords): Slices<ReadSentence> {
  const words = inOwnWords(usual, catalog.architecture);
  const named = yield* buildNameParser(catalog, words);
  yield;
  const parsers: Parser<Query>[] = [];
  for (const style of ['plain', 'two'] as const) {
    parsers.push(questionParser({ catalog, words, style }, named));
    yield;
  }
  const read = (written: string): Query | undefined => {
    const sentence = sentenceOf(written);
    for (const parse of parsers) {
      const found = parse(sentence, 0).find(
        ({ end, value }) =>
          end === sentence.text.length &&
          comparable(describeInWords(value, catalog, words)) === sentence.text,
      );
      if (found) return found.value;
    }
    return undefined;
  };
  return (text) => {
    if (text.length > LONGEST_SENTENCE) return undefined;
    const said = text.trim();
    // The last role may be a "Jr.".
    return read(said) ?? (LAST_MARK.test(said) ? read(said.replace(LAST_MARK, '')) : undefined);
  };
}

const LAST_MARK = /\s*[.?!]$/;
