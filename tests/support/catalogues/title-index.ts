import { createRandom } from '../../../bench/random.js';
import { growTitles } from '../../../bench/titles/grow-titles.js';
import { inventTitles } from '../../../bench/titles/invent-titles.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import { outsideManagers } from '../../../src/catalog/relations.js';
import { finish } from '../../../src/slices.js';
import { plainWords, slug } from '../../../src/text/title.js';
import {
  buildTitleIndex,
  type TitleEntry,
  type TitleIndex,
  type TitleSource,
} from '../../../src/titles/title-index.js';
import type { TitleToken } from '../../../src/titles/title-tokens.js';
import { readTitleWord } from '../../../src/titles/words/title-word.js';
import { catalog } from './shipped.js';

export function titleIndexOf(source: Partial<TitleSource>, reserved: readonly string[] = []): TitleIndex {
  return finish(buildTitleIndex({ entries: [], outsiders: [], families: [], ...source }, new Set(reserved)));
}

function indexOfCatalog(roles: Catalog): TitleIndex {
  const entries = roles.roles.map(({ id, title, aliases, level, family }) => ({
    id,
    title,
    aliases,
    level,
    family: family.id,
  }));
  return titleIndexOf({ entries, outsiders: outsideManagers(roles), families: roles.families });
}

/** An index of titles and the level of each. */
export function indexOfTitles(levels: Readonly<Record<string, string>>): TitleIndex {
  return titleIndexOf({
    entries: Object.entries(levels).map(([title, level]) => entryOf(title, level)),
  });
}

/** The words of a text, each read as one of a title. */
export function tokensOf(text: string, index: TitleIndex): TitleToken[] {
  return plainWords(text).map((word) => ({ text: word, word: readTitleWord(word, index) }));
}

function entryOf(title: string, level: string): TitleEntry {
  return { id: slug(title), title, aliases: [], level, family: 'family' };
}

const LEVELS = ['Associate', 'Senior', 'Staff', 'Principal'];
const LEADERS = /(?:Senior )?(?:Manager|Director|Vice President)(?=,)/;

/** The level in a made-up title: "Senior", or "Senior Manager" before a comma. */
function levelIn(title: string): string {
  const leader = LEADERS.exec(title)?.[0];
  return leader ?? LEVELS.find((level) => title.startsWith(level)) ?? 'Intermediate';
}

function aThousand(): TitleIndex {
  const random = createRandom(1);
  const titles = growTitles(inventTitles(random), 1000, random);
  return indexOfTitles(Object.fromEntries(titles.map((title) => [title, levelIn(title)])));
}

function withCodes(): TitleIndex {
  const codes = ['', ' II', ' III'];
  const engineers = ['Software Engineer', 'Data Engineer', 'Support Engineer'].flatMap((title) => [
    ...codes.map((code, at) => [`${title}${code}`, `L${at + 3}`]),
    [`Staff ${title}`, 'L6'],
    [`${title} (L8)`, 'L8'],
  ]);
  const scientists = [4, 5, 6].map((level) => [`IC${level} Data Scientist`, `IC${level}`]);
  const leaders = [
    ['Engineering Manager', 'M1'],
    ['Senior Engineering Manager', 'M2'],
    ['Director, Engineering', 'M3'],
  ];
  return indexOfTitles(Object.fromEntries([...engineers, ...scientists, ...leaders]));
}

const GERMAN = {
  Sachbearbeiter: 'Fachkraft',
  'Senior Sachbearbeiter': 'Senior',
  'Leiter Einkauf': 'Leitung',
  'Leiterin Einkauf Straßenbau': 'Leitung',
  'Stellvertretender Leiter Einkauf': 'Stellvertretung',
  Geschäftsführer: 'Geschäftsführung',
  'Referent Öffentlichkeitsarbeit': 'Fachkraft',
  'Senior Referent Öffentlichkeitsarbeit': 'Senior',
  'Bürokaufmann, Vertrieb': 'Fachkraft',
};

/** Catalogues of different kinds, by their description. */
export const INDEXES: Readonly<Record<string, TitleIndex>> = {
  'the shipped roles': indexOfCatalog(catalog),
  'a thousand made-up roles': aThousand(),
  'levels such as L5 and IC4': withCodes(),
  'German titles': indexOfTitles(GERMAN),
};

export const SHIPPED = indexOfCatalog(catalog);
