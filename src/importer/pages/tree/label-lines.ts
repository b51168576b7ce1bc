import { strengthOfTitle } from '../../language/job-titles.js';
import { isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import type { Piece, TextLine } from '../piece.js';
import { fieldIn, isBoldLabel, isItemLabel } from './labels.js';

/** Labels stand deeper than any heading, those in bold above those in italics or with a colon. */
export const LABEL_DEPTH = 7;

export function depthOfLabel({ isBold }: TextLine): number {
  return isBold ? LABEL_DEPTH : LABEL_DEPTH + 1;
}

/** Whether a line does a heading's work: it is in bold or in italics, ends with a colon, or only names the list below. */
export function isLabelLine(
  line: TextLine,
  others: readonly TextLine[],
  next: Piece | undefined,
  language: Language,
): boolean {
  if (line.isLink) return false;
  const isSet = line.isBold || line.isItalic;
  if (isSet && !/[.;,!]$/.test(line.text) && wordsIn(line.text) <= LONGEST_LABEL)
    return isSetApart(line, others, next, language);
  if (others.length > 0) return false;
  if (!/:$/.test(line.text))
    return next?.kind === 'item' && (isNameOfList(line.text, language) || isShortTitle(line.text));
  return (
    (isKnown(line, language) &&
      wordsIn(line.text) <= LONGEST_KNOWN &&
      next !== undefined &&
      next.kind !== 'heading') ||
    (startsList(next) && isItemLabel(line.text))
  );
}

/** Whether a plain line above a list only names it: "What you'll bring". */
function isNameOfList(text: string, language: Language): boolean {
  return (
    isDuty(language.kindOfHeading(text)) &&
    /^\p{Lu}[^.;,!?]*$/u.test(text) &&
    text.split(' ').length <= LONGEST_KNOWN
  );
}

/** Whether a plain line above a list is the title of a job. */
function isShortTitle(text: string): boolean {
  return (
    wordsIn(text) <= LONGEST_TITLE && /^\p{Lu}[^.;,!?]*$/u.test(text) && strengthOfTitle(text) === 'strong'
  );
}

/** Whether a bold or italic line is a label. Notes are in italics too, so an italic label must be short and no sentence. */
function isSetApart(
  line: TextLine,
  others: readonly TextLine[],
  next: Piece | undefined,
  language: Language,
): boolean {
  if (others.some((other) => other.isBold && /:$/.test(other.text))) return false;
  if (isKnown(line, language)) return true;
  if (!line.isBold && !isBoldLabel(line.text)) return false;
  return others.length > 0 || startsList(next) || (line.isBold && isTitleAlone(line.text, next, language));
}

/** A title in bold, above text or above another label. Above a fact it may have an unusual noun. */
function isTitleAlone(text: string, next: Piece | undefined, language: Language): boolean {
  if (next?.kind !== 'paragraph') return false;
  const [first] = next.lines;
  const isFact = first !== undefined && fieldIn(first.text, first.line, language, false) !== undefined;
  const strength = strengthOfTitle(text);
  return strength === 'strong' || (strength === 'weak' && isFact);
}

function isKnown({ text }: TextLine, language: Language): boolean {
  return language.kindOfHeading(text.replace(/:$/, '')) !== 'other';
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

export function startsList(next: Piece | undefined): boolean {
  return next?.kind === 'item' || next?.kind === 'table';
}

export const LONGEST_LABEL = 10;
const LONGEST_KNOWN = 4;
const LONGEST_TITLE = 6;
