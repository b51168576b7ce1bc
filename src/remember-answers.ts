import { LRUCache } from 'lru-cache';
import type { Ask, Rolecall } from './rolecall.js';

type Answered = ReturnType<Ask>;

/** Some megabytes at the most. Colleagues ask the same few things. */
const MOST_KEPT = 2000;
const MOST_THINGS = 50_000;

/**
 * The same catalogue, which does not work out again what was asked lately in the same words of the same conversation. An
 * answer that is asked for twice is the same object, so that what is made of it can be kept with it.
 */
export function rememberAnswers(rolecall: Rolecall): Rolecall {
  const kept = new LRUCache<string, Answered>({
    max: MOST_KEPT,
    maxSize: MOST_THINGS,
    sizeCalculation: thingsIn,
  });
  return {
    ...rolecall,
    ask: (text, conversation) => {
      // What is overdue depends on the day.
      const key = JSON.stringify([rolecall.today(), text, conversation]);
      const known = kept.get(key);
      if (known) return known;
      const answer = rolecall.ask(text, conversation);
      kept.set(key, answer);
      return answer;
    },
  };
}

/** About how many things an answer is made of: a long list takes the room of many short answers. */
function thingsIn({ roles, parts, followUps, sources }: Answered): number {
  const listed = parts.map((part) =>
    part.kind === 'list' ? part.items.length : part.kind === 'table' ? part.rows.length : 1,
  );
  return (
    [roles, followUps, sources].reduce((sum, { length }) => sum + length, 0) +
    listed.reduce((a, b) => a + b, 1)
  );
}
