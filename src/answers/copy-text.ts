import type { Answer } from './answer.js';

/** Only before the name of a list, so that a question about a Copy Editor asks for no copy. */
const COPY = /\bcopy\s+(?:of\s+)?(?:(?:the|its|their|all)\s+)*(?=(?:requirements|responsibilities)\b)/i;

/** "Copy that": what was answered last. */
const COPY_LAST =
  /^\s*(?:please\s+)?copy (?:that|this|it|them|those|these)(?:\s+(?:as text|please))?[.!]?\s*$/i;

/** The question inside a wish for a copy ("copy the requirements of ..."); undefined for any other text. */
export function questionToCopy(text: string): string | undefined {
  if (COPY_LAST.test(text)) return 'again';
  return COPY.test(text) ? text.replace(COPY, '') : undefined;
}

/** The question that asks for the answer to another as text to copy. */
export function copyCommand(question: string): string {
  return `copy ${question}`;
}

/** Turns the lists of an answer into one text with an item a line, to paste into a mail or an advertisement. */
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
