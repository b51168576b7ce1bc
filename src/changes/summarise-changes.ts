import type { Catalog } from '../catalog/catalog.js';
import type { Change } from './change.js';
import { compareCatalogs } from './compare-catalogs.js';
import { describeChange, subjectName } from './describe-change.js';
import { isProse, LIST_NOUNS, TEXT_NAMES } from './fact-names.js';
import { groupChanges } from './group-changes.js';
import { tallyChanges } from './tally-changes.js';

/** How many roles and families get a line. */
const LONGEST = 15;

/**
 * The changes between two catalogues in a few lines of plain text: how many, then a line for each role and family, then
 * how many more there are. Undefined if nothing has changed. The caller must escape the text.
 */
export function summariseChanges(before: Catalog, after: Catalog): string | undefined {
  const changes = compareCatalogs(before, after);
  if (changes.length === 0) return undefined;
  const lines = groupChanges(changes).flatMap(({ subjects }) =>
    subjects.map((subject) => `• ${subjectName(subject[0])}: ${inShort(subject).join('; ')}`),
  );
  const left = lines.length - LONGEST;
  return [
    `Changes to the catalogue: ${tallyChanges(changes)}.`,
    ...lines.slice(0, LONGEST),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ].join('\n');
}

/** The changes in short: facts in full, long texts by name, items as a count: "grade 8 → 9; summary reworded; 2 requirements added". */
function inShort(changes: readonly Change[]): string[] {
  const phrases = changes.map(phraseOf);
  return [...new Set(phrases.map(({ several }) => several))].map((several) => {
    const same = phrases.filter((phrase) => phrase.several === several);
    return same.length > 1 ? `${same.length} ${several}` : (same[0]?.one ?? '');
  });
}

/** The words for one such change, and for several. */
function phraseOf(change: Change): { one: string; several: string } {
  switch (change.kind) {
    case 'item_added':
    case 'item_dropped':
    case 'item_reworded': {
      const [one, several] = LIST_NOUNS[change.list];
      const verb = change.kind.replace('item_', '');
      return { one: `1 ${one} ${verb}`, several: `${several} ${verb}` };
    }
    default: {
      const text = isProseChange(change)
        ? `${TEXT_NAMES[change.fact]} ${verbOf(change)}`
        : describeChange(change).text;
      return { one: text, several: text };
    }
  }
}

function isProseChange(change: Change): change is Change & { kind: 'text' } {
  return change.kind === 'text' && isProse(change.fact);
}

function verbOf({ before, after }: { before?: string; after?: string }): string {
  if (before === undefined) return 'added';
  return after === undefined ? 'dropped' : 'reworded';
}
