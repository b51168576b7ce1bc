import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleRef } from '../../src/answers/role-ref.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { buildRolecall, type Rolecall } from '../../src/rolecall.js';
import { renderAnswerModal, renderForModal } from '../../src/slack/blocks/answer-modal.js';
import { renderModal } from '../../src/slack/blocks/modal.js';
import { renderFeedbackForm } from '../../src/slack/feedback/feedback-form.js';
import { renderHome } from '../../src/slack/home/home-view.js';
import { renderLookUpForm } from '../../src/slack/look-up/look-up-form.js';
import { renderRoleOptions } from '../../src/slack/look-up/role-search.js';
import { finish } from '../../src/slices.js';

import { kitchen } from '../support/catalogues/kitchen.js';
import { rolecall } from '../support/catalogues/shipped.js';
import { outline } from '../support/files/outline.js';
import { textsIn, viewRefusals } from '../support/slack/slack-limits.js';

function homeOf(bot: Rolecall) {
  return renderHome({ ...bot, help: bot.ask('help') });
}

describe('Home', () => {
  it('shows a search, the ladders, what can be asked, and the age of the catalogue', () => {
    const loadedAt = new Date('2026-01-02T03:04:05Z');
    expect(
      outline(homeOf(finish(buildRolecall(kitchen, { loadedAt }))).blocks as KnownBlock[]),
    ).toMatchInlineSnapshot(`
      "# Find a role
      [Type a title ▾ ...]
      # Job families
      Each step of a ladder with its grade.
      *Kitchen*
      Individual contributors: intermediate 5 → senior 6
      Managers: manager 8
      [Open → Kitchen]
      *Canteen*
      Individual contributors: intermediate 4
      Managers: manager 7
      [Open → Canteen]
      # What you can ask
      Write it under Messages, mention me in a channel, or type /role and the question anywhere.
      *Ask me about any of 5 roles in 2 job families.*
      • *A role: *Cook · grade Cook
      • *Reporting: *who does the Cook report to? · who reports to ... · reporting chain of ...
      • *The work: *requirements ... · what does the Cook do? · does ... need a degree?
      • *Careers: *what is next after Cook? · compare ... vs ...
      • *Lists: *list grade 5 roles · roles in Kitchen · which roles need ...?
      • *Families: *Kitchen · hiring process of ... · what job families are there?
      [What are the requirements of the Cook? → What are the requirements of the Cook?] [Who does the Cook report to? → Who does the Cook report to?] [What comes after the Cook? → What comes after the Cook?] [Which roles are grade 5? → Which roles are grade 5?]
      ---
      Catalogue read {ago}; its pages were last changed 2025-02-13."
    `);
  });
});

describe('the look-up form', () => {
  it('has a search field and a menu of facts', () => {
    expect(outline(renderLookUpForm().blocks as KnownBlock[])).toMatchInlineSnapshot(`
      "Role: [Type a title ▾ ...]
      What to show: [ ▾ overview / requirements / responsibilities / grade / reports_to / direct_reports / chain / next_step / previous_step / expectations / performance_indicators / hiring_process]"
    `);
  });
});

describe('a view', () => {
  it('is within the limits of Slack with the shipped roles', () => {
    const modals = rolecall.catalog.roles.flatMap(({ title }) =>
      [`all requirements ${title}`, `next after ${title}`].map((question) =>
        renderAnswerModal(renderForModal(rolecall.ask(question))),
      ),
    );
    const views = [homeOf(rolecall), renderLookUpForm(), renderFeedbackForm('{}'), ...modals];
    expect(views.flatMap(viewRefusals)).toEqual([]);
  });

  it('is within the limits of Slack with any catalogue, and its mrkdwn cannot mention anybody', () => {
    const text = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.constant('&'.repeat(400)),
        fc.constant('<!channel> & <@U1> *b*\u202e'.repeat(20)),
      )
      .map((value) => value.trim() || 'x');
    const families = fc.array(text, { minLength: 1, maxLength: 40 }).map((names) =>
      finish(
        buildCatalog(
          names.map((name, index) => ({
            family: `${index} ${name}`,
            source: { page: name, url: null, date: null },
            roles: Array.from({ length: 12 }, (_, role) => ({
              title: `${index} ${role} ${name}`,
              level: `${role} ${name}`,
              track: role % 2 ? ('management' as const) : ('individual contributor' as const),
              grade: role + 1,
            })),
          })),
        ),
      ),
    );
    fc.assert(
      fc.property(families, (hostile) => {
        const bot = finish(buildRolecall(hostile));
        const home = homeOf(bot);
        const options = renderRoleOptions(hostile.roles.map(roleRef));
        const menu = { type: 'actions', elements: [{ type: 'static_select', options }] } as KnownBlock;
        const alive = home.blocks.flatMap(sectionTexts).filter((shown) => /<[!@#]/.test(shown));
        const offences = [
          ...viewRefusals(home),
          ...viewRefusals(renderModal('Roles', [menu])),
          ...alive.map(() => 'live markup'),
        ];
        // Report only the kinds of offence. Nobody wants to read a hostile catalogue.
        if (offences.length > 0) throw new Error([...new Set(offences)].join('; '));
      }),
      {
        numRuns: 15,
        endOnFailure: true,
        reporter: ({ failed, seed, errorInstance }) =>
          expect(failed, `seed ${seed}: ${errorInstance}`).toBe(false),
      },
    );
  });
});

/** The texts that Slack would read as markup in a section. */
function sectionTexts(block: object): string[] {
  return 'type' in block && block.type === 'section' && 'text' in block ? textsIn(block.text) : [];
}
