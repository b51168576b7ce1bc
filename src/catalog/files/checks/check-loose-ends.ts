import { grouped } from '../../../collections.js';
import { finish } from '../../../slices.js';
import { listed } from '../../../text/prose.js';
import { titleKey } from '../../../text/title.js';
import { linkNames } from '../../index/linked-managers.js';
import type { RoleEntry } from '../../schema.js';
import {
  dottedIn,
  extendedIn,
  formerTitleIn,
  managersIn,
  namesIn,
  nextIn,
  type PlacedRole,
  type PlacedTitle,
} from '../placed-role.js';
import type { Problem } from '../problem.js';
import { createSpeller, type Speller } from '../speller.js';

/** One way in which a role refers to others, and the words for it with one role and with several. */
interface Reference {
  says: readonly [one: string, several: string];
  titlesIn: (entry: RoleEntry) => PlacedTitle[];
}

const REPORTING: Reference = { says: ['reports to it', 'report to it'], titlesIn: managersIn };

const REFERENCES: readonly Reference[] = [
  REPORTING,
  {
    says: ['extends it', 'extend it'],
    titlesIn: (entry) => [...extendedIn(entry, 'responsibilities'), ...extendedIn(entry, 'requirements')],
  },
  { says: ['reports to it on a dotted line', 'report to it on a dotted line'], titlesIn: dottedIn },
  { says: ['names it as the next role', 'name it as the next role'], titlesIn: nextIn },
  { says: ['had this title before', 'had this title before'], titlesIn: formerTitleIn },
];

/** A reference to a title that no role has. */
interface LooseEnd extends PlacedTitle {
  role: PlacedRole;
  reference: Reference;
}

/** Finds titles that roles refer to but that no role and none of `otherTitles` has. Reports each once, with those roles. */
export function checkLooseEnds(roles: readonly PlacedRole[], otherTitles: readonly string[]): Problem[] {
  const names = roles.flatMap((role) => namesIn(role.entry).map(({ title }) => title));
  const known = new Set([...names, ...otherTitles].map(titleKey));
  const ends = roles.flatMap((role) =>
    REFERENCES.flatMap((reference) =>
      reference
        .titlesIn(role.entry)
        .filter(({ title }) => !known.has(titleKey(title)))
        .map((placed): LooseEnd => ({ ...placed, role, reference })),
    ),
  );
  if (ends.length === 0) return [];
  const speller = createSpeller(names);
  const links = linksOf(ends, roles);
  const byTitle = [...grouped(ends, ({ title }) => titleKey(title)).values()];
  const byFile = grouped(byTitle, ([first]) => first?.role.file);
  return [...byFile.values()]
    .flatMap((inFile) => inFile.slice(0, MOST_IN_A_FILE))
    .flatMap((same) => linkedEnd(same, links) ?? looseEnd(same, speller));
}

/** The titles that managers have whom roles call by other names. Only reporting lines follow such a name. */
function linksOf(ends: readonly LooseEnd[], roles: readonly PlacedRole[]): ReadonlyMap<string, string> {
  const names = ends.filter(({ reference }) => reference === REPORTING).map(({ title }) => title);
  const entries = roles.map(({ entry: { title, level, aliases = [] } }) => {
    return { id: title, title, level, aliases, family: '' };
  });
  return names.length > 0 ? finish(linkNames([...new Set(names)], entries)) : new Map();
}

/** What to write where the words of a name are those of one title: "CISO". */
function linkedEnd(ends: readonly LooseEnd[], links: ReadonlyMap<string, string>): Problem[] | undefined {
  const [first, ...others] = ends;
  const meant = first && links.get(first.title);
  const isOwn = ends.some(({ role }) => role.entry.title === meant);
  if (!first || meant === undefined || isOwn || ends.some(({ reference }) => reference !== REPORTING))
    return undefined;
  return [
    first.role.problem(first.at, {
      code: 'unknown-role',
      message: `"${first.title}" is no title, and is taken for "${meant}": ${whoRefers(ends)}`,
      fix: `Write that title, or add "${first.title}" to the aliases of the role`,
      ...(others.length > 0 && { also: others.map(({ role, at }) => role.place(at)) }),
      repairs: ends.map(({ role, at }) => role.repair(at, { kind: 'set', value: meant })),
    }),
  ];
}

/** Nobody fixes more at a time. */
const MOST_IN_A_FILE = 100;

function looseEnd(ends: readonly LooseEnd[], { misspelt, nearest }: Speller): Problem[] {
  const [first, ...others] = ends;
  if (!first) return [];
  const own = new Set(ends.flatMap(({ role }) => namesIn(role.entry).map(({ title }) => title)));
  const meant = misspelt(first.title, own);
  const near = nearest(first.title, own);
  const correct = near === undefined ? 'Correct the title' : `Correct the title (the nearest is "${near}")`;
  const fix =
    meant === undefined
      ? `${correct}, or list it under outside_titles in _architecture.yaml`
      : `Did you mean "${meant}"?`;
  return [
    first.role.problem(first.at, {
      code: 'unknown-role',
      message: `"${first.title}" is not a role of this catalogue: ${whoRefers(ends)}`,
      fix,
      ...(others.length > 0 && { also: others.map(({ role, at }) => role.place(at)) }),
      ...(meant !== undefined && {
        repairs: ends.map(({ role, at }) => role.repair(at, { kind: 'set', value: meant })),
      }),
    }),
  ];
}

/** "Baker and Cook report to it; Fryer extends it" */
function whoRefers(ends: readonly LooseEnd[]): string {
  return [...grouped(ends, ({ reference }) => reference)]
    .map(
      ([
        {
          says: [one, several],
        },
        same,
      ]) => {
        const titles = [...new Set(same.map(({ role }) => role.entry.title))];
        return `${listed(titles)} ${titles.length === 1 ? one : several}`;
      },
    )
    .join('; ');
}
