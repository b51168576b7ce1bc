import { describe, expect, it } from 'vitest';
import { buildArchitecture } from '../../../src/catalog/architecture.js';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

/** Levels that few titles say, and departments of several families. */
const architecture = buildArchitecture({
  levels: ['assistant', 'crew lead', 'warden'],
  departments: [
    { department: 'Outdoors', families: ['Gardens', 'Ponds'] },
    { department: 'Indoors', families: ['Halls', 'Kitchens'] },
  ],
});

const role = (title: string, level: string, grade: number) => ({
  title,
  level,
  grade,
  track: level === 'assistant' ? ('individual contributor' as const) : ('management' as const),
});

const families = {
  Gardens: [role('Gardener', 'assistant', 1), role('Head Gardener', 'crew lead', 2)],
  Ponds: [role('Pond Crew Lead', 'crew lead', 2), role('Pond Warden', 'warden', 3)],
  Halls: [role('Hall Assistant', 'assistant', 1), role('Night Assistant', 'warden', 2)],
  Kitchens: [role('Cook', 'assistant', 1)],
};
const source = { page: 'All', url: null, date: null };
const files = Object.entries(families).map(([family, roles]) => ({ family, source, roles }));
const { ask } = createRolecall(finish(buildCatalog(files, architecture)));

describe('a level that not all titles say', () => {
  it.each(['crew leads', 'who are the crew leads', 'list all crew leads'])(
    'is meant by its name in the plural: %s',
    (question) => {
      const { outcome, headline } = ask(question);
      expect([outcome, headline]).toEqual([
        'answered',
        expect.stringMatching(/^2 roles are level crew lead/),
      ]);
    },
  );

  it('is asked back where a role of another level has its name', () => {
    expect(ask('list the assistants').outcome).toBe('ambiguous');
  });
});

describe('departments', () => {
  it.each([
    ['compare Indoors and Outdoors', /(?=.*: 3 roles, ).*: 4 roles, /],
    ['how does Outdoors differ from Kitchens', /(?=.*: 4 roles, ).*: 1 role, /],
    ['compare Gardens, Ponds and Halls', /^Gardens: 2 roles, .*Halls: 2 roles, .*Ponds: 2 roles, /],
    ['average grade of Indoors vs Outdoors', /^Average grade per department.*Outdoors 2 and Indoors 1\.3/],
  ])('stand beside each other as a whole: %s', (question, said) => {
    const { outcome, headline } = ask(question);
    expect([outcome, headline]).toEqual(['answered', expect.stringMatching(said)]);
  });

  it('are not taken for the families in them', () => {
    expect(ask('is the Gardener in the same department as the Pond Warden').headline).toMatch(/^Yes/);
    expect(ask('is the Gardener in the same family as the Pond Warden').headline).toMatch(/^No/);
  });
});

describe('what a family or a department has', () => {
  it.each([
    ['which department is Ponds in', /^1 department has roles in Ponds: Outdoors\.$/],
    ['families in Outdoors', /^2 job families .*: Gardens and Ponds\.$/],
    ['how many families are in Indoors', /^2 job families .*: Halls and Kitchens\.$/],
    ['does Outdoors include Ponds', /^Yes: /],
    ['does Indoors include Ponds', /^No: none of the roles in Ponds are in Halls or in Kitchens/],
    ['does Ponds have anyone at grade 3', /the Pond Warden\.$/],
    ['does Outdoors have wardens', /^1 role .* level warden: the Pond Warden\.$/],
    ['does Kitchens have gardeners or cooks', /the Cook\.$/],
  ])('is not searched for in pages: %s', (question, said) => {
    const { outcome, headline } = ask(question);
    expect([outcome, headline]).toEqual(['answered', expect.stringMatching(said)]);
  });
});

describe('roles that somebody has', () => {
  it.each(['which roles have gardeners', 'do any roles have cooks'])(
    'are never searched for in pages, even where no rule reads the question: %s',
    (question) => {
      expect(ask(question).headline).not.toContain('mention');
    },
  );
});
