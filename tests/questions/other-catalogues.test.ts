import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answerer.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';

/** Titles that are hard to tell from the words of a question, or from each other. */
const TITLES = [
  'Chief of Staff to the CFO',
  'Chief Financial Officer',
  'Legal Counsel',
  'Senior Legal Counsel',
  'Support Engineer',
  'C# Developer',
  'C++ Developer',
  'Data Analyst (Intermediate)',
  'Compensation Analyst',
  'People Operations Manager',
  'Manager, Learning and Development',
  'Job Architect',
];

function botFor(titles: readonly string[], organization?: string): Ask {
  const roles = titles.map((title, index) => ({
    title,
    level: 'intermediate',
    track: 'individual contributor' as const,
    grade: index + 1,
  }));
  const source = { page: 'All', url: null, date: null };
  return createRolecall(finish(buildCatalog([{ family: 'Legal Counsel', organization, source, roles }]))).ask;
}

const ask = botFor(TITLES);

describe('a catalogue with titles like words of questions', () => {
  const forms = [
    (title: string) => `grade ${title}`,
    (title: string) => `what grade is the ${title}?`,
    (title: string) => `hi, what's the ${title}'s grade? thanks!`,
    (title: string) => `${title.toLowerCase()} grade pls`,
  ];

  it.each(TITLES.flatMap((title, index) => forms.map((form) => [form(title), title, index + 1] as const)))(
    '%s',
    (question, title, grade) => {
      const answer = ask(question);
      expect([answer.roles[0]?.title, answer.headline]).toEqual([title, `The ${title} is grade ${grade}.`]);
    },
  );

  it.each([
    ['does a Legal Counsel need a degree?', 'not_documented', 'Legal Counsel'],
    ['what grade are legal counsels', 'answered', 'Legal Counsel'],
    ['grade Legal Counesl', 'answered', 'Legal Counsel'],
    ['who does the CFO report to?', 'not_documented', 'Chief Financial Officer'],
    ['salary of the Compensation Analyst', 'not_documented', 'Compensation Analyst'],
    ['grade L&D Manager', 'not_found', undefined],
    ['grade Performance Analyst', 'not_found', undefined],
    // No manager of the Compensation Analyst: the last word would be the noun of the title.
    ['Compensation Manager', 'ambiguous', 'People Operations Manager'],
    ['Compensation Analyst manager', 'not_documented', 'Compensation Analyst'],
    ['manager, compensation', 'ambiguous', 'People Operations Manager'],
    ['who does a Manager, Maritime Audit report to?', 'not_found', undefined],
  ])('%s is %s', (question, outcome, title) => {
    const answer = ask(question);
    expect([answer.outcome, answer.roles[0]?.title]).toEqual([outcome, title]);
  });

  it.each([
    [
      'a shorter title inside',
      ['Analyst', 'Compensation Analyst'],
      'grade Compensation Analyst',
      'Compensation Analyst',
    ],
    [
      'a manager in the sentence',
      ['Business Administrator', 'Manager, Business Administrator'],
      'my manager asked me what a Business Administrator does',
      'Business Administrator',
    ],
    ['emoji codes', ['Support Engineer'], ':wave: Support Engineer :pray:', 'Support Engineer'],
    [
      'initials that are an abbreviation',
      ['Director, Open Platform Services', 'People Operations Manager'],
      'people ops manager',
      'People Operations Manager',
    ],
    [
      'a title with "role" in it',
      ['Role-Based Access Engineer', 'Support Engineer'],
      'grade of the Support Engineer role',
      'Support Engineer',
    ],
  ])('is not led astray by %s', (_, titles, question, title) => {
    expect(botFor(titles)(question).roles[0]?.title).toBe(title);
  });

  it.each([
    ['what grade is a Support Engineer at Acme Widgets?', 'Acme Widgets'],
    ['acme widgets support engineer grade', 'Acme Widgets'],
    ["Acme's Support Engineer: which grade?", 'Acme'],
    ['grade of the Support Engineer', 'Support'],
  ])('answers %s where the organization is called %s', (question, organization) => {
    expect(botFor(['Support Engineer'], organization)(question)).toMatchObject({
      outcome: 'answered',
      headline: 'The Support Engineer is grade 1.',
    });
  });
});

