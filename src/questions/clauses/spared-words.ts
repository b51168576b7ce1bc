import { leavesOf, phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';

/**
 * Whether a reading leaves out roles by a word that is rather another text to look for: in "needing travel but not
 * communication" nobody means the families with that word in their names.
 */
export function sparesText(reading: Phrase): boolean {
  return phrasesIn(reading).some(({ parts }) => {
    const at = parts.findIndex(({ type }) => type === 'spared');
    const [group, spared] = [parts[at - 1], parts[at]];
    const last = group && leavesOf(group).at(-1);
    const isBehindText = (last?.type === 'term' || last?.type === 'known_term') && last.end === group?.end;
    return isBehindText && spared !== undefined && isLoose(spared);
  });
}

/** Whether roles are described by a part of the name of their family, or by a bare word for their track. */
function isLoose({ parts: [attribute] }: Phrase): boolean {
  if (attribute?.type !== 'attribute') return false;
  const [part] = attribute.parts;
  return part?.type === 'track' || (part?.type === 'family' && part.cost > 0);
}

/**
 * Whether a reading parts words to look for that stand side by side: "Law degree" in "which roles that need Law degree"
 * is no "degree" among the roles that need "law".
 */
export function partsText(reading: Phrase): boolean {
  return phrasesIn(reading).some(({ parts }) =>
    parts.some(({ type, start }, at) => {
      const before = parts[at - 1];
      const last = before && leavesOf(before).at(-1);
      return type === 'known_term' && last?.type === 'term' && last.end === start && before?.end === start;
    }),
  );
}
