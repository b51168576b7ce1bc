import { describe, expect, it } from 'vitest';
import { Document } from 'yaml';
import { buildArchitecture } from '../../src/catalog/architecture.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { knownKeysOf } from '../../src/catalog/files/known-keys.js';
import { type FamilyFile, familySchema, type RoleEntry } from '../../src/catalog/schema.js';
import { compareCatalogs } from '../../src/changes/compare-catalogs.js';
import { describeChange, subjectName } from '../../src/changes/describe-change.js';
import { finish } from '../../src/slices.js';
import { TRACKS, type Track } from '../../src/titles/levels.js';
import { MILL, millWith } from '../support/catalogues/mill.js';
import { catalog } from '../support/catalogues/shipped.js';

/** The changes between two catalogues in words, one line each. */
function changesOf(before: readonly FamilyFile[], after: readonly FamilyFile[]): string[] {
  return compareCatalogs(finish(buildCatalog(before)), finish(buildCatalog(after))).map((change) => {
    const { sign, text, reworded } = describeChange(change);
    const wordings = reworded ? `: ${reworded.after} (was: ${reworded.before})` : '';
    return `${sign} ${subjectName(change)}: ${text}${wordings}`;
  });
}

/** The changes when the mill is edited. */
function changesOfMill(edit: (mill: FamilyFile) => void): string[] {
  return changesOf([MILL], [millWith(edit)]);
}

/** An edit of the Miller. */
function miller(edit: Partial<RoleEntry>): (mill: FamilyFile) => void {
  return ({ roles }) => void Object.assign(roles[0] ?? {}, edit);
}

it('shows no role as the former one of two', () => {
  const formerly = { title: 'Porter', stated_in: 'House news' };
  const entry = { level: 'any', track: 'individual contributor' } as const;
  const changes = changesOf(
    [{ ...MILL, roles: [{ title: 'Porter', ...entry }] }],
    [
      {
        ...MILL,
        roles: [
          { title: 'Carrier', formerly, ...entry },
          { title: 'Driver', formerly, ...entry },
        ],
      },
    ],
  );
  expect(changes).toEqual([
    '~ Carrier: renamed from Porter',
    '~ Carrier: former title not stated → Porter (House news)',
    '+ Driver: added',
  ]);
});

it('finds nothing between equal catalogues', () => {
  expect(changesOf([MILL], [structuredClone(MILL)])).toEqual([]);
  expect(compareCatalogs(catalog, catalog)).toEqual([]);
});

/** The notes of an import are no facts. */
const BOOKKEEPING = ['restated', 'unplaced'];

describe('the family of this test', () => {
  it('states every fact that a file can state', () => {
    const stated = (keys: readonly string[]) => keys.filter((key) => !BOOKKEEPING.includes(key)).sort();
    const keysOfRoles = new Set(MILL.roles.flatMap((role) => Object.keys(role)));
    expect(Object.keys(MILL).sort()).toEqual(stated(knownKeysOf(familySchema).at([])));
    expect([...keysOfRoles].sort()).toEqual(stated(knownKeysOf(familySchema).at(['roles', 0])));
  });

  it.each(placesIn(MILL).map((place) => [place.join('.'), place] as const))(
    'shows a change of %s',
    (_, place) => {
      const edited = new Document(MILL);
      edited.setIn(place, otherThan(edited.getIn(place)));
      expect(changesOf([MILL], [edited.toJS()])).not.toEqual([]);
    },
  );

  /** The keys that lead to each text and number of a value. */
  function placesIn(value: unknown, path: readonly string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [[...path]];
    return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]));
  }

  function otherThan(value: unknown): unknown {
    if (typeof value === 'number') return value + 1;
    return TRACKS.find((track) => track !== value && TRACKS.includes(value as Track)) ?? `${value} anew`;
  }
});

describe('compareCatalogs, in words of the organisation', () => {
  it('names grades as the organisation does', () => {
    const words = buildArchitecture({ grades: { called: 'band', values: ['A', 'B', 'C', 'D'] } });
    const banded = (grade: string): FamilyFile =>
      millWith(({ roles }) => {
        for (const role of roles) delete role.open_grades;
        for (const role of roles) role.grade = grade;
      });
    const catalogOf = (grade: string) => finish(buildCatalog([banded(grade)], words));
    const changes = compareCatalogs(catalogOf('B'), catalogOf('C or D')).map(
      (change) => describeChange(change).text,
    );
    expect(changes.slice(0, 2)).toEqual(['band B → not stated', 'grades it may have not stated → C or D']);
    const added = compareCatalogs(
      catalogOf('B'),
      finish(
        buildCatalog(
          [
            banded('B'),
            {
              ...banded('D'),
              family: 'New',
              replaces: undefined,
              roles: [{ title: 'Porter', level: 'any', track: 'management', grade: 'D' }],
            },
          ],
          words,
        ),
      ),
    );
    expect(added.map((change) => describeChange(change).text)).toContain('added, band D');
  });
});

