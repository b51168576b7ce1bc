import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/answerer.js';
import { renderText } from '../../../src/answers/render-text.js';
import { createRolecall } from '../../../src/rolecall.js';
import { OWN_WORDS } from '../../support/catalogues/own-words.js';

const asks = Object.fromEntries(
  Object.entries(OWN_WORDS).map(([name, catalog]) => [name, createRolecall(catalog).ask]),
) as Record<keyof typeof OWN_WORDS, Ask>;

/** A question, the first line of its answer, and the outcome where it is not `answered`. */
type Row = [question: string, headline: string, outcome?: string];

describe('a bakery with departments and outsiders', () => {
  it.each<Row>([
    ['grade 3 or 4', '1 role is grade 3 or grade 4: the Shop Assistant.'],
    ['grade of the Senior Baker', 'The Senior Baker is grade 6 or 7.'],
    ['is grade 7 higher than grade 6', 'Yes: grade 7 is one grade above grade 6.'],
    [
      'highest ic in Baking',
      'The role with the highest grade among roles in Baking on the individual contributor track: the Senior Baker, grade 6 or 7.',
    ],
    [
      'who is more senior, the Baker or the Senior Baker',
      'Highest by grade: the Senior Baker (6 or 7). Baker 5 and Senior Baker 6 or 7.',
    ],
    [
      'which is higher, the Senior Baker or the Shop Manager',
      'The page leaves open which is the highest by grade: the Senior Baker or the Shop Manager. Senior Baker 6 or 7 and Shop Manager 7.',
    ],
    [
      'how many grades are there',
      'The catalogue has 5 grades: grade 3, grade 5, grade 7, grade 8 and grade 12.',
    ],
    [
      'same manager as the Shop Manager',
      'The page does not say who the Shop Manager reports to.',
      'not_found',
    ],
    [
      'which of the Baker and the Pastry Cook is grade 5',
      'Those of the Baker and the Pastry Cook that are grade 5: the Baker and the Pastry Cook.',
    ],
    ['roles in Production', '5 roles are in Baking or in Pastry.'],
    ['roles in the Production department', '5 roles are in Baking or in Pastry.'],
    ['how many Making roles', '5 roles are in Baking or in Pastry.'],
    ['which departments are there', 'The catalogue has 1 department: Production.'],
    ['how many roles per department', 'Roles per department: Production: 5; not stated: 2.'],
    ['departments with a manager', '1 department has roles on the management track: Production.'],
    ['department of the Baker', 'The Baker is in the department Production, in the job family Baking.'],
    ['department of the Shop Assistant', 'The Shop Assistant is in the job family Sales.'],
    ['location of the Senior Baker', 'The Senior Baker has the location Rivertown or Hillside.'],
    ['where is the Baker based', 'The Baker has the location Rivertown.'],
    [
      'location of the Shop Assistant',
      'Where, when or on what contract people work as the Shop Assistant is not in the catalogue.',
      'not_documented',
    ],
    [
      'can the Baker work part time',
      'Where, when or on what contract people work as the Baker is not in the catalogue.',
      'not_documented',
    ],
    ['job code of the Senior Baker', 'The Senior Baker has the job code BK-6 and 10442 in Payroll.'],
    ['job code of the Baker', 'The page does not state a job code for the Baker.', 'not_documented'],
    ['competencies of the Senior Baker', 'The Senior Baker needs Dough (3) and Ovens (expert).'],
    ['competencies of the Baker', 'The page does not list competencies for the Baker.', 'not_documented'],
    ['owner of the Baker', 'The Baker is kept up to date by Chief Baking Officer.'],
    [
      'who owns the Senior Baker',
      'The Senior Baker is kept up to date by Head Baker, last reviewed on 2025-02-28, due for review every 6 months, next on 2025-08-28.',
    ],
    ['owner of the Shop Assistant', 'The catalogue names no owner for the Shop Assistant.', 'not_documented'],
    [
      'when was the Senior Baker last reviewed',
      'The Senior Baker was last reviewed on 2025-02-28, due for review every 6 months, next on 2025-08-28.',
    ],
    [
      'who does the Senior Baker report to',
      'The Senior Baker reports to both the Head Baker and the Chief Baking Officer.',
    ],
    [
      'does the Senior Baker report to the CBO',
      'Yes: the Senior Baker reports to both the Head Baker and the Chief Baking Officer.',
    ],
    ['dotted line of the Senior Baker', 'The Senior Baker reports on a dotted line to the Mayor.'],
    ['dotted line of the Baker', 'The page names no dotted line of the Baker.', 'not_documented'],
    ['what comes after the Senior Baker', 'After the Senior Baker comes the Head Baker, as its page says.'],
    ['grade of the SB', 'The Senior Baker is grade 6 or 7.'],
    ['what does CBO stand for', 'CBO stands for Chief Baking Officer.'],
    [
      'roles without an owner',
      '3 roles have no stated owner: the Pastry Cook, the Shop Assistant and the Shop Manager.',
    ],
    ['salary of the Baker', 'Pay is not in the catalogue. The Baker is grade 5.', 'not_documented'],
  ])('%s', (question, headline, outcome = 'answered') => {
    expect(asks.bakery(question)).toMatchObject({ headline, outcome });
  });
});

