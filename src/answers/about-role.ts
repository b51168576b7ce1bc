import type { Catalog } from '../catalog/catalog.js';
import type { Question, Subject } from '../questions/question.js';
import { listed, quoted } from '../text/prose.js';
import type { Answer } from './answer.js';
import { findComparison } from './facts/compare.js';
import { namesOverTime } from './facts/renaming.js';
import { combineFindings, type Finding } from './finding.js';
import { copyOf, followUpsFor } from './follow-ups.js';
import type { Intent } from './intent.js';
import { roleRef } from './role-ref.js';

/** Findings about a role, with notes on how its title was understood and on its other names, and next questions. */
export function answerAboutRole(
  { role, understood, ignored }: Subject,
  intents: readonly Intent[],
  findings: readonly Finding[],
  catalog: Catalog,
): Answer {
  const found = combineFindings(findings);
  const notes = [
    ...understoodAs(understood),
    ...passedOver(ignored),
    ...found.notes,
    ...(intents.includes('renaming') ? [] : namesOverTime(catalog, role)),
  ];
  return {
    ...found,
    intents,
    roles: [...new Set([role, ...findings.flatMap((finding) => finding.roles ?? [])])].map(roleRef),
    notes: [...new Set(notes)],
    choices: [],
    followUps: [...copyOf(role, intents, found.outcome), ...followUpsFor(role, intents)],
  };
}

/** Two roles side by side. Next questions are about the second, the one somebody would move to. */
export function answerComparison(
  { from, to, isFrom }: Extract<Question, { kind: 'compare' }>,
  catalog: Catalog,
): Answer {
  const found = combineFindings([findComparison(catalog, from.role, to.role, isFrom)]);
  const notes = [
    ...understoodAs(from.understood, to.understood),
    ...passedOver([...from.ignored, ...to.ignored]),
    ...found.notes,
    ...[from, to].flatMap(({ role }) => namesOverTime(catalog, role)),
  ];
  return {
    ...found,
    intents: ['compare'],
    roles: [...new Set([from.role, to.role])].map(roleRef),
    notes: [...new Set(notes)],
    choices: [],
    followUps: followUpsFor(to.role, ['overview'], from.role),
  };
}

function understoodAs(...titles: readonly (string | undefined)[]): string[] {
  const mended = titles.filter((title) => title !== undefined);
  return mended.length === 0 ? [] : [`Understood as ${listed(mended)}.`];
}

function passedOver(ignored: readonly string[]): string[] {
  return ignored.length === 0 ? [] : [`Passed over: ${listed(ignored.map(quoted))}.`];
}
