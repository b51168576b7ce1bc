import type { Answer } from './answer.js';

/** Right before a list, so that the Copy Editor is no wish for a copy. */
const COPY = /\bcopy\s+(?:of\s+)?(?:(?:the|its|their|all)\s+)*(?=(?:requirements|responsibilities)\b)/i;

/** The question whose answer is wanted as a plain text to copy, if that is what is wanted. */
export function questionToCopy(text: string): string | undefined {
  return COPY.test(text) ? text.replace(COPY, '') : undefined;
}

/** The question that gives the answer to another as a plain text. */
export function copyCommand(question: string): string {
  return `copy ${question}`;
}

/** An answer with its lists as one text, an item a line, to paste into a mail or an advertisement. */
export function asCopy<A extends Answer>(answer: A): A {
  if (answer.outcome !== 'answered') return answer;
  const lists = answer.parts.flatMap((part) => (part.kind === 'list' ? [part] : []));
  const text = lists
    .map(({ heading, items }) => [
      ...(heading && lists.length > 1 ? [`${heading}:`] : []),
      ...items.map((item) => `- ${item}`),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  const followUps = answer.followUps.filter(({ question }) => !COPY.test(question));
  return { ...answer, parts: [{ kind: 'copy', text }], followUps };
}
