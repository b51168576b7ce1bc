import type { Catalog } from '../../catalog/catalog.js';
import { outsideManagers } from '../../catalog/relations.js';
import type { StatementIndex } from '../../catalog/statement-index.js';
import type { Slices } from '../../slices.js';
import { buildTitleIndex, type TitleIndex } from '../../titles/title-index.js';
import { createLexicon, QUESTION_WORDS } from './create-lexicon.js';
import type { Lexicon } from './lexicon.js';

/** Builds what questions about a catalogue are read with. */
export function* buildLexicon(catalog: Catalog, statements: StatementIndex): Slices<Lexicon> {
  return createLexicon(catalog, yield* buildTitles(catalog), statements);
}

function* buildTitles(catalog: Catalog): Slices<TitleIndex> {
  return yield* buildTitleIndex(
    {
      entries: catalog.roles.map(({ id, title, aliases, level, family }) => ({
        id,
        title,
        aliases,
        level,
        family: family.id,
      })),
      outsiders: outsideManagers(catalog),
      // The acronyms of the organisation are known in every family; a family's own come before them.
      families: catalog.families.map(({ id, name, aliases, acronyms }) => ({
        id,
        name,
        aliases,
        acronyms: new Map([...catalog.architecture.acronyms, ...acronyms]),
      })),
    },
    QUESTION_WORDS,
  );
}
