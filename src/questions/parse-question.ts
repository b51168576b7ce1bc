import type { Catalog } from '../catalog/catalog.js';
import type { Previous } from './context.js';
import { interpret } from './interpret.js';
import { createLookup, type Interpretation } from './lookup.js';
import type { Question } from './question.js';
import { readingsOf } from './readings.js';
import { recogniseWords, type Word } from './recognise.js';
import { splitWords } from './split-words.js';
import type { TitleIndex } from './title-index.js';

/** Longer texts are refused: no question about a role needs more, and reading time stays bounded. */
export const MAX_QUESTION_LENGTH = 500;

/**
 * What a text asks of a catalogue. A sentence can be read in several ways ("who is the manager of ..." asks for a
 * reporting line, or names a title that begins with Manager); each reading is looked up, and the one that names a
 * role most surely, and leaves the fewest words unexplained, is what was meant.
 */
export function parseQuestion(
  text: string,
  catalog: Catalog,
  index: TitleIndex,
  previous?: Previous,
): Question {
  if (text.length > MAX_QUESTION_LENGTH) return { kind: 'too_long', limit: MAX_QUESTION_LENGTH };
  const words = recogniseWords(splitWords(text), index);
  const lookup = createLookup(catalog, words, index, previous);
  const readings = readingsOf(words).flatMap((reading): Ranked[] => {
    const found = interpret(reading, lookup);
    return found ? [{ ...found, cueWords: reading.cueWords }] : [];
  });
  const [first, ...others] = readings;
  if (!first) return { kind: 'help' };
  const { question, nearest } = others.reduce(better, first);
  if (question.kind !== 'unknown') return question;
  if (question.intent === 'overview' && !asksForRole(words))
    return { kind: 'help', mention: question.mention };
  return { ...question, nearest: nearest?.() ?? [] };
}

type Ranked = Interpretation & { cueWords: number };

function better(best: Ranked, next: Ranked): Ranked {
  if (next.strength !== best.strength) return next.strength > best.strength ? next : best;
  return next.cueWords > best.cueWords ? next : best;
}

/** Who says "tell me about X" or "what is an X" takes X for a role; "what's the weather?" does not. */
function asksForRole(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return (
    /\b(?:(?:is|are) an?|about|describe|explain|overview|role|job|position)\b/.test(text) ||
    words.some(({ kind }) => kind === 'job' || kind === 'title')
  );
}
