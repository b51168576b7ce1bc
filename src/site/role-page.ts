import type { Answer } from '../answers/answer.js';
import type { Role } from '../catalog/catalog.js';
import type { Fact } from '../queries/facts.js';
import type { Rolecall } from '../rolecall.js';
import { sitePath } from '../site-address.js';
import { renderFigure } from './figure.js';
import { type Html, html } from './html.js';
import { roleLink } from './render-cell.js';
import { renderNotes } from './render-notes.js';
import { renderPart } from './render-part.js';
import { renderSources } from './render-sources.js';
import { ROOT, section, sectionIfStated } from './section.js';

/** The facts on the page of a role, in the order of the page. */
const SHOWN = [
  'overview',
  'previous_step',
  'next_step',
  'responsibilities',
  'requirements',
  'expectations',
  'competencies',
  'performance_indicators',
  'reporting_chart',
  'dotted_line',
  'ladder_chart',
  'names',
  'location',
  'job_code',
] as const satisfies readonly Fact[];
type Shown = (typeof SHOWN)[number];

/** The answer to each fact of a role. */
export type RoleAnswers = Readonly<Record<Shown, Answer>>;

export function askAboutRole({ id }: Role, { answer }: Pick<Rolecall, 'answer'>): RoleAnswers {
  const entries = SHOWN.map((fact) => {
    const answered = answer({ kind: 'facts', facts: [fact], of: { kind: 'one', role: id } });
    return [fact, answered] as const;
  });
  return Object.fromEntries(entries) as RoleAnswers;
}

/** The page of a role: everything that its source states, and a sentence for each fact that the source does not state. */
export function renderRolePage(role: Role, answers: RoleAnswers): Html {
  const { overview, names } = answers;
  return html`<p class="crumb"><a href="${ROOT}${sitePath({ kind: 'family', id: role.family.id })}">${role.family.name}</a></p>
<h1>${role.title}</h1>
<p class="lead">${overview.headline}</p>
${names.outcome === 'answered' && html`<p class="note">${names.headline}</p>`}
${overview.parts.map((part) => renderPart(part, ROOT))}
${renderSteps(answers)}
${section('Responsibilities', answers.responsibilities)}
${section('Requirements', answers.requirements)}
${sectionIfStated('Expectations', answers.expectations)}
${sectionIfStated('Competencies', answers.competencies)}
${sectionIfStated('Performance indicators', answers.performance_indicators)}
${drawn('Reporting line', answers.reporting_chart, 'reporting')}
${sectionIfStated('Dotted line', answers.dotted_line)}
${drawn('On the ladder', answers.ladder_chart, 'ladder')}
${renderAbout(answers)}`;
}

/** The roles before and after a role on its ladder, in the words of the answers. */
function renderSteps({ previous_step, next_step }: RoleAnswers): Html {
  const step = (label: string, { headline, roles: [, ...others] }: Answer): Html => html`<div>
<h2>${label}</h2><p>${headline}</p>
${others.length > 0 && html`<p class="links">${others.map((role) => html`${roleLink(role, ROOT)} `)}</p>`}</div>`;
  // Without a grade on the page, both answers say the same.
  const cards =
    previous_step.headline === next_step.headline
      ? [step('Before and after', next_step)]
      : [step('Before', previous_step), step('Next', next_step)];
  return html`<section class="ways" aria-label="Before and after">${cards}</section>`;
}

/** A drawing, with the same in words for people who want to follow its links or copy it. */
function drawn(heading: string, answer: Answer, id: string): Html {
  const { headline, parts, notes } = answer;
  return html`<section>
<h2>${heading}</h2>
<p>${headline}</p>
${renderFigure(answer, id)}
${parts.length > 0 && html`<details><summary>In words</summary>${parts.map((part) => renderPart(part, ROOT))}</details>`}
${renderNotes(notes)}
</section>`;
}

/** Where the facts come from, and who owns them. */
function renderAbout({ overview, location, job_code }: RoleAnswers): Html {
  const stated = [location, job_code].filter(({ outcome }) => outcome === 'answered');
  return html`<section class="about">
<h2>About this page</h2>
${stated.map(({ headline }) => html`<p>${headline}</p>`)}
${renderNotes(overview.notes)}
${renderSources(overview.sources)}
</section>`;
}
