import type { Catalog, Family } from '../../catalog/catalog.js';
import type { StatementIndex } from '../../catalog/index/statement-index.js';
import { familyStatements, statementsOf } from '../../catalog/statements.js';
import { singular } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';
import type { OfOthers } from '../../titles/words/acronyms.js';

/**
 * Tests whether initials of a title are short for something else: pages of other families have them in capitals, and one
 * of those pages spells out another phrase with them. "CSM" is no Channel Services Manager where the other pages write of
 * Customer Success Managers.
 */
export function initialsOnPages(catalog: Catalog, statements: StatementIndex): OfOthers {
  const byFamily = new Map<Family, string>();
  const textOf = (family: Family): string => {
    const known = byFamily.get(family) ?? wholeText(catalog, family);
    byFamily.set(family, known);
    return known;
  };
  return (initials, words, entry) => {
    if (!statements.isWritten(initials)) return false;
    const capitals = initials.toUpperCase();
    const several = /s$/.test(initials) ? `${capitals.slice(0, -1)}s` : undefined;
    const writing = new Set<Family>();
    for (const number of statements.find([initials])) {
      const { text, roles } = statements.read(number);
      // Pages that write of "VPCs" mean several of them, and no Vice President of Customer Success.
      if (several && text.includes(several)) return true;
      if (text.includes(capitals)) for (const { family } of roles) writing.add(family);
    }
    const own = catalog.roleById.get(entry)?.family ?? catalog.familyById.get(entry);
    if (own && writing.has(own)) return false;
    const title = keyOf(words);
    return [...writing].some((family) => phrasesWith(capitals, textOf(family)).some((key) => key !== title));
  };
}

function wholeText(catalog: Catalog, family: Family): string {
  const ofRoles = family.roles.flatMap((role) => statementsOf(catalog, role).map(({ text }) => text));
  return [...new Set([...familyStatements(family), ...ofRoles])].join('\n');
}

/** The phrases of capitalised words with these initials. */
function phrasesWith(capitals: string, text: string): string[] {
  const words = [...capitals].map((letter) => `${letter}\\p{Ll}+`);
  const pattern = new RegExp(`(?<!\\p{L})${words.join('[ -](?:of |and |the |for )?')}`, 'gu');
  return [...text.matchAll(pattern)].map(([phrase]) => keyOf(contentWords(phrase)));
}

const keyOf = (words: readonly string[]): string => words.map(singular).join(' ');