describe('a catalogue with learners and with families named by their roles', () => {
  const source = { page: 'All', url: null, date: null };
  const roleOf = (title: string, grade: number) => ({
    title,
    level: 'intermediate',
    track: 'individual contributor' as const,
    grade,
  });
  const families: Record<string, readonly string[]> = {
    'Web Engineer': ['Intern Web Engineer', 'Web Engineer', 'Senior Web Engineer'],
    'Data Analytics': ['Data Analyst', 'Data Analyst Intern'],
    'UX Researcher': ['UX Researcher', 'Staff UX Researcher'],
    'UX Research Operations': ['Research Coordinator'],
    'Go-to-Market Planning': ['Planner'],
    'Field Marketing': ['Campaigner'],
    'Engineering Leadership': ['Head of Engineering'],
  };
  const { ask: askOf } = createRolecall(
    finish(
      buildCatalog(
        Object.entries(families).map(([family, titles]) => ({
          family,
          source,
          roles: titles.map((title, at) => roleOf(title, at + 1)),
        })),
      ),
    ),
  );

  it.each([
    ['how many roles have a grade', '11 roles state the grade.'],
    ['every researcher has a grade', 'Yes: all 2 roles with “researcher” in the title state the grade'],
  ])('%s: claims something of all', (question, said) => {
    expect(askOf(question).headline).toContain(said);
  });

  it.each([
    ['all interns', ['Intern Web Engineer', 'Data Analyst Intern']],
    [
      'engineering roles',
      ['Head of Engineering', 'Intern Web Engineer', 'Web Engineer', 'Senior Web Engineer'],
    ],
    ['who works in UX research?', ['UX Researcher', 'Staff UX Researcher', 'Research Coordinator']],
    ['all internships', ['Intern Web Engineer', 'Data Analyst Intern']],
    ['list the roles of the data analyst family', ['Data Analyst', 'Data Analyst Intern']],
    ['what are the names of the researchers', ['UX Researcher', 'Staff UX Researcher']],
    ['marketing roles', ['Campaigner']],
    ['roles with "staff" in the title', ['Staff UX Researcher']],
  ])('%s', (question, titles) => {
    expect(
      askOf(question)
        .roles.map(({ title }) => title)
        .sort(),
    ).toEqual([...titles].sort());
  });
});

describe('a catalogue with a family that has the name of a role', () => {
  const roles = (
    [
      ['Associate Copy Editor', 'associate', 'individual contributor'],
      ['Senior Copy Editor', 'senior', 'individual contributor'],
      ['Editing Manager', 'manager', 'management'],
    ] as const
  ).map(([title, level, track], at) => ({ title, level, track, grade: at + 5 }));
  const source = { page: 'All', url: null, date: null };
  const { ask: askOf } = createRolecall(finish(buildCatalog([{ family: 'Copy Editor', source, roles }])));

  it.each([
    ['copy editor roles', '3 roles are in Copy Editor'],
    ['how many levels does copy editor have', 'Roles in Copy Editor have 3 levels'],
    ['which copy editor roles are management', 'the Editing Manager'],
    ['copy editors above grade 5', 'the Senior Copy Editor'],
  ])('%s', (question, said) => {
    expect(askOf(question).headline).toContain(said);
  });
});

describe('a catalogue whose pages have words like the names of tools and languages', () => {
  const requirements = ['Work at scale', 'Has looked after customers', 'Experience that spans regions'];
  const role = {
    title: 'Ranger',
    level: 'intermediate',
    track: 'individual contributor' as const,
    requirements,
  };
  const source = { page: 'All', url: null, date: null };
  const { ask: askOf } = createRolecall(
    finish(
      buildCatalog([
        { family: 'Parks', source, roles: [role, { ...role, title: 'Senior Ranger', level: 'senior' }] },
      ]),
    ),
  );

  it.each([
    'which roles need Scala',
    'which roles need Looker',
    'which roles need Spanish',
    'who needs spanish',
  ])('takes no name for a slip of such a word: %s', (question) => {
    const { outcome, headline } = askOf(question);
    expect([question, outcome, headline]).toEqual([
      question,
      'not_found',
      expect.stringMatching(/^No page in the catalogue mentions “(scala|looker|spanish)”\.$/),
    ]);
  });
});

