import type { SectionBlock } from '@slack/types';
import { type Cell, phraseOf } from '../../../answers/parts/cell.js';
import type { TablePart } from '../../../answers/parts/part.js';
import { cutForMrkdwn } from '../escape.js';
import { cut, FOLD, LIMITS } from '../limits.js';
import { plain } from '../plain-text.js';

/** The beginning of the action ids of buttons in rows. */
const ROW_ACTION = 'ask:row-';

/** A short list of roles, each of which opens from its row; undefined for any other table. */
export function renderOpenRows({ rows, sortable }: TablePart): SectionBlock[] | undefined {
  if (!sortable || rows.length > FOLD.openRows) return undefined;
  const sections = rows.map(openRow);
  return sections.every((section) => section !== undefined) ? sections : undefined;
}

function openRow(row: readonly Cell[], index: number): SectionBlock | undefined {
  const found = row.find((cell) => cell.kind === 'role');
  if (found?.kind !== 'role') return undefined;
  const { title } = found.role;
  const facts = row.filter((cell) => cell !== found).map(phraseOf);
  const lines = [`*${safe(title)}*`, ...(facts.length > 0 ? [safe(facts.join(' · '))] : [])];
  return {
    type: 'section',
    text: { type: 'mrkdwn', verbatim: true, text: lines.join('\n') },
    accessory: {
      type: 'button',
      action_id: `${ROW_ACTION}${index}`,
      text: plain('Open', LIMITS.buttonText),
      accessibility_label: plain(`Open ${title}`, LIMITS.buttonText).text,
      value: cut(title, LIMITS.buttonValue),
    },
  };
}

/** Two such texts fit a section even if escaping makes each character five. */
const LONGEST = 280;

function safe(text: string): string {
  return cutForMrkdwn(text, LONGEST) || ' ';
}
