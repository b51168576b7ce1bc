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
    .flatMap((same) => looseEnd(same, speller, links));
}

/** The titles of managers whom roles name in other words, by those words. Only reporting lines follow such a name. */
function linksOf(ends: readonly LooseEnd[], roles: readonly PlacedRole[]): ReadonlyMap<string, string> {
  const names = ends.filter(({ reference }) => reference === REPORTING).map(({ title }) => title);
  const entries = roles.map(({ entry: { title, level, aliases = [] } }) => {
    return { id: title, title, level, aliases, family: '' };
  });
  return names.length > 0 ? finish(linkNames([...new Set(names)], entries)) : new Map();
}

/** The title that the words of a manager's name mean: "CISO". */
function linkedTitle(ends: readonly LooseEnd[], links: ReadonlyMap<string, string>): string | undefined {
  const [first] = ends;
  const title = first && links.get(first.title);
  const isManager = ends.every(
    ({ role, reference }) => reference === REPORTING && role.entry.title !== title,
  );
  return isManager ? title : undefined;
}

/** Nobody fixes more at a time. */
const MOST_IN_A_FILE = 100;

function looseEnd(
  ends: readonly LooseEnd[],
  speller: Speller,
  links: ReadonlyMap<string, string>,
): Problem[] {
  const [first, ...others] = ends;
  if (!first) return [];
  const linked = linkedTitle(ends, links);
  const own = new Set(ends.flatMap(({ role }) => namesIn(role.entry).map(({ title }) => title)));
  const meant = linked ?? speller.misspelt(first.title, own);
  const problem =
    linked === undefined ? 'is not a role of this catalogue' : `is no title, and is taken for "${linked}"`;
  const fix =
    linked === undefined
      ? correction(meant, speller.nearest(first.title, own))
      : `Write that title, or add "${first.title}" to the aliases of the role`;
  return [
    first.role.problem(first.at, {
      code: 'unknown-role',
      message: `"${first.title}" ${problem}: ${whoRefers(ends)}`,
      fix,
      ...(others.length > 0 && { also: others.map(({ role, at }) => role.place(at)) }),
      ...(meant !== undefined && {
        repairs: ends.map(({ role, at }) => role.repair(at, { kind: 'set', value: meant })),
      }),
    }),
  ];
}

function correction(meant: string | undefined, near: string | undefined): string {
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const correct = near === undefined ? 'Correct the title' : `Correct the title (the nearest is "${near}")`;
  return `${correct}, or list it under outside_titles in _architecture.yaml`;
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
