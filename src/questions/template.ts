import { PHRASINGS } from './phrasings.js';
import type { Intent } from './question.js';
import type { Word } from './recognise.js';
import { DETERMINERS } from './vocabulary.js';

export type SlotName = 'role' | 'other' | 'subject' | 'terms' | 'filters' | 'grade';

type Element =
  | { kind: 'word'; any: ReadonlySet<string>; optional: boolean }
  | { kind: 'slot'; name: SlotName };

interface Template {
  intent: Intent;
  elements: readonly Element[];
  /** Whether it has no slot and so may stand anywhere. */
  isCue: boolean;
}

/** One way in which a template fits some words. */
export interface Match {
  intent: Intent;
  slots: Partial<Record<SlotName, readonly Word[]>>;
  /** How many words the template itself accounts for. */
  cueWords: number;
  /** Words before and after what the template covers. */
  skipped: readonly Word[];
}

/** Where a cue stands. */
export interface CueMatch {
  intent: Intent;
  start: number;
  end: number;
}

const TEMPLATES: readonly Template[] = Object.entries(PHRASINGS).flatMap(([intent, phrasings]) =>
  phrasings.map((phrasing) => parseTemplate(intent as Intent, phrasing)),
);
const CUES_BY_WORD = byFirstWord(TEMPLATES.filter(({ isCue }) => isCue));
const SLOTTED_BY_WORD = byFirstWord(TEMPLATES.filter(({ isCue }) => !isCue));

/** Every word that a phrasing is made of. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'word' ? [...element.any] : [])),
  ),
);

/** Every way in which the phrasings with slots fit some words. */
export function matchTemplates(words: readonly Word[]): Match[] {
  const present = new Set(words.map(({ text }) => text));
  return possible(SLOTTED_BY_WORD, present)
    .filter((template) => couldFit(template, present))
    .flatMap((template) => {
      const starts = template.elements[0]?.kind === 'slot' ? [0] : words.map((_, index) => index);
      return starts.flatMap((start) =>
        fits(template.elements, 0, words, start).map(({ end, slots, cueWords }) => ({
          intent: template.intent,
          slots,
          cueWords,
          skipped: [...words.slice(0, start), ...words.slice(end)],
        })),
      );
    });
}

/** Every place where a phrasing without slots stands. */
export function findCues(words: readonly Word[]): CueMatch[] {
  const present = new Set(words.map(({ text }) => text));
  return possible(CUES_BY_WORD, present).flatMap(({ intent, elements }) =>
    words.flatMap((_, start) =>
      fits(elements, 0, words, start)
        .filter(({ end }) => !isOfTitle(words, start, end))
        .map(({ end }) => ({ intent, start, end })),
    ),
  );
}

/** Templates by the words that the first of their necessary elements allows; "" for those without one. */
function byFirstWord(templates: readonly Template[]): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>();
  for (const template of templates) {
    const first = template.elements.find((element) => element.kind === 'word' && !element.optional);
    for (const word of first?.kind === 'word' ? first.any : ['']) {
      found.set(word, [...(found.get(word) ?? []), template]);
    }
  }
  return found;
}

function possible(
  byWord: ReadonlyMap<string, readonly Template[]>,
  present: ReadonlySet<string>,
): Template[] {
  return [...new Set(['', ...present].flatMap((word) => byWord.get(word) ?? []))];
}

/** In "the Equity Accountant" the first word asks for nothing: it belongs to a title. */
function isOfTitle(words: readonly Word[], start: number, end: number): boolean {
  return DETERMINERS.has(words[start - 1]?.text ?? '') && words[end]?.kind === 'title';
}

function parseTemplate(intent: Intent, phrasing: string): Template {
  const elements = phrasing.split(' ').map((part): Element => {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot) return { kind: 'slot', name: slot as SlotName };
    const optional = part.endsWith('?');
    return { kind: 'word', any: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
  });
  return { intent, elements, isCue: elements.every(({ kind }) => kind === 'word') };
}

function couldFit(template: Template, present: ReadonlySet<string>): boolean {
  return template.elements.every(
    (element) =>
      element.kind === 'slot' || element.optional || [...element.any].some((word) => present.has(word)),
  );
}

interface Fit {
  end: number;
  slots: Match['slots'];
  cueWords: number;
}

function fits(elements: readonly Element[], from: number, words: readonly Word[], at: number): Fit[] {
  const element = elements[from];
  if (!element) return [{ end: at, slots: {}, cueWords: 0 }];
  if (element.kind === 'word') {
    const word = words[at];
    const taken =
      word && element.any.has(word.text)
        ? fits(elements, from + 1, words, at + 1).map((fit) => ({ ...fit, cueWords: fit.cueWords + 1 }))
        : [];
    return element.optional ? [...taken, ...fits(elements, from + 1, words, at)] : taken;
  }
  const last = from === elements.length - 1;
  return ends(element.name, last, words, at).flatMap((end) =>
    fits(elements, from + 1, words, end).map((fit) => ({
      ...fit,
      slots: { [element.name]: words.slice(at, end), ...fit.slots },
    })),
  );
}

/** Where a slot that starts at a word may end; one at the end of a template takes all that is left. */
function ends(name: SlotName, last: boolean, words: readonly Word[], start: number): number[] {
  if (start >= words.length) return [];
  if (name === 'grade') return words[start]?.grade ? [start + 1] : [];
  if (last) return [words.length];
  return words.slice(start + 1).map((_, index) => start + 1 + index);
}