describe('levels such as L5 and IC4', () => {
  it.each<Row>([
    ['what does L5 mean', 'L5 is the level of 2 roles.'],
    ['what does IC4 mean', 'Intermediate (IC4, Engineer II) is the level of 1 role.'],
    ['IC4 roles', '1 role is level intermediate: the Product Engineer.'],
    ['Engineer II roles', '1 role is level intermediate: the Product Engineer.'],
    ['L5 roles', '2 roles are L5: the Senior Software Engineer and the Compiler Expert.'],
    ['level 5', '2 roles are L5: the Senior Software Engineer and the Compiler Expert.'],
    [
      'L5 or L6 roles',
      '3 roles are L5 or L6: the Senior Software Engineer, the Compiler Expert and the Engineering Manager.',
    ],
    [
      'level 5 or 6',
      '3 roles are L5 or L6: the Senior Software Engineer, the Compiler Expert and the Engineering Manager.',
    ],
    ['L5 or above', '4 roles are L5 or higher.'],
    ['roles below L5', '2 roles are at most L4: the Software Engineer and the Product Engineer.'],
    ['roles between L4 and L6', '4 roles are L4 to L6.'],
    ['L4-L6', '4 roles are L4 to L6.'],
    ['how many L5 roles', '2 roles are L5: the Senior Software Engineer and the Compiler Expert.'],
    ['is L5 higher than L4', 'Yes: L5 is one level above L4.'],
    ['is L6 lower than L4', 'No: L6 is 2 levels above L4.'],
    ['is IC4 higher than IC3', 'Yes: intermediate is one level above junior.'],
    ['is senior higher than junior', 'Yes: senior is 2 levels above junior.'],
    ['is M1 the same as IC5', 'Yes: manager and senior are the same.'],
    ['highest level', 'The role with the highest level: the Director of Engineering, L7.'],
    ['level of the Software Engineer', 'The Software Engineer is L3.'],
    ['which level is the Product Engineer', 'The Product Engineer is L4.'],
    ['level name of the Product Engineer', 'The Product Engineer has the level intermediate.'],
    ['is the Software Engineer L3', 'Yes: the Software Engineer is L3.'],
    ['is the Software Engineer L4', 'No: the Software Engineer is L3, not L4.'],
    ['L5 engineers', '1 role is L5 and has “engineer” in the title: the Senior Software Engineer.'],
    ['specialist roles', '1 role is on the specialist track: the Compiler Expert.'],
    ['is the Compiler Expert a specialist', 'Yes: the Compiler Expert is on the specialist track.'],
    [
      'which tracks are there',
      'The catalogue has 3 tracks: Individual contributor, Specialist and Management.',
    ],
    ['which levels are there', 'The catalogue has 5 levels: L3, L4, L5, L6 and L7.'],
    ['roles per level', 'Roles per level: L3: 1, L4: 1, L5: 1, L6: 1 and L7: 1; left open: 1.'],
    [
      'compare Software Engineer and Product Engineer',
      'The Product Engineer (L4) is one level above the Software Engineer (L3).',
    ],
    ['what comes after the Software Engineer', 'After the Software Engineer comes the Product Engineer, L4.'],
  ])('%s', (question, headline, outcome = 'answered') => {
    expect(asks.coded(question)).toMatchObject({ headline, outcome });
  });

  it('come with what the organisation says about them', () => {
    expect(renderText(asks.coded('what does IC4 mean'))).toContain('Ships features alone.');
  });
});