describe('compareCatalogs, about a role', () => {
  it.each<[what: string, edit: (mill: FamilyFile) => void, ...changes: string[]]>([
    ['a grade', miller({ grade: 6 }), '~ Miller: grade 5 → 6'],
    ['a grade no longer stated', miller({ grade: undefined }), '~ Miller: grade 5 → not stated'],
    [
      'a reporting line',
      miller({ reports_to: { typically: 'Mill Owner' } }),
      '~ Miller: typically reports to Head Miller or Mill Owner → Mill Owner',
    ],
    [
      'a reporting line that is no longer "typically"',
      miller({ reports_to: 'Mill Owner' }),
      '~ Miller: reports to typically Head Miller or Mill Owner → Mill Owner',
    ],
    [
      'a reporting line no longer stated',
      miller({ reports_to: undefined }),
      '~ Miller: reporting line typically Head Miller or Mill Owner → not stated',
    ],
    [
      'level and track',
      miller({ level: 'lead', track: 'management' }),
      '~ Miller: level intermediate → lead',
      '~ Miller: track individual contributor → management',
    ],
    [
      'a new alias',
      miller({ aliases: ['Grinder', 'Flour Maker'] }),
      '+ Miller: other name added: Flour Maker',
    ],
    [
      'items that are added, dropped and reworded',
      miller({
        requirements: ['Three years in a mill', 'Owns a horse'],
        responsibilities: ['Weigh the sacks of farmers.', 'Grind corn into fine flour'],
      }),
      '~ Miller: responsibility reworded: Weigh the sacks of farmers. (was: Weigh the sacks of farmers)',
      '~ Miller: responsibilities in another order',
      '+ Miller: requirement added: Owns a horse',
      '- Miller: requirement dropped: Reads and writes',
      '~ Miller: requirement reworded: Three years in a mill (was: Two years in a mill)',
    ],
    [
      'an item that is in the list twice only once',
      miller({ requirements: ['Two years in a mill', 'Reads and writes', 'Reads and writes'] }),
      '+ Miller: requirement added: Reads and writes',
    ],
    [
      'a list that extends another, and a list to be defined',
      miller({ responsibilities: { extends: 'Windmill Miller' }, requirements: 'to be defined soon' }),
      '~ Miller: responsibilities now extend those of Windmill Miller',
      '- Miller: responsibility dropped: Grind corn into fine flour',
      '- Miller: responsibility dropped: Weigh the sacks of farmers',
      '~ Miller: requirements now “to be defined soon”',
      '- Miller: requirement dropped: Two years in a mill',
      '- Miller: requirement dropped: Reads and writes',
    ],
    [
      'an expectation that is reworded, and a summary that is gone',
      (mill) => {
        const [role] = mill.roles;
        if (!role?.expectations) throw new Error('the Miller has no expectations');
        role.expectations.impact = 'On two sacks of flour';
        role.summary = undefined;
      },
      '- Miller: summary dropped: Grinds corn.',
      '~ Miller: expected impact reworded: On two sacks of flour (was: On a sack of flour)',
    ],
  ])('shows %s', (_, edit, ...changes) => {
    expect(changesOfMill(edit)).toEqual(changes);
  });
});

describe('compareCatalogs, about a family', () => {
  it.each<[what: string, edit: (mill: FamilyFile) => void, ...changes: string[]]>([
    [
      'duties that its roles share',
      (mill) => {
        mill.shared = { management: { requirements: ['Strong arms'] } };
      },
      '- Mill, shared by individual contributors: summary dropped: All millers share these.',
      '- Mill, shared by individual contributors: responsibility dropped: Keep the stones sharp',
      '- Mill, shared by individual contributors: requirement dropped: Strong arms',
      '- Mill, shared by individual contributors: requirement dropped: A head for heights',
      '~ Mill, shared by managers: requirements no longer “to be defined at time of business need”',
      '+ Mill, shared by managers: requirement added: Strong arms',
    ],
    [
      'its own facts',
      (mill) => {
        mill.hiring_process = { items: ['A talk', 'A second talk with the owner', 'A day at the stones'] };
        mill.specialties = { items: [{ name: 'Rye', summary: 'Very dark flour' }] };
        mill.source.date = null;
      },
      "~ Mill: source page's date 2025-02-13 → not stated",
      '- Mill: introduction of the specialties dropped: A miller may have one.',
      '~ Mill: specialty reworded: Rye: Very dark flour (was: Rye: Dark flour)',
      '- Mill: introduction of the hiring process dropped: Four weeks at most.',
      '+ Mill: hiring step added: A second talk with the owner',
    ],
    ['its roles in another order', (mill) => void mill.roles.reverse(), '~ Mill: roles in another order'],
  ])('shows %s', (_, edit, ...changes) => {
    expect(changesOfMill(edit)).toEqual(changes);
  });
});

