import type { Change } from '../../changes/change.js';
import { type Description, describeChange, subjectName } from '../../changes/describe-change.js';
import { type FamilyGroup, groupChanges, type SubjectGroup } from '../../changes/group-changes.js';
import { tallyChanges } from '../../changes/tally-changes.js';
import { stripControls } from '../../text/escape.js';
import type { Terminal } from './answer.js';
import { createPaint, type Paint, type Style } from './paint.js';
import { wrap } from './wrap.js';

const SIGN_STYLES: Record<Description['sign'], Style> = { '+': 'green', '-': 'red', '~': 'yellow' };

/** The changes between two catalogues for a terminal: the number of changes, then the changes of each family. */
export function renderChanges(changes: readonly Change[], between: string, terminal: Terminal): string {
  const paint = createPaint(terminal.colour);
  const sign = changes.length > 0 ? paint('yellow', '●') : paint('green', '✓');
  const headline = `${paint('bold', tallyChanges(changes))} ${paint('dim', `(${stripControls(between)})`)}`;
  return [
    wrap(headline, `${sign} `, terminal.width),
    ...groupChanges(changes).map((group) => familyLines(group, terminal.width, paint).join('\n')),
  ].join('\n\n');
}

function familyLines({ family, subjects }: FamilyGroup, width: number, paint: Paint): string[] {
  return [
    paint('underline', stripControls(family)),
    ...subjects.flatMap((changes) => subjectLines(changes, width, paint)),
  ];
}

/** A single change on the line of its role; several below that line. A change to the family itself needs no name. */
function subjectLines(changes: SubjectGroup, width: number, paint: Paint): string[] {
  const descriptions = changes.map(describeChange);
  const linesOf = (indent: string, lead = '') =>
    descriptions.flatMap((change) => changeLines(change, indent, lead, width, paint));
  const [{ role, track }] = changes;
  if (role === undefined && track === undefined) return linesOf('  ');
  const name = paint('bold', stripControls(subjectName(changes[0])));
  return changes.length === 1
    ? linesOf('  ', `${name}: `)
    : [wrap(name, `  ${paint('yellow', '~')} `, width), ...linesOf('    ')];
}

function changeLines(
  { sign, text, reworded }: Description,
  indent: string,
  lead: string,
  width: number,
  paint: Paint,
): string[] {
  const line = `${lead}${stripControls(text)}`;
  const behind = `${indent}${paint(SIGN_STYLES[sign], sign)} `;
  if (!reworded) return [wrap(line, behind, width)];
  const [before, after] = [stripControls(reworded.before), stripControls(reworded.after)];
  return [
    wrap(`${line}: ${markOwnWords(after, before, (word) => paint('green', word))}`, behind, width),
    wrap(
      `${paint('dim', 'was:')} ${markOwnWords(before, after, (word) => paint('red', word))}`,
      `${indent}  `,
      width,
    ),
  ];
}

/** Marks the words that a text has more often than another text, ignoring case and punctuation. */
function markOwnWords(text: string, other: string, mark: (word: string) => string): string {
  const shared = new Map<string, number>();
  for (const word of other.match(WORD) ?? []) shared.set(keyOf(word), (shared.get(keyOf(word)) ?? 0) + 1);
  return text.replace(WORD, (word) => {
    const left = shared.get(keyOf(word)) ?? 0;
    shared.set(keyOf(word), left - 1);
    return left > 0 ? word : mark(word);
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

function keyOf(word: string): string {
  return word.toLowerCase();
}
