import type { Answer } from '../answers/answer.js';
import type { Family } from '../catalog/catalog.js';
import type { FamilyFact } from '../queries/facts.js';
import type { Query } from '../queries/query.js';
import type { Rolecall } from '../rolecall.js';
import { renderFigure } from './figure.js';
import { type Html, html } from './html.js';
import { renderNotes } from './render-notes.js';
import { renderPart } from './render-part.js';
import { renderSources } from './render-sources.js';
import { ROOT, section, sectionIfStated } from './section.js';

const SHOWN = [
  'ladder_chart',
  'career_ladder',
  'specialties',
  'performance_indicators',
  'hiring_process',
] as const satisfies readonly FamilyFact[];

/** The answers about a family: at a glance, fact by fact, and its levels side by side. */
export interface FamilyAnswers {
  summary: Answer;
  facts: Readonly<Record<(typeof SHOWN)[number], Answer>>;
  levels: Answer;
}

export function askAboutFamily({ id, roles }: Family, { answer }: Pick<Rolecall, 'answer'>): FamilyAnswers {
  const about = (facts: readonly FamilyFact[]): Query => ({ kind: 'family_facts', families: [id], facts });
  const sides = roles.map((role) => ({ kind: 'one', role: role.id }) as const);
  return {
    summary: answer(about([])),
    facts: Object.fromEntries(SHOWN.map((fact) => [fact, answer(about([fact]))])) as FamilyAnswers['facts'],
    // One level has nothing beside it.
    levels: answer(roles.length > 1 ? { kind: 'compare', sides } : about([])),
  };
}

/** The page of a family: its ladder as a drawing, its levels side by side, and its other facts. */
export function renderFamilyPage(
  { name, summary }: Family,
  { facts, levels, ...answers }: FamilyAnswers,
): Html {
  const { ladder_chart, career_ladder, specialties, performance_indicators, hiring_process } = facts;
  return html`<h1>${name}</h1>
<p class="lead">${answers.summary.headline}</p>
${summary && html`<p>${summary}</p>`}
${renderNotes(answers.summary.notes)}
<section>
<h2>Ladder</h2>
${renderFigure(ladder_chart, 'ladder')}
${ladder_chart.parts.filter(({ kind }) => kind === 'list').map((part) => renderPart(part, ROOT))}
${renderNotes(ladder_chart.notes)}
</section>
<section>
<h2>Levels side by side</h2>
${levels.parts.filter(({ kind }) => kind === 'table' || kind === 'comparison').map((part) => renderPart(part, ROOT))}
</section>
${career_ladder.parts.some(({ kind }) => kind !== 'table') && section('Careers', { ...career_ladder, parts: career_ladder.parts.filter(({ kind }) => kind !== 'table') })}
${sectionIfStated('Specialties', specialties)}
${sectionIfStated('Performance indicators', performance_indicators)}
${sectionIfStated('Hiring process', hiring_process)}
<section class="about">
<h2>About this page</h2>
${renderSources(answers.summary.sources)}
</section>`;
}
