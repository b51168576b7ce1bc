import type { TextCondition } from '../query.js';
import { fillPattern } from './fill-pattern.js';
import { withoutQuotes } from './names.js';
import { type NormalText, normalText, type PhraseText } from './normal-condition.js';
import type { QueryWords } from './query-words.js';
import { inTwos, type Speech } from './speech.js';

/** The words that a text condition looks for, in quotation marks. */
export function describeText(text: TextCondition, speech: Speech): string {
  return describeNormalText(normalText(text), speech);
}

function describeNormalText(text: NormalText, speech: Speech): string {
  const { joins, texts } = speech.words;
  if (text.kind !== 'phrase') {
    const parts = text.of.map((part) => describeNormalText(part, speech));
    return speech.style === 'two' ? inTwos(parts, joins.two[text.kind]) : parts.join(joins.plain[text.kind]);
  }
  const phrase = fillPattern(texts[phraseForm(text.phrase)], {
    words: withoutQuotes(text.phrase.words.join(' ')),
  });
  return text.isNegated ? fillPattern(texts.none, { text: phrase }) : phrase;
}

function phraseForm({ words, exact }: PhraseText): Exclude<keyof QueryWords['texts'], 'none'> {
  if (exact) return 'phrase';
  return words.length === 1 ? 'word' : 'words';
}
