import { type GradeScale, gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Grouping, NumberSpan, Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Figure } from '../../queries/results/summarise.js';
import { capital, count, listedUpTo } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import type { Found, World } from '../found.js';
import { textCell } from '../parts/cell.js';
import { pagesOf } from '../sources.js';
import { groupingName, sharedCell, sharedName, undividedNotes } from './divisions.js';
import { rolesOf } from './members.js';
import { findNobody } from './nobody.js';

type Asked<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;
type Got<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

function scaleOf({ catalog }: World): GradeScale {
  return catalog.architecture.grades;
}

function nounsFor(by: Grouping, world: World): [one: string, many: string] {
  if (by === 'grade') return [scaleOf(world).one, scaleOf(world).many];
  return [by === 'family' ? 'job family' : by, PLURALS[by]];
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

/** So many families and managers stand in the first line. */
const MOST_NAMED = 8;
/** The same of grades and levels, of which no organisation has many. */
const MOST_STEPS = 20;

/** "3 job families have roles that are grade 8", "The catalogue has 5 levels": how many divisions there are of what. */
function dividedText({ of, size }: Asked<'groups'>, by: Grouping, number: string, world: World): string {
  const have = number.startsWith('1 ') ? 'has' : 'have';
  const { roles: say } = world.speaker;
  const without = by === 'family' && of.kind === 'less' ? familiesWithout(of) : undefined;
  if (without) return `${number} ${have} no ${say(without)}`;
  if (size) return `${number} ${have} ${sizeText(size)}${of.kind === 'all' ? '' : ` among ${say(of)}`}`;
  if (of.kind === 'all') return `The catalogue has ${number}`;
  return by === 'family' ? `${number} ${have} ${say(of)}` : `${capital(say(of))} have ${number}`;
}

/** The roles that some families have none of, where a group is made of all others. */
function familiesWithout({ roles, without }: Extract<Roles, { kind: 'less' }>): Roles | undefined {
  const condition = roles.kind === 'where' ? roles.condition : undefined;
  const same = condition?.kind === 'not' ? condition.condition : undefined;
  return same?.kind === 'same' && same.fact === 'family' ? without : undefined;
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
    if (divisions.length === 0) {
      const among = query.of.kind === 'all' ? '' : ` among ${world.speaker.roles(query.of)}`;
      const line = { subject: `no ${one}`, predicate: `has ${sizeText(query.size)}${among}` };
      return { outcome: 'answered', lines: [line], sources: pagesOf(roles) };
    }
    const names = listedUpTo(
      divisions.map(({ shared }) => sharedName(shared, world)),
      grouping === 'family' || grouping === 'manager' ? MOST_NAMED : MOST_STEPS,
    );
    return {
      outcome: 'answered',
      lines: [
        {
          predicate: `${dividedText(query, grouping, count(divisions.length, noun, noun), world)}: ${names}.`,
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
  const names = listedUpTo(
    best.map(({ division }) => sharedName(division.shared, world)),
    MOST_NAMED,
  );
  const [one, many] = nounsFor(by, world);
  const among = query.of.kind === 'all' ? '' : ` among ${world.speaker.roles(query.of)}`;
  const description = `the ${best.length === 1 ? one : many} with the ${bestText(query, world)}${among}`;
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

/** "most roles", "highest average grade" */
function bestText({ measure, end }: Asked<'best_group'>, world: World): string {
  const { one } = scaleOf(world);
  switch (measure) {
    case 'roles':
      return end === 'highest' ? 'most roles' : 'fewest roles';
    case 'highest_grade':
      return `${end} top ${one}`;
    case 'lowest_grade':
      return `${end} bottom ${one}`;
    case 'average_grade':
      return `${end} average ${one}`;
  }
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
    ? `${description}: ${listedUpTo(
        values.map(({ name, value }) => `${name} ${value}`),
        MOST_NAMED,
      )}.`
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
