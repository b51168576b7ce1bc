import type { Answer } from './answer.js';

/** Matches "copy" only before the name of a list, so that a question about a Copy Editor does not ask for a copy. */
const COPY =
  /\bcopy\s+(?:of\s+)?(?:(?:the|its|their|all)\s+)*(?=(?:requirements|responsibilities|job description)\b)/i;

/** "Copy that": asks for a copy of the last answer. */
const COPY_LAST =
  /^\s*(?:please\s+)?copy (?:that|this|it|them|those|these)(?:\s+(?:as text|please))?[.!]?\s*$/i;

/** The question inside a request for a copy ("copy the requirements of ..."); undefined for any other text. */
export function questionToCopy(text: string): string | undefined {
  if (COPY_LAST.test(text)) return 'again';
  return COPY.test(text) ? text.replace(COPY, '') : undefined;
}

/** The question that asks for the answer to another as text to copy. */
export function copyCommand(question: string): string {
  return `copy ${question}`;
}

function listsOf({ parts }: Answer): string {
  const lists = parts.flatMap((part) => (part.kind === 'list' ? [part] : []));
  return lists
    .map(({ heading, items }) => [
      ...(heading && lists.length > 1 ? [`${heading}:`] : []),
      ...items.map((item) => `- ${item}`),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Turns the lists of an answer into one text with an item a line, to paste into a mail or an advertisement. */
export function asCopy<A extends Answer>(answer: A): A {
  if (answer.outcome !== 'answered') return answer;
  const written = answer.parts.flatMap((part) => (part.kind === 'copy' ? [part.text] : []));
  const text = written.length > 0 ? written.join('\n\n') : listsOf(answer);
  const followUps = answer.followUps.filter(({ question }) => !COPY.test(question));
  return { ...answer, parts: [{ kind: 'copy', text }], followUps };
}
