import { describe, expect, it } from 'vitest';
import { importOf, row } from '../../support/files/import-of.js';

async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('the ladders in a handbook', () => {
  it('are the sections of a career pathway, whatever it writes below them', async () => {
    const page = `# Glaze maker

Glaze makers decide how a cake shines.

### Required skills

#### Colour

You know which colours children like.

## Glaze maker career pathway

### Associate glaze maker

A first job.

#### Skills needed for this level

##### Colour

You have heard of red.

### Senior glaze maker

#### Skills needed for this level

##### Colour

You mix any red.
`;
    expect(await rolesIn({ 'glaze.md': page })).toEqual([
      'Associate glaze maker | associate | - | - | - | 1',
      'Senior glaze maker | senior | - | - | - | 1',
    ]);
  });

  it('have an item for each row of a table of expectations, however long its other cells are', async () => {
    const question = 'On what do I work, and with whom, when the ovens of all bakeries are cold at once?';
    const page = `# Oven Tester Levels

### Level 1: Oven Tester I

| Principle | Competency | Level Expectations |
| --- | --- | --- |
| Scope | ${question} | Tests one oven. |
| Trust | ${question} | Asks before opening a door. |

### Level 2: Oven Tester II

| Principle | Competency | Level Expectations |
| --- | --- | --- |
| Scope | ${question} | Tests a row of ovens. |
| Trust | ${question} | Opens doors alone. |
`;
    expect(await rolesIn({ 'levels.md': page })).toEqual([
      'Oven Tester I | 1 | - | - | 2 | -',
      'Oven Tester II | 2 | - | - | 2 | -',
    ]);
  });

  it('keep "Head of" a field as it is, and have no level without text', async () => {
    const page = `---
title: "Head of Oven Engineering Framework"
levels: 3
topics:
  - name: "heat"
    content:
      - level: 1
        criteria:
          - "Keeps one kitchen warm."
      - level: 2
        criteria:
          - "Keeps all kitchens warm."
      - level: 3
        criteria:
          - ""
---
`;
    const { families } = await importOf({ 'head.md': page });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Head of Oven Engineering Level 1',
      'Head of Oven Engineering Level 2',
    ]);
  });

  it('complete a kind of job with its level, as they complete the kinds beside it', async () => {
    const page = `# Stall Seller Career Framework

| | Market (S3) | Sr. Market (S4) |
| --- | --- | --- |
| Selling | Sells bread to whoever comes by | Sells bread to whole streets |
| Counting | Counts the coins of a day | Counts the coins of a month |
`;
    const { families } = await importOf({ 'seller.md': page });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Market Stall Seller',
      'Sr. Market Stall Seller',
    ]);
  });

  it('have a job whose title stands on a wrapper and again inside it', async () => {
    const page = `<h1>Position Descriptions</h1>
<details><summary>Bread Baker</summary>
<h2>Bread Baker</h2><p><strong>Reports to:</strong> Head Baker</p>
<h3>Key Responsibilities</h3><ul><li>Carves</li></ul></details>
<details><summary>Crust Painter</summary>
<h2>Crust Painter</h2><p><strong>Reports to:</strong> Head Baker</p>
<h3>Key Responsibilities</h3><ul><li>Paints</li></ul></details>`;
    expect(await rolesIn({ 'jobs.html': page })).toEqual([
      'Bread Baker | intermediate | - | Head Baker | 1 | -',
      'Crust Painter | intermediate | - | Head Baker | 1 | -',
    ]);
  });

  it('have a job of initials in a folder of job descriptions', async () => {
    const page = `# OPB

## Responsibilities

- Plans which oven is lit
`;
    expect(await rolesIn({ 'roles/short/opb.md': page })).toEqual(['OPB | intermediate | - | - | 1 | -']);
    expect(await rolesIn({ 'ovens/opb.md': page })).toEqual([]);
  });
});

it('reads a title after a number in a box', async () => {
  const page =
    '# Mill Ladder\n\n## 1️⃣ Junior Miller\n\n- Sweeps\n- Carries\n\n## 2️⃣ Senior Miller\n\n- Grinds\n- Plans\n';
  expect(await rolesIn({ 'ladder.md': page })).toEqual([
    'Junior Miller | junior | - | - | 2 | -',
    'Senior Miller | senior | - | - | 2 | -',
  ]);
});

