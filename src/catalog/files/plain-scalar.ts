import { isCollection, parseDocument } from 'yaml';
import { type Lines, NOT_PLAIN } from './plain-lines.js';

export function isOpening(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === '[' || character === '{';
}

/** The value that is written on the rest of a line. */
export function readScalar(lines: Lines, written: string): unknown {
  switch (written[0]) {
    case '"':
      if (!QUOTED.test(written)) throw NOT_PLAIN;
      return written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
    case "'":
      if (!QUOTED_SINGLE.test(written)) throw NOT_PLAIN;
      return written.slice(1, -1).replaceAll("''", "'");
    case '[':
    case '{':
      lines.spend(written.length);
      return readBrackets(written);
    default:
      return readPlainScalar(written);
  }
}

/** With no other escapes than those that mean the same in JSON. */
const QUOTED = /^"(?:[^"\\]|\\["\\/nt])*"$/;
const QUOTED_SINGLE = /^'(?:[^']|'')*'$/;
/** What a plain text does not start with, or what a parser takes for more than a text. */
export const NO_TEXT = /^[-?:,[\]{}#&*!|>'"%@`~]|: | #|:$/;
export const WORDS: ReadonlyMap<string, unknown> = new Map(
  [null, true, false].flatMap((value) => {
    const word = String(value);
    const forms = [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()];
    return forms.map((form) => [form, value]);
  }),
);
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** Not one of those, and a number of another kind for all that can be seen. */
const LIKE_A_NUMBER = /^[.+\d][\w.+-]*$/;

export function readPlainScalar(written: string): unknown {
  if (NO_TEXT.test(written)) throw NOT_PLAIN;
  const word = WORDS.get(written);
  if (word !== undefined) return word;
  if (!LIKE_A_NUMBER.test(written) || DATE.test(written)) return written;
  if (!WHOLE_NUMBER.test(written)) throw NOT_PLAIN;
  return Number(written);
}

function readBrackets(written: string): unknown {
  const document = parseDocument(written);
  const { contents, errors, warnings } = document;
  // What has a colon behind its brackets is the key of a map.
  const isClosed = isCollection(contents) && contents.flow === true;
  if (!isClosed || errors.length > 0 || warnings.length > 0) throw NOT_PLAIN;
  return document.toJS();
}