describe('compareCatalogs, about roles that come and go', () => {
  const porter: RoleEntry = { title: 'Porter', level: 'any', track: 'individual contributor', grade: 3 };

  it.each<[what: string, edit: (mill: FamilyFile) => void, ...changes: string[]]>([
    ['added', (mill) => void mill.roles.unshift(porter), '+ Porter: added, grade 3'],
    ['removed', (mill) => void mill.roles.pop(), '- Head Miller: removed'],
    [
      'removed, with its title an alias of another role',
      (mill) => {
        mill.roles.pop();
        Object.assign(mill.roles[1] ?? {}, { aliases: ['Head Miller'] });
      },
      '+ Senior Miller: other name added: Head Miller',
      '- Head Miller: removed; its title now means Senior Miller',
    ],
    [
      'renamed because it says so',
      miller({ title: 'Flour Maker', formerly: { title: 'Miller', stated_in: 'Mill news' } }),
      '~ Flour Maker: renamed from Miller',
      '~ Flour Maker: former title Windmill Miller (Mill news) → Miller (Mill news)',
    ],
    [
      'renamed because it keeps the old title as an alias',
      miller({ title: 'Flour Maker', aliases: ['Grinder', 'Miller'] }),
      '~ Flour Maker: renamed from Miller (its other names say so)',
      '+ Flour Maker: other name added: Miller',
    ],
    [
      'renamed to its own alias',
      miller({ title: 'Grinder', aliases: undefined }),
      '~ Grinder: renamed from Miller (its other names say so)',
      '- Grinder: other name dropped: Grinder',
    ],
    [
      'likely renamed because it states nearly the same',
      miller({
        title: 'Flour Maker',
        aliases: undefined,
        requirements: ['Two years in a mill', 'Owns a horse'],
      }),
      '~ Flour Maker: renamed from Miller (likely: most of what it states is the same)',
      '- Flour Maker: other name dropped: Grinder',
      '+ Flour Maker: requirement added: Owns a horse',
      '- Flour Maker: requirement dropped: Reads and writes',
    ],
    [
      'another role at another level, even if it states the same',
      miller({ title: 'Flour Maker', level: 'lead', aliases: undefined }),
      '+ Flour Maker: added, grade 5',
      '- Miller: removed',
    ],
    [
      'another role if two are equally alike',
      (mill) => {
        const [role] = mill.roles.splice(0, 1);
        const nameless = { ...role, aliases: undefined } as RoleEntry;
        mill.roles.unshift({ ...nameless, title: 'Flour Maker' }, { ...nameless, title: 'Corn Hand' });
      },
      '+ Flour Maker: added, grade 5',
      '+ Corn Hand: added, grade 5',
      '- Miller: removed',
    ],
    [
      'another role if too little is stated to compare',
      (mill) => Object.assign(mill.roles[1] ?? {}, { title: 'Master Miller' }),
      '+ Master Miller: added, grade 6',
      '- Senior Miller: removed',
    ],
    [
      'renamed when its spelling changes',
      (mill) => Object.assign(mill.roles[1] ?? {}, { title: 'Sr. Miller' }),
      '~ Sr. Miller: renamed from Senior Miller',
    ],
  ])('shows a role as %s', (_, edit, ...changes) => {
    expect(changesOfMill(edit)).toEqual(changes);
  });
});

describe('compareCatalogs, about families that come and go', () => {
  const bakersCalled = (...titles: string[]): RoleEntry[] =>
    titles.map((title) => ({ title, level: 'any', track: 'individual contributor' }));
  const bakery: FamilyFile = {
    family: 'Bakery',
    source: { page: 'Bakery', url: null, date: null },
    roles: bakersCalled('Baker'),
  };

  it.each<[what: string, before: FamilyFile[], after: FamilyFile[], ...changes: string[]]>([
    ['added', [MILL], [MILL, bakery], '+ Bakery: added as a job family', '+ Baker: added'],
    ['removed', [bakery, MILL], [MILL], '- Bakery: removed', '- Baker: removed'],
    [
      'renamed because it says so',
      [bakery],
      [{ ...bakery, family: 'Oven', replaces: { family: 'Bakery', stated_in: 'Oven news' } }],
      '~ Oven: renamed from Bakery',
      '~ Oven: family it replaced not stated → Bakery (Oven news)',
    ],
    [
      'renamed because it has the same roles',
      [bakery],
      [{ ...bakery, family: 'Oven' }],
      '~ Oven: renamed from Bakery (likely: most of what it states is the same)',
    ],
    [
      'renamed because most of its roles are the same',
      [{ ...bakery, roles: bakersCalled('Baker', 'Cook', 'Fryer') }],
      [{ ...bakery, family: 'Oven', roles: bakersCalled('Baker', 'Cook', 'Griller') }],
      '~ Oven: renamed from Bakery (likely: most of what it states is the same)',
      '+ Griller: added',
      '- Fryer: removed',
    ],
    [
      'the new family of a role',
      [MILL, bakery],
      [
        millWith(({ roles }) => void roles.pop()),
        { ...bakery, roles: [...bakery.roles, ...MILL.roles.slice(-1)] },
      ],
      '~ Head Miller: moved from Mill to Bakery',
    ],
  ])('shows a family as %s', (_, before, after, ...changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });
});
