import { describe, expect, it } from 'vitest';
import { commandFor, compareCommand } from '../../src/answers/commands.js';
import type { Intent } from '../../src/answers/intent.js';
import { ask, catalog } from '../support/shipped.js';

/** Buttons send commands, so each must come back as the question it stands for, of the very role. */
describe('the commands behind buttons', () => {
  const topics = (
    [
      'overview',
      'job_family',
      'grade',
      'track',
      'reports_to',
      'direct_reports',
      'reporting_chain',
      'requirements',
      'responsibilities',
      'expectations',
      'ladder',
      'step_below',
      'pay',
      'holder',
      'specialties',
      'performance_indicators',
      'hiring_process',
      'career_ladder',
    ] as const satisfies readonly Intent[]
  ).map((topic) => [topic] as const);

  it.each(topics)('ask the %s of every role', (topic) => {
    for (const { title } of catalog.roles) {
      const answer = ask(commandFor(topic, title));
      expect([
        answer.intents,
        answer.roles[0]?.title,
        answer.notes.filter((note) => note.startsWith('Understood')),
      ]).toEqual([[topic], title, []]);
    }
  });

  it('compare every role with its neighbours', () => {
    for (const { title, family } of catalog.roles) {
      for (const other of family.roles.filter((role) => role.title !== title)) {
        const answer = ask(compareCommand(title, other.title));
        expect([answer.intents, answer.roles.map((role) => role.title)]).toEqual([
          ['compare'],
          [title, other.title],
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
      'does a director travel?',
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