describe('a catalogue with numbers in titles', () => {
  const askOf = botFor(['Engineer I', 'Engineer II', 'Engineer III', 'Principal Engineer']);

  it.each([
    ['grade of engineer 2', 'answered', ['Engineer II']],
    ['engineer iii grade', 'answered', ['Engineer III']],
    ['grade of engineer 4', 'not_found', []],
    ['is Engineer IV a role', 'not_found', []],
  ])('%s is %s', (question, outcome, titles) => {
    const answer = askOf(question);
    expect([answer.outcome, answer.roles.map(({ title }) => title)]).toEqual([outcome, titles]);
  });
});

describe('a catalogue with a number that might be a grade', () => {
  const askOf = botFor(['Program Manager', 'Technical Program Manager 2']);

  it('reads a number behind "grade" as a grade, and not as a part of a title', () => {
    expect(askOf('grade 2 program managers').headline).toContain('is grade 2 and has');
  });
});

describe('a catalogue with titles that a wrong one is near to', () => {
  const families = ['Sourcing', 'Reliability'].map((family) => ({
    family,
    source: { page: family, url: null, date: null },
    roles: [`Senior Manager, ${family}`, `Director, ${family}`, `Staff ${family} Engineer`].map(
      (title, at) => ({
        title,
        level: 'intermediate',
        track: 'individual contributor' as const,
        grade: at + 1,
        reports_to: 'Federal Sales Director',
      }),
    ),
  }));
  const { ask: askOf } = createRolecall(finish(buildCatalog(families)));

  it.each([
    'is there a manager, sourcing director?',
    'who reports to federal',
    'grade of the federal staff sourcing engineer',
  ])('answers for none of them: %s', (question) => {
    expect(['not_found', 'ambiguous', 'not_understood']).toContain(askOf(question).outcome);
  });
});

describe('a catalogue with many families of one trade', () => {
  const trades = ['Water', 'Wind', 'Steam', 'Sun', 'Coal', 'Wood', 'Oil'];
  const { ask: askOf } = createRolecall(
    finish(
      buildCatalog(
        trades.map((trade) => ({
          family: `${trade} Engineering`,
          source: { page: trade, url: null, date: null },
          roles: [
            { title: `${trade} Expert`, level: 'senior', track: 'individual contributor' as const, grade: 7 },
          ],
        })),
      ),
    ),
  );

  it('names two of them in the first line, and tells how many others there are', () => {
    expect(askOf('engineering roles').headline).toMatchInlineSnapshot(
      `"7 roles are in Coal Engineering, in Oil Engineering or in one of 5 other job families."`,
    );
  });
});

describe('a family with the name of one of its roles', () => {
  const askTwoFamilies = createRolecall(
    finish(
      buildCatalog(
        ['Baker', 'Cook'].map((family) => ({
          family,
          source: { page: family, url: null, date: null },
          roles: [
            {
              title: `Junior ${family}`,
              level: 'junior',
              track: 'individual contributor' as const,
              grade: 3,
            },
            { title: family, level: 'intermediate', track: 'individual contributor' as const, grade: 4 },
          ],
        })),
      ),
    ),
  ).ask;

  it.each([
    ['lowest grade in Baker', 'The role with the lowest grade among roles in Baker: the Junior Baker'],
    ['compare the Baker family with the Cook family', 'Baker: 2 roles, grades 3 to 4; Cook: 2 roles'],
    ['how many roles are in the Cook family', '2 roles are in Cook'],
    ['grade of the Baker', 'The Baker is grade 4.'],
  ])('is meant where a group is asked about: %s', (question, told) => {
    expect(askTwoFamilies(question).headline).toContain(told);
  });
});

