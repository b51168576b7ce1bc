import { type GradeScale, gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Grouping, NumberSpan, Query } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Figure } from '../../queries/results/summarise.js';
import { capital, count, listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import type { Found, World } from '../found.js';
import { textCell } from '../parts/cell.js';
import { pagesOf } from '../sources.js';
import { undividedNotes } from './answer-list.js';
import { groupingName, sharedCell, sharedName } from './divisions.js';
import { rolesOf } from './members.js';
import { findNobody } from './nobody.js';

type Asked<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;
type Got<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

function scaleOf({ catalog }: World): GradeScale {
  return catalog.architecture.grades;
}

function nounsFor(by: Grouping, world: World): [one: string, many: string] {
  return by === 'grade' ? [scaleOf(world).one, scaleOf(world).many] : [by, PLURALS[by]];
}

const PLURALS = {
  family: 'job families',
  level: 'levels',
  track: 'tracks',
  manager: 'managers',
} as const;

/** "more than 5 roles" */
function sizeText({ from, to }: NumberSpan = {}): string {
  if (from === to) return count(from ?? 0, 'role');
  if (to === undefined) return `${from ?? 0} roles or more`;
  return from === undefined ? `at most ${count(to, 'role')}` : `${from} to ${to} roles`;
}

/** What a group is divided into: its levels, tracks, grades, families or managers. */
export function answerGroups(query: Asked<'groups'>, { of, by }: Got<'groups'>, world: World): Found {
  if (of.members.length === 0)
    return { intents: ['groups'], findings: [findNobody(query.of, of, world)], roles: [] };
  const roles = rolesOf(of.members);
  const findings = by.map((divided): Finding => {
    const { by: grouping, divisions } = divided;
    const [one, many] = nounsFor(grouping, world);
    const noun = divisions.length === 1 ? one : many;
    const group = query.of.kind === 'all' ? 'the catalogue' : world.speaker.roles(query.of);
    const among = query.size && query.of.kind === 'all' ? '' : ` among ${group}`;
    if (divisions.length === 0) {
      const line = { subject: `no ${one}`, predicate: `has ${sizeText(query.size)}${among}` };
      return { outcome: 'answered', lines: [line], sources: pagesOf(roles) };
    }
    return {
      outcome: 'answered',
      lines: [
        {
          predicate: `${capital(count(divisions.length, noun, noun))}${query.size ? ` ${divisions.length === 1 ? 'has' : 'have'} ${sizeText(query.size)}` : ''}${among}: ${listed(divisions.map(({ shared }) => sharedName(shared, world)))}.`,
        },
      ],
      parts: [
        {
          kind: 'table',
          caption: capital(many),
          columns: [groupingName(grouping, world), 'Roles'],
          rows: firstOfMany(divisions).map(({ shared, members }) => [
            sharedCell(shared, world),
            { kind: 'count', count: members.length },
          ]),
          ...furtherOf(divisions),
        },
      ],
      notes: undividedNotes(divided, world),
      sources: pagesOf(firstOfMany(roles)),
    };
  });
  return { intents: ['groups'], findings, roles: [] };
}

/** Which division is first by a measure, and all of them in order. */
export function answerBestGroup(
  query: Asked<'best_group'>,
  { best, ranking, measure, by }: Got<'best_group'>,
  world: World,
): Found {
  const roles = best.flatMap(({ division }) => rolesOf(division.members));
  if (best.length === 0) {
    const line = { subject: 'no page', predicate: 'states what is needed to say so' };
    return {
      intents: ['groups'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: [] }],
      roles: [],
    };
  }
  const value = valueText(best[0]?.value ?? 0, measure, world);
  const names = listed(best.map(({ division }) => sharedName(division.shared, world)));
  const description = world.speaker.query(query);
  return {
    intents: ['groups'],
    findings: [
      {
        outcome: 'answered',
        lines: [{ predicate: `${capital(description)}: ${names} (${value}).` }],
        parts: [
          {
            kind: 'table',
            caption: capital(description),
            columns: [groupingName(by, world), measure === 'roles' ? 'Roles' : groupingName('grade', world)],
            rows: firstOfMany(ranking).map(({ division, value: each }) => [
              sharedCell(division.shared, world),
              textCell(measure === 'roles' ? String(each) : gradeLabel(scaleOf(world), each)),
            ]),
            sortable: true,
            ...furtherOf(ranking),
          },
        ],
        sources: pagesOf(firstOfMany(ranking.flatMap(({ division }) => rolesOf(division.members)))),
        roles,
      },
    ],
    roles: measure === 'highest_grade' ? roles : [],
  };
}

function valueText(value: number, measure: Asked<'best_group'>['measure'], world: World): string {
  return measure === 'roles' ? count(value, 'role') : sayGrade(scaleOf(world), value);
}

/** A number about a group, in all and for each division. */
export function answerSummary(
  query: Asked<'summary'>,
  { of, all, per }: Got<'summary'>,
  world: World,
): Found {
  const description = capital(world.speaker.query(query));
  const roles = rolesOf(of.members);
  const say = (value: number): string =>
    query.measure === 'grade' ? gradeLabel(scaleOf(world), value) : String(rounded(value));
  if (all.kind === 'none') {
    const finding = of.members.length === 0 ? findNobody(query.of, of, world) : unknownFigure(description);
    return { intents: ['summary'], findings: [finding], roles: [] };
  }
  const values = per?.figures.map(({ division, figure }) => ({
    name: sharedName(division.shared, world),
    cell: sharedCell(division.shared, world),
    value: figureText(figure, say),
  }));
  const line = values
    ? `${description}: ${listed(values.map(({ name, value }) => `${name} ${value}`))}.`
    : `${description}: ${figureText(all, say)}.`;
  const missing =
    all.unknown.length > 0
      ? [
          `${capital(count(all.unknown.length, 'role'))} without a known value ${all.unknown.length === 1 ? 'is' : 'are'} left out.`,
        ]
      : [];
  return {
    intents: ['summary'],
    findings: [
      {
        outcome: 'answered',
        lines: [{ predicate: line }],
        parts: values
          ? [
              {
                kind: 'table',
                caption: description,
                columns: [per ? groupingName(per.by, world) : '', capital(query.figure)],
                rows: firstOfMany(values).map(({ cell, value }) => [cell, textCell(value)]),
                ...furtherOf(values),
              },
            ]
          : [],
        notes: missing,
        sources: pagesOf(firstOfMany(roles)),
      },
    ],
    roles: [],
  };
}

function unknownFigure(description: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ predicate: `${description}: no page states it.` }],
    sources: [],
  };
}

function figureText(figure: Figure, say: (value: number) => string): string {
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