describe('a list', () => {
  it('of “Key Duties & Responsibilities” is one list, and lists beside it are not part of it', async () => {
    const page = `# Tray Carrier

**Category:** Kitchen
**Posted:** 2020-02-02

### Position Summary

Carries trays.

### Key Duties & Responsibilities

- Carries trays up
- Carries trays down

### Work Conditions

- Stairs: three
- Calendar: all year
`;
    const { families } = await importOf({ 'carrier.md': page });
    const [role] = families.flatMap(({ family }) => family.roles);
    expect(role).toMatchObject({
      summary: 'Carries trays.',
      responsibilities: ['Carries trays up', 'Carries trays down'],
    });
    expect(role?.unplaced?.map(({ text }) => text)).toEqual([
      'Category: Kitchen',
      'Posted: 2020-02-02',
      'Stairs: three',
      'Calendar: all year',
    ]);
  });

  it('of duties names no manager when reports are handed to somebody', async () => {
    const page = `# Delivery Lead

## Responsibilities

- Presentation of Project Status Reports to the Client
- Preparation of Reports to the Board
`;
    const { families } = await importOf({ 'lead.md': page });
    const [role] = families.flatMap(({ family }) => family.roles);
    expect(role?.reports_to).toBeUndefined();
    expect(role?.responsibilities).toHaveLength(2);
  });
});

describe('other pages of a handbook', () => {
  it.each([
    [
      'tiers of services',
      '# Service Tiering Framework\n\n## Tiers\n\n| | Tier-1 | Tier-2 |\n| --- | --- | --- |\n| Outage | Nobody may sleep now | Somebody wakes up soon |\n| Backup | Every minute of a day | Every hour of a day |\n',
    ],
    [
      'levels of risks',
      '# Flour Risk Management\n\n## Types and Risk Levels\n\n| Contract | Level 2 | Level 3 |\n| --- | --- | --- |\n| New mill | The mill owner signs | The council signs |\n',
    ],
    [
      'people beside languages',
      '# Translations\n\n## Languages\n\n| Language | Reviewer(s) | Maintainers |\n| --- | --- | --- |\n| Danish | Ole and his brother | Nobody at all |\n| Polish | Ewa from the mill | Ewa from the mill |\n',
    ],
    [
      'questions of a form',
      '# Cadences\n\n## Form\n\n### Q14 Select Direct Manager.\n\n- Choose one name\n\n### Q15 Select Start Date.\n\n- Choose a day\n',
    ],
    [
      'tests of ovens',
      '# Heat Strategy\n\n## Ovens\n\n### Expectations\n\n- Ovens are hot\n\n### Door Requirements\n\n- Doors close\n',
    ],
    [
      'interviews for a job',
      '# Types of Interviews\n\n## Kitchen\n\n### Oven Tester\n\n#### Tasting\n\n- Bring bread\n\n#### Key competencies\n\n- Tastes salt\n',
    ],
    [
      'a team',
      '# Oven Engineers\n\n## Who we are\n\n- Six people\n\n## Vision\n\nWarm bread for all.\n\n## Responsibilities\n\n- Keeps ovens\n',
    ],
    [
      'somebody',
      '# Head of Ovens (Ada)\n\n## My communication style\n\n- I write letters\n\n## Things about me\n\n- I like rye\n',
    ],
    [
      'how to lead a job',
      "# Manager's Guide: Senior Miller\n\n## What to look for\n\n- Flour in the hair\n\n## Overview: The Miller\n\n- Mills\n- Grinds\n",
    ],
    [
      'questions for candidates',
      '# Interview Questions By Level\n\n## Level 1: Junior Miller\n\n- What is rye?\n\n## Level 2: Senior Miller\n\n- Why is rye?\n',
    ],
    [
      'an index of contents',
      '# Complete Content Index\n\n## Level 1: Junior Miller\n\n- The guide for them\n\n## Level 2: Senior Miller\n\n- The guide for them\n',
    ],
    [
      'a scale of ratings',
      '# Grinding\n\n## Steps\n\n### Level 3.0-3.5: Expert\n\n- Grinds well\n\n### Level 3.5-4.0: Authority\n\n- Grinds best\n',
    ],
    [
      'a field, in sentences',
      "# Fire\n\n## Advice\n\n### Understanding Your Fire Requirements\n\n- Read them\n\n### Fire is Everyone's Responsibility\n\n- Carry a bucket\n",
    ],
    [
      'the rules of a house',
      '# Staff Handbook_Draft-v2\n\n## Responsibilities\n\n- Close doors\n\n## Expectations\n\n- Come early\n',
    ],
    [
      'a form to fill in',
      '# Position Title\n\n## Responsibilities\n\n- List them\n\n## Requirements\n\n- List them\n',
    ],
    [
      'job descriptions',
      '# Decoding Job Descriptions\n\n## Responsibilities\n\n- Look here first\n\n## Requirements\n\n- Look here last\n',
    ],
  ])('make no role of a page about %s', async (_, page) => {
    expect(await rolesIn({ 'page.md': page })).toEqual([]);
  });

  it('let the import finish with a heading of empty placeholders in brackets', async () => {
    const pages = {
      'a.md':
        '# Interview plan: <the tester> [if any]\n\n## Interview: {some} [oven tester]\n\n- Bring bread\n',
    };
    expect(await rolesIn(pages)).toEqual([]);
  });
});