describe('a catalogue with families that share a word', () => {
  const titles: Record<string, readonly string[]> = {
    'Field Marketing': ['Senior Campaigner', 'Manager, Field Marketing', 'Director, Field Marketing'],
    'Event Marketing': ['Event Planner', 'Manager, Event Marketing'],
    Sales: ['VP of Sales', 'VP of Channel Sales'],
  };
  const askOf = createRolecall(
    finish(
      buildCatalog(
        Object.entries(titles).map(([family, own]) => ({
          family,
          source: { page: family, url: null, date: null },
          roles: own.map((title, at) => ({
            title,
            level: title.startsWith('Senior') ? 'senior' : 'intermediate',
            track: 'individual contributor' as const,
            grade: at + 5,
          })),
        })),
      ),
    ),
  ).ask;

  it.each([
    ['managers of marketing', ['Manager, Event Marketing', 'Manager, Field Marketing']],
    ['how many directors of marketing are there', ['Director, Field Marketing']],
  ])('takes the word for all of them: %s', (question, found) => {
    expect(
      askOf(question)
        .roles.map(({ title }) => title)
        .sort(),
    ).toEqual(found);
  });

  it.each([
    ['grade of the head of marketing', 'not_found'],
    ['list everyone under the VP of Marketing', 'not_found'],
    ['how far is a senior plumber from the VP of Sales', 'not_found'],
  ])('takes no one of them for a role that it lacks: %s', (question, outcome) => {
    const answer = askOf(question);
    expect([answer.outcome, answer.roles]).toEqual([outcome, []]);
  });
});

describe('a catalogue in which no page states a grade', () => {
  const roles = ['Cook', 'Baker'].map((title) => ({
    title,
    level: 'intermediate',
    track: 'individual contributor' as const,
  }));
  const source = { page: 'Kitchen', url: null, date: null };
  const askOf = createRolecall(finish(buildCatalog([{ family: 'Kitchen', source, roles }]))).ask;

  it.each([
    ['grade 8 roles', 'No page says of any role whether it is grade 8'],
    ['how many roles are above grade 5', 'No page says of any role whether it is grade 6 or higher'],
    ['is any role grade 3', 'The pages do not say whether any role is grade 3'],
    ['Kitchen by grade descending', 'but no page states the grade to order them by', 'answered'],
    ['roles at intermediate level or above', 'No page states how high level intermediate stands'],
  ])('claims and denies no grade: %s', (question, said, outcome = 'not_documented') => {
    const answer = askOf(question);
    expect([answer.outcome, answer.headline]).toEqual([outcome, expect.stringContaining(said)]);
  });
});

describe('a catalogue with a family that is called by what its analysts do not do', () => {
  const families: Record<string, readonly string[]> = {
    'Analyst Relations Manager': ['Analyst Relations Manager', 'Director of Industry Analyst Relations'],
    'Investor Relations': ['Investor Relations Analyst', 'VP of Investor Relations'],
    Data: ['Data Analyst', 'Web Analyst', 'Market Analyst'],
  };
  const askOf = createRolecall(
    finish(
      buildCatalog(
        Object.entries(families).map(([family, titles]) => ({
          family,
          source: { page: family, url: null, date: null },
          roles: titles.map((title, at) => ({
            title,
            level: 'intermediate',
            track: 'individual contributor' as const,
            grade: 6 + 4 * at,
          })),
        })),
      ),
    ),
  ).ask;

  it.each([
    ['analyst relations', 'Analyst Relations Manager is a job family of 2 roles'],
    ['the ladder of analyst relations', 'The ladder of Analyst Relations Manager has 2 roles'],
    ['analyst relations roles', '2 roles are in Analyst Relations Manager'],
    ['grade of the relations analyst', 'The Investor Relations Analyst is grade 6.'],
  ])('takes words in the order of their titles: %s', (question, told) => {
    expect(askOf(question).headline).toContain(told);
  });
});

describe('a ladder without grades', () => {
  const family = (title: string, level: string) => ({
    title,
    level,
    track: 'individual contributor' as const,
  });
  const gradeless = createRolecall(
    finish(
      buildCatalog([
        {
          family: 'Pottery',
          source: { page: 'Pottery', url: null, date: null },
          roles: [
            family('Junior Potter', 'junior'),
            family('Potter', 'intermediate'),
            family('Lead Potter', 'lead'),
          ],
        },
      ]),
    ),
  );

  it.each([
    ['top of the pottery ladder', 'The Lead Potter comes last in the order of the page.'],
    ['most junior role in pottery', 'The Junior Potter comes first in the order of the page.'],
    ['grades in pottery', 'No page states a grade of roles in Pottery.'],
  ])('names its ends in the order of the page: %s', (question, said) => {
    const { outcome, headline } = gradeless.ask(question);
    expect([outcome, headline]).toEqual(['not_documented', expect.stringContaining(said)]);
  });
});
