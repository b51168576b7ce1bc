import type { Catalog, Role } from '../catalog/catalog.js';
import { namesIn, type PlacedRole } from '../catalog/files/placed-role.js';
import type { Fault, Problem } from '../catalog/files/problem.js';
import { createStatementIndex } from '../catalog/index/statement-index.js';
import { lazily } from '../collections.js';
import { rolesIn } from '../queries/map-roles.js';
import { buildTitles } from '../questions/lexicon/build-lexicon.js';
import { createLexicon, NO_PAGES, type Pages } from '../questions/lexicon/create-lexicon.js';
import type { Lexicon } from '../questions/lexicon/lexicon.js';
import { readMessage } from '../questions/messages/read-message.js';
import { finish } from '../slices.js';
import { titleKey } from '../text/title.js';
import { isPlainlyNamed } from './is-plainly-named.js';

/** Finds roles that no question reaches, and names that do not lead to their role. */
export function checkReachable(files: readonly (readonly PlacedRole[])[], catalog: Catalog): Problem[] {
  const read = createReader(catalog);
  return files.flatMap((roles) => checkFile(roles, catalog, read));
}

/** How many letters of names of one file are read as questions. Families have fewer, and each letter takes time. */
const MOST_LETTERS = 300;

function checkFile(
  roles: readonly PlacedRole[],
  catalog: Catalog,
  { isPlain, rolesNamedBy }: Reader,
): Problem[] {
  let left = MOST_LETTERS;
  return roles.flatMap(({ entry, problem }) => {
    const role = catalog.roleByKey.get(titleKey(entry.title));
    const names = namesIn(entry).map((name) => {
      if (role && isPlain(name.title, role)) return { ...name, leadsTo: [role] };
      left -= name.title.length;
      return { ...name, leadsTo: left < 0 && role ? [role] : rolesNamedBy(name.title) };
    });
    const lost = names.filter(({ leadsTo: [only, another] }) => only !== role || another);
    const [first] = lost;
    if (first && lost.length === names.length) {
      const fault: Fault = {
        code: 'unreachable-role',
        message: `no question reaches the role "${entry.title}": ${outcomeOf(first.leadsTo)}`,
        fix: 'Give it an alias in words that no other role has',
      };
      return [problem(['title'], fault)];
    }
    return lost.map(({ title, at, leadsTo }) =>
      problem(at, {
        code: 'unreachable-name',
        message: `the ${at[0] === 'title' ? 'title' : 'alias'} "${title}" does not lead to its role: ${outcomeOf(leadsTo)}`,
        fix: 'Use words that no other role has',
      }),
    );
  });
}

interface Reader {
  /** Whether a name surely leads to its role, so that it need not be read. */
  isPlain: (name: string, role: Role) => boolean;
  /** The roles that the bot takes a name for; empty if it does not understand the name. */
  rolesNamedBy: (name: string) => readonly Role[];
}

function createReader(catalog: Catalog): Reader {
  // A question as people type it. The sentences of buttons name any title exactly, so they need no check.
  const questionOf = (name: string): string => `what grade is the ${name}`;
  const titles = finish(buildTitles(catalog));
  const lexiconOf = (pages: Pages): Lexicon => createLexicon(catalog, titles, pages, () => undefined);
  const ofTitles = lexiconOf(NO_PAGES);
  // Built only when needed: most catalogues have plain names only, and indexing the pages takes longest.
  const ofPages = lazily(() => {
    const statements = createStatementIndex(catalog);
    // The day does not matter for titles.
    return { lexicon: lexiconOf(statements), sources: { catalog, statements, today: '' } };
  });
  const isPlain: Reader['isPlain'] = (name, role) => isPlainlyNamed(questionOf(name), name, role, ofTitles);
  const rolesNamedBy: Reader['rolesNamedBy'] = (name) => {
    const { lexicon, sources } = ofPages();
    const understood = readMessage(questionOf(name), lexicon, sources).asked[0]?.understood;
    switch (understood?.kind) {
      case 'query':
        return rolesIn(understood.query).flatMap((roles) =>
          roles.kind === 'one' ? (catalog.roleById.get(roles.role) ?? []) : [],
        );
      case 'which_role':
        return understood.choices.flatMap(({ member }) => (member.kind === 'role' ? member.role : []));
      default:
        return [];
    }
  };
  return { isPlain, rolesNamedBy };
}

function outcomeOf(leadsTo: readonly Role[]): string {
  return leadsTo.length === 0
    ? 'its words are not understood as a title'
    : `a question about it is answered for ${leadsTo.map(({ title }) => title).join(' or ')}`;
}
