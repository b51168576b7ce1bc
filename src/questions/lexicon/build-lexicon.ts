import type { Catalog } from '../../catalog/catalog.js';
import type { StatementIndex } from '../../catalog/index/statement-index.js';
import { outsideManagers } from '../../catalog/relations.js';
import { buildSentenceReader } from '../../queries/read-sentence.js';
import type { Slices } from '../../slices.js';
import { buildTitleIndex, type TitleIndex } from '../../titles/title-index.js';
import type { OfOthers } from '../../titles/words/acronyms.js';
import { ENGLISH } from '../english/description/english.js';
import { acronymsOnPage } from './acronyms-on-pages.js';
import { createLexicon, QUESTION_WORDS } from './create-lexicon.js';
import { initialsOnPages } from './initials-on-pages.js';
import type { Lexicon } from './lexicon.js';

/** Builds the lexicon that reads questions about a catalogue. */
export function* buildLexicon(catalog: Catalog, statements: StatementIndex): Slices<Lexicon> {
  const titles = yield* buildTitles(catalog, initialsOnPages(catalog, statements));
  yield;
  return createLexicon(catalog, titles, statements, yield* buildSentenceReader(catalog, ENGLISH));
}

/** Indexes the titles of a catalogue, those of managers outside it, and the names of its families. */
export function* buildTitles(catalog: Catalog, isOfOthers?: OfOthers): Slices<TitleIndex> {
  return yield* buildTitleIndex(
    {
      entries: catalog.roles.map((role) => ({
        id: role.id,
        title: role.title,
        aliases: [...role.aliases, ...(catalog.index.otherNames.get(role) ?? [])],
        level: role.level,
        family: role.family.id,
      })),
      outsiders: outsideManagers(catalog),
      families: catalog.families.map((family) => ({
        id: family.id,
        name: family.name,
        aliases: family.aliases,
        // The acronyms of the organisation are known in every family; a family's own come before them.
        acronyms: new Map([...catalog.architecture.acronyms, ...acronymsOnPage(family), ...family.acronyms]),
      })),
      ...(isOfOthers && { isOfOthers }),
    },
    QUESTION_WORDS,
  );
}
