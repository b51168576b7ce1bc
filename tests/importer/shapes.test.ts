import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../src/importer/import-pages.js';
import { createLanguage } from '../../src/importer/language/language.js';
import { loadPages } from '../../src/importer/pages/files/load-pages.js';
import { parsePages } from '../../src/importer/pages/parse-page.js';
import { importOf, row } from '../support/files/import-of.js';

/** The roles that a file makes, a line each as `row` writes them. */
async function rolesIn(file: string, text: string): Promise<string[]> {
  const { families } = await importOf({ [file]: text });
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('the importer', () => {
  it('reads a table of levels, and a section for each by its code', async () => {
    expect(
      await rolesIn(
        'ladder.md',
        `# Bakery Career Ladder

## Philosophy

The ladder describes **expectations**.

## Levels Overview

| Level | Title | Scope | Experience (typical) |
|-------|-------|-------|-----|
| L1 | Baker I | Loaf | 0-2 years |
| L2 | Baker II | Tray | 2-4 years |
| L3 | Senior Baker | Oven | 4+ years |

---

## L1: Baker I

### Scope
Single loaves.

### Technical Skills
- Shapes loaves with help
- Keeps the bench clean

### Impact
- Finishes the batch

---

## L2: Baker II

### Scope
A tray.

### Technical Skills
- Shapes loaves alone

## L3: Senior Baker

### Technical Skills
- Plans the oven
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Baker I | L1 | - | - | 4 | -",
        "Baker II | L2 | - | - | 2 | -",
        "Senior Baker | senior | - | - | 1 | -",
      ]
    `);
  });

  it('reads levels with years in brackets under two tracks, their lists under labels in bold', async () => {
    expect(
      await rolesIn(
        'ladder.md',
        `# Bakery Ladder & Team Building

## Individual Contributor Track

### Level 1: Junior Baker (0-2 years)
**Scope**: Loaves under guidance
**Technical Skills**:
- Shapes loaves
- Learns the oven

**Behaviors**:
- Asks questions

**Promotion Criteria**: Needs less help

---

### Level 2: Baker (2-4 years)
**Scope**: A tray
**Technical Skills**:
- Shapes alone

## Management Track

### Level 3: Bakery Manager
**Scope**: A shop
**Behaviors**:
- Hires bakers

## Hiring

### Interview stages
- Call
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | - | 3 | 1",
        "Baker | intermediate | - | - | 1 | 1",
        "Bakery Manager | manager | - | - | 1 | -",
      ]
    `);
  });

  it('reads titles with codes in brackets, and themes below them', async () => {
    expect(
      await rolesIn(
        'levels.md',
        `# Bakery Levels

## Junior Baker (L3)
**Experience**: 0-2 years

### Technical Capabilities
- Bakes with help
- Mixes

### Collaboration
- Asks for help

## Mid-Level Baker (L4)
**Experience**: 2-5 years

### Technical Capabilities
- Bakes alone
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | - | 3 | -",
        "Mid-Level Baker | intermediate | - | - | 1 | -",
      ]
    `);
  });

  it('reads codes with titles in brackets', async () => {
    expect(
      await rolesIn(
        'skills.md',
        `# Skills Frameworks

How to use this.

1. Identify a level
2. Review

## Baker Framework

### IC1 (Junior Baker)

**Technical Skills:**
- Kneads (Level 2)
- Weighs

**Core Skills:**
- Communication: Asks

### IC2 (Baker)

**Technical Skills:**
- Kneads alone
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | - | 3 | -",
        "Baker | intermediate | - | - | 1 | -",
      ]
    `);
  });

  it('reads lines in bold as the headings of levels', async () => {
    expect(
      await rolesIn(
        'post.md',
        `---
title: "Bakery Ladders: Clear Paths"
tags: ["a"]
---

## Typical ladder

**Junior Baker (L3)**
- Executes recipes
- Learns

**Mid-level Baker (L4)**
- Owns a loaf

**Senior Baker (L5)**
- Leads
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | - | 2 | -",
        "Mid-level Baker | intermediate | - | - | 1 | -",
        "Senior Baker | senior | - | - | 1 | -",
      ]
    `);
  });

  it('reads a table with a level in each row', async () => {
    expect(
      await rolesIn(
        'levels.md',
        `# Miller Levels

<table>
  <tr><th>Level/Skill</th><th>Scope</th><th>Mentorship</th></tr>
  <tr><td>1</td><td>Takes direction to mill</td><td></td></tr>
  <tr><td>2</td><td>Mills alone with care</td><td><ul><li>Teaches juniors the stone</li><li>Answers questions</li></ul></td></tr>
  <tr><td>3</td><td>Runs the whole mill</td><td>Leads millers</td></tr>
</table>
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Miller Level 1 | 1 | - | - | 1 | -",
        "Miller Level 2 | 2 | - | - | 3 | -",
        "Miller Level 3 | 3 | - | - | 2 | -",
      ]
    `);
  });

  it('reads matrices with ranges of levels as columns', async () => {
    expect(
      await rolesIn(
        'matrix.md',
        `# Competency Matrix

## Bakery Competency Matrix

### Technical Competencies

| Competency | Junior (L1-L2) | Mid (L3-L4) | Senior (L5-L6) | Staff+ (L7+) |
|---|---|---|---|---|
| **Mixing** | Basic doughs, simple recipes | Advanced doughs | Complex doughs | Writes the book |
| **Ovens** | Watches one oven | Runs one oven | Runs all ovens | Builds ovens |

### Behavioral Competencies

| Competency | Junior (L1-L2) | Mid (L3-L4) | Senior (L5-L6) | Staff+ (L7+) |
|---|---|---|---|---|
| **Talking** | Clear updates | Explains | Presents | Speaks for all |
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Bakery | junior | - | - | 3 | -",
        "Mid Bakery | intermediate | - | - | 3 | -",
        "Senior Bakery | senior | - | - | 3 | -",
        "Staff Bakery | staff | - | - | 3 | -",
      ]
    `);
  });

  it('reads a matrix of codes', async () => {
    expect(
      await rolesIn(
        'matrix.md',
        `# Competency Matrix by Level

Core competencies.

## Bakery Competencies

### Technical Depth

| Level | IC1 | IC2 | IC3 |
|-------|-----|-----|-----|
| **Mixing** | Learning, needs reviews | Proficient, clean | Expert |
| **Ovens** | Understands basics | Designs bakes | Designs ovens |
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "IC1 | IC1 | - | - | 2 | -",
        "IC2 | IC2 | - | - | 2 | -",
        "IC3 | IC3 | - | - | 2 | -",
      ]
    `);
  });

  it('reads roles as YAML', async () => {
    expect(
      await rolesIn(
        'roles.yaml',
        `roles:
  - title: Junior Baker
    level: junior
    reports_to: Head Baker
    department: Kitchen
    responsibilities:
      - Shapes
      - Cleans
    requirements:
      - Wakes early
  - title: Head Baker
    level: head
    reports_to: Owner
    responsibilities: [Leads]
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | Head Baker | 2 | 1",
        "Head Baker | head | - | Owner | 1 | -",
      ]
    `);
  });

  it('reads tracks of levels as JSON', async () => {
    expect(
      await rolesIn(
        'ladder.json',
        `{"name":"Bakery","tracks":[{"name":"Individual Contributor","levels":[{"level":1,"title":"Baker I","expectations":["Mixes with help","Cleans"]},{"level":2,"title":"Baker II","expectations":["Mixes alone"]}]},{"name":"Management","levels":[{"level":3,"title":"Bakery Manager","expectations":["Hires bakers"]}]}]}
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Baker I | 1 | - | - | 2 | -",
        "Baker II | 2 | - | - | 1 | -",
        "Bakery Manager | manager | - | - | 1 | -",
      ]
    `);
  });

  it('reads a matrix as CSV, with two columns of names', async () => {
    expect(
      await rolesIn(
        'matrix.csv',
        `Area,Trait,B1 - Junior Baker,B2 - Baker,B3 - Senior Baker
Technical,Mixing,Mixes with help,Mixes alone,Writes recipes
Technical,Ovens,Watches,Runs one,Runs all
People,Teaching,,Shows others,Teaches everyone
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Baker | junior | - | - | 2 | -",
        "Baker | intermediate | - | - | 3 | -",
        "Senior Baker | senior | - | - | 3 | -",
      ]
    `);
  });

  it('reads expectations as rows of CSV', async () => {
    expect(
      await rolesIn(
        'long.csv',
        `Title,Level,Topic,Expectation
Junior Miller,1,Stone,Turns the stone with help
Junior Miller,1,Grain,Sorts grain
Miller,2,Stone,Turns the stone alone
Miller,2,Grain,Buys grain
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Junior Miller | junior | - | - | 2 | -",
        "Miller | intermediate | - | - | 2 | -",
      ]
    `);
  });

  it('reads a title behind a label, and facts as items', async () => {
    expect(
      await rolesIn(
        'baker.md',
        `# Job Description: Pastry Chef

- **Level:** 3
- **Department:** Kitchen
- **Reports to:** Head Chef
- **Direct reports:** none

## Role Summary

Makes pastry.

## What you'll do
- Bakes cakes
- Fills eclairs

## Who we're looking for
- Has a sweet tooth

## Benefits
- Cake
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Pastry Chef | 3 | - | Head Chef | 2 | 1",
      ]
    `);
  });

  it('reads a page as HTML with menus and definitions', async () => {
    expect(
      await rolesIn(
        'role.html',
        `<!doctype html><html><head><title>Oven Fitter | Careers at Bakery</title></head><body>
<header><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></header>
<div class="content"><h1>Oven Fitter</h1>
<dl><dt>Reports to</dt><dd>Head of Ovens</dd><dt>Grade</dt><dd>4</dd></dl>
<h3>Responsibilities</h3><div><p>You will:</p><ul><li><p>Fit ovens</p></li><li>Mend ovens</li></ul></div>
<h3>Person specification</h3><h4>Essential</h4><ul><li>Can lift</li></ul><h4>Desirable</h4><ul><li>Drives</li></ul></div>
<footer><p>Copyright</p></footer></body></html>
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Oven Fitter | intermediate | 4 | Head of Ovens | 2 | 2",
      ]
    `);
  });

  it('leaves the name of a site and its menu out of the role', async () => {
    const html = `<html><body><div>☰</div><div>Bakery Careers</div><div><a href="b.html">Bakers</a></div>
<h1>Makers</h1><div><a href="m.html">Millers</a></div>
<h1>Miller</h1><p>Millers grind rye.</p><h2>Duties</h2><ul><li>Grinds</li></ul></body></html>
`;
    const { families } = await importOf({ 'm.html': html });
    expect(
      families.flatMap(({ family }) => family.roles.map(({ title, summary }) => [title, summary])),
    ).toEqual([['Miller', 'Millers grind rye.']]);
  });

  it('reads levels of a job as headings of HTML', async () => {
    expect(
      await rolesIn(
        'data.html',
        `<html><body><h1>Data roles</h1><h2>Data baker</h2><p>A data baker bakes data.</p><h3>Role levels</h3>
<h4>Trainee data baker</h4><p>At this level you learn.</p><ul><li>learn to bake</li></ul>
<h4>Data baker</h4><ul><li>bake alone</li><li>share</li></ul>
<h4>Senior data baker</h4><ul><li>lead bakes</li></ul></body></html>
`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Trainee data baker | trainee | - | - | 1 | -",
        "Data baker | intermediate | - | - | 2 | -",
        "Senior data baker | senior | - | - | 1 | -",
      ]
    `);
  });
  it('reads ladders whose headings say that they are ladders', async () => {
    const page = `# Career Ladder Frameworks

## Baking Career Ladder

### IC1 - Junior Baker

**Scope:** A loaf

**Skills:**
- Shapes loaves

### IC2 - Baker

**Skills:**
- Plans a tray

## Milling Career Ladder

### IC1 - Miller

**Skills:**
- Mills grain

### M3 - Mill Manager (C-Suite)

**Skills:**
- Leads millers
`;
    expect(await rolesIn('ladders.md', page)).toEqual([
      'Junior Baker | junior | - | - | 1 | -',
      'Baker | intermediate | - | - | 1 | -',
      'Miller | IC1 | - | - | 1 | -',
      'Mill Manager | manager | - | - | 1 | -',
    ]);
  });

  it('reads tables of titles on a page about other things, and makes no role of the page', async () => {
    const page = `# Oven Engineer

## How to find your title

1. Do an assessment
2. See the table

## Job Titles

| Job Title | Score |
| --- | --- |
| Junior Oven Engineer | 0 - 1.4 |
| Senior Oven Engineer | 1.4 - 3 |
`;
    expect(await rolesIn('oven-engineer.md', page)).toEqual([
      'Junior Oven Engineer | junior | - | - | - | -',
      'Senior Oven Engineer | senior | - | - | - | -',
    ]);
  });
});

describe('the importer, of pages about something else,', () => {
  it('makes no roles of a menu', async () => {
    expect(
      await rolesIn(
        'README.md',
        `# Roles at the Bakery

- [Baker](baker.md)
- [Senior Baker](senior_baker.md)

## Milling

- [Miller](miller.md)
- [Head Miller](head.md)
`,
      ),
    ).toEqual([]);
  });

  it('makes no roles of a guide for people who hire', async () => {
    expect(
      await rolesIn(
        'onboarding.md',
        `# Onboarding a new Baker

## Before day one

- Order an apron

## Responsibilities

- Manager: says hello
- Buddy: shows the oven
`,
      ),
    ).toEqual([]);
  });

  it('makes no roles of a policy', async () => {
    expect(
      await rolesIn(
        'policy.md',
        `# Oven Security Policy

## Purpose

This policy keeps ovens safe.

## Roles and Responsibilities

### Oven Officer

- Locks ovens

### Managers

- Make sure bakers lock ovens

### Employees

- Lock ovens

## Requirements

- All ovens have locks

## Reporting

Bakers report incidents to the Oven Officer.
`,
      ),
    ).toEqual([]);
  });

  it('makes no roles of a project', async () => {
    expect(
      await rolesIn(
        'project.md',
        `# Oven Migrator

A tool to move ovens.

## Requirements

- Node 20
- An oven

## Usage

Run it.

## Responsibilities

- The tool moves ovens
`,
      ),
    ).toEqual([]);
  });
});

it('reads real documents and workbooks', async () => {
  const folder = path.join(import.meta.dirname, '../fixtures/importer');
  const language = createLanguage();
  const { files, refused } = await loadPages([folder]);
  const pages = await Promise.all(files.map((file) => parsePages(file, language)));
  const { families } = importPages(pages.flat(), language);
  expect(refused).toEqual([]);
  expect(families.map(({ family }) => [family.source.file, ...family.roles.map(row)])).toMatchInlineSnapshot(`
    [
      [
        "jobs.xlsx",
        "Baker | intermediate | 5 | Bakery Manager | - | -",
        "Bakery Manager | manager | 8 | Owner | - | -",
      ],
      [
        "mould-maker.docx",
        "Mould Maker | intermediate | 5 | Head of Moulds | 2 | 2",
      ],
      [
        "pastry-chef.docx",
        "Pastry Chef | intermediate | 6 | Head Chef | 2 | 1",
      ],
      [
        "positions.xlsx",
        "Miller | intermediate | 4 | Mill Manager | - | -",
        "Senior Miller | senior | 5 | Mill Manager | - | -",
        "Mill Manager | manager | 7 | Mill Owner | - | -",
      ],
      [
        "positions.xlsx",
        "Cart Driver | intermediate | 3 | Mill Manager | - | -",
      ],
    ]
  `);
});
