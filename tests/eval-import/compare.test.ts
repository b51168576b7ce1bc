import { describe, expect, it } from 'vitest';
import { compare, findWrongFacts } from '../../eval-import/compare.js';
import { findStatements } from '../../eval-import/statements.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { familyOf } from '../support/files/import-of.js';

const PAGE = `---
title: Food
---

## Chef

The Chef reports to the [Head Chef, Hot Food](/head).

### Job Grade

The Chef is a [grade 6](/grades).

### Responsibilities

- Cook
  1. Taste
- Create dashboards and reports to understand the soup

## Head Chef

| Role | Grade |
| -- | -- |
| Head Chef | 8 |

### Requirements

- A *knife*
`;

/** The complaints of the checker about the family of the page after a change. */
async function check(change: (family: FamilyFile) => void): Promise<string[]> {
  const family = await familyOf(PAGE);
  change(family);
  const statements = findStatements(PAGE);
  return [
    ...compare(statements, family)
      .filter(({ found }) => !found)
      .map(({ statement }) => `missed ${statement.kind} on line ${statement.line}`),
    ...findWrongFacts(statements, family).map(({ role, fact }) => `wrong: ${role} ${fact}`),
  ];
}

describe('the checker of imports', () => {
  it('finds the statements of a page by itself', () => {
    expect(findStatements(PAGE).map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '7 reporting line',
      '11 grade',
      '15 responsibilities',
      '16 responsibilities',
      '17 responsibilities',
      '23 grade',
      '27 requirements',
    ]);
  });

  it('finds no fault with the family that the importer makes', async () => {
    expect(await check(() => undefined)).toEqual([]);
  });

  it.each<[string, (family: FamilyFile) => void, string[]]>([
    [
      'a wrong grade',
      ({ roles: [chef] }) => chef && Object.assign(chef, { grade: 7 }),
      ['missed grade on line 11', 'wrong: Chef grade 7'],
    ],
    [
      'a grade on the wrong role',
      ({ roles: [chef, head] }) => chef && head && Object.assign(head, { grade: 6 }),
      ['missed grade on line 23', 'wrong: Head Chef grade 6'],
    ],
    [
      'half a manager',
      ({ roles: [chef] }) => chef && Object.assign(chef, { reports_to: 'Head Chef' }),
      ['wrong: Chef reports to Head Chef'],
    ],
    [
      'a line that is missing',
      ({ roles: [chef] }) => chef && Object.assign(chef, { reports_to: undefined }),
      ['missed reporting line on line 7'],
    ],
    [
      'an item that is missing',
      ({ roles: [chef] }) => chef && Object.assign(chef, { responsibilities: ['Cook', 'Taste'] }),
      ['missed responsibilities on line 17'],
    ],
    [
      'an item in the wrong list',
      ({ roles: [, head] }) =>
        head && Object.assign(head, { requirements: undefined, responsibilities: ['A knife'] }),
      ['missed requirements on line 27'],
    ],
  ])('notices %s', async (_, change, found) => {
    expect(await check(change)).toEqual(found);
  });
});
