import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { createStatementIndex } from '../../src/catalog/index/statement-index.js';
import { evaluateRoles } from '../../src/queries/evaluate-roles.js';
import type { Group } from '../../src/queries/group.js';
import { memberKey } from '../../src/queries/member.js';
import type { Condition, Roles } from '../../src/queries/query.js';
import { ORGANISATIONS } from '../support/catalogues/organisations.js';
import { TODAY } from '../support/catalogues/today.js';
import { arbitraryQueries } from '../support/questions/arbitrary-query.js';

/** Each law goes through all roles of a catalogue many times. */
const runsOver = ({ roles }: Catalog): number => (roles.length > 500 ? 60 : 200);
const MINUTES = 60_000;

describe.each(Object.entries(ORGANISATIONS))('groups over %s', (_, catalog) => {
  const statements = createStatementIndex(catalog);
  const { roles, condition } = arbitraryQueries(catalog);
  const groupOf = (group: Roles): Group => evaluateRoles(group, { catalog, statements, today: TODAY });
  const membersOf = (group: Roles): Set<unknown> => keys(groupOf(group).members);
  const where = (group: Roles, part: Condition): Roles => ({
    kind: 'where',
    roles: group,
    condition: part,
  });
  const holdsFor = <Values extends [unknown, ...unknown[]]>(
    ...args: Parameters<typeof fc.property<Values>>
  ): void => fc.assert(fc.property<Values>(...args), { numRuns: runsOver(catalog) });
  const options = { timeout: 5 * MINUTES };

  it('have each member once', options, () => {
    holdsFor(roles, (group) => {
      expect(groupOf(group).members).toHaveLength(membersOf(group).size);
    });
  });

  it('are joined like sets', options, () => {
    holdsFor(roles, roles, (a, b) => {
      const [inA, inB] = [membersOf(a), membersOf(b)];
      expect(membersOf({ kind: 'either', groups: [a, b] })).toEqual(union(inA, inB));
      expect(membersOf({ kind: 'both', groups: [a, b] })).toEqual(intersection(inA, inB));
      expect(membersOf({ kind: 'less', roles: a, without: b })).toEqual(difference(inA, inB));
    });
  });

  it('are never made larger by a condition', options, () => {
    holdsFor(roles, condition, (group, part) => {
      expect(difference(membersOf(where(group, part)), membersOf(group))).toEqual(new Set());
    });
  });

  it(
    'are divided by a condition and its opposite, apart from what pages leave open or do not state',
    options,
    () => {
      holdsFor(roles, condition, (group, part) => {
        const kept = groupOf(where(group, part));
        const others = groupOf(where(group, { kind: 'not', condition: part }));
        if (kept.kind !== 'where' || others.kind !== 'where') return expect.unreachable();
        const [open, unknown] = [keys(kept.open), keys(kept.unknown)];
        const [inKept, inOthers] = [keys(kept.members), keys(others.members)];
        expect(intersection(inKept, inOthers)).toEqual(open);
        expect(union(inKept, union(inOthers, unknown))).toEqual(membersOf(group));
        expect(keys(others.unknown)).toEqual(unknown);
      });
    },
  );

  it('are equally certain of a member with two conditions in turn and with both at once', options, () => {
    holdsFor(condition, condition, (a, b) => {
      const surely = (group: Roles): Record<string, unknown[]> => {
        const found = groupOf(where({ kind: 'all' }, { kind: 'among', roles: group }));
        if (found.kind !== 'where') return expect.unreachable();
        return {
          members: [...keys(found.members)],
          open: [...keys(found.open)],
          unknown: [...keys(found.unknown)],
        };
      };
      const all: Roles = { kind: 'all' };
      expect(surely(where(where(all, a), b))).toEqual(
        surely(where(all, { kind: 'and', conditions: [a, b] })),
      );
      expect(surely({ kind: 'both', groups: [where(all, a), where(all, b)] })).toEqual(
        surely(where(where(all, a), b)),
      );
      expect(surely({ kind: 'either', groups: [where(all, a), where(all, b)] })).toEqual(
        surely(where(all, { kind: 'or', conditions: [a, b] })),
      );
    });
  });

  it('keep the same members with two conditions in turn and with both at once', options, () => {
    holdsFor(roles, condition, condition, (group, a, b) => {
      const both: Condition = { kind: 'and', conditions: [a, b] };
      const any: Condition = { kind: 'or', conditions: [a, b] };
      const [inA, inB] = [membersOf(where(group, a)), membersOf(where(group, b))];
      expect(membersOf(where(where(group, a), b))).toEqual(membersOf(where(group, both)));
      expect(membersOf(where(group, both))).toEqual(intersection(inA, inB));
      expect(membersOf(where(group, any))).toEqual(union(inA, inB));
    });
  });

  it('are the managers of those who report to them, over any number of steps', options, () => {
    const steps = fc.constantFrom<number | 'all'>(1, 2, 3, 'all');
    const one = fc.constantFrom(...catalog.roles.map(({ id }): Roles => ({ kind: 'one', role: id })));
    holdsFor(one, one, steps, (a, b, count) => {
      const above = membersOf({ kind: 'managers', of: a, steps: count });
      const below = membersOf({ kind: 'reports', of: b, steps: count });
      expect(intersection(above, membersOf(b)).size).toBe(intersection(below, membersOf(a)).size);
    });
  });

  it('are managed by the managers of their members', options, () => {
    holdsFor(roles, roles, (a, b) => {
      const managers = (of: Roles): Set<unknown> => membersOf({ kind: 'managers', of, steps: 1 });
      expect(managers({ kind: 'either', groups: [a, b] })).toEqual(union(managers(a), managers(b)));
    });
  });

  function keys(members: Group['members']): Set<unknown> {
    return new Set(members.map(memberKey));
  }
});

function union(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): Set<unknown> {
  return new Set([...a, ...b]);
}

function intersection(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): Set<unknown> {
  return new Set([...a].filter((item) => b.has(item)));
}

function difference(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): Set<unknown> {
  return new Set([...a].filter((item) => !b.has(item)));
}
