import { describe, expect, it } from 'vitest';
import type { Condition, Query, Roles } from '../../src/queries/query.js';
import { ENGLISH } from '../../src/questions/english/description/english.js';
import { catalog as shipped } from '../support/catalogues/shipped.js';
import { describeQuery } from '../support/sentences.js';

const ALL: Roles = { kind: 'all' } as const;
const one = (role: string): Roles => ({ kind: 'one', role });
const where = (condition: Condition, roles: Roles = ALL): Roles => ({ kind: 'where', roles, condition });
const grade = (...grades: number[]): Condition => ({
  kind: 'grade',
  ranges: grades.map((only) => ({ from: only, to: only })),
});
const family = (...families: string[]): Condition => ({ kind: 'family', families });
const mentions = (...words: string[]): Condition => ({ kind: 'mentions', text: { kind: 'phrase', words } });
const and = (...conditions: Condition[]): Condition => ({ kind: 'and', conditions });
const or = (...conditions: Condition[]): Condition => ({ kind: 'or', conditions });
const not = (condition: Condition): Condition => ({ kind: 'not', condition });
const list = (roles: Roles): Query => ({ kind: 'list', roles, columns: [] });
const managersOf = (of: Roles): Roles => ({ kind: 'managers', of, steps: 1 });
const reportsOf = (of: Roles): Roles => ({ kind: 'reports', of, steps: 1 });
const SPECIALIST = one('partner-specialist');
const ESM = one('staff-ecosystem-sales-manager');
const TO_ESM: Condition = { kind: 'among', roles: reportsOf(ESM) };

describe('describe', () => {
  it('puts each kind of query into the words of a question', () => {
    const queries: Query[] = [
      { kind: 'facts', facts: ['grade'], of: managersOf(SPECIALIST) },
      { kind: 'facts', facts: ['grade', 'level'], of: { kind: 'either', groups: [SPECIALIST, ESM] } },
      list(where(and(grade(8, 10), not(family('partner-programs'))))),
      { kind: 'list', roles: where(family('ecosystem-sales')), columns: ['title', 'grade'] },
      { kind: 'count', roles: ALL, per: 'family' },
      { kind: 'count', roles: where(mentions('travel')) },
      { kind: 'count', roles: reportsOf(ESM) },
      { kind: 'groups', of: where(family('ecosystem-sales')), by: ['track', 'level'] },
      { kind: 'best_group', of: ALL, by: 'family', end: 'lowest', measure: 'roles' },
      { kind: 'summary', of: where(family('ecosystem-sales')), figure: 'average', measure: 'grade' },
      { kind: 'summary', of: ALL, figure: 'range', measure: 'grade', per: 'family' },
      { kind: 'whether', of: ESM, quantifier: 'the', claim: grade(9) },
      { kind: 'whether', of: managersOf(ESM), quantifier: 'the', claim: TO_ESM },
      { kind: 'whether', of: where(grade(7)), quantifier: 'any', claim: TO_ESM },
      { kind: 'exists', roles: where(grade(13)) },
      { kind: 'compare', sides: [SPECIALIST, managersOf(SPECIALIST)], focus: 'grade' },
      { kind: 'which', sides: [SPECIALIST, ESM], end: 'highest', measure: 'grade' },
      { kind: 'distance', from: SPECIALIST, to: ESM, along: 'grades' },
      { kind: 'steps', from: SPECIALIST, to: ESM },
      { kind: 'statements', of: ESM, text: { kind: 'phrase', words: ['salesforce'] } },
      { kind: 'document', of: ESM },
      { kind: 'family_facts', families: ['ecosystem-sales'], facts: ['hiring_process'] },
      { kind: 'families' },
      { kind: 'meaning', of: { kind: 'acronym', acronym: 'ESM' } },
    ];
    expect(
      `\n${queries.map((query) => describeQuery(query, shipped, ENGLISH)).join('\n')}\n`,
    ).toMatchInlineSnapshot(`
      "
      grade of the manager of the Partner Specialist
      grade and level of the Partner Specialist and the Staff Ecosystem Sales Manager
      list roles that are grade 8 or grade 10 and that are not in Partner Programs
      table of title and grade of roles that are in Ecosystem Sales
      how many roles per job family
      how many roles that mention “travel”
      how many of the direct reports of the Staff Ecosystem Sales Manager
      which tracks and levels there are among roles that are in Ecosystem Sales
      which job family has the fewest roles among all roles
      average grade of roles that are in Ecosystem Sales
      grade range per job family of all roles
      is the Staff Ecosystem Sales Manager grade 9
      does the manager of the Staff Ecosystem Sales Manager report to the Staff Ecosystem Sales Manager
      is it true that any roles that are grade 7 report to the Staff Ecosystem Sales Manager
      are there any roles that are grade 13
      compare the Partner Specialist with the manager of the Partner Specialist by grade
      which has the highest grade out of the Partner Specialist versus the Staff Ecosystem Sales Manager
      how many grades from the Partner Specialist to the Staff Ecosystem Sales Manager
      steps from the Partner Specialist to the Staff Ecosystem Sales Manager
      what the Staff Ecosystem Sales Manager says about “salesforce”
      job description of the Staff Ecosystem Sales Manager
      hiring process of the family Ecosystem Sales
      list all job families
      meaning of the acronym “ESM”
      "
    `);
  });

  it('keeps joins within joins apart without brackets', () => {
    const queries = [
      or(grade(8), and(mentions('sql'), mentions('tableau'))),
      and(or(grade(8), mentions('sql')), mentions('tableau')),
      and(grade(8), mentions('sql'), mentions('tableau')),
      not(and(grade(8, 9), or(mentions('sql', 'server'), not(TO_ESM)))),
      and({ kind: 'among', roles: reportsOf(where(grade(8))) }, mentions('sql')),
      { kind: 'among', roles: reportsOf(where(and(grade(8), mentions('sql')))) } as const,
    ].map((condition) => list(where(condition)));
    expect(
      `\n${queries.map((query) => describeQuery(query, shipped, ENGLISH)).join('\n')}\n`,
    ).toMatchInlineSnapshot(`
      "
      list roles that either are grade 8 or both mention “sql” and mention “tableau”
      list roles that both either are grade 8 or mention “sql” and mention “tableau”
      list roles that are grade 8 and that mention “sql” and that mention “tableau”
      list roles that not both are either grade 8 or grade 9 and either mention the words “sql server” or do not report to the Staff Ecosystem Sales Manager
      list roles that both report to roles that are grade 8 and mention “sql”
      list roles that report to roles that both are grade 8 and mention “sql”
      "
    `);
  });

  it('names a missing role or family by its id', () => {
    const query = {
      kind: 'facts',
      facts: ['grade'],
      of: where(family('gone-family'), one('gone-role')),
    } as const;
    expect(describeQuery(query, shipped, ENGLISH)).toMatchInlineSnapshot(
      `"grade of those that are in “gone-family” among the “gone-role”"`,
    );
  });
});
