import { describe, expect, it } from 'vitest';
import { intentOfFact } from '../../../src/answers/intent.js';
import type { Role } from '../../../src/catalog/catalog.js';
import { FACTS } from '../../../src/queries/facts.js';
import type { Roles } from '../../../src/queries/query.js';
import { createSpeaker } from '../../../src/queries/speaker.js';
import { ENGLISH } from '../../../src/questions/english/description/english.js';
import { ask, catalog } from '../../support/catalogues/shipped.js';

/** Buttons send canonical sentences, so each must come back as the question it stands for, of the very role. */
describe('the sentences behind buttons', () => {
  const speaker = createSpeaker(catalog, ENGLISH);
  const one = ({ id }: Role): Roles => ({ kind: 'one', role: id });

  it.each(FACTS.map((fact) => [fact] as const))('ask the %s of every role', (fact) => {
    for (const role of catalog.roles) {
      const answer = ask(speaker.query({ kind: 'facts', facts: [fact], of: one(role) }));
      expect([
        answer.intents,
        answer.roles[0]?.title,
        answer.notes.filter((note) => note.startsWith('Understood')),
      ]).toEqual([[intentOfFact(fact)], role.title, []]);
    }
  });

  it('compare every role with its neighbours', () => {
    for (const role of catalog.roles) {
      for (const other of role.family.roles.filter(({ title }) => title !== role.title)) {
        const answer = ask(speaker.query({ kind: 'compare', sides: [one(role), one(other)] }));
        expect([answer.intents, answer.roles.map(({ title }) => title)]).toEqual([
          ['compare'],
          [role.title, other.title],
        ]);
      }
    }
  });

  it('lead from every choice and follow-up to an answer', () => {
    for (const start of [
      'grade director',
      'help',
      'grade Principal ESM',
      'KPIs',
      'does the director travel?',
      'grade Chief Revenue Officer',
    ]) {
      const { choices } = ask(start);
      expect(choices.length, start).toBeGreaterThan(0);
      for (const { question } of choices)
        expect(ask(question).outcome, question).toMatch(/answered|not_documented/);
    }
    const families = catalog.families.map(({ name }) => name);
    const titles = catalog.roles.map(({ title }) => title);
    const questions = [
      ...titles.flatMap((title) => [title, `requirements ${title}`, `compare ${titles[0]} vs ${title}`]),
      ...families.flatMap((family) => [family, `roles in ${family}`, `hiring process ${family}`]),
      ...['what job families are there?', 'grade 8 roles', 'which roles need Tableau?'],
      'who reports to the Chief Revenue Officer?',
    ];
    for (const start of questions) {
      const { followUps } = ask(start);
      expect(followUps.length, start).toBeGreaterThan(1);
      for (const { question } of followUps)
        expect(ask(question).outcome, question).toMatch(/answered|not_documented/);
    }
  });
});
