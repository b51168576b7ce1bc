import { describe, expect, it } from 'vitest';
import { parseGold } from '../../eval-import/gold.js';
import { judgeGold } from '../../eval-import/judge-gold.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { familyOf } from '../support/files/import-of.js';

const PAGE = `---
title: Bread
---

## Baker

The Baker reports to the Head Baker.

### Baker Job Grade

The Baker is a grade 6.

### Baker Responsibilities

- Knead
- Bake

## Senior Baker

### Senior Baker Job Grade

The Senior Baker is a grade 7.

### Senior Baker Responsibilities

- Extends that of the Baker responsibilities
- Teach
`;

const GOLD = `
bread.md:
  roles:
    - { title: Baker, track: individual contributor, level: intermediate, grade: 6, reports_to: [Head Baker], responsibilities: 2 }
    - { title: Senior Baker, track: individual contributor, level: senior, grade: 7, responsibilities: 1, inherits: { responsibilities: Baker } }
`;

/** The faults of the family of the page after a change. */
async function judge(change: (family: FamilyFile) => void): Promise<string[]> {
  const family = await familyOf(PAGE);
  change(family);
  const page = parseGold(GOLD).get('bread.md');
  if (!page) throw new Error('The gold file has no such page.');
  return judgeGold(page, family).flatMap(({ kind, wrong }) => (wrong ? [`${kind}: ${wrong}`] : []));
}

describe('the judgement of a family by what a person read', () => {
  it('finds nothing wrong with a true family, and counts each fact of it', async () => {
    expect(await judge(() => {})).toEqual([]);
    const page = parseGold(GOLD).get('bread.md');
    const judgements = page ? judgeGold(page, await familyOf(PAGE)) : [];
    const items = judgements.filter(({ kind }) => kind === 'item');
    expect(items.reduce((sum, { all }) => sum + all, 0)).toBe(3);
    expect(judgements.every(({ right, all }) => right === all)).toBe(true);
  });

  it.each<[string, (family: FamilyFile) => void, string[]]>([
    ['a grade', ({ roles }) => Object.assign(roles[0] ?? {}, { grade: 5 }), ['grade: Baker: 5, not 6']],
    [
      'a manager',
      ({ roles }) => Object.assign(roles[1] ?? {}, { reports_to: 'someone they like' }),
      ['manager: Senior Baker: someone they like, not any'],
    ],
    [
      'a level',
      ({ roles }) => Object.assign(roles[1] ?? {}, { level: 'staff' }),
      ['level or track: Senior Baker: staff, not senior'],
    ],
    [
      'a base',
      ({ roles }) =>
        Object.assign(roles[1] ?? {}, { responsibilities: { extends: 'Bak', items: ['Teach'] } }),
      ['inherited list: Senior Baker: responsibilities: Bak, not Baker'],
    ],
    [
      'an owner of an item',
      ({ roles }) => Object.assign(roles[0] ?? {}, { responsibilities: ['Knead', 'Bake', 'Teach'] }),
      ['item: Baker: responsibilities: 3 items, not 2'],
    ],
    [
      'a title',
      ({ roles }) => Object.assign(roles[0] ?? {}, { title: 'Baker of' }),
      [
        'role: Baker of: Baker of, not any',
        'item: Baker of: responsibilities: 2 items, not 0',
        'role: Baker: none, not Baker',
        'grade: Baker: none, not 6',
        'manager: Baker: none, not Head Baker',
        'level or track: Baker: none, not intermediate',
        'level or track: Baker: none, not individual contributor',
        'item: Baker: responsibilities: 0 items, not 2',
      ],
    ],
  ])('notices %s that is wrong', async (_, change, wrong) => {
    expect(await judge(change)).toEqual(wrong);
  });

  it('counts every role as missed if the page became no family', () => {
    const page = parseGold(GOLD).get('bread.md');
    expect(page && judgeGold(page, undefined).every(({ right }) => right === 0)).toBe(true);
  });
});
