import { isSameValue } from '../../../collections.js';
import { ALL, and, partsOf, where } from '../../../queries/build.js';
import type { Group } from '../../../queries/group.js';
import type { Condition, QueryOf, Roles } from '../../../queries/query.js';
import type { GroupOrder } from '../../../queries/result.js';
import { capital, count } from '../../../text/prose.js';
import type { Line } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { tableEach } from '../../parts/build-parts.js';
import { textCell } from '../../parts/cell.js';
import { pagesOf } from '../../sources.js';
import { notesOnInferred } from '../lists/role-list.js';
import { rolesOf, unstatedNotes } from '../members.js';
import { columnOf, measureText, valueLabel } from './group-measures.js';

type Asked = QueryOf<'group_order'>;

/** Whether one group stands above another, with the values of both. */
export function answerGroupOrder(query: Asked, { of, than }: GroupOrder, world: World): Found {
  const { measure } = query;
  const sides = [
    { ...of, roles: query.of },
    { ...than, roles: query.than },
  ];
  const members = sides.flatMap(({ group }) => rolesOf(group.members));
  const sources = pagesOf(firstOfMany(members));
  const silent = sides.find(({ value }) => value === undefined);
  if (of.value === undefined || than.value === undefined || silent) {
    const line: Line = {
      subject: 'no page',
      predicate: `states the values to compare for ${world.speaker.roles(silent?.roles ?? query.of)}`,
    };
    return {
      intents: ['compare'],
      findings: [{ outcome: 'not_documented', lines: [line], sources }],
      roles: [],
    };
  }
  const table = tableEach('Compared', ['Group', columnOf(measure, world)], sides, ({ roles, value = 0 }) => [
    textCell(capital(world.speaker.roles(roles))),
    textCell(valueLabel(value, measure, world)),
  ]);
  const values =
    measure === 'roles'
      ? sayNumbers(query, of.value, than.value, world)
      : sayValues(query, of.value, than.value, world);
  return {
    intents: ['compare'],
    findings: [
      {
        outcome: 'answered',
        lines: [{ predicate: `${verdictOn(query, of.value, than.value)}: ${values}.` }],
        parts: [table],
        notes: sides.flatMap(({ roles, group }) => [
          ...notesOnInferred(roles, rolesOf(group.members)),
          ...unknownNotes(group, world),
        ]),
        sources,
      },
    ],
    roles: [],
  };
}

function verdictOn({ standing }: Asked, own: number, other: number): string {
  const isSo = { above: own > other, below: own < other, same: own === other }[standing];
  if (isSo) return 'Yes';
  return own === other ? 'No, they are equal' : 'No';
}

/** Notes the roles that may belong to a group, but whose pages do not say so. */
function unknownNotes(group: Group, { catalog }: World): string[] {
  if (group.kind !== 'where' || group.unknown.length === 0) return [];
  const asksGrade = partsOf(group.condition).some(({ kind }) => kind === 'grade');
  return asksGrade ? unstatedNotes(`No ${catalog.architecture.grades.one} is stated`, group.unknown) : [];
}

/** "4 of the roles that are on the management track are in Kitchen, and 2 are in Bakery" */
function sayNumbers({ of, than }: Asked, own: number, other: number, { speaker }: World): string {
  const number = (value: number): 'one' | 'many' => (value === 1 ? 'one' : 'many');
  const split = sharedCondition(of, than);
  if (split) {
    const [a, b] = [speaker.condition(split.own, number(own)), speaker.condition(split.other, number(other))];
    const among = split.shared && speaker.roles(where(ALL, split.shared));
    const whose = among ? `${own} of the ${among}` : count(own, 'role');
    return `${whose} ${a}, and ${other} ${b}`;
  }
  return `${speaker.roles(of)}: ${own}; ${speaker.roles(than)}: ${other}`;
}

/** The condition that two groups share, and those in which they differ; undefined for groups of another kind. */
function sharedCondition(
  of: Roles,
  than: Roles,
): { shared: Condition | undefined; own: Condition; other: Condition } | undefined {
  if (of.kind !== 'where' || than.kind !== 'where') return undefined;
  if (of.roles.kind !== 'all' || than.roles.kind !== 'all') return undefined;
  const [a, b] = [partsOf(of.condition), partsOf(than.condition)];
  const isIn = (parts: readonly Condition[]) => (part: Condition) =>
    parts.some((each) => isSameValue(each, part));
  const shared = a.filter(isIn(b));
  const own = a.filter((part) => !isIn(b)(part));
  const other = b.filter((part) => !isIn(a)(part));
  if (own.length === 0 || other.length === 0) return undefined;
  return { shared: shared.length > 0 ? and(...shared) : undefined, own: and(...own), other: and(...other) };
}

/** "the average grade of Kitchen is 7.5, and that of Bakery is 6" */
function sayValues({ of, than, measure }: Asked, own: number, other: number, world: World): string {
  const name = measureText(measure, world);
  const said = (value: number): string => valueLabel(value, measure, world);
  return `the ${name} of ${world.speaker.roles(of)} is ${said(own)}, and that of ${world.speaker.roles(than)} is ${said(other)}`;
}