describe('bands with letters', () => {
  it.each<Row>([
    ['which band is the Baker', 'The Baker is band B.'],
    ['band of a Baker', 'The Baker is band B.'],
    ['grade of the Baker', 'The Baker is band B.'],
    ['band C or above', '4 roles are band C or higher.'],
    ['band C roles', '2 roles are band C: the Cook and the Senior Cook.'],
    ['C roles', '2 roles are band C: the Cook and the Senior Cook.'],
    ['band skilled', '2 roles are band C: the Cook and the Senior Cook.'],
    ['roles in band B or C', '4 roles are band B or band C.'],
    ['band c or d', '3 roles are band C or band D: the Cook, the Senior Cook and the Head Waiter.'],
    ['bands a to c', '5 roles are band A to C.'],
    ['roles above band B', '4 roles are band C or higher.'],
    ['how many band B roles', '2 roles are band B: the Baker and the Waiter.'],
    ['lowest band', 'The role with the lowest band: the Porter, band A.'],
    [
      'the highest band in Kitchen',
      'The role with the highest band among roles in Kitchen: the Head Chef, band E.',
    ],
    ['is band D higher than band C', 'Yes: band D is one band above band C.'],
    ['what does band C mean', 'Band C (Skilled) is the band of 2 roles.'],
    ['is the Cook band D', 'No: the Cook is band C, not D.'],
    ['is the Senior Cook band C', 'The page leaves it open: the Senior Cook is band C or D.'],
    ['which bands are there', 'The catalogue has 5 bands: band A, band B, band C, band D and band E.'],
    [
      'roles per band',
      'Roles per band: band A: 1, band B: 2, band C: 1, band D: 1 and band E: 1; left open: 1.',
    ],
    ['average band', 'Average band of all roles: B to C.'],
    ['band range of Kitchen', 'Band range of roles in Kitchen: A to E.'],
    ['how many bands between Porter and Head Chef', 'The Head Chef is 4 bands above the Porter.'],
    ['roles with the same band as the Baker', '1 role has the same band as the Baker: the Waiter.'],
    [
      'does a Baker have a higher band than a Porter',
      'Yes: the Baker (band B) is one band above the Porter (band A).',
    ],
    ['Kitchen', 'Kitchen is a job family of 5 roles, bands A to E.'],
  ])('%s', (question, headline, outcome = 'answered') => {
    expect(asks.bands(question)).toMatchObject({ headline, outcome });
  });

  it('are called so in tables, on buttons and in help', () => {
    const list = asks.bands('list all roles');
    expect(list.parts[0]).toMatchObject({ columns: ['Band', 'Role', 'Job family'] });
    expect(renderText(list)).toContain('Band C or D · Senior Cook');
    expect(renderText(asks.bands('help'))).toContain('band Porter');
  });
});

describe('German titles, duties and pay groups', () => {
  it.each<Row>([
    ['grade of the Bäcker', 'The Bäcker is E 5.'],
    ['which Entgeltgruppe is the Konditormeister', 'The Konditormeister is E 8.'],
    ['Entgeltgruppe of the Baecker', 'The Bäcker is E 5.'],
    ['E 8 roles', '1 role is E 8: the Konditormeister.'],
    ['E8 roles', '1 role is E 8: the Konditormeister.'],
    ['E 9a or higher', '1 role is E 9a or higher: the Leiterin der Backstube.'],
    [
      'roles between E 6 and E 9a',
      '3 roles are E 6 to E 9a: the Großküchenköchin, the Konditormeister and the Leiterin der Backstube.',
    ],
    ['is E 9a higher than E 8', 'Yes: E 9a is one Entgeltgruppe above E 8.'],
    ['Konditormeister vs Bäcker', 'The Bäcker (E 5) is 2 Entgeltgruppen below the Konditormeister (E 8).'],
    [
      'who does the Großküchenköchin report to',
      'The Großküchenköchin reports to the Leiterin der Backstube.',
    ],
    [
      'who does the grosskuechenkoechin report to',
      'The Großküchenköchin reports to the Leiterin der Backstube.',
    ],
    ['does the Bäcker need a Führerschein', 'Requirement of the Bäcker: Führerschein Klasse B.'],
    ['which roles need Hygieneplan', '1 role mentions “hygieneplan”: the Bäcker.'],
    ['Leitung roles', '1 role is level Führung: the Leiterin der Backstube.'],
    ['managers', '1 role is on the management track: the Leiterin der Backstube.'],
    [
      'Fachlaufbahn roles',
      '3 roles are on the Fachlaufbahn track: the Bäcker, the Großküchenköchin and the Konditormeister.',
    ],
    ['was macht ein Bäcker?', 'I read questions in English. Please ask me in English.', 'help'],
    ['an wen berichtet der Bäcker?', 'I read questions in English. Please ask me in English.', 'help'],
    ['quel est le grade du Bäcker?', 'I read questions in English. Please ask me in English.', 'help'],
  ])('%s', (question, headline, outcome = 'answered') => {
    expect(asks.german(question)).toMatchObject({ headline, outcome });
  });
});
