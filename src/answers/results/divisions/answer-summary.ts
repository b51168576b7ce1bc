import { gradeLabel } from '../../../catalog/grade.js';
import type { QueryOf } from '../../../queries/query.js';
import type { Measure } from '../../../queries/query-terms.js';
import type { ResultOf } from '../../../queries/result.js';
import type { Figure } from '../../../queries/results/summarise.js';
import { capital, count, listedUpTo } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { textCell } from '../../parts/cell.js';
import type { TablePart } from '../../parts/part.js';
import { pagesOf } from '../../sources.js';
import { rolesOf } from '../members.js';
import { findNobody } from '../nobody.js';
import { groupingName, MOST_NAMED, sharedCell, sharedName } from './divisions.js';

type Got = ResultOf<'summary'>;

/** A figure about a group, in all or per division. */
export function answerSummary(query: QueryOf<'summary'>, result: Got, world: World): Found {
  const { of, all, per } = result;
  const description = capital(world.speaker.told(query));
  if (all.kind === 'none') {
    const finding = of.members.length === 0 ? findNobody(query.of, of, world) : unknownFigure(description);
    return { intents: ['summary'], findings: [finding], roles: [] };
  }
  const numbers = per
    ? listedUpTo(
        per.figures.map(({ division, figure }) => {
          return `${sharedName(division.shared, world)} ${figureText(figure, query.measure, world)}`;
        }),
        MOST_NAMED,
      )
    : figureText(all, query.measure, world);
  const finding: Finding = {
    outcome: 'answered',
    lines: [{ predicate: `${description}: ${numbers}.` }],
    parts: per ? [figureTable(description, query, per, world)] : [],
    notes: all.unknown.length > 0 ? [leftOut(all.unknown.length)] : [],
    sources: pagesOf(firstOfMany(rolesOf(of.members))),
  };
  return { intents: ['summary'], findings: [finding], roles: [] };
}

function figureTable(
  caption: string,
  { figure: asked, measure }: QueryOf<'summary'>,
  { by, figures }: NonNullable<Got['per']>,
  world: World,
): TablePart {
  return tableEach(caption, [groupingName(by, world), capital(asked)], figures, ({ division, figure }) => [
    sharedCell(division.shared, world),
    textCell(figureText(figure, measure, world)),
  ]);
}

function unknownFigure(description: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ predicate: `${description}: no page states it.` }],
    sources: [],
  };
}

function leftOut(number: number): string {
  return `${capital(count(number, 'role'))} without a known value ${number === 1 ? 'is' : 'are'} left out.`;
}

function figureText(figure: Figure, measure: Measure, world: World): string {
  const say = (value: number): string =>
    measure === 'grade' ? gradeLabel(world.catalog.architecture.grades, value) : String(rounded(value));
  switch (figure.kind) {
    case 'none':
      return 'not stated';
    case 'average':
    case 'total':
      return say(figure.value);
    case 'range':
      return figure.lowest === figure.highest
        ? say(figure.lowest)
        : `${say(figure.lowest)} to ${say(figure.highest)}`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
