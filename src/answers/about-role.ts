import type { Catalog } from '../catalog/catalog.js';
import type { Question, Subject, Topic } from '../questions/question.js';
import { listed, quoted } from '../text/prose.js';
import type { Answer, Finding } from './answer.js';
import { combineFindings } from './combine-findings.js';
import { findComparison } from './compare.js';
import { copyOf, followUpsFor } from './follow-ups.js';
import { namesOverTime } from './names-over-time.js';

/** What was found of a role, with how its title was understood, its other names and what to ask next. */
export function answerAboutRole(
  { role, understood, ignored }: Subject,
  intents: readonly (Topic | 'items_about')[],
  findings: readonly Finding[],
  catalog: Catalog,
): Answer {
  const found = combineFindings(namedOnce(findings, role.title));
  const notes = [
    ...understoodAs(understood),
    ...passedOver(ignored),
    ...found.notes,
    ...namesOverTime(catalog, role),
  ];
  return {
    ...found,
    intent: intents.join('+'),
    roles: [...new Set([role, ...findings.flatMap((finding) => finding.roles ?? [])])],
    notes: [...new Set(notes)],
    choices: [],
    followUps: [...copyOf(role, intents, found.outcome), ...followUpsFor(role, intents)],
  };
}

/** Two roles side by side; what to ask next is about the second, to which one would move. */
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
    intent: 'compare',
    roles: [...new Set([from.role, to.role])],
    notes: [...new Set(notes)],
    choices: [],
    followUps: followUpsFor(to.role, ['overview'], from.role),
  };
}

/** "The ... is grade 8. It reports to ...": the title in the first line only. */
function namedOnce(findings: readonly Finding[], title: string): Finding[] {
  return findings.map((finding, index) =>
    index === 0 ? finding : { ...finding, headline: finding.headline.replace(`The ${title} `, 'It ') },
  );
}

function understoodAs(...titles: readonly (string | undefined)[]): string[] {
  const mended = titles.filter((title) => title !== undefined);
  return mended.length === 0 ? [] : [`Understood as ${listed(mended)}.`];
}

function passedOver(ignored: readonly string[]): string[] {
  return ignored.length === 0 ? [] : [`Passed over: ${listed(ignored.map(quoted))}.`];
}
