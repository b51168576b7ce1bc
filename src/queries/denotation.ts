import { itemKey } from '../catalog/duties.js';
import type { Group } from './group.js';
import { type Member, memberKey } from './member.js';
import type { Result } from './result.js';
import type { Distance } from './results/distance.js';
import type { Divided } from './results/divide.js';
import type { Figure } from './results/summarise.js';
import { type Shared, sharedKey } from './shared.js';

/** Plain data: what `JSON.stringify` writes. */
export type Plain =
  | string
  | number
  | boolean
  | undefined
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/**
 * The content of a result, without how it came about. Two readings of a sentence with equal denotations count as one.
 * Groups are sets, so their members are sorted.
 */
export function denotationOf(result: Result): Plain {
  const { kind } = result;
  switch (result.kind) {
    case 'facts':
      return {
        kind,
        facts: result.facts.toSorted(),
        of: idsOf(result.of),
        places: result.places && { ...result.places },
      };
    case 'list':
      return {
        kind,
        roles: idsOf(result.roles),
        columns: result.columns,
        order: result.byTitle ? 'title' : orderOf(result.roles),
        limit: result.limit,
      };
    case 'count':
      return { kind, roles: idsOf(result.roles), per: result.per && plainDivided(result.per) };
    case 'groups':
      return { kind, by: result.by.map(plainDivided) };
    case 'best_group': {
      const best = result.best.map(({ division, value }) => `${nameOf(division.shared)} ${value}`);
      return {
        kind,
        by: result.by,
        end: result.end,
        measure: result.measure,
        first: result.first,
        place: result.place,
        best: best.sort(),
      };
    }
    case 'summary': {
      const { measure, all, per } = result;
      const figures = per?.figures.map(({ division, figure }) => [
        nameOf(division.shared),
        plainFigure(figure),
      ]);
      return { kind, measure, all: plainFigure(all), per: figures && Object.fromEntries(figures) };
    }
    case 'whether': {
      const truths = result.truths.map(({ member, truth }) => `${idOf(member)} ${truth}`);
      return { kind, quantifier: result.quantifier, truths: truths.sort(), verdict: result.verdict };
    }
    case 'exists':
      return { kind, roles: idsOf(result.roles) };
    case 'compare':
      return { kind, sides: result.sides.map(idsOf).toSorted(byText), focus: result.focus };
    case 'common': {
      const { without, facts, lists } = result;
      return {
        kind,
        of: idsOf(result.of),
        without: without && idsOf(without),
        facts: facts.map((shared) => `${shared.kind} ${nameOf(shared)}`),
        items: lists
          .flatMap((list) => (list.items ?? []).map((item) => `${list.kind} ${itemKey(item)}`))
          .sort(),
      };
    }
    case 'which': {
      const { end, measure, best } = result;
      return { kind, end, measure, sides: result.sides.map(({ group }) => idsOf(group)), best };
    }
    case 'group_order': {
      const { measure, standing, of, than } = result;
      return { kind, measure, standing, of: idsOf(of.group), than: idsOf(than.group) };
    }
    case 'distance': {
      const { along, distance } = result;
      const [from, to] = [idsOf(result.from), idsOf(result.to)];
      return { kind, from, to, along, distance: distance && plainDistance(distance) };
    }
    case 'steps': {
      const { route } = result;
      const rungs = route?.kind === 'rungs' ? route.roles.map(({ id }) => id) : route?.because;
      return { kind, from: idsOf(result.from), to: idsOf(result.to), rungs };
    }
    case 'statements':
      return { kind, members: result.members.map(idOf).sort(), found: result.found };
    case 'in_list': {
      const saying = result.pages.filter(({ holds }) => holds).flatMap(({ roles }) => roles);
      return { kind, list: result.list, of: idsOf(result.of), saying: saying.map(({ id }) => id).sort() };
    }
    case 'document':
      return { kind, of: idsOf(result.of) };
    case 'family_facts':
      return { kind, families: result.families.map(({ id }) => id), gone: result.gone, facts: result.facts };
    case 'families':
      return { kind, families: result.families.map(({ id }) => id) };
    case 'meaning': {
      const expansions = result.expansions.map(({ family, words }) => `${family?.id} ${words}`);
      return { kind, of: { ...result.of }, roles: result.roles.map(idOf).sort(), expansions };
    }
    case 'order':
      return {
        kind,
        standing: result.standing,
        steps: result.steps,
        of: { ...result.of },
        than: { ...result.than },
      };
  }
}

/** Sorts the sides of a comparison, since their order does not matter. */
function byText(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}

function idsOf({ members }: Group): string[] {
  return members.map(idOf).sort();
}

/** The order of a list; undefined if it was not put in order. Two orders are two denotations. */
function orderOf(group: Group): string | undefined {
  if (group.kind !== 'extreme' || group.reach !== 'all') return undefined;
  const { end, measure, per } = group;
  return [end, measure, per].join(' ');
}

function idOf(member: Member): string {
  return member.kind === 'role' ? member.role.id : `outside: ${memberKey(member)}`;
}

function nameOf(shared: Shared): string {
  return shared.kind === 'manager' ? idOf(shared.manager) : String(sharedKey(shared));
}

function plainDivided({ by, divisions, open, unknown }: Divided): Plain {
  const parts = divisions.map(({ shared, members }) => [nameOf(shared), members.map(idOf).sort()]);
  return {
    by,
    parts: Object.fromEntries(parts),
    open: open.map(idOf).sort(),
    unknown: unknown.map(idOf).sort(),
  };
}

function plainFigure(figure: Figure): Plain {
  const { kind, known } = figure;
  switch (figure.kind) {
    case 'none':
      return { kind, known };
    case 'average':
    case 'total':
      return { kind, known, value: figure.value };
    case 'range':
      return { kind, known, lowest: figure.lowest, highest: figure.highest };
  }
}

/** Leaves out the path: several paths through the reporting lines may have the same length. */
function plainDistance(distance: Distance): Plain {
  if (distance.kind !== 'reporting') return { ...distance };
  return { kind: distance.kind, up: distance.up, down: distance.down };
}
