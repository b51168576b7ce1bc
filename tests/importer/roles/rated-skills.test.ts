import { expect, it } from 'vitest';
import { importOf } from '../../support/files/import-of.js';

/** The skills of each role of a file, as "skill level". */
async function skillsOf(file: string, text: string): Promise<Record<string, string[]>> {
  const { families } = await importOf({ [file]: text });
  return Object.fromEntries(
    families
      .flatMap(({ family }) => family.roles)
      .map(({ title, competencies = [] }) => [
        title,
        competencies.map(({ skill, level }) => `${skill} ${level}`),
      ]),
  );
}

it('reads a matrix of skills and levels', async () => {
  const page = `# Baker Skills Matrix

| Skill | Junior Baker | Senior Baker |
| --- | --- | --- |
| Kneading | 1 | 4 |
| Shaping | 2 | 4 |
| Fire | 0 | 5 |
| Years | 1 | 5 |
`;
  expect(await skillsOf('matrix.md', page)).toEqual({
    'Junior Baker': ['Kneading 1', 'Shaping 2', 'Fire 0'],
    'Senior Baker': ['Kneading 4', 'Shaping 4', 'Fire 5'],
  });
});

it('names the roles of several matrices after the job of the page', async () => {
  const page = `# Engineering Skills Matrix

## Technical Skills

| Skill | Junior | Senior |
| --- | --- | --- |
| Kneading | 1 | 4 |
| Shaping | 2 | 4 |
| Fire | 0 | 5 |

## Soft Skills

| Skill | Junior | Senior |
| --- | --- | --- |
| Talking | 1 | 3 |
| Listening | 2 | 4 |
| Writing | 1 | 5 |
`;
  expect(await skillsOf('matrix.md', page)).toEqual({
    'Junior Engineer': ['Kneading 1', 'Shaping 2', 'Fire 0', 'Talking 1', 'Listening 2', 'Writing 1'],
    'Senior Engineer': ['Kneading 4', 'Shaping 4', 'Fire 5', 'Talking 3', 'Listening 4', 'Writing 5'],
  });
});

it('reads the skills of one role in words, and keeps them out of its lists', async () => {
  const page = `# Oven Engineer

## Responsibilities

- Heats
- Sweeps

## Required skills

| Skill | Level |
| --- | --- |
| Kneading | Advanced |
| Fire | Expert |
| Talking | Working knowledge |
`;
  expect(await skillsOf('oven.md', page)).toEqual({
    'Oven Engineer': ['Kneading Advanced', 'Fire Expert', 'Talking Working knowledge'],
  });
});

it('reads skills in the columns of a sheet with a role in each row', async () => {
  const sheet =
    'Job Title,Grade,Kneading,Shaping,Fire,Years\nStall Keeper,4,1,2,3,5\nStall Manager,6,3,3,,7\n';
  expect(await skillsOf('jobs.csv', sheet)).toEqual({
    'Stall Keeper': ['Kneading 1', 'Shaping 2', 'Fire 3'],
    'Stall Manager': ['Kneading 3', 'Shaping 3'],
  });
});

it('reads skills in data, as a map and as a list', async () => {
  const data = `roles:
  - title: Dough Analyst
    skills: { kneading: 3, shaping: 2, fire: 4 }
  - title: Dough Engineer
    skills:
      - { name: Kneading, level: expert }
      - { name: Fire, level: basic }
      - { name: Water, level: basic }
`;
  expect(await skillsOf('jobs.yaml', data)).toEqual({
    'Dough Analyst': ['Kneading 3', 'Shaping 2', 'Fire 4'],
    'Dough Engineer': ['Kneading expert', 'Fire basic', 'Water basic'],
  });
});

it('reads no skills where columns count something else, or have two scales', async () => {
  const sheet = (heads: string): string =>
    `Job Title,Grade,${heads}\nStall Keeper,4,1,2,3\nStall Manager,6,3,3,3\n`;
  expect(await skillsOf('jobs.csv', sheet('Team size,Years,Direct reports'))).toEqual({
    'Stall Keeper': [],
    'Stall Manager': [],
  });
  const mixed =
    'Job Title,Grade,Kneading,Shaping,Fire\nStall Keeper,4,1,basic,3\nStall Manager,6,3,expert,3\n';
  expect(await skillsOf('jobs.csv', mixed)).toEqual({ 'Stall Keeper': [], 'Stall Manager': [] });
});
